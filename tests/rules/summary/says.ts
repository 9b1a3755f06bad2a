import type { Breakage } from "../../corpus.js";

const ATTACKS = "data/attack-statistics.json";

const summary =
  (file: string, id: string, en: string): Breakage["break"] =>
  (copy) =>
    copy.editRecord(file, id, (record) => {
      record["summary"] = { ...(record["summary"] as object), en };
    });

export const breakages: Breakage[] = [
  {
    what: "two digits of a summary swapped",
    shows: "otherNumber",
    break: (copy) => copy.replace(ATTACKS, "ISIS made about 120", "ISIS made about 102"),
  },
  {
    what: "another year in the Arabic summary",
    shows: "noYear",
    break: (copy) => copy.replace(ATTACKS, "في عام 2023 كله", "في عام 2021 كله"),
  },
  {
    what: "a count without its number",
    shows: "noNumber",
    break: summary(
      "fighter-estimates",
      "isis-fighters-iraq-syria-2500-us-intelligence",
      "US intelligence officials estimate the fighters of ISIS in Iraq and Syria.",
    ),
  },
  {
    what: "at least told as at most",
    shows: "otherHedge",
    break: (copy) => copy.replace(ATTACKS, "ISIS made about 120", "ISIS made at most 120"),
  },
  {
    what: "a hedge left out",
    shows: "noHedge",
    break: (copy) => copy.replace(ATTACKS, "ISIS made about 120", "ISIS made 120"),
  },
  {
    what: "a hedge left out beside a number that the record does not hold",
    shows: "lostHedge",
    break: (copy) =>
      copy.editRecord("casualty-figures", "peshmerga-killed-fighting-isis", (record) => {
        delete record["quantity"];
        record["summary"] = {
          en: "1,810 Peshmerga were killed in the fight against ISIS.",
          ar: "قُتل 1810 من البشمركة في مواجهة داعش.",
        };
      }),
  },
  {
    what: "a month that nothing names",
    shows: "otherMonth",
    break: (copy) => copy.replace("data/timeline.json", "on 10 September 2014", "on 10 December 2014"),
  },
  {
    what: "a name for another",
    shows: "otherName",
    break: (copy) =>
      copy.replace("data/actor-positions.json", "that the United States will not", "that the Peshmerga will not"),
  },
  {
    what: "arrested told as killed",
    shows: "otherOutcome",
    break: (copy) =>
      copy.replace("data/casualty-figures.json", "Two terrorists were arrested", "Two terrorists were killed"),
  },
  {
    what: "a fall told as a rise",
    shows: "opposite",
    break: (copy) => copy.replace("data/troop-counts.json", "will fall below", "will rise from below"),
  },
  {
    what: "a spoken claim without its speaker",
    shows: "noClaimant",
    break: (copy) => copy.replace("data/casualty-figures.json", ", the Security Media Cell says", ""),
  },
  {
    what: "a plan told as fact",
    shows: "noMark",
    break: (copy) => copy.replace("data/troop-counts.json", "will fall below", "fell below"),
  },
  {
    what: "a negation that no quote has",
    shows: "otherNegation",
    break: async (copy) => {
      await copy.replace("data/troop-counts.json", "There were about 2,500", "There were not about 2,500");
      await copy.replace("data/troop-counts.json", "يوجد في العراق في مارس", "لا يوجد في العراق في مارس");
    },
  },
  {
    what: "a denial told without its negation",
    shows: "noNegation",
    break: (copy) => copy.replace("data/actor-positions.json", "States will not withdraw", "States will withdraw"),
  },
  {
    what: "arrested people of whom nothing is told",
    shows: "noOutcome",
    break: (copy) =>
      copy.replace("data/casualty-figures.json", "Two terrorists were arrested", "There were two terrorists"),
  },
  {
    what: "another country in place of the record's",
    shows: "otherPlace",
    break: (copy) =>
      copy.replace("data/attack-statistics.json", "double its attacks in Syria", "double its attacks in Iraq"),
  },
  {
    what: "an office that somebody does not hold",
    shows: "otherOffice",
    break: (copy) =>
      copy.replace("data/actor-positions.json", '"Singh says that', '"Singh, the US ambassador, says that'),
  },
  {
    what: "an office without what takes a part of it away",
    shows: "otherOffice",
    break: (copy) =>
      copy.replace("data/actor-positions.json", '"Singh says that', '"Press secretary Sabrina Singh says that'),
  },
  {
    what: "any officials told as senior ones",
    shows: "otherRank",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-2500-us-intelligence", (record) => {
        const { en, ar } = record["summary"] as { en: string; ar: string };
        record["summary"] = {
          en: en.replace("US intelligence officials", "Senior US intelligence officials"),
          ar: ar.replace("مسؤولون في", "مسؤولون كبار في"),
        };
      }),
  },
  {
    what: "a fact told as what is to come",
    shows: "otherMark",
    break: (copy) =>
      copy.editRecord("timeline", "2019-isis-declared-defeated-in-syria", (record) => {
        record["summary"] = {
          en: "ISIS will be declared territorially defeated in Syria in 2019.",
          ar: "ستُعلن هزيمة داعش إقليميا في سوريا عام 2019.",
        };
      }),
  },
  {
    what: "a senior source told as any source",
    shows: "noRank",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-003", (record) => {
        (record["evidence"] as object[]).unshift({
          at: "003#L4",
          quote: "قال مصدر كبير من الحكومة العراقية",
          translation: "A senior source in the Iraqi government said",
        });
      }),
  },
  {
    what: "a condition of which nothing is told",
    shows: "noCondition",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-004", (record) => {
        (record["evidence"] as object[]).unshift({
          at: "004#L14",
          quote: "في حال التوصل إلى اتفاق",
          translation: "If an agreement is reached",
        });
      }),
  },
  {
    what: "an article of another year",
    shows: "otherArticle",
    break: (copy) =>
      copy.replace(
        "data/attack-statistics.json",
        "Charles Lister has",
        "An article of 2022 says that Charles Lister has",
      ),
  },
  {
    what: "a third told as a quarter",
    shows: "otherPart",
    break: (copy) => copy.replace("data/territorial-control.json", "third of", "quarter of"),
  },
  {
    what: "a target that attacks the agent",
    shows: "exchanged",
    break: (copy) =>
      copy.editRecord("timeline", "2014-09-10-obama-announces-coalition", (record) => {
        const summary = record["summary"] as { en: string };
        summary.en = `ISIS attacked Barack Obama: ${summary.en}`;
      }),
  },
];
