import { readFile, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import type { Codebook } from "../../src/publishing/codebook.js";
import { cuttingOf } from "../../src/publishing/cutting.js";
import {
  agreementOf,
  alpha,
  alphaInterval,
  type Pair,
  unreliable,
  unreliableFields,
} from "../../src/records/agreement.js";
import { indexCorpus } from "../../src/records/record-index.js";
import { recordPage } from "../../src/reporting/record-page.js";
import { Copy, schemas } from "../corpus.js";

test("alpha is that of Krippendorff's worked example of two coders and nominal data", () => {
  // "Computing Krippendorff's Alpha-Reliability" (2011), section B: twelve articles, values a to e.
  const second = [..."babbbccceddd"];
  const pairs = [..."aabbdcccedda"].map((value, place): Pair => [value, second[place] ?? ""]);
  expect(alpha(pairs)).toBeCloseTo(0.692, 3);
});

const values = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), {
  minLength: 2,
  maxLength: 60,
});

test("alpha is 1 only where the codings are equal, and does not depend on who coded first", () => {
  fc.assert(
    fc.property(values, (pairs) => {
      const own = alpha(pairs);
      expect(own).toBe(alpha(pairs.map(([first, second]): Pair => [second, first])));
      if (own === undefined) expect(new Set(pairs.flat()).size).toBe(1);
      else expect(own === 1).toBe(pairs.every(([first, second]) => first === second));
    }),
  );
});

test("the interval holds alpha, and is the same in every run", () => {
  const pairs = Array.from(
    { length: 40 },
    (_, place): Pair => [String(place % 4), String(place % 9 === 0 ? 0 : place % 4)],
  );
  const [low, high] = alphaInterval(pairs) ?? [];
  const own = alpha(pairs) ?? Number.NaN;
  expect(low).toBeLessThan(own);
  expect(high).toBeGreaterThan(own);
  expect(alphaInterval(pairs)).toEqual([low, high]);
});

describe("two cuttings of one line", () => {
  /** Of the small corpus, line 000#L8 is quoted from its first word to its nineteenth. */
  const cutAs = async (first: number, last: number) => {
    const copy = await Copy.make();
    try {
      const path = copy.path("data/second-coding.json");
      const ledger = JSON.parse(await readFile(path, "utf8")) as object;
      await writeFile(path, JSON.stringify({ ...ledger, cuts: [{ at: "000#L8", first, last }] }));
      return cuttingOf(await copy.read());
    } finally {
      copy.remove();
    }
  };

  test.each([
    ["are identical at both ends", 1, 19, { quoted: 1, identical: 2, near: 2 }],
    ["differ by a word at one end", 1, 18, { quoted: 1, identical: 1, near: 2 }],
    ["share no boundary, though the claim is quoted", 4, 12, { quoted: 1, identical: 0, near: 0 }],
    ["differ, as most of the claim is not quoted", 15, 30, { quoted: 0, identical: 0, near: 0 }],
  ])("%s", async (_, first, last, expected) => {
    expect(await cutAs(first, last)).toMatchObject({ lines: 1, claims: 1, boundaries: 2, ...expected });
  });
});

test("a field whose codings agree too little is marked wherever its meaning is told", async () => {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
  const index = indexCorpus(corpus);
  const marked = [...unreliableFields(index)];
  const codebook = JSON.parse(await readFile("data/csv/codebook.json", "utf8")) as Codebook;
  for (const [name, { fields }] of Object.entries(codebook.datasets)) {
    for (const [path, field] of Object.entries(fields)) {
      expect([path, field.unreliable]).toEqual([path, new Map(marked).get(`${name} ${path}`)]);
    }
  }
  const texts = await Promise.all(["CODEBOOK.md", "src/generated/types.ts"].map((path) => readFile(path, "utf8")));
  expect(marked.length).toBeGreaterThan(0);
  for (const [field, alpha] of marked) {
    const [dataset, path = ""] = field.split(" ");
    const record = index.records.find((one) => one.file.schema.name === dataset && one.own(path) !== undefined);
    expect(record).toBeDefined();
    for (const text of [...texts, record === undefined ? "" : recordPage(index, record, Number.POSITIVE_INFINITY)])
      expect(text).toContain(unreliable(alpha).en);
  }
});

test("the codebook for programs has the agreement of every field, and of the cuttings", async () => {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
  const { agreement, cutting } = JSON.parse(await readFile("data/csv/codebook.json", "utf8")) as Codebook;
  expect(agreement).toEqual(JSON.parse(JSON.stringify(agreementOf(indexCorpus(corpus)))));
  expect(cutting).toEqual(cuttingOf(corpus));
});
