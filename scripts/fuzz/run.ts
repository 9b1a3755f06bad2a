import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "../../src/random.js";
import type { Outcome } from "./called.js";
import type { Call, Commands, Kind } from "./malformation.js";
import { Place, readData } from "./place.js";
import { commandsOf, Program } from "./program.js";
import { properties } from "./properties.js";

/** Of the calls that could be made in a process that stays, so many have one each. */
const OWN_PROCESS = 40;

/** What is wrong with one call. */
export interface Fault {
  /** the number of the call, with which the same seed makes it again */
  number: number;
  call: Pick<Call, "what" | "args">;
  property: string;
  what: string;
}

/** The calls of one kind. */
export interface Row {
  kind: Kind;
  calls: number;
  /** how many had a process of their own */
  processes: number;
  /** how many ended with each status */
  statuses: Map<number | undefined, number>;
  /** seconds that the longest one worked */
  slowest: number;
  faults: Fault[];
}

interface Run {
  seed: number;
  /** the numbers of the calls */
  numbers: Iterable<number>;
  /** the module of the program */
  program: string;
  texts: ReadonlyMap<string, string>;
  /** hears of each call once it is judged */
  called?: (kind: Kind, faults: readonly Fault[]) => void;
}

async function faultsOf(
  {
    kind,
    call,
    outcome,
    place,
    again,
  }: {
    kind: Kind;
    call: Call;
    outcome: Outcome;
    place: Place;
    /** Makes the call once more, with other arguments. */
    again: (args: readonly string[]) => Promise<Outcome>;
  },
  before: ReturnType<Place["snapshot"]>,
  bytes: ReturnType<typeof readData>,
): Promise<Omit<Fault, "number">[]> {
  const trial = { kind, call, place, outcome, before, after: place.snapshot(), bytes, again };
  const faults: Omit<Fault, "number">[] = [];
  for (const { name, broken } of properties) {
    const what = await broken(trial);
    if (what !== undefined) faults.push({ call, property: name, what });
  }
  return faults;
}

/** Makes calls one after another, in a place of its own, until there is no number left. */
async function work(
  { seed, program: file, texts, called }: Run,
  {
    parent,
    numbers,
    kinds,
    rows,
    commands,
  }: { parent: string; numbers: Iterator<number>; kinds: readonly Kind[]; rows: readonly Row[]; commands: Commands },
): Promise<void> {
  const place = new Place(parent, texts);
  const program = new Program(file);
  try {
    for (let { value: number, done } = numbers.next(); !done; { value: number, done } = numbers.next()) {
      const row = rows[number % kinds.length];
      const kind = kinds[number % kinds.length];
      if (row === undefined || kind === undefined) continue;
      const faults: Fault[] = [];
      try {
        const isOwn = kind.isOwnProcess === true || Math.floor(number / kinds.length) % OWN_PROCESS === OWN_PROCESS - 1;
        place.restore();
        const call = await kind.malform(place, new Random(seed, `${kind.name} ${number}`), commands);
        const [before, bytes] = [place.snapshot(), readData(place)];
        const make = (made: Call) => (isOwn ? program.start(place.folder, made) : program.call(place.folder, made));
        const outcome = await make(call);
        // A file that nobody but the superuser may read is to stay so.
        const again = (args: readonly string[]) => make({ ...call, args });
        row.processes += isOwn ? 1 : 0;
        row.statuses.set(outcome.status, (row.statuses.get(outcome.status) ?? 0) + 1);
        if (!isOwn) row.slowest = Math.max(row.slowest, outcome.seconds);
        const found = await faultsOf({ kind, call, outcome, place, again }, before, bytes);
        faults.push(...found.map((fault) => ({ ...fault, number })));
      } catch (error) {
        // A mistake of this test must not hide what the others have found.
        const call = { what: "nothing", args: [] };
        faults.push({ number, call, property: "can be called", what: String((error as Error).stack) });
      }
      row.calls += 1;
      row.faults.push(...faults);
      called?.(kind, faults);
    }
  } finally {
    program.stop();
    place.dispose();
  }
}

/**
 * Calls the program over malformed copies of some data, as many calls at once as there are processors.
 * @param texts of each file by its path, under data/ and seeds/; a check of them finds nothing
 */
export async function run(kinds: readonly Kind[], given: Run): Promise<Row[]> {
  const rows = kinds.map(
    (kind): Row => ({ kind, calls: 0, processes: 0, statuses: new Map(), slowest: 0, faults: [] }),
  );
  const parent = mkdtempSync(join(tmpdir(), "iraq-coalition-data-fuzz-"));
  const numbers = given.numbers[Symbol.iterator]();
  const shared = { parent, numbers, kinds, rows, commands: commandsOf(given.program, parent) };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, () => work(given, shared)));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return rows;
}
