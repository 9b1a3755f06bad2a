import type { Breakage } from "../../corpus.js";

const place =
  (id: string, change: Record<string, unknown>): Breakage["break"] =>
  (copy) =>
    copy.editRecord("places", id, (record) => Object.assign(record, change));

export const breakages: Breakage[] = [
  { what: "a country in another", shows: "notLarger", break: place("iraq-country", { within: "syria-country" }) },
  { what: "a place in itself", shows: "inItself", break: place("gaza-area", { within: "gaza-area" }) },
  { what: "two places with one code", shows: "sameCode", break: place("gaza-area", { iso: "IQ" }) },
  {
    what: "an area with a code of another country",
    shows: "otherCountry",
    break: place("gaza-area", { iso: "SY-HA", within: "iraq-country" }),
  },
  { what: "a country with the code of another", shows: "otherName", break: place("iraq-country", { iso: "IR" }) },
];
