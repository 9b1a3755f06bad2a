import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

const UNSEEN = {
  "half a surrogate pair": "\\ud800",
  "a terminal escape": "\\u001b[K",
  "a zero-width space": "\u200b",
  "an override of direction": "\u202e",
  "a byte order mark in the text": "\ufeff",
  "a line separator": "\u2028",
  "a soft hyphen": "\u00ad",
  "a private character": "\ue000",
  "an unassigned character": "\u0378",
  "a variation selector": "\ufe0f",
  "a blank of Braille": "\u2800",
  "a filler of Hangul": "\u3164",
};

export const breakages: Breakage[] = [
  ...Object.entries(UNSEEN).map(
    ([what, character]): Breakage => ({
      what,
      shows: "unseen",
      break: (copy) => copy.replace(FILE, "ISIS made about", `ISIS made${character} about`),
    }),
  ),
  {
    what: "a mark of direction after an alias",
    shows: "unseen",
    break: (copy) =>
      copy.editRecord("actors", "isis", (record) => {
        const [first, ...others] = record["aliases"] as string[];
        record["aliases"] = [`${first}\u200f`, ...others];
      }),
  },
  {
    what: "an override in the address of a footnote",
    shows: "unseen",
    break: (copy) => copy.replace("data/sources.json", '"url": "https://', '"url": "https://\u202e'),
  },
];
