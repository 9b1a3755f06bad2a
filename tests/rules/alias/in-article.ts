import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "an alias that no article has",
    shows: "unused",
    break: (copy) =>
      copy.editRecord("actors", "isis", (record) => {
        record["aliases"] = ["الدواعش", ...(record["aliases"] as string[])];
      }),
  },
  {
    what: "a mention in another article",
    shows: "notMentioned",
    break: (copy) =>
      copy.editRecord("actors", "isis", (record) => {
        record["mentions"] = [{ words: "داعش", at: "999" }];
      }),
  },
];
