/** npm run bench: how long a whole-process validate takes, as ratios of medians, on the data and on copies of it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CLI = "dist/src/cli/main.js";

/** How many times over the data is copied, and what a corpus twice as large is held against. */
const [TIMES, HALF] = [100, 50];

/** Milliseconds that a process takes, from its start to its end. */
function milliseconds(command: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${command.join(" ")} failed: ${stderr || stdout}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

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

/** Where the corpus so many times as large lies; makes it where it is missing, as it is behind every build. */
function copies(times: number): string {
  const folder = `.build/bench/${times}`;
  if (!existsSync(folder)) milliseconds(["--import", "tsx", "scripts/bench-generate.ts", "--times", String(times)]);
  return folder;
}

const validate = (folder: string) => [CLI, "validate", "--data", `${folder}/data`, "--seeds", `${folder}/seeds`];
const bare = (folder: string) => ["scripts/bench-bare.mjs", `${folder}/data`, `${folder}/seeds`];

interface Comparison {
  what: string;
  of: readonly string[];
  to: readonly string[];
  runs: number;
  /** the ratio of the two is to be so much, or less */
  aim: number;
}

function compare({ what, of, to, runs, aim }: Comparison): boolean {
  const [above, below] = medians(of, to, runs);
  const ratio = above / below;
  const times = `${above.toFixed(0)} ms : ${below.toFixed(0)} ms`;
  process.stdout.write(`${what.padEnd(56)} ${times.padEnd(20)} ratio ${ratio.toFixed(2)} (aim: ${aim} or less)\n`);
  return ratio <= aim;
}

if (!existsSync(CLI)) {
  process.stderr.write("bench: dist/ is missing; run npm run build first\n");
  process.exitCode = 2;
} else {
  const [large, half] = [copies(TIMES), copies(HALF)];
  process.stdout.write("medians of whole processes; bare: read, parse, check with the compiled schemas\n");
  const met = [
    { what: "the data: validate to bare", of: validate("."), to: bare("."), runs: 21, aim: 2.5 },
    { what: `the data ${TIMES} times: validate to bare`, of: validate(large), to: bare(large), runs: 5, aim: 2.5 },
    {
      what: `validate, the data ${TIMES} times to ${HALF} times`,
      of: validate(large),
      to: validate(half),
      runs: 5,
      aim: 2.1,
    },
  ].map(compare);
  if (met.includes(false)) process.exitCode = 1;
}
