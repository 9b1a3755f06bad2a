import { spellings } from "../../claims/name.js";
import { remembered } from "../../corpus/remembered.js";
import type { RecordEntry } from "../../records/record.js";
import type { RecordIndex } from "../../records/record-index.js";
import { at, corpusRule } from "../rule.js";

/** A form of a name, where it counts, and where it is written. */
interface Form {
  entry: RecordEntry;
  words: string;
  /** the article or line of a mention; absent for an alias, which counts everywhere */
  place: string | undefined;
  pointer: string;
}

/** The forms of all entries of a registry, by their folded words. */
const formsByWords = remembered((index: RecordIndex): ReadonlyMap<string, readonly Form[]> => {
  const found = new Map<string, Form[]>();
  for (const entry of index.records) {
    const { aliases = [], mentions = [] } = entry.value;
    const forms: Form[] = [
      ...aliases.map((words, position) => ({
        entry,
        words,
        place: undefined,
        pointer: `${entry.pointer}/aliases/${position}`,
      })),
      ...mentions.map(({ words, at: place }, position) => ({
        entry,
        words,
        place,
        pointer: `${entry.pointer}/mentions/${position}/words`,
      })),
    ];
    for (const form of forms) {
      const key = `${entry.file.schema.name} ${spellings(form.words)[0]?.text}`;
      found.set(key, [...(found.get(key) ?? []), form]);
    }
  }
  return found;
});

/** Whether two forms count in one place. */
const meet = (a: string | undefined, b: string | undefined) =>
  a === undefined ||
  b === undefined ||
  a === b ||
  (a.slice(0, 3) === b.slice(0, 3) && !(a.includes("#") && b.includes("#")));

export const aliasOneEntry = corpusRule({
  id: "alias/one-entry",
  description:
    "A name belongs to one entry of its registry: no other has it as an alias, or as a mention in the same place.",
  why: "A name that two actors share proves either of them.",
  good: '"names": { "en": "ISIS"',
  bad: '"aliases": [ "القيادة المركزية الأميركية", "داعش"',
  messages: {
    shared: (words: string, { entry, place }: Form) => ({
      message: `${JSON.stringify(words)} also names ${entry.id}${place === undefined ? "" : ` in ${place}`}`,
      related: { label: entry.id, file: entry.file.path, pointer: entry.pointer },
      remedy: "remove it from one of the two, or make it a mention of the articles or lines in which each is meant",
    }),
  },
  check(index, report) {
    for (const forms of formsByWords(index).values()) {
      for (const [position, form] of forms.entries()) {
        const other = forms.slice(0, position).find((one) => one.entry !== form.entry && meet(one.place, form.place));
        if (other !== undefined) report.shared(at(form.entry, form.pointer), form.words, other);
      }
    }
  },
});
