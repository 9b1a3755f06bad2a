import { readFileSync, rmSync } from "node:fs";
import { Clone, type Outcome } from "../clone.js";
import { jobNamed } from "./files.js";

/** The commands of a job, in order, without those that are not run. */
export interface Run {
  ran: string[];
  outcome: Outcome;
  outputs: string;
  summary: string;
}

/** A clone with one commit, in which the commands of a job are run with the variables that a runner of GitHub sets. */
export class Runner extends Clone {
  constructor() {
    super();
    this.commit();
  }

  /** A file that the commands wrote, or nothing. */
  readIfThere(name: string): string {
    try {
      return readFileSync(this.path(name), "utf8");
    } catch {
      return "";
    }
  }

  /** Runs the commands of a job as a runner does: each with bash, and the job stops at the first that fails. */
  async runJob(name: string, steps = jobNamed(name).steps, variables: Record<string, string> = {}): Promise<Run> {
    const [output, summary] = [".git/output", ".git/summary"];
    for (const file of [output, summary]) rmSync(this.path(file), { force: true });
    const ran: string[] = [];
    let outcome: Outcome = { status: 0, stdout: "", stderr: "" };
    for (const { run, name: title = run ?? "" } of steps) {
      if (run === undefined) continue;
      ran.push(title);
      outcome = await this.run(["bash", "-e", "-c", run], {
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_OUTPUT: this.path(output),
        GITHUB_STEP_SUMMARY: this.path(summary),
        GITHUB_WORKSPACE: this.folder,
        RUNNER_TEMP: this.path(".git"),
        ...variables,
      });
      if (outcome.status !== 0) break;
    }
    return { ran, outcome, outputs: this.readIfThere(output), summary: this.readIfThere(summary) };
  }
}
