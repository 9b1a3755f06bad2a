import type { Command } from "commander";
import { indexCorpus } from "../records/record-index.js";
import { recordPage } from "../reporting/record-page.js";
import { type FolderOptions, readWhatIsThere, unreadFiles, withFolders } from "./folders.js";
import { print } from "./output.js";

async function page(id: string, options: FolderOptions): Promise<string> {
  const corpus = await readWhatIsThere(options);
  const index = indexCorpus(corpus);
  const record = index.byId.get(id)?.[0];
  if (record !== undefined) return recordPage(index, record);
  const unread = unreadFiles(corpus);
  if (unread.length > 0) throw new Error(`there is no record ${JSON.stringify(id)}; not read: ${unread.join(", ")}`);
  const { closestMatch } = await import("leven");
  const near = closestMatch(id, [...index.byId.keys()]);
  throw new Error(`there is no record ${JSON.stringify(id)}${near === undefined ? "" : `; did you mean ${near}?`}`);
}

export const addShow = (program: Command) =>
  withFolders(
    program
      .command("show")
      .description("Show a record with its quotes in their lines, its claimant, its bounds and its related claims.")
      .argument("<id>", "of a claim, an actor, a place or a source"),
  ).action(async (id: string, options: FolderOptions) => {
    print(await page(id, options));
  });
