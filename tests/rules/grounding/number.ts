import type { Breakage } from "../../corpus.js";

const ATTACKS = "data/attack-statistics.json";
const FIGHTERS = "data/fighter-estimates.json";

export const breakages: Breakage[] = [
  {
    what: "two digits swapped",
    shows: "otherNumber",
    break: (copy) => copy.replace(ATTACKS, '"value": 153', '"value": 135'),
  },
  {
    what: "a digit too few",
    shows: "otherNumber",
    break: (copy) => copy.replace(ATTACKS, '"value": 500', '"value": 50'),
  },
  {
    what: "the number of its neighbour",
    shows: "otherNumber",
    break: (copy) => copy.replace("data/troop-counts.json", '"value": 900', '"value": 9000'),
  },
  {
    what: "an end of a range",
    shows: "otherNumber",
    break: (copy) => copy.replace(FIGHTERS, '"min": 1500', '"min": 1000'),
  },
  {
    what: "a value out of a range",
    shows: "otherNumber",
    break: (copy) =>
      copy.replace(
        FIGHTERS,
        '"qualifier": "between",\n        "min": 1500,\n        "max": 3000',
        '"qualifier": "exact",\n        "value": 3000',
      ),
  },
  {
    what: "double as three times",
    shows: "otherNumber",
    break: (copy) => copy.replace(ATTACKS, '"value": 2,', '"value": 3,'),
  },
  {
    what: "a third as a half",
    shows: "otherNumber",
    break: (copy) => copy.replace("data/territorial-control.json", '"of": 3', '"of": 2'),
  },
  {
    what: "a number word",
    shows: "otherNumber",
    break: (copy) => copy.replace("data/casualty-figures.json", '"value": 2,', '"value": 3,'),
  },
  {
    what: "tens where the quote says a number",
    shows: "otherNumber",
    break: (copy) =>
      copy.editRecord("operation-statistics", "joint-operations-against-isis-2024-h1", (record) => {
        record["quantity"] = { qualifier: "order-of-magnitude", min: 100, unit: "operations" };
      }),
  },
  {
    what: "a word such as tens that no quote has",
    shows: "noMagnitude",
    break: (copy) =>
      copy.editRecord("operation-statistics", "joint-operations-against-isis-2024-h1", (record) => {
        record["quantity"] = { qualifier: "order-of-magnitude", unit: "operations" };
      }),
  },
];
