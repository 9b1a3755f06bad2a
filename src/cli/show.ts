import type { Command } from "commander";
import { indexCorpus, recordNamed } from "../records/record-index.js";
import { recordPage } from "../reporting/record-page.js";
import { type FolderOptions, readWhatIsThere, unreadFiles, withFolders } from "./folders.js";
import { print } from "./output.js";

async function page(id: string, options: FolderOptions): Promise<string> {
  const corpus = await readWhatIsThere(options);
  const index = indexCorpus(corpus);
  const record = recordNamed(index, id);
  if (record !== undefined) return recordPage(index, record);
  const unread = unreadFiles(corpus);
  if (unread.length > 0)
    throw new Error(`there is no record ${JSON.stringify(id)}; these files could not be read: ${unread.join(", ")}`);
  const { closestMatch } = await import("leven");
  const near = closestMatch(id, [...index.holders.keys()]);
  throw new Error(`there is no record ${JSON.stringify(id)}${near === undefined ? "" : `; did you mean ${near}?`}`);
}

export const addShow = (program: Command) =>
  withFolders(
    program
      .command("show")
      .description("Show a record: its quotes within their lines, its claimant, its bounds and the related claims.")
      .argument("<id>", "id of a claim, an actor, a place or a source"),
  ).action(async (id: string, options: FolderOptions) => {
    print(await page(id, options));
  });
