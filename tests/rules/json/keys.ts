import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

export const breakages: Breakage[] = [
  {
    what: "a key twice",
    shows: "twice",
    break: (copy) =>
      copy.replace(FILE, '"place": "iraq-country",', '"place": "iraq-country", "place": "syria-country",'),
  },
  {
    what: "a key twice, once escaped",
    shows: "twice",
    break: (copy) =>
      copy.replace(FILE, '"place": "iraq-country",', '"place": "iraq-country", "pl\\u0061ce": "syria-country",'),
  },
  {
    what: "__proto__",
    shows: "prototype",
    break: (copy) => copy.replace(FILE, '"place": "iraq-country",', '"place": "iraq-country", "__proto__": {},'),
  },
  {
    what: "__proto__ in a map",
    shows: "prototype",
    break: (copy) =>
      copy.replace(
        "data/operation-statistics.json",
        '"operators.0": {',
        '"__proto__": { "at": "001#L45", "words": "سنتكوم", "en": "x" }, "operators.0": {',
      ),
  },
];
