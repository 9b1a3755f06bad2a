import type { Command } from "commander";
import type { ExclusionEntry } from "../../../schemas/exclusions.js";
import { type FolderOptions, withFolders } from "../folders.js";

interface Options extends FolderOptions {
  at: string;
  words?: string;
  reason: ExclusionEntry["reason"];
  noteEn?: string;
  noteAr?: string;
}

export const addExclusion = (program: Command) =>
  withFolders(
    program
      .command("add:exclusion")
      .description("Leave a line of an article, or words of it, out of the data, with the reason.")
      .requiredOption("--at <place>", "the line, such as 001#L8")
      .option("--words <text>", "the words, as they stand there; the whole line if absent")
      .requiredOption("--reason <term>", "heading, byline, transition … ; a wrong one lists them all")
      .option("--note-en <text>", "anything to add, in English")
      .option("--note-ar <text>", "the same in Arabic"),
  ).action(async ({ at, words, reason, noteEn, noteAr, ...folders }: Options) => {
    if ((noteEn === undefined) !== (noteAr === undefined)) throw new Error("give --note-en and --note-ar, or neither");
    const note = noteEn !== undefined && noteAr !== undefined ? { note: { en: noteEn, ar: noteAr } } : {};
    const { exclude } = await import("./exclude.js");
    process.exitCode = await exclude(folders, { at, ...(words !== undefined && { words }), reason, ...note });
  });
