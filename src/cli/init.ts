import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { visible } from "../reporting/visible.js";
import { print } from "./output.js";
import { packageVersion } from "./own-package.js";
import { sampleCorpus } from "./sample-corpus.js";

export const addInit = (program: Command) =>
  program
    .command("init")
    .description(
      "Write a small corpus that validates, to be replaced by your own articles and claims. Replaces no file.",
    )
    .argument("[folder]", "folder to write to", ".")
    .action(async (folder: string) => {
      const files = [...sampleCorpus(packageVersion)].map(([path, text]) => ({ path: join(folder, path), text }));
      const there = files.find(({ path }) => existsSync(path));
      if (there !== undefined) throw new Error(`${there.path} is there already; nothing was written`);
      for (const { path, text } of files) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text, { flag: "wx" });
        print(`${visible(path)} written\n`);
      }
      print(
        "Now run validate there. Then replace the article, the claim and the names by your own, empty issued in data/ids.json, and run validate --fix, which fills it: an id that is issued stays issued.\n",
      );
    });
