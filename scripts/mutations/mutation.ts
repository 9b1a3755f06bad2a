import { isObject, type JsonObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import type { Random } from "./random.js";
import type { World } from "./world.js";

/**
 * What stands for the field that is changed: words that a program reads or a ledger (proven), a reason in `inferred`
 * or the basis `inferred` of a date (inferred), or the reading of people alone (read).
 */
export type Proof = "proven" | "inferred" | "read";

/** A change of one data file's document. */
export interface Edit {
  /** name of the dataset, registry or ledger */
  file: string;
  change(document: JsonObject): void;
}

/** One thing changed in the data. */
export interface Mutation {
  /** ids of the record that is changed: two where the id itself is */
  ids: readonly string[];
  /** the lines that the change is about, as 001#L48: a finding about one of them is in its right place */
  lines: readonly string[];
  /** ids of other records at which the change shows, so that a finding there is in its right place */
  alsoAt?: readonly string[];
  field: string;
  from: string;
  to: string;
  proof: Proof;
  /** whether the data is as true and as proven as before, so far as the readers of numbers, names and dates can tell */
  isEquivalent?: boolean;
  edits: readonly Edit[];
}

/** One way to make a mistake. */
export interface Kind {
  name: string;
  /** whether every single mutation of what is proven must be caught, and not only 99 of 100 */
  isStrict?: boolean;
  /** what gives one mutation after another; undefined where a try led to none */
  over(world: World): (random: Random) => Mutation | undefined;
}

/** A kind that changes one of many places, each as likely as the others. */
export const kindOver = <Site>(
  name: string,
  sites: (world: World) => readonly Site[],
  change: (site: Site, random: Random, world: World) => Mutation | undefined,
  options: Pick<Kind, "isStrict"> = {},
): Kind => ({
  name,
  ...options,
  over(world) {
    const all = sites(world);
    return (random) => {
      const site = random.pick(all);
      return site === undefined ? undefined : change(site, random, world);
    };
  },
});

/** A record of a document by its id. */
export function recordIn(document: JsonObject, id: string): JsonObject {
  const record = (document["records"] as JsonObject[]).find((candidate) => candidate["id"] === id);
  if (record === undefined) throw new TypeError(`no record ${id}`);
  return record;
}

/** The object or list that a path of a record leads into, and the last step. */
function holderOf(record: JsonObject, path: string): { holder: JsonObject; key: string } {
  const steps = path.split(".");
  const key = steps.pop() ?? "";
  const holder = steps.reduce<unknown>((value, step) => (value as JsonObject)[step], record) as JsonObject;
  return { holder, key };
}

/** Sets a field of a record; undefined takes it away, from a list with its place. */
export function setField(record: JsonObject, path: string, value: unknown): void {
  const { holder, key } = holderOf(record, path);
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

const shown = (value: unknown) =>
  value === undefined ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);

/** A mutation of one record. */
export function ofRecord(
  entry: RecordEntry,
  what: Pick<Mutation, "field" | "proof" | "alsoAt" | "isEquivalent"> & { from: unknown; to: unknown },
  change: (record: JsonObject) => void,
): Mutation {
  const id = entry.id ?? "";
  return {
    ...what,
    from: shown(what.from),
    to: shown(what.to),
    ids: [id],
    lines: linesOf(entry.value),
    edits: [{ file: entry.file.schema.name, change: (document) => change(recordIn(document, id)) }],
  };
}

/** A mutation that gives one field of a record another value. */
export const ofField = (
  entry: RecordEntry,
  path: string,
  to: unknown,
  what: Pick<Mutation, "proof" | "alsoAt" | "isEquivalent">,
): Mutation => {
  const { holder, key } = holderOf(entry.value, path);
  return ofRecord(entry, { ...what, field: path, from: holder[key], to }, (record) => setField(record, path, to));
};

/** The path of what a pointer leads to, within its record. */
export const pathOf = (entry: RecordEntry, pointer: string) =>
  pointer.slice(entry.pointer.length + 1).replaceAll("/", ".");

/** Every line that the evidence of a record names, as 001#L48; of an article's entry, where findings about its seed stand. */
export function linesOf(record: JsonObject): string[] {
  const evidence = Array.isArray(record["evidence"]) ? record["evidence"] : [];
  const lines = evidence.flatMap((item) => (isObject(item) ? linesNamed(String(item["at"])) : []));
  return typeof record["seed"] === "string" ? [...lines, `${record["seed"]}#L1`] : lines;
}

/** The lines of an `at`, one by one. */
export function linesNamed(at: string): string[] {
  const [, seed = "", first = "", last = first] = /^(\d{3})#L(\d+)(?:-L(\d+))?$/u.exec(at) ?? [];
  const lines: string[] = [];
  for (let line = Number(first); line <= Number(last); line += 1) lines.push(`${seed}#L${line}`);
  return lines;
}
