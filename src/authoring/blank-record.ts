import { fileOf } from "../corpus/corpus.js";
import type { JsonObject } from "../corpus/values.js";
import { RecordEntry, type RecordValue } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";

/** The id of a record that has none yet. */
const NEW = "new-record";

/**
 * A record that is not in the corpus, or not whole yet, in the form in which the functions that read quotes take one.
 * @returns undefined if the corpus has no such dataset
 */
export function blankRecord(index: RecordIndex, dataset: string, value: JsonObject): RecordEntry | undefined {
  const file = fileOf(index.corpus, dataset);
  return file && new RecordEntry(file, 0, { id: NEW, ...value } as RecordValue, index.seeds);
}
