import type { CompiledSchema } from "../../corpus/compiled-schema.js";
import { remembered } from "../../corpus/remembered.js";
import type { Field } from "../../records/field.js";
import type { Holder, RecordEntry } from "../../records/record.js";
import { areReadable, type RecordIndex } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** What a field must name that refers to a registry, or to `claims`. */
const inWords = (refersTo: string) => (refersTo === "claims" ? "another claim" : `an entry of ${refersTo}`);

const isHome = (schema: CompiledSchema, refersTo: string) =>
  refersTo === "claims" ? schema.kind === "dataset" : schema.name === refersTo;

const admits = (refersTo: string, candidate: Holder, from: RecordEntry) =>
  isHome(candidate.file.schema, refersTo) && candidate.id !== from.id;

/** The registries, and `claims`, that could be read: nothing can be missing from a file that could not. */
const readable = remembered(
  (index: RecordIndex): ReadonlySet<string | undefined> =>
    new Set(
      [...new Set(index.corpus.files.flatMap(({ schema }) => schema.fields.map(({ refersTo }) => refersTo)))].filter(
        (refersTo) => refersTo !== undefined && areReadable(index, (schema) => isHome(schema, refersTo)),
      ),
    ),
);

function isDangling({ value, info: { refersTo = "" } }: Field<string>, from: RecordEntry, index: RecordIndex): boolean {
  for (const candidate of index.holders.get(value) ?? []) if (admits(refersTo, candidate, from)) return false;
  return readable(index).has(refersTo);
}

export const referenceResolves = recordRule({
  id: "reference/resolves",
  description:
    "Every actor, place, source and related record that a record names exists, in the registry or dataset that it must be in.",
  why: "A record that refers to nothing is lost in every join.",
  good: '"force": "us-forces"',
  bad: '"place": "atlantis"',
  messages: {
    nothing: (id: string, target: string, near: string | undefined) => ({
      message: `${JSON.stringify(id)} must be the id of ${target}, but nothing has this id`,
      actual: id,
      ...(near !== undefined && { expected: near }),
      remedy:
        near === undefined
          ? `correct the id, or add ${target} with it first`
          : `write ${JSON.stringify(near)} if you meant that`,
    }),
    otherKind: (id: string, target: string, other: string) => ({
      message: `${JSON.stringify(id)} must be the id of ${target}, but is ${other}`,
      actual: id,
      remedy: `give the id of ${target}`,
    }),
  },
  check(record, report, index) {
    const dangling = record.references.filter((field) => isDangling(field, record, index));
    if (dangling.length === 0) return undefined;
    return (async () => {
      const { closestMatch } = await import("leven");
      for (const {
        value,
        pointer,
        info: { refersTo = "" },
      } of dangling) {
        const place = at(record, pointer);
        const [other] = index.holders.get(value) ?? [];
        if (other !== undefined) {
          const what = other.id === record.id ? "this record itself" : `in ${other.file.path}`;
          report.otherKind(place, value, inWords(refersTo), what);
          continue;
        }
        const candidates = [...index.holders].flatMap(([id, holders]) =>
          holders.some((candidate) => admits(refersTo, candidate, record)) ? [id] : [],
        );
        const maxDistance = Math.max(3, Math.floor(value.length / 3));
        report.nothing(place, value, inWords(refersTo), closestMatch(value, candidates, { maxDistance }));
      }
    })();
  },
});
