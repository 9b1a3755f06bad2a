import { readFile } from "node:fs/promises";
import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "the first record moved to the end",
    shows: "tooLate",
    break: async (copy) => {
      const document = JSON.parse(await readFile(copy.path(FILE), "utf8")) as { records: unknown[] };
      document.records.push(document.records.shift());
      await copy.write(FILE, `${JSON.stringify(document, null, 2)}\n`);
    },
  },
];
