import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "reported speech called direct",
    shows: "noMarks",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-1500-3000-un", (record) => {
        record["attribution"] = { speech: "direct", claimants: ["united-nations"] };
      }),
  },
  {
    what: "a warning told as narration",
    shows: "saidBySomebody",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-pace-iraq-syria-2024-centcom", (record) => {
        record["attribution"] = { speech: "narration" };
      }),
  },
  {
    what: "a claimant whom the quote only mentions",
    shows: "otherSpeaker",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-pace-iraq-syria-2024-centcom", (record) => {
        record["attribution"] = { speech: "direct", claimants: ["isis"] };
      }),
  },
  {
    what: "an estimate told as narration",
    shows: "saidBySomebody",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-1500-3000-un", (record) => {
        record["attribution"] = { speech: "narration" };
      }),
  },
];
