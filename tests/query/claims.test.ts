import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { datasets } from "../../schemas/index.js";

/** As it is built: the types of the tests need no data. */
const { claims } = (await import(pathToFileURL("dist/data/index.js").href)) as {
  claims: readonly { readonly id: string }[];
};

const recordsOf = (name: string): readonly { readonly id: string }[] =>
  (JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as { records: { id: string }[] }).records;

test("a claim has every field of its record as the data has it: none is hidden by what all claims have", () => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
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
