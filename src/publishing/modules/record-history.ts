import type { Corpus } from "../../corpus/corpus.js";
import type { Lock } from "../../releases/lock.js";
import { recordHistories } from "../record-history.js";
import { HEADER } from "./names.js";

/** The history of each record, in a module beside the tables: whoever does not ask for it does not load it. */
export function recordHistoryModule(corpus: Corpus, locks: readonly Lock[]): string {
  const histories = [...recordHistories(corpus, locks)].map(([id, { firstVersion, lastChangedVersion, sha256 }]) => [
    id,
    [firstVersion, lastChangedVersion, sha256],
  ]);
  return `${HEADER}/** The first release of each record, the one that has brought it as it is, and its content hash, by its id. */
export const recordHistories: {
  readonly [id: string]: readonly [firstVersion: string, lastChangedVersion: string, sha256: string];
} = ${JSON.stringify(Object.fromEntries(histories), null, 1)};
`;
}
