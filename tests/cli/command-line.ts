import { execFile } from "node:child_process";
import { resolve } from "node:path";

const CLI = resolve("dist/src/cli/main.js");

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

type Variables = Record<string, string | undefined>;

function start(command: string, args: readonly string[], cwd: string, variables: Variables): Promise<Outcome> {
  // A job of GitHub Actions that runs these tests is not the one that they are about.
  const { GITHUB_WORKSPACE: _, GITHUB_STEP_SUMMARY: __, ...env } = process.env;
  return new Promise((done) => {
    execFile(command, args, { cwd, env: { ...env, ...variables } }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Runs the command line in a folder. */
export const run = (cwd: string, ...args: string[]) => start(process.execPath, [CLI, ...args], cwd, {});

/** The same with variables of the environment. */
export const runWith = (variables: Variables, cwd: string, ...args: string[]) =>
  start(process.execPath, [CLI, ...args], cwd, variables);

/** Runs a line of a shell, in which COMMAND is the command line. */
export const inShell = (cwd: string, line: string, ...args: string[]) => {
  const command = [process.execPath, CLI, ...args].map((part) => `'${part}'`).join(" ");
  return start("bash", ["-c", line.replace("COMMAND", () => command)], cwd, {});
};

/** Runs a script with variables of the environment, as a job of GitHub Actions does: no file of the machine is read before it. */
export const inShellWith = (variables: Variables, cwd: string, script: string) =>
  start("bash", ["--noprofile", "--norc", "-euo", "pipefail", "-c", script], cwd, variables);
