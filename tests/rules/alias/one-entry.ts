import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "an alias of another actor",
    shows: "shared",
    break: (copy) =>
      copy.editRecord("actors", "us-central-command", (record) => {
        record["aliases"] = ["القيادة المركزية الأميركية", "داعش"];
      }),
  },
  {
    what: "a mention that is the alias of another actor",
    shows: "shared",
    break: (copy) =>
      copy.editRecord("actors", "peshmerga", (record) => {
        record["mentions"] = [{ words: "التنظيم", at: "001" }];
      }),
  },
];
