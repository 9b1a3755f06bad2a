/** What the explorer says in its own words. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

test("no two files have a text under one name, since one of them would be said in place of the other", async () => {
  const fileOf = new Map<string, string>();
  for (const file of readdirSync("site/words").map((name) => name.replace(".ts", ""))) {
    if (file === "both") continue;
    const { [`${file}Words`]: words } = (await import(`../../site/words/${file}.ts`)) as Record<string, object>;
    if (words === undefined) throw new Error(`${file} has no words`);
    for (const key of Object.keys(words)) {
      expect(fileOf.get(key), `${key} of ${file}`).toBeUndefined();
      fileOf.set(key, file);
    }
  }
});
