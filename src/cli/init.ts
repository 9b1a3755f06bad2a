import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { visible } from "../reporting/visible.js";
import { print } from "./output.js";
import { packageVersion } from "./own-package.js";
import { sampleCorpus } from "./sample-corpus.js";

/** What is in the place of a file. One that was begun has only the start of its text: an earlier run was killed. */
async function stateOf({ path, text }: { path: string; text: string }): Promise<"none" | "begun" | "whole" | "other"> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (stats === undefined) return "none";
  // What is written through a link may be in any folder.
  if (!stats.isFile() || stats.size > Buffer.byteLength(text)) return "other";
  const present = await readFile(path, "utf8");
  return present === text ? "whole" : text.startsWith(present) ? "begun" : "other";
}

export const addInit = (program: Command) =>
  program
    .command("init")
    .description(
      "Write a small corpus that validates, to be replaced by your own articles and claims. Replaces no file.",
    )
    .argument("[folder]", "folder to write to", ".")
    .action(async (folder: string) => {
      const files = [...sampleCorpus(packageVersion)].map(([path, text]) => ({ path: join(folder, path), text }));
      const found = await Promise.all(files.map(async (file) => ({ ...file, state: await stateOf(file) })));
      const isWhole = found.every(({ state }) => state === "whole");
      const there = found.find(({ state }) => state === "other" || isWhole);
      if (there !== undefined) throw new Error(`${there.path} is there already; nothing was written`);
      for (const { path, text } of found.filter(({ state }) => state !== "whole")) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
        print(`${visible(path)} written\n`);
      }
      print(
        "Now run validate there. Then replace the article, the claim and the names by your own, empty issued in data/ids.json, and run validate --fix, which fills it: an id that is issued stays issued.\n",
      );
    });
