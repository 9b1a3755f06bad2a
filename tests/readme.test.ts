import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { datasets } from "../schemas/index.js";

const readme = await readFile("README.md", "utf8");

interface AttackStatistic {
  id: string;
  evidence: { at: string }[];
}
const { records } = JSON.parse(await readFile("data/attack-statistics.json", "utf8")) as { records: AttackStatistic[] };
const record = records.find(({ id }) => id === "isis-attacks-iraq-syria-2024-h1");

test("the record in the first screen is the one in the data, and its line the one in the article", async () => {
  const [, json = ""] = /```json\n(.+?)```/su.exec(readme) ?? [];
  expect(record).toMatchObject(JSON.parse(json));
  const [, line = ""] = /<blockquote[^>]*>(.+?)<\/blockquote>/u.exec(readme) ?? [];
  const [seed = "", lineNumber] = record?.evidence[0]?.at.split("#L") ?? [];
  const article = (await readdir("seeds")).find((name) => name.startsWith(seed));
  const lines = (await readFile(`seeds/${article}`, "utf8")).split("\n");
  expect(lines[Number(lineNumber) - 1]).toContain(line);
});

test("every dataset and registry is named", () => {
  expect(datasets.filter(({ name }) => !readme.includes(`\`${name}\``))).toEqual([]);
});
