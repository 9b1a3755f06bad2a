import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

const STRAY = {
  "two spaces in a row": "ISIS made  about",
  "a space at the start": " ISIS made about",
  "a no-break space": "ISIS made\u00a0about",
  "a line end": "ISIS made\\nabout",
};

export const breakages: Breakage[] = [
  ...Object.entries(STRAY).map(
    ([what, text]): Breakage => ({
      what,
      shows: "stray",
      break: (copy) => copy.replace(FILE, "ISIS made about", text),
    }),
  ),
  {
    what: "a space at the end of an alias",
    shows: "stray",
    break: (copy) =>
      copy.editRecord("actors", "isis", (record) => {
        record["aliases"] = (record["aliases"] as string[]).map((alias) => (alias === "داعش" ? `${alias} ` : alias));
      }),
  },
];
