import fc from "fast-check";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A document with one record, in which one thing is replaced, removed or added. */
export function mutation(document: Json): fc.Arbitrary<Json> {
  const { records, ...rest } = document as { records: Json[] };
  const anything = fc.oneof(
    fc.constantFrom<Json>(
      "exact",
      "between",
      "narration",
      "direct",
      "stated",
      "relative",
      "2024-09",
      "../2025",
      "us-forces",
      "a b",
      "",
      " ",
      "000#L1",
      "x".repeat(240),
      "x".repeat(241),
      "😀".repeat(240),
      0,
      -1,
      1.5,
      null,
      true,
      [],
      {},
    ),
    fc.jsonValue() as fc.Arbitrary<Json>,
  );
  return fc
    .tuple(
      fc.nat(records.length - 1),
      fc.nat(),
      fc.constantFrom("replace", "remove", "add"),
      fc.constantFrom("min", "value", "claimants", "note", "__proto__", "extra"),
      anything,
    )
    .map(([index, where, how, key, value]) => {
      const mutant = structuredClone({ ...rest, records: [records[index] ?? null] }) as Json;
      const owners: { owner: Record<string, Json>; key: string }[] = [];
      const collect = (owner: Json) => {
        if (typeof owner !== "object" || owner === null) return;
        for (const name of Object.keys(owner)) {
          owners.push({ owner: owner as Record<string, Json>, key: name });
          collect((owner as Record<string, Json>)[name] ?? null);
        }
      };
      collect(mutant);
      const target = owners[where % owners.length];
      if (target === undefined) return mutant;
      if (how === "replace") target.owner[target.key] = value;
      else if (how === "remove") {
        if (Array.isArray(target.owner)) target.owner.splice(Number(target.key), 1);
        else delete target.owner[target.key];
      } else if (!Array.isArray(target.owner))
        Object.defineProperty(target.owner, key, { value, enumerable: true, configurable: true, writable: true });
      return mutant;
    });
}
