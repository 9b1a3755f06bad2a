import { renameSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Breakage } from "../../corpus.js";

const SEED = "seeds/004_e442d08cec655459.txt";

export const breakages: Breakage[] = [
  {
    what: "one byte changed in a seed",
    shows: "changed",
    break: async (copy) => copy.write(SEED, (await readFile(copy.path(SEED), "utf8")).replace("م.ال", "م.أل")),
  },
  {
    what: "a seed renamed",
    shows: "noFile",
    break: async (copy) => renameSync(copy.path(SEED), copy.path("seeds/004_other.txt")),
  },
  {
    what: "a wrong number of lines",
    shows: "otherLines",
    break: (copy) => copy.replace("data/sources.json", '"lines": 43', '"lines": 42'),
  },
  {
    what: "a wrong seed number",
    shows: "otherNumber",
    break: (copy) => copy.replace("data/sources.json", '"seed": "000"', '"seed": "007"'),
  },
  {
    what: "one seed for two articles",
    shows: "twice",
    break: (copy) =>
      copy.replace("data/sources.json", '"file": "004_e442d08cec655459.txt"', '"file": "003_0e6acd5fd874f33f.txt"'),
  },
  {
    what: "a second file with the number of a seed",
    shows: "unregistered",
    break: (copy) => copy.write("seeds/004_z.txt", "\n"),
  },
];
