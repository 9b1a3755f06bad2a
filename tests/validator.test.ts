import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { corpusOf } from "../src/corpus/corpus-of.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { rules } from "../src/rules/index.js";
import { rulesFor, validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

const textsIn = (folder: string, extension: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(extension))
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );

describe("a corpus of texts that somebody else has read", () => {
  const data = textsIn("data", ".json");
  const articles = textsIn("seeds", ".txt");

  test("is the one that is read from folders, apart from the paths", async () => {
    const read = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
    const given = corpusOf({ data, articles }, schemas);
    expect(given.files.map(({ document }) => document)).toEqual(read.files.map(({ document }) => document));
    expect(given.seeds.map(({ name, sha256 }) => [name, sha256])).toEqual(
      read.seeds.map(({ name, sha256 }) => [name, sha256]),
    );
    expect(await validate(given)).toEqual([]);
  });

  test("without the articles is checked by the rules that need none", async () => {
    const given = corpusOf({ data }, schemas);
    expect(await validate(given)).toEqual([]);
    const left = rules.filter((rule) => !rulesFor(given, rules).includes(rule)).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining(["evidence/quote", "coverage/complete", "seed/unchanged"]));
    expect(left).not.toContain("grounding/number");
    const wrong = corpusOf(
      { data: { ...data, "attack-statistics.json": data["attack-statistics.json"]?.replace("153,", "135,") ?? "" } },
      schemas,
    );
    expect((await validate(wrong)).map(({ rule }) => rule)).toContain("grounding/number");
  });

  test("has a finding for a file that it must have, and for one that it does not know", async () => {
    const { "places.json": _, ...others } = data;
    const issues = await validate(corpusOf({ data: { ...others, "other.json": "{}" }, articles }, schemas));
    expect(issues.filter(({ rule }) => rule === "file/readable").map(({ file }) => file)).toEqual([
      "other.json",
      "places.json",
    ]);
  });
});

test("the validator has nothing of Node in it, and makes no code at run time", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ["dist/src/validator.js"],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const specifiers = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(specifiers.filter((path) => !path.startsWith("."))).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/\bnew Function\(|\beval\(/u);
});
