import { resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { kinds } from "../scripts/fuzz/kinds.js";
import type { Kind } from "../scripts/fuzz/malformation.js";
import { ARTICLE, oneArticle } from "../scripts/fuzz/one-article.js";
import { properties } from "../scripts/fuzz/properties.js";
import { run } from "../scripts/fuzz/run.js";
import { told } from "../scripts/fuzz/table.js";
import { wordsLost } from "../scripts/fuzz/words-lost.js";
import { corpusOf } from "../src/corpus/corpus-of.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

const OF_EACH_KIND = 2;

const texts = oneArticle(await readCorpus({ data: "data", seeds: "seeds" }, schemas), ARTICLE);

test("the data that is malformed is clean before that", async () => {
  const own = (folder: string) =>
    Object.fromEntries(
      [...texts].filter(([path]) => path.startsWith(folder)).map(([path, text]) => [path.slice(folder.length), text]),
    );
  expect(await validate(corpusOf({ data: own("data/"), articles: own("seeds/") }, schemas))).toEqual([]);
});

test("the command line never breaks over malformed data", async () => {
  const numbers = Array(kinds.length * OF_EACH_KIND).keys();
  const rows = await run(kinds, { seed: 1, numbers, program: resolve("dist/src/cli/main.js"), texts });
  expect(rows.filter(({ calls }) => calls === 0)).toEqual([]);
  expect(rows.flatMap(({ kind, faults }) => faults.map((fault) => told(kind, fault, 1)))).toEqual([]);
});

describe("a program that is weak is found out", () => {
  afterEach(() => {
    delete process.env["WEAKNESS"];
  });

  test.each(properties.map(({ name }) => name))("one of which it does not hold that it %s", async (name) => {
    process.env["WEAKNESS"] = name;
    const args = ["validate", "--format", "json", ...(/repair/u.test(name) ? ["--fix"] : [])];
    const kind: Kind = { name: "as it is", isRefused: true, malform: () => ({ what: "nothing", args }) };
    const given = { seed: 1, numbers: [0], program: resolve("tests/fuzz/weak-program.mjs"), texts };
    const [row] = await run([kind], given);
    expect(row?.faults.map(({ property }) => property)).toContain(name);
  });
});

test.each([
  ["a key", '{ "a": 1, "b": 2 }', '{ "a": 1 }'],
  ["one of two equal values", '["x", "x"]', '["x"]'],
  ["the digits of a number", "[9007199254740993]", "[9007199254740992]"],
  ["a letter", '["قتل"]', '["قل"]'],
  ["what is not JSON", "[1,]", "[1]"],
])("a repair that loses %s is found out", (_, was, is) => {
  expect(wordsLost(Buffer.from(was), Buffer.from(is))).toBeDefined();
});

test.each([
  ["the order of keys", '{ "a": 1, "b": 2 }', '{\n  "b": 2,\n  "a": 1\n}\n'],
  ["a space and a mark", '["a \u200f b"]', '["a b"]'],
  ["the line of a quote", '["001#L4"]', '["001#L5"]'],
  ["line ends of a file that is not JSON", "\uFEFF[1,]\r\n", "[1,]\n"],
])("a repair that changes %s loses nothing", (_, was, is) => {
  expect(wordsLost(Buffer.from(was), Buffer.from(is))).toBeUndefined();
});
