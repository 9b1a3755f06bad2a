import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** Keys that a person presses. */
export const ENTER = "\r";
export const DOWN = "\u001b[B";
export const SPACE = " ";
export const CTRL_C = "\u0003";
/** Ctrl-U: what was typed is taken back. */
export const CLEAR = "\u0015";

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what terminals obey
const OBEYED = /\u001b\[[0-9;?]*[A-Za-z]/gu;

/** Milliseconds after the last output, since a question is drawn in several parts. */
const SETTLED = 150;

/** Milliseconds for a whole session. */
const LONGEST = 40_000;

export interface Session {
  status: number;
  /** everything that was shown, without what moves the cursor */
  shown: string;
}

/**
 * Runs the command line in a pseudo-terminal and answers its questions, each when its words are shown.
 * @param answers the words to wait for, and the keys to press then
 */
export function inTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly (readonly [string, string])[],
): Promise<Session> {
  const command = [process.execPath, resolve("dist/src/cli/main.js"), ...args].map((part) => `'${part}'`).join(" ");
  const child = spawn("script", ["-qefc", `stty cols 100 rows 50; ${command}`, "/dev/null"], {
    cwd,
    env: { ...process.env, TERM: "xterm", NO_COLOR: "1" },
  });
  const left = [...answers];
  let [shown, since] = ["", ""];
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on("data", (data: Buffer) => {
    const text = data.toString("utf8").replace(OBEYED, "");
    shown += text;
    since += text;
    const [next] = left;
    if (next === undefined || !since.replaceAll(/\s+/gu, " ").includes(next[0])) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      left.shift();
      since = "";
      child.stdin.write(next[1]);
    }, SETTLED);
  });
  // A question that never comes would leave the terminal waiting.
  const limit = setTimeout(() => child.kill("SIGKILL"), LONGEST);
  return new Promise((done) => {
    child.on("close", (status) => {
      clearTimeout(limit);
      done({ status: status ?? -1, shown: left.length === 0 ? shown : `${shown}\nstill to come: ${left[0]?.[0]}` });
    });
  });
}
