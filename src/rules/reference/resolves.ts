import type { CompiledSchema, RecordPaths } from "../../corpus/compiled-schema.js";
import type { Reached } from "../../corpus/values.js";
import { fieldsOf } from "../../records/fields.js";
import { areReadable, type Index, perIndex, placeIn, type RecordEntry } from "../../records/record-index.js";
import type { RecordRule, Report } from "../rule.js";

interface Target {
  fields: keyof RecordPaths;
  /** the files that it may stand in */
  holds(schema: CompiledSchema): boolean;
  /** what the referring field must name */
  words: string;
}

const named = (registry: string) => (schema: CompiledSchema) => schema.name === registry;

const TARGETS: readonly Target[] = [
  { fields: "actors", words: "an actor", holds: named("actors") },
  { fields: "places", words: "a place", holds: named("places") },
  { fields: "sources", words: "a source", holds: named("sources") },
  { fields: "records", words: "another claim", holds: ({ kind }) => kind === "dataset" },
];

const admits = (target: Target, candidate: RecordEntry, from: RecordEntry) =>
  target.holds(candidate.file.schema) && candidate.id !== from.id;

/** A file that could not be read may hold anything: what should stand in it cannot be missed. */
const readableTargets = perIndex((index) => TARGETS.filter(({ holds }) => areReadable(index, holds)));

interface Dangling {
  field: Reached;
  /** the id that it has */
  value: string;
  target: Target;
}

function dangling(from: RecordEntry, index: Index): Dangling[] {
  const found: Dangling[] = [];
  const fields = fieldsOf(from, index);
  for (const target of readableTargets(index)) {
    for (const field of fields[target.fields]) {
      const { value } = field;
      if (typeof value !== "string") continue;
      if (!index.byId.get(value)?.some((candidate) => admits(target, candidate, from)))
        found.push({ field, value, target });
    }
  }
  return found;
}

export const referenceResolves: RecordRule = {
  name: "reference/resolves",
  description:
    "Every actor, place, source and related record that a record names exists, in the registry or dataset that it must be in.",
  why: "A reference to nothing loses the record behind it in every join.",
  good: '"force": "us-forces"',
  bad: '"force": "us-force"',
  checkRecord(from, report, index) {
    const found = dangling(from, index);
    return found.length === 0 ? undefined : explain(found, from, report, index);
  },
};

async function explain(found: readonly Dangling[], from: RecordEntry, report: Report, index: Index): Promise<void> {
  const { closestMatch } = await import("leven");
  for (const { field, value, target } of found) {
    const other = index.byId.get(value)?.[0];
    const candidates = index.records.flatMap((record) =>
      record.id !== undefined && admits(target, record, from) ? [record.id] : [],
    );
    const near =
      other !== undefined
        ? undefined
        : closestMatch(value, candidates, { maxDistance: Math.max(3, Math.floor(value.length / 3)) });
    report({
      ...placeIn(from, field.pointer),
      message:
        other === undefined
          ? `${JSON.stringify(value)} must name ${target.words}, but there is none with this id`
          : `${JSON.stringify(value)} must name ${target.words}, but is ${other.id === from.id ? "this record itself" : `an entry of ${other.file.path}`}`,
      actual: value,
      ...(near === undefined ? {} : { expected: near }),
      remedy:
        near === undefined
          ? `correct the id, or add ${target.words} with it first`
          : `write ${JSON.stringify(near)} if that is meant`,
    });
  }
}
