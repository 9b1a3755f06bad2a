import type { Index, RecordEntry } from "../corpus.js";
import type { Rule } from "../rule.js";
import type { RecordPaths } from "../schema-paths.js";
import { type Located, valuesAt } from "../values.js";

interface Target {
  paths: keyof RecordPaths;
  /** what the referring field must name */
  words: string;
  admits(target: RecordEntry, from: RecordEntry): boolean;
}

const inRegistry = (name: string) => (target: RecordEntry) => target.file.schema.name === name;

const TARGETS: readonly Target[] = [
  { paths: "actors", words: "an actor", admits: inRegistry("actors") },
  { paths: "places", words: "a place", admits: inRegistry("places") },
  { paths: "sources", words: "a source", admits: inRegistry("sources") },
  {
    paths: "records",
    words: "another claim",
    admits: (target, from) => target.file.schema.kind === "dataset" && target.id !== from.id,
  },
];

interface Dangling extends Located<string> {
  from: RecordEntry;
  target: Target;
}

function* dangling({ records, byId }: Index): Generator<Dangling> {
  for (const from of records) {
    for (const target of TARGETS) {
      for (const path of from.file.schema.paths[target.paths]) {
        for (const { pointer, value } of valuesAt(from.value, path, from.pointer)) {
          if (typeof value !== "string") continue;
          if (byId.get(value)?.some((candidate) => target.admits(candidate, from))) continue;
          yield { pointer, value, from, target };
        }
      }
    }
  }
}

export const referenceResolves: Rule = {
  name: "reference/resolves",
  description:
    "Every actor, place, source and related record that a record names exists, in the registry or dataset that it must be in.",
  async check(index, report) {
    const found = [...dangling(index)];
    if (found.length === 0) return;
    const { closestMatch } = await import("leven");
    for (const { pointer, value, from, target } of found) {
      const other = index.byId.get(value)?.[0];
      const candidates = index.records.flatMap((record) =>
        record.id !== undefined && target.admits(record, from) ? [record.id] : [],
      );
      const near = closestMatch(value, candidates, { maxDistance: Math.max(3, Math.floor(value.length / 3)) });
      report({
        file: from.file.path,
        pointer,
        ...(from.id === undefined ? {} : { record: from.id }),
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
  },
};
