import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { copyRepository, repositoryFiles } from "../scripts/repository-copy.js";

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Variables of the runner of these tests, which a program under test must not see. */
const OWN_VARIABLES = /^(?:VITEST|NODE_ENV$|NODE_OPTIONS$|CI$|GITHUB_|RUNNER_|npm_|TEST$)/u;

/**
 * What a person has after `git clone` and `npm ci`: the files of the repository as they are now, nothing that a build
 * wrote, and the packages. No network is needed: the packages are those of this working directory, and `npm ci` does
 * nothing.
 */
export class Clone {
  readonly folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-clone-"));
  /** the folder of an `npm` that is found before the real one */
  readonly #bin = mkdtempSync(join(tmpdir(), "iraq-coalition-data-bin-"));
  /** what `npm` was called with, one line for each command */
  readonly npmLog = join(this.#bin, "log");

  /** @param leaveOut files that the clone is not to have */
  constructor(leaveOut: (path: string) => boolean = () => false) {
    copyRepository(
      this.folder,
      repositoryFiles().filter((path) => !leaveOut(path)),
    );
    const [npm = ""] = execFileSync("which", ["npm"], { encoding: "utf8" }).split("\n");
    writeFileSync(
      join(this.#bin, "npm"),
      `#!/bin/sh\necho "$*" >>"${this.npmLog}"\n[ "$1" = ci ] && exit 0\nexec "${npm}" "$@"\n`,
      { mode: 0o755 },
    );
  }

  /** Puts a program where it is found before any other of its name. */
  addProgram(name: string, script: string): void {
    writeFileSync(join(this.#bin, name), script, { mode: 0o755 });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.path(name), content);
  }

  /** Replaces the first place where a text is in a file; it must be there. */
  edit(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} does not contain ${from}`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  /** Commits all its files as they are now; makes it a repository first if it is not one. */
  commit(): void {
    if (!existsSync(this.path(".git"))) this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    this.git("-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "--quiet", "--message=test");
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.folder, encoding: "utf8" });
  }

  /** Starts a program in the clone. */
  start(command: readonly string[], variables: Record<string, string> = {}) {
    const [program = "", ...args] = command;
    const inherited = Object.entries(process.env).filter(([name]) => !OWN_VARIABLES.test(name));
    const env = {
      ...Object.fromEntries(inherited),
      ...variables,
      PATH: `${this.#bin}${delimiter}${process.env["PATH"]}`,
    };
    const child = spawn(program, args, { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const ended = new Promise<Outcome>((done) => child.once("close", (status) => done({ status, stdout, stderr })));
    return { child, ended, output: () => stdout + stderr };
  }

  run(command: readonly string[], variables: Record<string, string> = {}): Promise<Outcome> {
    return this.start(command, variables).ended;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.#bin, { recursive: true, force: true });
  }
}
