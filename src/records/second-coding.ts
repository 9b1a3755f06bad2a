import type { CodingEntry } from "../../schemas/second-coding.js";
import { type DataFile, fileOf, isAccepted, listIn } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { step } from "../corpus/values.js";
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

/** Every field that was coded twice; none if the schema refuses the ledger. */
export const judgements = remembered((index: RecordIndex): readonly Judgement[] => {
  const file = fileOf(index.corpus, "second-coding");
  if (file === undefined || !isAccepted(file)) return [];
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
