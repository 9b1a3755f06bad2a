import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a number of one article in two records",
    shows: "twice",
    break: (copy) =>
      copy.edit("casualty-figures", (records) => {
        const last = structuredClone(records.at(-1) ?? {});
        const context = { en: "The war against ISIS, told once more", ar: "الحرب على داعش مرة أخرى" };
        records.push({ ...last, id: "peshmerga-killed-in-the-war", context });
      }),
  },
];
