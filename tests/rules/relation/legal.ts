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
    break: (copy) =>
      copy.replace(
        ATTACKS,
        '"type": "different-definition",\n          "to": "isis-attacks-2023"',
        '"type": "contradicts",\n          "to": "isis-attacks-2023"',
      ),
  },
  {
    what: "a contradiction between numbers that both hold",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-002", "contradicts", "us-soldiers-syria-900-seed-003"),
  },
  {
    what: "an outcome of what was no plan",
    break: (copy) =>
      copy.replace(
        TROOPS,
        '"type": "updates",\n          "to": "us-soldiers-iraq-2500-seed-003"',
        '"type": "realises",\n          "to": "us-soldiers-iraq-2500-seed-003"',
      ),
  },
  {
    what: "an outcome older than its plan",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-003", "realises", "us-soldiers-iraq-below-2000-planned"),
  },
  {
    what: "a repetition within one article",
    break: relate("troop-counts", "us-soldiers-iraq-below-2000-planned", "repeats", "us-soldiers-iraq-2500-seed-002"),
  },
  {
    what: "a repetition of another number",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-000", "repeats", "us-soldiers-iraq-2500-seed-004"),
  },
  {
    what: "a repetition with another hedge",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-000", "repeats", "us-soldiers-syria-900-seed-004"),
  },
  {
    what: "an earlier article that repeats a later one",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-003", "repeats", "us-soldiers-syria-900-seed-000"),
  },
  {
    what: "an earlier count that updates a later one",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-003", "updates", "us-soldiers-syria-900-seed-004"),
  },
  {
    what: "a narrower scope that is wider",
    break: (copy) => copy.replace(ATTACKS, '"type": "broader-scope"', '"type": "narrower-scope"'),
  },
  {
    what: "a part of what is told elsewhere",
    break: relate("troop-counts", "us-soldiers-syria-900-seed-002", "part-of", "us-soldiers-syria-900-seed-000"),
  },
  {
    what: "a part that is more than the whole",
    break: relate("troop-counts", "us-soldiers-iraq-2500-seed-002", "part-of", "us-soldiers-iraq-below-2000-planned"),
  },
  {
    what: "a different definition of something else",
    break: relate(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "different-definition",
      "us-soldiers-iraq-2500-seed-000",
    ),
  },
];
