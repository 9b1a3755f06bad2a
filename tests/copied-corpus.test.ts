import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copiedCorpus } from "../scripts/copied-corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { writeFiles } from "../src/publishing/replace-folders.js";
import { indexCorpus } from "../src/records/record-index.js";
import { validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

const TIMES = 3;
const folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

const original = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
await writeFiles(folder, copiedCorpus(original, TIMES));
const copied = await readCorpus({ data: join(folder, "data"), seeds: join(folder, "seeds") }, schemas);

test("the corpus that the benchmark copies is valid and so many times as large", async () => {
  expect(await validate(copied)).toEqual([]);
  expect(copied.seeds.length).toBe(original.seeds.length * TIMES);
  expect(indexCorpus(copied).records.length).toBe(indexCorpus(original).records.length * TIMES);
});

test("its copies do not share their words", () => {
  const quotes = (corpus: typeof original) =>
    new Set(indexCorpus(corpus).records.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  expect(quotes(copied).size).toBeGreaterThan(0.95 * TIMES * quotes(original).size);
  expect(new Set(copied.seeds.map(({ sha256 }) => sha256)).size).toBe(copied.seeds.length);
});

test("there are no more copies than three digits can number seeds", () => {
  const { length } = original.seeds;
  const most = Math.floor(1000 / length);
  expect(() => copiedCorpus(original, most + 1)).toThrow(`${length} seeds can be copied 1 to ${most} times`);
});
