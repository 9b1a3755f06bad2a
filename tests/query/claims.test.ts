import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasets } from "../../schemas/index.js";
import { claims } from "../../src/index.js";

const recordsOf = (name: string): readonly { readonly id: string }[] =>
  (JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as { records: { id: string }[] }).records;

test("a claim has every field of its record as the data has it: none is hidden by what all claims have", () => {
  const byId = new Map(claims.map((claim) => [claim.id as string, claim as object]));
  const hidden: string[] = [];
  for (const { name } of datasets)
    for (const record of recordsOf(name)) {
      const claim = byId.get(record.id);
      if (claim === undefined) continue;
      const fields = Object.entries(record);
      for (const [field, value] of fields)
        if (JSON.stringify((claim as Record<string, unknown>)[field]) !== JSON.stringify(value))
          hidden.push(`${record.id}: ${field}`);
    }
  expect(hidden).toEqual([]);
});
