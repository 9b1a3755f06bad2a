import { readFile } from "node:fs/promises";
import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  { what: "a number as text", shows: "refused", break: (copy) => copy.replace(FILE, '"value": 153', '"value": "153"') },
  {
    what: "a qualifier that does not exist",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"more-than"', '"over"'),
  },
  {
    what: "a word outside the vocabulary",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"claimed-by-group"', '"claimed"'),
  },
  {
    what: "a field that does not exist",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"perpetrator"', '"attacker"'),
  },
  {
    what: "a value where a range is",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"value": 153', '"value": 153,\n        "max": 200'),
  },
  {
    what: "an at with a path",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"at": "001#L48"', '"at": "../001#L48"'),
  },
  {
    what: "an id that is not kebab-case",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"id": "isis-attacks-2023"', '"id": "ISIS_attacks_2023"'),
  },
  {
    what: "a date in words",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"edtf": "2024-01/2024-06"', '"edtf": "H1 2024"'),
  },
  {
    what: "a relative date without its anchor",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"basis": "stated"', '"basis": "relative"'),
  },
  {
    what: "a claimant in narration",
    shows: "refused",
    break: (copy) =>
      copy.replace(FILE, '"speech": "narration",', '"speech": "narration",\n        "claimants": ["isis"],'),
  },
  { what: "a negative number", shows: "refused", break: (copy) => copy.replace(FILE, '"value": 153', '"value": -153') },
  { what: "a list where the file's object belongs", shows: "refused", break: (copy) => copy.write(FILE, "[]\n") },
  {
    what: "another schema",
    shows: "refused",
    break: (copy) => copy.replace(FILE, "attack-statistics.schema.json", "timeline.schema.json"),
  },
  {
    what: "a formula as the path of an inferred field",
    shows: "refused",
    break: (copy) => copy.replace("data/operation-statistics.json", '"operators.0": {', '"=HYPERLINK(1)": {'),
  },
  {
    what: "a year of the first century",
    shows: "refused",
    break: (copy) => copy.replace(FILE, '"edtf": "2023"', '"edtf": "0023"'),
  },
  {
    what: "an alias with the separator of lists",
    shows: "refused",
    break: (copy) => copy.replace("data/actors.json", '"aliases": [', '"aliases": [ "a|b",'),
  },
  {
    what: "a record that is null, and no reference to it misjudged",
    shows: "refused",
    break: async (copy) => {
      const text = await readFile(copy.path(FILE), "utf8");
      const document = JSON.parse(text) as { records: unknown[] };
      document.records[0] = null;
      await copy.write(FILE, `${JSON.stringify(document, null, 2)}\n`);
    },
  },
  { what: "a registry without its list", shows: "refused", break: (copy) => copy.write("data/sources.json", "[]\n") },
];
