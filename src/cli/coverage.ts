import type { Command } from "commander";
import { coverage } from "../claims/coverage.js";
import { unheldIn } from "../claims/held.js";
import { indexCorpus } from "../records/record-index.js";
import { coverageMap } from "../reporting/coverage-map.js";
import { EXIT } from "./exit-status.js";
import { type FolderOptions, readWhatIsThere, unreadFiles, withFolders } from "./folders.js";
import { print } from "./output.js";
import { atEndOfHelp } from "./usage.js";

export const addCoverage = (program: Command) =>
  withFolders(
    program
      .command("coverage")
      .description(
        "Show which lines, numbers and date words of the articles are quoted, excluded with a reason, or open, and which of those in quotes are in no field.",
      ),
  )
    .addHelpText(
      "after",
      atEndOfHelp(
        "Exit status: 0 nothing is open, 1 something is open, 2 could not run. What is in a quote but in no field is only noted; that can be right, as for “the two countries”.",
      ),
    )
    .action(async (options: FolderOptions) => {
      const corpus = await readWhatIsThere(options);
      const unread = unreadFiles(corpus);
      if (corpus.seeds.length === 0) throw new Error(`there are no articles in ${options.seeds ?? "seeds"}`);
      if (unread.length > 0)
        throw new Error(`coverage cannot be shown, because these files could not be read: ${unread.join(", ")}`);
      const index = indexCorpus(corpus);
      const map = [...coverage(index)].map((seed) => ({ ...seed, unheld: unheldIn(index, seed) }));
      print(coverageMap(map));
      const isOpen = map.some(({ marks }) => marks.some(({ state }) => state === "open"));
      process.exitCode = isOpen ? EXIT.problems : EXIT.clean;
    });
