import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "agent and target swapped",
    shows: "otherFirst",
    break: (copy) =>
      copy.editRecord("timeline", "2014-09-10-obama-announces-coalition", (record) => {
        record["actors"] = [
          { actor: "barack-obama", role: "target" },
          { actor: "isis", role: "agent" },
        ];
      }),
  },
  {
    what: "whoever is to be eliminated called the agent",
    shows: "otherWords",
    break: (copy) =>
      copy.editRecord("timeline", "2014-09-10-obama-announces-coalition", (record) => {
        record["actors"] = [{ actor: "isis", role: "agent" }];
      }),
  },
  {
    what: "a target of whom the quote says only that it was formed",
    shows: "nothingOf",
    break: (copy) =>
      copy.editRecord("timeline", "2014-09-10-obama-announces-coalition", (record) => {
        const [evidence] = record["evidence"] as [{ quote: string }];
        evidence.quote = "أعلن الرئيس الأمريكي السابق باراك أوباما عن تشكيل تحالفٍ دولي";
        record["actors"] = [
          { actor: "barack-obama", role: "agent" },
          { actor: "global-coalition", role: "target" },
        ];
      }),
  },
];
