#!/usr/bin/env node
import { EXIT } from "./exit-status.js";
import { say } from "./output.js";

try {
  // Not loaded before, so that an error in loading is told like any other.
  const { runCommand } = await import("./program.js");
  await runCommand();
} catch (error) {
  // Whatever the error is, the user gets one line, and never the status that means "problems in the data".
  say(`iraq-coalition-data: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = EXIT.couldNotRun;
}
