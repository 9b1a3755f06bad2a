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
    what: "what others explain told as narration",
    shows: "goesOnSaying",
    break: (copy) =>
      copy.editRecord("timeline", "war-in-gaza", (record) => {
        record["evidence"] = [
          {
            at: "001#L41",
            quote: "موضحين أن استراتيجية هزيمة داعش",
            translation: "explaining that the strategy to defeat ISIS",
          },
        ];
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
  {
    what: "words between quotation marks called reported speech",
    shows: "onlyMarks",
    break: (copy) =>
      copy.editRecord("actor-positions", "singh-denies-us-withdrawal", (record) => {
        record["attribution"] = { speech: "indirect", claimants: ["sabrina-singh"] };
      }),
  },
  {
    what: "an agency that the quote names, and via does not",
    shows: "noRelay",
    async break(copy) {
      await copy.edit("actors", (records) => {
        const names = { en: "Reuters", ar: "رويترز" };
        records.push({ id: "reuters", kind: "media", names, aliases: ["رويترز"] });
      });
      await copy.editRecord("agreement-terms", "mission-in-iraq-ends", (record) => {
        const quote = 'نقلت وكالة "رويترز" عن مسؤول أميركي';
        (record["evidence"] as unknown[]).push({ at: "002#L9", quote, translation: "a translation" });
      });
    },
  },
];
