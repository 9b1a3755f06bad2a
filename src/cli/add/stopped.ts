import { EXIT } from "../exit-status.js";
import { say } from "../output.js";

/** What a dialogue returns; Ctrl-C at any question leaves everything as it was. */
export async function orStopped(dialogue: () => Promise<number>): Promise<number> {
  try {
    return await dialogue();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ExitPromptError") throw error;
    say("stopped; nothing was written");
    return EXIT.couldNotRun;
  }
}
