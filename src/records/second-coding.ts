import type { CodingEntry, CutEntry } from "../../schemas/second-coding.js";
import { type DataFile, fileOf, isAccepted, listIn } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { step } from "../corpus/values.js";
import { type Place, parsePlace } from "../place.js";
import type { Field } from "./field.js";
import type { RecordEntry } from "./record.js";
import { type RecordIndex, recordNamed } from "./record-index.js";

/** One field of one record, coded a second time. */
export interface Judgement {
  file: DataFile;
  /** where the second value is in the ledger */
  pointer: string;
  /** the id that the ledger gives */
  id: string;
  /** undefined if no record has the id */
  record: RecordEntry | undefined;
  path: string;
  /** the field as the record has it; undefined if it has no such field with a term or an id */
  field: Field<string> | undefined;
  /** what the first coding gave: what the record has, unless the two were settled */
  first: string | undefined;
  second: string;
  isSettled: boolean;
  /** whether the manual gave the answer */
  isInManual: boolean;
}

/** The ledger; undefined if there is none or its schema refuses it. */
function ledgerOf({ corpus }: RecordIndex): DataFile | undefined {
  const file = fileOf(corpus, "second-coding");
  return file && isAccepted(file) ? file : undefined;
}

/** Every field that was coded twice. */
export const judgements = remembered((index: RecordIndex): readonly Judgement[] => {
  const file = ledgerOf(index);
  if (file === undefined) return [];
  const codings = (listIn(file, "codings") ?? []) as readonly CodingEntry[];
  return codings.flatMap(({ record: id, second, settled = {}, inManual }, position) => {
    const record = recordNamed(index, id);
    return Object.entries(second).map(([path, value]): Judgement => {
      const field = record && [...record.terms, ...record.references].find((one) => one.path === path);
      return {
        file,
        pointer: `/codings${step(position)}/second${step(path)}`,
        id,
        record,
        path,
        field,
        first: settled[path]?.first ?? field?.value,
        second: value,
        isSettled: settled[path] !== undefined,
        isInManual: inManual === true,
      };
    });
  });
});

/** A claim of the second cutting. */
export interface Cut {
  file: DataFile;
  pointer: string;
  at: string;
  place: Place;
  /** numbers of its first and last word in the line, from 1 */
  first: number;
  last: number;
}

/** The claims into which lines were cut a second time. */
export function cutsOf(index: RecordIndex): readonly Cut[] {
  const file = ledgerOf(index);
  if (file === undefined) return [];
  return ((listIn(file, "cuts") ?? []) as readonly CutEntry[]).flatMap((cut, position): Cut[] => {
    const place = parsePlace(cut.at);
    return place === undefined ? [] : [{ ...cut, file, pointer: `/cuts${step(position)}`, place }];
  });
}

/** The words of a line, which blanks part; [start, end) as offsets (UTF-16). */
export const wordSpans = (line: string): readonly (readonly [start: number, end: number])[] =>
  [...line.matchAll(/\S+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
