import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { pretty } from "../src/reporting/pretty.js";
import { rules } from "../src/rules/index.js";
import { validate } from "../src/validate.js";
import { type Breakage, Copy, schemas } from "./corpus.js";

const goldenOf = (rule: string, what: string) => `golden/${rule}/${what.replaceAll(/[^a-zA-Z0-9]+/gu, "-")}.txt`;

/** The ways to break each rule; a rule without such a file fails here. */
const breakagesOf = new Map<string, Breakage[]>();
for (const { id: name } of rules) {
  const { breakages } = (await import(/* @vite-ignore */ `./rules/${name}.ts`)) as { breakages: Breakage[] };
  breakagesOf.set(name, breakages);
}

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

test("the small corpus is clean before it is broken", async () => {
  expect(await copy.validate()).toEqual([]);
});

test("every golden message belongs to a breakage", () => {
  const expected = [...breakagesOf].flatMap(([rule, breakages]) => breakages.map(({ what }) => goldenOf(rule, what)));
  const found = readdirSync("tests/golden", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".txt"),
  );
  // One that is missing is written by the test that needs it, or refused where CI is set.
  expect(found.map((name) => `golden/${name}`).filter((name) => !expected.includes(name))).toEqual([]);
});

test("the data is clean", async () => {
  expect(await validate(await readCorpus({ data: "data", seeds: "seeds" }, schemas))).toEqual([]);
});

describe.each(rules.map(({ id }) => id))("%s", (rule) => {
  const breakages = breakagesOf.get(rule) ?? [];

  test("has something that breaks it", () => {
    expect(breakages).not.toEqual([]);
  });

  test.each(breakages.map((breakage) => [breakage.what, breakage] as const))("names %s", async (_, breakage) => {
    await breakage.break(copy);
    const issues = await copy.validate();
    expect(issues.map((issue) => issue.rule)).toContain(rule);
    await expect(`${breakage.what}\n\n${pretty(issues, { color: false })}`).toMatchFileSnapshot(
      goldenOf(rule, breakage.what),
    );
  });
});
