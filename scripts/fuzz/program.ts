import { type ChildProcess, execFileSync, fork, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome, Question } from "./called.js";
import type { Call, Commands } from "./malformation.js";

/** In milliseconds: who is not done by then waits for something that does not come. Many tests may run at once. */
const LONGEST_WAIT = 60_000;

/** A process that stays is started anew after so many calls, since it keeps each of them. */
const MOST_CALLS = 400;

const CALLED = fileURLToPath(new URL("called.ts", import.meta.url));

/** Nobody, for what the superuser may not do. */
const NOBODY = 65_534;

/** Variables of whoever runs this, which the program is not to see. */
const OWN_VARIABLES = /^(?:VITEST|NODE_ENV$|NODE_OPTIONS$|NODE_V8_COVERAGE$|CI$|GITHUB_|RUNNER_|npm_|TEST$)/u;

const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN_VARIABLES.test(name)));

/**
 * The commands of the program and their options, from its help.
 * @param cwd a folder in which it can do no harm
 */
export function commandsOf(program: string, cwd: string): Commands {
  const help = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args, "--help"], {
      cwd,
      encoding: "utf8",
      env: { ...environment(), COLUMNS: "200" },
    });
  const [, list = ""] = help().split("\nCommands:\n");
  return [...list.matchAll(/^ {2}([a-z][a-z:-]*)/gmu)].map(([, name = ""]) => ({
    name,
    options:
      name === "help" ? [] : [...help(name).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)].map(([, option = ""]) => option),
  }));
}

/** The program: one process for many calls, or one for a call. */
export class Program {
  #process: ChildProcess | undefined;
  #calls = 0;

  /** @param file the module that runs when it is imported */
  constructor(readonly file: string) {}

  /** Calls it in a process that stays, if it answers. */
  async call(folder: string, { args }: Pick<Call, "args">): Promise<Outcome> {
    if (this.#calls >= MOST_CALLS) this.stop();
    this.#calls += 1;
    this.#process ??= fork(CALLED, {
      execArgv: ["--import", "tsx"],
      env: environment(),
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const child = this.#process;
    return new Promise((done) => {
      const end = (outcome: Outcome) => {
        clearTimeout(timer);
        child.removeAllListeners("message").removeAllListeners("exit");
        done(outcome);
      };
      const died = (stderr: string) => {
        this.stop();
        end({ status: undefined, stdout: "", stderr, seconds: LONGEST_WAIT / 1000 });
      };
      const timer = setTimeout(() => died("it did not end"), LONGEST_WAIT);
      child.once("message", (outcome: Outcome) => end(outcome));
      child.once("exit", (code, signal) => died(`its process ended (${signal ?? code})`));
      child.send({ program: this.file, folder, args } satisfies Question);
    });
  }

  /** Calls it as a shell does. */
  start(folder: string, { args, variables = {}, shell, isUnprivileged }: Omit<Call, "what">): Promise<Outcome> {
    const command = [process.execPath, this.file, ...args.map((arg) => arg.replaceAll("\0", ""))];
    const [program = "", ...rest] = shell === undefined ? command : ["bash", "-c", shell, "bash", ...command];
    const asNobody = isUnprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const before = process.hrtime.bigint();
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...environment(), ...variables },
      stdio: ["ignore", "pipe", "pipe"],
      ...asNobody,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    return new Promise((done) => {
      const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_WAIT);
      const end = (status: number | null, signal: string | null) => {
        clearTimeout(timer);
        const seconds = signal === null ? 0 : Number(process.hrtime.bigint() - before) / 1e9;
        done({
          status: status ?? undefined,
          stdout,
          stderr: signal === null ? stderr : `${stderr}\nit did not end (${signal})`,
          seconds,
        });
      };
      child.once("error", ({ message }) => {
        stderr += message;
        end(2, null);
      });
      child.once("close", end);
    });
  }

  stop(): void {
    this.#process?.removeAllListeners("exit").kill("SIGKILL");
    this.#process = undefined;
    this.#calls = 0;
  }
}
