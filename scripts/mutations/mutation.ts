import { canonicalText } from "../../src/corpus/canonical-form.js";
import type { Corpus, DataFile } from "../../src/corpus/corpus.js";
import { isObject, keysOf } from "../../src/corpus/values.js";
import type { Place } from "../../src/place.js";
import type { Random } from "../../src/random.js";
import type { RecordEntry, RecordValue } from "../../src/records/record.js";
import type { Site, World } from "./world.js";

/** What carries the field that is changed: words or a ledger (proven), a reason in `inferred` (inferred), or reading alone (read). */
export type Proof = "proven" | "inferred" | "read";

/** A change of one data file's document. */
export interface Edit {
  /** name of the dataset, registry or ledger */
  file: string;
  /** JSON pointer; `-` after that of a list is its end */
  pointer: string;
  /** absent where what is there goes */
  value?: unknown;
}

/** One thing changed in the data. */
export interface Mutation {
  /** ids of the record that is changed: two where the id itself is */
  ids: readonly string[];
  /** the lines that the change is about: a finding about one of them is in its right place */
  lines: readonly Place[];
  /** ids of other records at which the change shows, so that a finding there is in its right place */
  alsoAt?: readonly string[];
  field: string;
  from: unknown;
  to: unknown;
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

/** Every mutation of the kind must be caught. */
export const STRICT = { isStrict: true } as const;

/** What carries a field of a record: a reason, where it has one. */
export const proofOf = ({ record, path }: Site, isProven: boolean): Proof =>
  record.isInferred(path) ? "inferred" : isProven ? "proven" : "read";

/** Sets the value that some keys lead to; undefined takes it away, from a list with its place. */
export function setAt(root: unknown, keys: readonly string[], value: unknown): void {
  const [key = "", ...rest] = keys;
  const owner = root as Record<string, unknown>;
  if (rest.length > 0) setAt(owner[key], rest, value);
  else if (Array.isArray(owner) && key === "-") owner.push(value);
  else if (value !== undefined) owner[key] = value;
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}

/** The corpus with a mutation in it; files that it does not change are the same objects. All are in canonical form. */
export function mutated(corpus: Corpus, { edits }: Pick<Mutation, "edits">): Corpus {
  const files = corpus.files.map((file): DataFile => {
    const own = edits.filter((edit) => edit.file === file.schema.name);
    if (own.length === 0) return file;
    const document = structuredClone(file.document);
    for (const { pointer, value } of own) setAt(document, keysOf(pointer), value);
    const text = canonicalText(document, file.schema.order);
    return { ...file, text, document: JSON.parse(text) as unknown };
  });
  return { ...corpus, files };
}

type Change = Pick<Mutation, "field" | "from" | "to" | "proof" | "alsoAt" | "isEquivalent">;

/** A mutation of one record. */
export function ofRecord(record: RecordEntry, what: Change, change: (value: RecordValue) => void): Mutation {
  const value = structuredClone(record.value);
  change(value);
  const edits = [{ file: record.file.schema.name, pointer: record.pointer, value }];
  return { ...what, ids: [record.id], lines: record.evidence, edits };
}

/** A mutation that gives one field another value. */
export const ofField = (
  { record, path, value: from }: Site,
  to: unknown,
  what: Pick<Mutation, "proof" | "alsoAt" | "isEquivalent">,
): Mutation => ofRecord(record, { ...what, field: path, from, to }, (value) => setAt(value, path.split("."), to));

/** The first of some values that the schema accepts in a field; undefined where it accepts none. */
export const accepted = <Value>({ record, path }: Site, values: readonly Value[]): Value | undefined =>
  values.find((value) => {
    const changed = structuredClone(record.value);
    setAt(changed, path.split("."), value);
    return record.file.schema.acceptsRecord?.(changed) === true;
  });

/** Gives the reasons in `inferred` other paths; one without a path goes. */
export function moveReasons(value: RecordValue, move: (path: string) => string | undefined): void {
  const moved = Object.entries(value.inferred ?? {}).flatMap(([path, reason]) => {
    const to = move(path);
    return to === undefined ? [] : [[to, reason]];
  });
  if (moved.length > 0) value.inferred = Object.fromEntries(moved);
  else delete value.inferred;
}

/** The field of an object in a record. */
export const inside = <Part>({ record, path }: Site, name: string, value: Part): Site<Part> => ({
  record,
  path: `${path}.${name}`,
  value,
});

/** The numbers in an object of a record. */
export const numbersIn = (site: Site): Site<number>[] =>
  Object.entries(isObject(site.value) ? site.value : {}).flatMap(([name, value]) =>
    typeof value === "number" ? [inside(site, name, value)] : [],
  );
