import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a place of another kind than its id says",
    shows: "otherEnd",
    break: (copy) => copy.replace("data/places.json", '"kind": "country"', '"kind": "area"'),
  },
];
