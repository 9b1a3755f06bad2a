import type * as z from "zod";
import type { Bilingual } from "../../schemas/dataset.js";
import type { ids } from "../../schemas/ids.js";
import { type Corpus, type DataFile, fileOf, isAccepted } from "../corpus/corpus.js";
import { step } from "../corpus/values.js";

/** An id and its place in the ledger. */
export interface IssuedId {
  id: string;
  dataset: string;
  /** JSON pointer into the ledger */
  pointer: string;
}

export interface RetiredId extends IssuedId {
  became: readonly string[];
  reason: Bilingual;
}

/** The ids that were ever issued, and what became of the retired ones. */
export interface LedgerOfIds {
  file: DataFile;
  /** the names of the datasets that have a list, each with the pointer to it */
  lists: readonly { dataset: string; pointer: string }[];
  issued: readonly IssuedId[];
  retired: readonly RetiredId[];
}

/** The ledger of ids; undefined if there is none that its schema accepts. */
export function ledgerOfIds(corpus: Corpus): LedgerOfIds | undefined {
  const file = fileOf(corpus, "ids");
  if (file === undefined || !isAccepted(file)) return undefined;
  const { issued, retired } = file.document as z.infer<typeof ids.schema>;
  const lists = Object.keys(issued).map((dataset) => ({ dataset, pointer: `/issued${step(dataset)}` }));
  return {
    file,
    lists,
    issued: lists.flatMap(({ dataset, pointer }) =>
      (issued[dataset] ?? []).map((id, position) => ({ id, dataset, pointer: pointer + step(position) })),
    ),
    retired: retired.map(({ id, dataset, became, reason }, position) => ({
      id,
      dataset,
      became,
      reason,
      pointer: `/retired${step(position)}`,
    })),
  };
}
