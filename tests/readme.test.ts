import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { datasets } from "../schemas/index.js";
import { attackStatistics, bounds, evidenceOf, get } from "../src/index.js";

const readme = await readFile("README.md", "utf8");
const record = get("isis-attacks-iraq-syria-2024-h1");

test("the record in the first screen is the one in the data, and its line the one in the article", async () => {
  const [, json = ""] = /```json\n(.+?)```/su.exec(readme) ?? [];
  expect(JSON.parse(JSON.stringify(record))).toMatchObject(JSON.parse(json));
  const [, line = ""] = /<blockquote[^>]*>(.+?)<\/blockquote>/u.exec(readme) ?? [];
  const article = await readFile(`seeds/${evidenceOf(record)[0]?.source.file}`, "utf8");
  expect(article.split("\n")[47]).toContain(line);
});

test("the example in TypeScript gives what its comments say", () => {
  expect(record.quantity).toEqual({ qualifier: "more-than", value: 153, unit: "attacks" });
  expect(bounds(record.quantity)).toEqual({ min: 153, minIncluded: false });
  const [words] = evidenceOf(record);
  expect(words?.firstLine).toBe(48);
  expect(words?.source.published?.edtf).toBe("2024-10-15");
  expect(attackStatistics.filter(({ modality }) => modality === "actual")).toHaveLength(3);
});

test("every dataset and registry is named", () => {
  expect(datasets.filter(({ name }) => !readme.includes(`\`${name}\``))).toEqual([]);
});
