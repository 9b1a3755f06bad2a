import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a record that was copied and given another id",
    shows: "copy",
    break: (copy) =>
      copy.edit("casualty-figures", (records) => {
        const last = structuredClone(records.at(-1) ?? {});
        records.push({ ...last, id: "peshmerga-killed-fighting-isis-copy" });
      }),
  },
];
