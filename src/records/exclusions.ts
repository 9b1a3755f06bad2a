import { isObject, step } from "../corpus/values.js";
import { lineKey, parseAt } from "./evidence.js";
import { type DataFile, perIndex } from "./record-index.js";

/** An exclusion as the ledger has it, with the place of its words in the line. */
export interface Exclusion {
  file: DataFile;
  pointer: string;
  at: string;
  /** the key of its line */
  line: string;
  /** absent where the whole line is excluded */
  words?: string;
  /** the line; undefined where there is none */
  text?: string;
  /** offsets (UTF-16) of the words in the line; absent where they do not stand there exactly once */
  span?: { start: number; end: number };
}

/** Every exclusion that is well enough formed to be looked at; the schema rule speaks of the rest. */
export const exclusionsOf = perIndex((index): readonly Exclusion[] => {
  const file = index.corpus.files.find(({ schema }) => schema.name === "exclusions");
  const list = isObject(file?.document) ? file.document["exclusions"] : undefined;
  if (file === undefined || !Array.isArray(list)) return [];
  return list.flatMap((entry, position): Exclusion[] => {
    if (!isObject(entry) || typeof entry["at"] !== "string") return [];
    const place = parseAt(entry["at"]);
    if (place === undefined || place.first !== place.last) return [];
    const text = index.seeds.get(place.seed)?.lines[place.first - 1];
    const line = lineKey(place.seed, place.first);
    const exclusion = { file, pointer: `/exclusions${step(position)}`, at: entry["at"], line };
    const { words } = entry;
    if (typeof words !== "string") return [{ ...exclusion, ...(text !== undefined && { text }) }];
    const start = text?.indexOf(words) ?? -1;
    const isOnce = start !== -1 && text?.indexOf(words, start + 1) === -1;
    return [
      {
        ...exclusion,
        words,
        ...(text !== undefined && { text }),
        ...(isOnce && { span: { start, end: start + words.length } }),
      },
    ];
  });
});
