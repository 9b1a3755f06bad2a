import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "../../src/random.js";
import { copyRepository } from "../repository-copy.js";
import type { State, Writer } from "./writers.js";

/** When a program dies. */
type Moment = { milliseconds: number } | { step: number };

/** What is there after the death of a program: all of it old, all new, or some of each, which its next run finishes. */
export type Found = "old" | "new" | "mixed";

export interface Row {
  writer: Writer;
  /** how long it takes alone */
  milliseconds: number;
  /** how often it changes files */
  steps: number;
  kills: number;
  /** how many were too late */
  late: number;
  found: Map<Found, number>;
  faults: string[];
}

interface Ended {
  status: number | null;
  signal: string | null;
  output: string;
  milliseconds: number;
  steps: readonly string[];
}

const DIE = new URL("die.mjs", import.meta.url).href;

function start({ command }: Writer, folder: string, moment?: Moment): Promise<Ended> {
  const log = join(folder, ".build-steps");
  rmSync(log, { force: true });
  const before = performance.now();
  const child = spawn(process.execPath, ["--import", DIE, ...command], {
    cwd: folder,
    env: {
      ...process.env,
      ...(moment === undefined && { STEPS_LOG: log }),
      ...(moment !== undefined && "step" in moment && { DIE_BEFORE: String(moment.step) }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => void chunks.push(text));
  const timer =
    moment !== undefined && "milliseconds" in moment
      ? setTimeout(() => child.kill("SIGKILL"), moment.milliseconds)
      : undefined;
  return new Promise((done) => {
    child.once("exit", (status, signal) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - before;
      const steps = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n") : [];
      rmSync(log, { force: true });
      done({ status, signal, output: chunks.join(""), milliseconds, steps });
    });
  });
}

/** Where two states differ. */
const differing = (a: State, b: State): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));

/** What is left of a program that died; a fault if a file is neither old nor new. */
function findingOf(found: State, old: State, next: State): Found | string {
  if (differing(found, old).length === 0) return "old";
  if (differing(found, next).length === 0) return "new";
  const half = [...found].find(([path, text]) => text !== old.get(path) && text !== next.get(path));
  return half === undefined ? "mixed" : `${half[0]} is neither old nor new`;
}

const isFound = (found: Found | string): found is Found => ["old", "new", "mixed"].includes(found);

/** When to kill: half of the times at any moment, and half at a rename or the steps next to it. */
function momentOf(random: Random, { milliseconds, steps }: Pick<Ended, "milliseconds" | "steps">): Moment {
  const renames = steps.flatMap((name, at) => (name === "rename" ? [at + 1] : []));
  const rename = random.pick(renames);
  const which = random.below(4);
  if (which < 2) return { milliseconds: random.below(Math.ceil(milliseconds)) };
  if (which === 2 || rename === undefined) return { step: 1 + random.below(steps.length + 1) };
  return { step: rename + random.below(2) };
}

/** Kills a program so many times, each time over something that it has to write, and runs it to its end after each. */
async function killed(
  writer: Writer,
  { folder, count, random }: { folder: string; count: number; random: Random },
): Promise<Row> {
  const whole: State[] = [];
  let alone: Ended | undefined;
  for (const isSecond of [true, false]) {
    writer.ask(folder, isSecond);
    alone = await start(writer, folder);
    if (alone.status !== 0) throw new Error(`${writer.name} ends with ${alone.status}: ${alone.output}`);
    whole[Number(isSecond)] = writer.state(folder);
  }
  const { milliseconds = 0, steps = [] } = alone ?? {};
  const row: Row = { writer, milliseconds, steps: steps.length, kills: 0, late: 0, found: new Map(), faults: [] };
  for (let kill = 1; kill <= count; kill += 1) {
    const isSecond = kill % 2 === 1;
    writer.ask(folder, isSecond);
    const old = writer.state(folder);
    const moment = momentOf(random, { milliseconds, steps });
    const { signal } = await start(writer, folder, moment);
    if (signal === null) row.late += 1;
    const after = writer.state(folder);
    const again = await start(writer, folder);
    const next = writer.state(folder);
    const finding = findingOf(after, old, next);
    const fault = (what: string) => row.faults.push(`${writer.name}, killed at ${JSON.stringify(moment)}: ${what}`);
    if (isFound(finding)) row.found.set(finding, (row.found.get(finding) ?? 0) + 1);
    else fault(finding);
    const other = differing(next, whole[Number(isSecond)] ?? new Map());
    // A program may refuse to do once more what is done, or what it has just finished: killed when all was written and
    // nothing in its place yet, it finds everything old and leaves everything new.
    const isDone = other.length === 0;
    if (again.status !== 0 && !isDone) fault(`its next run ends with ${again.status}: ${again.output.slice(0, 300)}`);
    if (other.length > 0) fault(`after its next run, these are not as they should be: ${other.slice(0, 3).join(", ")}`);
    const left = writer.leftBehind(folder);
    if (left.length > 0) fault(`left behind after its next run: ${left.join(", ")}`);
    row.kills += 1;
  }
  return row;
}

/** Kills each of some programs so many times. Nothing is written here: each works in a copy of this repository. */
export async function run(
  writers: readonly Writer[],
  { seed, count }: { seed: number; count: number },
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const writer of writers) {
    const folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-kill-"));
    try {
      copyRepository(folder);
      cpSync("dist", join(folder, "dist"), { recursive: true });
      rows.push(await killed(writer, { folder, count, random: new Random(seed, writer.name) }));
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return rows;
}

/** One line for each program: how often it was killed, and what was there then. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ writer }) => writer.name.length));
  const line = (name: string, cells: readonly unknown[]) =>
    `${[name.padEnd(width), ...cells.map((cell) => String(cell).padStart(7))].join(" ")}\n`;
  const cells = ({ milliseconds, steps, kills, late, found, faults }: Row) => [
    (milliseconds / 1000).toFixed(1),
    steps,
    kills,
    late,
    ...(["old", "new", "mixed"] as const).map((name) => found.get(name) ?? 0),
    faults.length,
  ];
  return [
    line("", ["seconds", "steps", "kills", "late", "old", "new", "mixed", "faults"]),
    ...rows.map((row) => line(row.writer.name, cells(row))),
    ...rows.flatMap(({ faults }) => faults.map((fault) => `${fault}\n`)),
  ].join("");
}
