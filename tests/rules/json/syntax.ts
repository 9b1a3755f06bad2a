import { readFile } from "node:fs/promises";
import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

export const breakages: Breakage[] = [
  { what: "an empty file", shows: "empty", break: (copy) => copy.write(FILE, "") },
  {
    what: "a comma too many",
    shows: "notJson",
    break: (copy) => copy.replace(FILE, '"place": "iraq-country",', '"place": "iraq-country",,'),
  },
  {
    what: "a comma too few",
    shows: "notJson",
    break: (copy) => copy.replace(FILE, '"place": "iraq-country",', '"place": "iraq-country"'),
  },
  {
    what: "a line end in a string",
    shows: "notJson",
    break: (copy) => copy.replace(FILE, "There are 2,500 US", "There are\n2,500 US"),
  },
  {
    what: "a file cut short",
    shows: "notJson",
    break: (copy) => copy.write(FILE, '{ "$schema": "../schemas/v1/troop-counts.schema.json",'),
  },
  {
    what: "two versions of a merge",
    shows: "conflict",
    break: (copy) =>
      copy.replace(
        FILE,
        '      "place": "iraq-country",\n',
        '<<<<<<< HEAD\n      "place": "iraq-country",\n=======\n      "place": "baghdad",\n>>>>>>> other\n',
      ),
  },
  {
    what: "three versions of a merge, and CRLF",
    shows: "conflict",
    break: async (copy) => {
      await copy.replace(
        FILE,
        '      "place": "iraq-country",\n',
        '<<<<<<< ours\n||||||| 1a2b3c4\n      "place": "iraq-country",\n=======\n      "place": "baghdad",\n>>>>>>> theirs\n',
      );
      await copy.write(FILE, (await readFile(copy.path(FILE), "utf8")).replaceAll("\n", "\r\n"));
    },
  },
  {
    what: "the last mark of a merge",
    shows: "conflict",
    break: (copy) =>
      copy.replace(FILE, '      "place": "iraq-country",\n', '      "place": "iraq-country",\n>>>>>>> other\n'),
  },
  { what: "text after the end", shows: "notJson", break: (copy) => copy.replace(FILE, "  ]\n}\n", "  ]\n}\n}\n") },
  {
    what: "a number that is not finished",
    shows: "notJson",
    break: (copy) => copy.replace(FILE, '"value": 2500', '"value": 2500.'),
  },
  {
    what: "a no-break space",
    shows: "notJson",
    break: (copy) => copy.replace(FILE, '"value": 2500', '"value":\u00a02500'),
  },
];
