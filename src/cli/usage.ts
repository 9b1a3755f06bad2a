import { type AddHelpTextContext, Command, type HelpContext } from "commander";
import { didYouMean } from "./near.js";
import { terminalWidth } from "./output.js";

/** The word that a message of the library is about, which it puts last between quotation marks. */
const WRONG_WORD = /'([^'<>]*)'[^']*$/u;

const commandsOf = (command: Command): string[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((known) => known.name());

/** What can be in the place of a wrong word: the commands and the options of a command, and the values of its options. */
const namesOf = (command: Command): string[] => [
  ...commandsOf(command),
  ...command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, argChoices = [] }) => [...(long ? [long] : []), ...argChoices]),
];

/** A command that answers wrong usage in one line, with the name that was probably meant. */
export class UsageCommand extends Command {
  override createCommand(name?: string): Command {
    return new UsageCommand(name);
  }

  /** @throws in all cases, so that the caller prints it as any other error */
  override error(message: string): never {
    const [, wrong = ""] = WRONG_WORD.exec(message) ?? [];
    const problem = message.replace(/^error: /u, "").replace(/\.$/u, "");
    const path = this.parent === null ? "" : `${this.name()} `;
    throw new Error(`${problem}${didYouMean(wrong, namesOf(this))} (see iraq-coalition-data ${path}--help)`);
  }

  /** The library shows all of its help if a command is missing, or if help is wanted for one that does not exist. */
  override help(context?: HelpContext | ((help: string) => string)): never {
    if (typeof context === "object" && context.error)
      this.error(`name one of the commands ${commandsOf(this).join(", ")}`);
    return super.help(context as HelpContext);
  }
}

/** What the help of a command says at its end. */
export const atEndOfHelp =
  (text: string) =>
  ({ command }: AddHelpTextContext): string =>
    `\n${command.createHelp().boxWrap(text, terminalWidth())}`;
