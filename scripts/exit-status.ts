import { allWritten, say } from "../src/cli/output.js";

/**
 * Runs a script: what it returns is the exit status; an error becomes one line for the maintainer and status 2.
 * @param main gives 0 when all is well, 1 when it found problems
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
    await allWritten();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
