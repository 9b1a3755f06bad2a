import type { Breakage } from "../../corpus.js";

const ATTACKS = "data/attack-statistics.json";
const TROOPS = "data/troop-counts.json";

/** Turns the first relation of a record into another one. */
const relate =
  (dataset: string, id: string, type: string, to: string): Breakage["break"] =>
  (copy) =>
    copy.editRecord(dataset, id, (record) => {
      record["relations"] = [{ type, to }];
    });

export const breakages: Breakage[] = [
  {
    what: "a contradiction between half a year and a whole one",
    shows: "otherTime",
    break: (copy) =>
      copy.replace(
        ATTACKS,
        '"type": "different-definition",\n          "to": "isis-attacks-2023"',
        '"type": "contradicts",\n          "to": "isis-attacks-2023"',
      ),
  },
  {
    what: "a contradiction between counts for different times",
    shows: "otherTime",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-002", "contradicts", "us-soldiers-syria-900-seed-003"),
  },
  {
    what: "an outcome of what was no plan",
    shows: "noPlan",
    break: (copy) =>
      copy.replace(
        TROOPS,
        '"type": "updates",\n          "to": "us-soldiers-iraq-2500-seed-003"',
        '"type": "realises",\n          "to": "us-soldiers-iraq-2500-seed-003"',
      ),
  },
  {
    what: "an outcome older than its plan",
    shows: "olderArticle",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-003", "realises", "us-soldiers-iraq-below-2000-planned"),
  },
  {
    what: "a repetition within one article",
    shows: "sameArticle",
    break: relate("troop-counts", "us-soldiers-iraq-below-2000-planned", "repeats", "us-soldiers-iraq-2500-seed-002"),
  },
  {
    what: "a repetition of a count in another place",
    shows: "otherSubject",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-000", "repeats", "us-soldiers-iraq-2500-seed-004"),
  },
  {
    what: "a repetition with another hedge",
    shows: "otherNumber",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-000", "repeats", "us-soldiers-syria-900-seed-004"),
  },
  {
    what: "an earlier article that repeats a later one",
    shows: "olderArticle",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-003", "repeats", "us-soldiers-syria-900-seed-000"),
  },
  {
    what: "an earlier count that updates a later one",
    shows: "earlierTime",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-003", "updates", "us-soldiers-syria-900-seed-004"),
  },
  {
    what: "a narrower scope that is wider",
    shows: "outsideScope",
    break: (copy) => copy.replace(ATTACKS, '"type": "broader-scope"', '"type": "narrower-scope"'),
  },
  {
    what: "a part of what is told elsewhere",
    shows: "otherArticle",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-002", "part-of", "us-soldiers-syria-900-seed-000"),
  },
  {
    what: "a part that is more than the whole",
    shows: "moreThanWhole",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-002", "part-of", "us-soldiers-iraq-below-2000-planned"),
  },
  {
    what: "a different definition in another dataset",
    shows: "otherDataset",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "different-definition",
      "us-soldiers-iraq-2500-seed-000",
    ),
  },
  {
    what: "a repetition that disagrees",
    shows: "disagreement",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
        record["quantity"] = { qualifier: "exact", value: 2400, unit: "soldiers" };
        record["relations"] = [{ type: "repeats", to: "us-soldiers-iraq-2500-seed-000" }];
        record["inferred"] = {
          "quantity.value": {
            at: "001#L32",
            words: "سحْبَ",
            en: "Changed so that the two disagree.",
            ar: "ملاحظة للاختبار.",
          },
        };
      }),
  },
  {
    what: "an update of which nothing tells that it is later",
    shows: "notLater",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "updates",
      "isis-fighters-iraq-syria-1500-3000-un",
    ),
  },
  {
    what: "an update from an older article",
    shows: "olderArticle",
    break: async (copy) => {
      await copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-003", (record) => delete record["asOf"]);
      await relate("troop-counts", "us-soldiers-iraq-2500-seed-003", "updates", "us-soldiers-iraq-2500-seed-001")(copy);
    },
  },
  {
    what: "an update of a count in another place",
    shows: "otherSubject",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-000", "updates", "us-soldiers-iraq-2500-seed-003"),
  },
  {
    what: "an outcome that is a forecast itself",
    shows: "noOutcome",
    break: relate(
      "attack-statistics",
      "isis-attacks-pace-iraq-syria-2024-centcom",
      "realises",
      "isis-attacks-pace-syria-2024",
    ),
  },
  {
    what: "an outcome in another dataset",
    shows: "otherDataset",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-001", "realises", "two-phase-plan-seed-000"),
  },
  {
    what: "a contradiction between numbers that can both be right",
    shows: "bothCanHold",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "contradicts",
      "isis-fighters-iraq-syria-1500-3000-un",
    ),
  },
  {
    what: "a narrower scope that covers as much",
    shows: "notNarrower",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "narrower-scope",
      "isis-fighters-iraq-syria-1500-3000-un",
    ),
  },
  {
    what: "a broader scope in another dataset",
    shows: "otherDataset",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "broader-scope",
      "us-soldiers-iraq-2500-seed-000",
    ),
  },
  {
    what: "a different definition of another subject",
    shows: "otherSubject",
    break: relate(
      "casualty-figures",
      "peshmerga-killed-fighting-isis",
      "different-definition",
      "isis-two-arrested-2024-03",
    ),
  },
  {
    what: "a part of what is no event",
    shows: "noEvent",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "part-of",
      "isis-attacks-2024-lister",
    ),
  },
  {
    what: "a part of an event that its actor takes no part in",
    shows: "noSharedActor",
    break: relate(
      "casualty-figures",
      "peshmerga-killed-fighting-isis",
      "part-of",
      "2014-09-10-obama-announces-coalition",
    ),
  },
  {
    what: "one claim twice in one dataset",
    shows: "sameDataset",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-002", "same-claim", "us-soldiers-syria-900-seed-002"),
  },
  {
    what: "one claim in two datasets whose quotes share no word",
    shows: "otherWords",
    break: relate(
      "casualty-figures",
      "peshmerga-killed-fighting-isis",
      "same-claim",
      "2014-09-10-obama-announces-coalition",
    ),
  },
  {
    what: "a contradiction between a plan and what became of it",
    shows: "planAndOutcome",
    break: relate(
      "troop-counts",
      "us-soldiers-iraq-below-2000-planned",
      "contradicts",
      "us-soldiers-iraq-2500-seed-002",
    ),
  },
  {
    what: "a contradiction between two answers to one question",
    shows: "twoSides",
    break: relate("actor-positions", "singh-denies-us-withdrawal", "contradicts", "singh-refuses-the-word-withdrawal"),
  },
  {
    what: "a contradiction that no program can see, without a note",
    shows: "noNote",
    break: relate(
      "casualty-figures",
      "peshmerga-killed-fighting-isis",
      "contradicts",
      "2014-09-10-obama-announces-coalition",
    ),
  },
  {
    what: "a tension without a note",
    shows: "noNote",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-002", "in-tension", "us-soldiers-syria-900-seed-003"),
  },
  {
    what: "one origin without its source",
    shows: "noSource",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-002", "same-origin", "us-soldiers-syria-900-seed-003"),
  },
];
