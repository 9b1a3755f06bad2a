import type { Breakage } from "../../corpus.js";

const code =
  (to: string): Breakage["break"] =>
  (copy) =>
    copy.replace("data/places.json", '"iso": "IQ"', `"iso": "${to}"`);

export const breakages: Breakage[] = [
  { what: "a code that no country has", shows: "unknown", break: code("XX") },
  { what: "UK, which is GB", shows: "unknown", break: code("UK") },
  { what: "a governorate that Iraq has not", shows: "unknown", break: code("IQ-ZZ") },
];
