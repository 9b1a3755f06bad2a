import { type DataFile, isAccepted } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { type Field, fieldsIn } from "./field.js";
import type { RecordIndex } from "./record-index.js";

/** A text that people write, and where it is. Quotes and articles, which are verbatim, are not among them. */
export interface WrittenText {
  file: DataFile;
  /** id of the record; absent for a ledger, which has no records */
  id?: string;
  field: Field<string>;
}

/** Every text of the records and ledgers that their schemas accept. */
export const writtenTexts = remembered(({ records, corpus }: RecordIndex): readonly WrittenText[] => [
  ...records.flatMap(({ file, id, texts }) => texts.map((field) => ({ file, id, field }))),
  ...corpus.files.flatMap((file) => {
    const { kind, fields } = file.schema;
    if (kind !== "ledger" || !isAccepted(file)) return [];
    const infos = fields.filter(({ language }) => language !== undefined);
    return fieldsIn<string>(file.document, infos, "").map((field) => ({ file, field }));
  }),
]);
