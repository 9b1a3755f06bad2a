import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { pretty } from "../src/reporting/pretty.js";
import { rules } from "../src/rules/index.js";
import type { Rule } from "../src/rules/rule.js";
import { validate } from "../src/validate.js";
import { type Breakage, Copy, schemas } from "./corpus.js";

const goldenOf = (rule: string, what: string) => `golden/${rule}/${what.replaceAll(/[^a-zA-Z0-9]+/gu, "-")}.txt`;

/** The ways to break each rule. A rule without such a file has none, and a separate test reports it. */
const breakagesOf = new Map<string, readonly Breakage[]>();
for (const { id } of rules) {
  const { breakages } = (await import(/* @vite-ignore */ `./rules/${id}.ts`).catch(() => ({ breakages: [] }))) as {
    breakages: Breakage[];
  };
  breakagesOf.set(id, breakages);
}

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

/** The names and texts of all files of the copy, with single spaces. */
async function everything(): Promise<string> {
  const names = readdirSync(copy.path("data")).sort();
  const texts = await Promise.all(
    names.map(async (name) => `data/${name}\n${await readFile(copy.path(`data/${name}`), "utf8").catch(() => "")}`),
  );
  return oneSpaced(texts.join("\n"));
}

const oneSpaced = (text: string) => text.replaceAll(/[\t\n\r ]+/gu, " ");

test("the small corpus is clean before it is broken", async () => {
  expect(await copy.validate()).toEqual([]);
});

test("every golden message belongs to a breakage", () => {
  const expected = [...breakagesOf].flatMap(([rule, breakages]) => breakages.map(({ what }) => goldenOf(rule, what)));
  const found = readdirSync("tests/golden", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".txt"),
  );
  // A missing golden message is written by the test that needs it, or refused if CI is set.
  expect(found.map((name) => `golden/${name}`).filter((name) => !expected.includes(name))).toEqual([]);
});

test("the id of a rule is the path of its file", () => {
  const files = readdirSync("src/rules", { recursive: true, encoding: "utf8" })
    .filter((name) => /^[^/]+\/.+\.ts$/u.test(name))
    .map((name) => name.replace(/\.ts$/u, ""));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("the data is clean", async () => {
  expect(await validate(await readCorpus({ data: "data", seeds: "seeds" }, schemas))).toEqual([]);
});

describe.each<Rule>([...rules])("$id", ({ id, messages, good, bad }) => {
  const breakages = breakagesOf.get(id) ?? [];

  test(`has a breakage for each of its messages, in tests/rules/${id}.ts`, () => {
    const shown = new Set(breakages.map(({ shows }) => shows));
    expect([...shown].sort()).toEqual(Object.keys(messages).sort());
  });

  test.each(breakages.map((breakage) => [breakage.what, breakage] as const))("names %s", async (_, breakage) => {
    await breakage.break(copy);
    const issues = await copy.validate();
    expect(issues.filter(({ rule }) => rule === id).map(({ messageId }) => messageId)).toContain(breakage.shows);
    await expect(`${breakage.what}\n\n${pretty(issues, { color: false })}`).toMatchFileSnapshot(
      goldenOf(id, breakage.what),
    );
  });

  test("accepts its good example and reports its bad one", async () => {
    const clean = await everything();
    expect(clean).toContain(oneSpaced(good));
    expect(clean).not.toContain(oneSpaced(bad));
    for (const breakage of breakages) {
      await breakage.break(copy);
      const reported = (await copy.validate()).some(({ rule }) => rule === id);
      const isBad = (await everything()).includes(oneSpaced(bad));
      copy.remove();
      copy = await Copy.make();
      if (reported && isBad) return;
    }
    expect.fail(`no breakage of ${id} that it reports has ${bad}`);
  });
});

/** Breakages of different files, so that all of them can be made in one corpus. */
const TOGETHER = [
  ["grounding/number", "two digits swapped"],
  ["summary/says", "another year in the Arabic summary"],
  ["reference/resolves", "an unknown place"],
  ["grounding/term", "joint operations told as hideouts"],
  ["id/ledger", "a list of ids of a ledger"],
  ["exclusion/needed", "words that do not stand there"],
] as const;

const breakEverything = async () => {
  for (const [rule, what] of TOGETHER) {
    await breakagesOf
      .get(rule)
      ?.find((breakage) => breakage.what === what)
      ?.break(copy);
  }
};

test("all problems of a corpus are reported in one run, whatever the order of the rules", async () => {
  await breakEverything();
  const corpus = await copy.read();
  const issues = await validate(corpus);
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(
    expect.objectContaining(new Set(TOGETHER.map(([rule]) => rule))),
  );
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...rules], { minLength: rules.length }), async (shuffled) => {
      expect(await validate(corpus, undefined, shuffled)).toEqual(issues);
    }),
    { numRuns: 20 },
  );
});

test("a rule that runs alone reports what it reports among all rules", async () => {
  await breakEverything();
  const corpus = await copy.read();
  const issues = await validate(corpus);
  for (const { id } of rules) {
    expect(await validate(corpus, new Set([id]))).toEqual(issues.filter(({ rule }) => rule === id));
  }
});

test("two mistakes in one record are reported in one run", async () => {
  await copy.replace("data/attack-statistics.json", '"value": 153', '"value": 135');
  await copy.replace("data/attack-statistics.json", "made more than 153 attacks", "made more than 351 attacks");
  expect((await copy.validate()).map(({ rule }) => rule).sort()).toEqual([
    "grounding/number",
    "summary/languages",
    "summary/says",
  ]);
});

test("a relation that depends on a wrong number is not reported beside it, but another one is", async () => {
  await copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
    record["quantity"] = { qualifier: "more-than", value: 135, unit: "attacks" };
    record["relations"] = [{ type: "realises", to: "isis-attacks-2023" }];
  });
  expect((await copy.validate()).map(({ messageId }) => messageId).sort()).toEqual(["noPlan", "otherNumber"]);
  await copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
    record["quantity"] = { qualifier: "exact", value: 2400, unit: "soldiers" };
    record["relations"] = [{ type: "repeats", to: "us-soldiers-iraq-2500-seed-000" }];
  });
  const issues = (await copy.validate()).filter(({ file }) => file === "data/troop-counts.json");
  expect(issues.map(({ rule }) => rule)).toEqual(["grounding/number"]);
});
