import type { Command } from "commander";
import { type FolderOptions, withFolders } from "../folders.js";
import { several } from "./add.js";

export interface EntryOptions extends FolderOptions {
  id?: string;
  kind?: string;
  en?: string;
  ar?: string;
  alias: string[];
  mention: string[];
  set: string[];
  dryRun?: true;
}

export const addEntry = (program: Command) =>
  withFolders(
    program
      .command("add:entry")
      .description(
        "Add an entry to a registry, such as an actor or a place that a record needs: validates, and writes the entry and its id, all or none. Asks for what no flag gives, where there is a terminal.",
      )
      .argument("<registry>", "actors, places, propositions, agreements or sources"),
  )
    .option("--id <id>", "the permanent id")
    .option("--kind <term>", "what it is")
    .option("--en <name>", "its name in English")
    .option("--ar <name>", "its name in Arabic")
    .option("--alias <words>", "Arabic words that name it anywhere; can be given several times", several, [])
    .option(
      "--mention <place=words>",
      "Arabic words that name it in one article or on one line: 005=…, 005#L3=…; can be given several times",
      several,
      [],
    )
    .option(
      "--set <field=value>",
      'any other field: within=iraq-country, label.en="the ministry", or JSON',
      several,
      [],
    )
    .option("--dry-run", "show what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nExit status: 0 written, or shown with --dry-run; 1 validation refuses it; 2 an answer is missing or wrong. Nothing is written in the last two.",
    )
    .action(async (registry: string, options: EntryOptions) => {
      const { enter } = await import("./enter.js");
      process.exitCode = await enter(registry, options);
    });
