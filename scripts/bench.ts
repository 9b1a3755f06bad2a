/** npm run bench: how long a whole-process validate takes, as ratios of medians, and how its time and memory grow. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CLI = "dist/src/cli/main.js";

/** How many times over the data is copied, and what a corpus twice as large is held against. */
const [TIMES, HALF] = [100, 50];

/** Makes a process write how much memory it had at most, in KiB, to a pipe of its own. */
const TELLING_PEAK = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** Runs a process to its end; gives what it wrote to the pipe. */
function told(command: readonly string[]): string {
  const { status, stdout, stderr, output } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`node ${command.join(" ")} failed: ${stderr || stdout}`);
  return output[3] ?? "";
}

/** Milliseconds that a process takes, from its start to its end. */
function milliseconds(command: readonly string[]): number {
  const start = process.hrtime.bigint();
  told(command);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The most memory that a process has at any time, in MiB. */
const peak = (command: readonly string[]) => Number(told(["--import", TELLING_PEAK, ...command])) / 1024;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The medians of two commands. They are run in turn, so that whatever else the machine does falls on both alike. */
function medians(one: readonly string[], other: readonly string[], runs: number): [number, number] {
  const [ofOne, ofOther]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ofOne.push(milliseconds(one));
    ofOther.push(milliseconds(other));
  }
  return [median(ofOne), median(ofOther)];
}

/** The folder of the corpus so many times as large; makes it where it is missing, as it is after every build. */
function copies(times: number): string {
  const folder = `.build/bench/${times}`;
  if (!existsSync(folder)) told(["--import", "tsx", "scripts/bench-generate.ts", "--times", String(times)]);
  return folder;
}

const validate = (folder: string) => [CLI, "validate", "--data", `${folder}/data`, "--seeds", `${folder}/seeds`];
const bare = (folder: string) => ["scripts/bench-bare.mjs", `${folder}/data`, `${folder}/seeds`];

/** Prints a measure; tells whether it is the aim or less. */
function isMet(what: string, measured: string, figure: number, aim: number): boolean {
  process.stdout.write(`${what.padEnd(44)} ${measured.padEnd(32)} (aim: ${aim} or less)\n`);
  return figure <= aim;
}

function isRatioMet(what: string, of: readonly string[], to: readonly string[], runs: number, aim: number): boolean {
  const [above, below] = medians(of, to, runs);
  const ratio = above / below;
  return isMet(what, `${above.toFixed(0)} ms : ${below.toFixed(0)} ms = ${ratio.toFixed(2)}`, ratio, aim);
}

function isPeakMet(what: string, command: readonly string[], runs: number, aim: number): boolean {
  const most = median(Array.from({ length: runs }, () => peak(command)));
  return isMet(what, `${most.toFixed(0)} MiB`, most, aim);
}

if (!existsSync(CLI)) {
  process.stderr.write("bench: dist/ is missing; run npm run build first\n");
  process.exitCode = 2;
} else {
  const [large, half] = [copies(TIMES), copies(HALF)];
  process.stdout.write("medians of whole processes; bare: read, parse, check with the compiled schemas\n");
  const met = [
    isRatioMet("the data: validate to bare", validate("."), bare("."), 21, 2.5),
    isRatioMet(`validate, the data ${TIMES} times to ${HALF} times`, validate(large), validate(half), 5, 2.1),
    isPeakMet(`validate, the data ${TIMES} times: memory`, validate(large), 3, 550),
  ];
  if (met.includes(false)) process.exitCode = 1;
}
