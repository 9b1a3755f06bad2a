#!/usr/bin/env node
import { CommanderError } from "commander";
import { addAdd } from "./add/add.js";
import { addArticle } from "./add/article.js";
import { addEntry } from "./add/entry.js";
import { addExclusion } from "./add/exclusion.js";
import { addCoverage } from "./coverage.js";
import { addDiff } from "./diff.js";
import { EXIT } from "./exit-status.js";
import { addExplain } from "./explain.js";
import { addInit } from "./init.js";
import { allWritten, print, say, terminalWidth } from "./output.js";
import { packageVersion } from "./own-package.js";
import { addShow } from "./show.js";
import { UsageCommand } from "./usage.js";
import { addValidate } from "./validate.js";

const program = new UsageCommand("iraq-coalition-data")
  .description("Check and show what Arabic news articles say about the end of the Global Coalition's mission in Iraq.")
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

try {
  await program.parseAsync().catch((error: unknown) => {
    // How the library ends after it has shown the help or the version.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  });
  await allWritten();
} catch (error) {
  // Whatever the error is, the user gets one line, and never the status that means "problems in the data".
  say(`iraq-coalition-data: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.couldNotRun;
}
