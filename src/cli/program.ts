import { CommanderError } from "commander";
import { addAdd } from "./add/add.js";
import { addArticle } from "./add/article.js";
import { addEntry } from "./add/entry.js";
import { addExclusion } from "./add/exclusion.js";
import { addCoverage } from "./coverage.js";
import { addDiff } from "./diff.js";
import { addExplain } from "./explain.js";
import { addInit } from "./init.js";
import { allWritten, print, terminalWidth } from "./output.js";
import { packageVersion } from "./own-package.js";
import { addShow } from "./show.js";
import { UsageCommand } from "./usage.js";
import { addValidate } from "./validate.js";

/**
 * Runs the command that the arguments of the process name.
 * @throws if it cannot be run, or if not all that it writes is written
 */
export async function runCommand(): Promise<void> {
  const program = new UsageCommand("iraq-coalition-data")
    .description(
      "Check and show what Arabic news articles say about the end of the Global Coalition's mission in Iraq.",
    )
    .version(packageVersion)
    .showSuggestionAfterError(false)
    .configureHelp({ minWidthToWrap: 1 })
    .configureOutput({ writeOut: print, getOutHelpWidth: terminalWidth })
    .exitOverride();

  for (const add of [
    addInit,
    addAdd,
    addExclusion,
    addArticle,
    addEntry,
    addValidate,
    addExplain,
    addCoverage,
    addShow,
    addDiff,
  ])
    add(program);

  await program.parseAsync().catch((error: unknown) => {
    // How the library ends after it has shown the help or the version.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  });
  await allWritten();
}
