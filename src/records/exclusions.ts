import type { ExclusionEntry } from "../../schemas/exclusions.js";
import { type DataFile, fileOf, isAccepted, listIn } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { step } from "../corpus/values.js";
import { type Place, parsePlace } from "../place.js";
import type { RecordIndex } from "./record-index.js";

/** An exclusion of the ledger, with the place of its words in the line. */
export interface Exclusion extends Pick<ExclusionEntry, "reason" | "note"> {
  file: DataFile;
  pointer: string;
  at: string;
  place: Place;
  /** absent if the whole line is excluded */
  words?: string;
  /** the line; undefined if there is none */
  text?: string;
  /** offsets (UTF-16) of the words in the line; absent if they are not there exactly once */
  span?: { start: number; end: number };
}

/** Every exclusion of a ledger that its schema accepts; none if the schema refuses it. */
export const exclusionsOf = remembered(({ corpus, seeds }: RecordIndex): readonly Exclusion[] => {
  const file = fileOf(corpus, "exclusions");
  if (file === undefined || !isAccepted(file)) return [];
  const list = (listIn(file, "exclusions") ?? []) as readonly ExclusionEntry[];
  return list.flatMap(({ at, words, reason, note }, position): Exclusion[] => {
    const place = parsePlace(at);
    if (place === undefined) return [];
    const text = seeds.get(place.seed)?.lines[place.first - 1];
    const exclusion = {
      file,
      pointer: `/exclusions${step(position)}`,
      at,
      place,
      reason,
      ...(note && { note }),
      ...(text !== undefined && { text }),
    };
    if (words === undefined) return [exclusion];
    const start = text?.indexOf(words) ?? -1;
    const isOnce = start !== -1 && text?.indexOf(words, start + 1) === -1;
    return [{ ...exclusion, words, ...(isOnce && { span: { start, end: start + words.length } }) }];
  });
});
