import { datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { recordHashes } from "../releases/content-hash.js";
import { historyOf, type RecordHistories } from "../releases/history.js";
import type { Lock } from "../releases/lock.js";
import type { Cell } from "./columns.js";
import type { Table } from "./tables.js";

/**
 * The history of every record through the releases, by its id.
 * @param corpus data that has passed validation
 * @throws {RangeError} if a record was given up and is there again
 */
export const recordHistories = ({ files }: Corpus, locks: readonly Lock[]): RecordHistories =>
  historyOf(locks, recordHashes(files.map(({ document }) => document)));

const column = (name: string, description: string, holds = {}) => ({
  name,
  type: "string" as const,
  description,
  field: "id",
  holds,
});

/** In which release each record appeared, and in which it last changed: whether what somebody cites is still the same. */
export function recordHistoryTable(corpus: Corpus, locks: readonly Lock[]): Table {
  const histories = recordHistories(corpus, locks);
  const rows = datasets.flatMap(({ name }) =>
    documentRecords(corpus, name).map((record): Cell[] => {
      const id = String(record["id"]);
      const { firstVersion, lastChangedVersion, sha256 } = histories.get(id) ?? {};
      return [id, name, firstVersion, lastChangedVersion, sha256];
    }),
  );
  const titles = datasets.map(({ name, title }) => [name, { description: title.en, ar: title.ar }]);
  return {
    name: "record-history",
    title: { en: "The history of each record through the releases", ar: "تاريخ كل سجل عبر الإصدارات" },
    isCrossing: true,
    columns: [
      column("record", "Id of the record: a claim, or an entry of a registry."),
      column("dataset", "The dataset or registry that it belongs to.", { terms: Object.fromEntries(titles) }),
      column("first_version", "The first release that has the record; unreleased if none has."),
      column(
        "last_changed_version",
        "The release that has brought its content as it is; unreleased if it has changed since the last release, or was in none.",
      ),
      column(
        "sha256",
        "SHA-256 of the record as canonical JSON (RFC 8785): if it is the same in two releases, so is all of the record.",
      ),
    ],
    rows,
    primaryKey: ["record"],
  };
}
