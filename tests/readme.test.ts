import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { datasets } from "../schemas/index.js";
import { evidenceOf, get } from "../src/index.js";

const readme = await readFile("README.md", "utf8");
const record = get("isis-attacks-iraq-syria-2024-h1");

test("the record in the first screen is the one in the data, and its line the one in the article", async () => {
  const [, json = ""] = /```json\n(.+?)```/su.exec(readme) ?? [];
  expect(JSON.parse(JSON.stringify(record))).toMatchObject(JSON.parse(json));
  const [, line = ""] = /<blockquote[^>]*>(.+?)<\/blockquote>/u.exec(readme) ?? [];
  const article = await readFile(`seeds/${evidenceOf(record)[0]?.source.file}`, "utf8");
  expect(article.split("\n")[47]).toContain(line);
});

test("every dataset and registry is named", () => {
  expect(datasets.filter(({ name }) => !readme.includes(`\`${name}\``))).toEqual([]);
});
