#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addCoverage } from "./coverage.js";
import { EXIT } from "./exit-status.js";
import { addExplain } from "./explain.js";
import { packageVersion } from "./own-package.js";
import { addShow } from "./show.js";
import { addValidate } from "./validate.js";

const program = new Command("iraq-coalition-data")
  .description("Check and show what Arabic news articles say about the end of the Global Coalition's mission in Iraq.")
  .version(packageVersion)
  .showHelpAfterError("(add --help to see how the command is used)")
  .exitOverride();

for (const add of [addValidate, addExplain, addCoverage, addShow]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  else {
    // Whatever it was: one line for the person, and never the status that means "problems in the data".
    process.stderr.write(`iraq-coalition-data: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.couldNotRun;
  }
}
