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

const STOP = "stop; nothing is written";

/** Which of some answers is to be given again, once validation objects to them; undefined if none is. */
export async function askAgainFor<Name extends string>(names: readonly Name[]): Promise<Name | undefined> {
  const { select } = await import("./prompts.js");
  const chosen = await select<Name | typeof STOP>({
    message: "Which answer do you want to change?",
    choices: [...names, STOP].map((value) => ({ value })) as { value: Name | typeof STOP }[],
  });
  return chosen === STOP ? undefined : chosen;
}
