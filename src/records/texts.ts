import { type DataFile, isAccepted } from "../corpus/corpus.js";
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
export function* writtenTexts({ records, corpus }: RecordIndex): Generator<WrittenText> {
  for (const { file, id, texts } of records) for (const field of texts) yield { file, id, field };
  for (const file of corpus.files) {
    const { kind, fields } = file.schema;
    if (kind !== "ledger" || !isAccepted(file)) continue;
    const infos = fields.filter(({ language }) => language !== undefined);
    for (const field of fieldsIn<string>(file.document, infos, "")) yield { file, field };
  }
}
