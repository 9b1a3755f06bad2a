import { type Command, Option } from "commander";
import { changesBetween } from "../changes/changes.js";
import type { State } from "../changes/state.js";
import { type ChangeFormat, changeFormats } from "../reporting/changes/index.js";
import { EXIT } from "./exit-status.js";
import { DATA } from "./folders.js";
import { print, say } from "./output.js";
import { stateNamed, stateOfFolder } from "./states.js";

interface Options {
  data?: string;
  format: ChangeFormat;
}

/** What one of two states lacks, so that it is not compared. */
const missing = (before: State, after: State): string[] => [
  ...(before.schemas && after.schemas ? [] : ["JSON Schemas and terms"]),
  ...(before.tables && after.tables ? [] : ["columns"]),
];

async function run(name: string, { data = DATA, format }: Options): Promise<number> {
  const after = await stateOfFolder(data);
  const before = await stateNamed(name, data);
  const changes = changesBetween(before, after);
  print(changeFormats[format](changes));
  for (const what of missing(before, after)) say(`${what} were not compared: one of the two states has none`);
  return changes.length === 0 ? EXIT.clean : EXIT.problems;
}

export const addDiff = (program: Command) =>
  program
    .command("diff")
    .description(
      "Show what changed in the data since another state of it, and which version number follows. Prints nothing if nothing did.",
    )
    .argument("<state>", "a folder, a version such as 0.1.0, or a commit, branch or tag of git; a folder comes first")
    .option("--data <folder>", `folder with the data files as they are now (default: ${DATA})`)
    .addOption(
      new Option(
        "--format <format>",
        "how to print the changes; json has all of them, markdown what a comment has room for",
      )
        .choices(Object.keys(changeFormats))
        .default("pretty"),
    )
    .addHelpText("after", "\nExit status: 0 nothing changed, 1 something changed, 2 could not run.")
    .action(async (name: string, options: Options) => {
      process.exitCode = await run(name, options);
    });
