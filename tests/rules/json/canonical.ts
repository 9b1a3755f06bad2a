import type { Breakage } from "../../corpus.js";

const TROOPS = "data/troop-counts.json";

export const breakages: Breakage[] = [
  {
    what: "keys in another order",
    shows: "otherForm",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-003", (record) => {
        const { place, ...rest } = record;
        for (const key of Object.keys(record)) delete record[key];
        Object.assign(record, rest, { place });
      }),
  },
  {
    what: "another indentation",
    shows: "otherForm",
    break: (copy) => copy.replace(TROOPS, '  "records"', '    "records"'),
  },
  {
    what: "letters written as escapes",
    shows: "otherForm",
    break: (copy) => copy.replace(TROOPS, "us-forces", "us\\u002dforces"),
  },
  {
    what: "a ledger out of order",
    shows: "otherForm",
    break: (copy) =>
      copy.replace("data/ids.json", '"gaza-area",\n      "iraq-country"', '"iraq-country",\n      "gaza-area"'),
  },
];
