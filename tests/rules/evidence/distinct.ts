import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a quote of one frequent word",
    shows: "severalPlaces",
    break: (copy) =>
      copy.replace("data/attack-statistics.json", '"quote": "هجماتِ داعش في العراق وسوريا"', '"quote": "داعش"'),
  },
  {
    what: "a span wider than its quote",
    shows: "tooManyLines",
    break: (copy) => copy.replace("data/attack-statistics.json", '"at": "001#L48"', '"at": "001#L47-L48"'),
  },
  {
    what: "a frequent word over the whole article",
    shows: "severalPlaces",
    break: (copy) =>
      copy.replace(
        "data/attack-statistics.json",
        '"at": "001#L48",\n          "quote": "هجماتِ داعش في العراق وسوريا"',
        '"at": "001#L1-L66",\n          "quote": "داعش"',
      ),
  },
];
