import { atId, recordRule } from "../rule.js";

export const idKind = recordRule({
  id: "id/kind",
  description: "The id of a place ends with its kind.",
  why: "Places of different kinds can share a name, such as a city and its governorate: the end of the id says which one is meant.",
  good: '"id": "iraq-country", "kind": "country"',
  bad: '"id": "iraq-country", "kind": "area"',
  messages: {
    otherEnd: (id: string, kind: string) => ({
      message: `the id does not end with -${kind}, although the kind of the entry is ${kind}`,
      actual: id,
      expected: `…-${kind}`,
      remedy: "give the id that ends with the kind, or correct the kind",
    }),
  },
  check(record, report) {
    const { idEnds } = record.file.schema;
    const kind = idEnds === undefined ? undefined : record.own(idEnds);
    if (typeof kind === "string" && !record.id.endsWith(`-${kind}`)) report.otherEnd(atId(record), record.id, kind);
  },
});
