import type { Command } from "commander";
import { ledgerOfIds } from "../records/ledger-of-ids.js";
import { indexCorpus, type RecordIndex, recordNamed } from "../records/record-index.js";
import { type FolderOptions, readWhatIsThere, unreadFiles, withFolders } from "./folders.js";
import { didYouMean } from "./near.js";
import { print, terminalWidth } from "./output.js";

/** Why there is nothing to show: what became of the record, what is wrong with it, or which id was probably meant. */
function whyThereIsNone({ corpus, holders }: RecordIndex, id: string): string {
  const [refused] = holders.get(id) ?? [];
  if (refused !== undefined) return `${id} is in ${refused.file.path}, but not as its schema requires → run validate`;
  const retired = ledgerOfIds(corpus)?.retired.find((known) => known.id === id);
  if (retired !== undefined) {
    const { became, reason } = retired;
    return `${id} is retired: ${reason.en} → ${became.length === 0 ? "no record took its place" : `see ${became.join(", ")}`}`;
  }
  const none = `there is no record ${JSON.stringify(id)}`;
  const unread = unreadFiles(corpus);
  return unread.length > 0
    ? `${none}; these files could not be read: ${unread.join(", ")}`
    : none + didYouMean(id, [...holders.keys()]);
}

export const addShow = (program: Command) =>
  withFolders(
    program
      .command("show")
      .description("Show a record: its quotes within their lines, its claimant, its bounds and the related claims.")
      .argument("<id>", "id of a claim, or of an entry of a registry, such as an actor, a place or a source"),
  ).action(async (id: string, options: FolderOptions) => {
    const index = indexCorpus(await readWhatIsThere(options));
    const record = recordNamed(index, id);
    if (record === undefined) throw new Error(whyThereIsNone(index, id));
    const { recordPage } = await import("../reporting/record-page.js");
    print(recordPage(index, record, terminalWidth()));
  });
