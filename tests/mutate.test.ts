import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../scripts/mutations/kinds.js";
import { type KindVerdicts, run } from "../scripts/mutations/run.js";
import { scores } from "../scripts/mutations/score.js";
import { astray, survivors } from "../scripts/mutations/table.js";
import type { Corpus } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

const OF_EACH_KIND = 2;

let corpus: Corpus;
let rows: KindVerdicts[];
beforeAll(async () => {
  corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
  rows = await run(corpus, kinds, { seed: 1, count: kinds.length * OF_EACH_KIND });
}, 120_000);

test("the data is clean before it is mutated, and after", async () => {
  expect(await validate(corpus)).toEqual([]);
});

test("every kind makes mutations", () => {
  expect(rows.filter(({ verdicts }) => verdicts.length === 0).map(({ kind }) => kind.name)).toEqual([]);
});

test("the same seed makes the same mutations", async () => {
  const some = kinds.slice(0, 3);
  const made = async () =>
    (await run(corpus, some, { seed: 7, count: 6 })).flatMap(({ verdicts }) =>
      verdicts.map(({ mutation: { ids, field, to } }) => `${ids[0]} ${field} ${to}`),
    );
  expect(await made()).toEqual(await made());
});

describe.each(kinds.filter(({ isStrict }) => isStrict).map(({ name }) => name))("%s", (name) => {
  test("is always caught in fields that words prove", () => {
    const own = rows.filter(({ kind }) => kind.name === name);
    expect(survivors(scores(own).filter(({ proof }) => proof === "proven"))).toBe("");
  });
});

test("no mutation is reported at a record that it has nothing to do with", () => {
  expect(astray(scores(rows))).toBe("");
});
