/** npm run bench: whole-process validate against the bare work of it, as a ratio of medians. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const RUNS = 21;
const AIM = 2.5;

const CLI = "dist/src/cli.js";
const BARE = "scripts/bench-bare.mjs";

function milliseconds(command: string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${command.join(" ")} failed: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

if (!existsSync(CLI)) {
  process.stderr.write("bench: dist/ is missing; run npm run build first\n");
  process.exitCode = 2;
} else {
  // Taken in turn, so that whatever else the machine does falls on both alike.
  const [validate, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(milliseconds([BARE]));
    validate.push(milliseconds([CLI, "validate"]));
  }
  const ratio = median(validate) / median(bare);
  process.stdout.write(`read, parse, check with the bare schemas  ${median(bare).toFixed(0)} ms\n`);
  process.stdout.write(`validate                                  ${median(validate).toFixed(0)} ms\n`);
  process.stdout.write(`ratio ${ratio.toFixed(2)} (aim: ${AIM} or less; medians of ${RUNS} whole processes)\n`);
  if (ratio > AIM) process.exitCode = 1;
}
