#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addCoverage } from "./coverage.js";
import { addDiff } from "./diff.js";
import { EXIT } from "./exit-status.js";
import { addExplain } from "./explain.js";
import { addInit } from "./init.js";
import { allWritten, print, say } from "./output.js";
import { packageVersion } from "./own-package.js";
import { addShow } from "./show.js";
import { addValidate } from "./validate.js";

const program = new Command("iraq-coalition-data")
  .description("Check and show what Arabic news articles say about the end of the Global Coalition's mission in Iraq.")
  .version(packageVersion)
  .showHelpAfterError("(add --help to see how the command is used)")
  .configureOutput({ writeOut: print, writeErr: (text) => say(...text.trimEnd().split("\n")) })
  .exitOverride();

for (const add of [addInit, addValidate, addExplain, addCoverage, addShow, addDiff]) add(program);

try {
  await program.parseAsync().catch((error: unknown) => {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  });
  await allWritten();
} catch (error) {
  // Whatever the error is, the user gets one line, and never the status that means "problems in the data".
  say(`iraq-coalition-data: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.couldNotRun;
}
