import { lstat, mkdir, readFile, stat, writeFile } from "node:fs/promises";
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

/**
 * Makes a folder and those that it is in. The recursive way of Node never ends where a folder exists and takes no other,
 * such as in /proc, or where a link leads to nothing.
 */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" && dirname(folder) !== folder) {
      await makeFolder(dirname(folder));
      await mkdir(folder);
    } else if (error.code !== "EEXIST" || !(await stat(folder)).isDirectory()) throw error;
  });
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
        await makeFolder(dirname(path));
        await writeFile(path, text);
        print(`${visible(path)} written\n`);
      }
      print(
        "Now run validate there. Then replace the article, the claim and the names by your own, empty issued in data/ids.json, and run validate --fix, which fills it: an id that is issued stays issued.\n",
      );
    });
