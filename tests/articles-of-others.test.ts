/** Articles made up in the manner of other outlets, with their claims: the rules are silent on these, and tell each mistake in them. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { corpusOf } from "../src/corpus/corpus-of.js";
import { hashOf } from "../src/hash.js";
import { linesOf } from "../src/records/seed.js";
import { validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

type Fields = Record<string, unknown>;

interface Mistake {
  record: string;
  /** names of fields and positions in lists, joined by dots */
  field: string;
  /** the words of the field that are replaced; absent if the field gets a new value */
  from?: string;
  to: unknown;
}

const FOLDER = new URL("fixtures/articles/", import.meta.url);
const fileNamed = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");

const records = JSON.parse(fileNamed("records.json")) as Record<string, Fields[]>;
const mistakes = JSON.parse(fileNamed("mistakes.json")) as Mistake[];
const claims = new Set(
  Object.entries(records).flatMap(([name, list]) =>
    ["actors", "places", "propositions"].includes(name) ? [] : list.map(({ id }) => id as string),
  ),
);

/** Rules of a whole collection, which these few records are not. */
const OF_A_COLLECTION = /^(?:alias|coding|coverage|exclusion|file|id|json|reference)\//u;

/** What the rules say of the claims: the rule and the record of each finding. */
async function findings(all: Record<string, Fields[]>): Promise<{ rule: string; record: string; message: string }[]> {
  const articles: Record<string, string> = {};
  for (const source of all["sources"] ?? []) {
    const file = source["file"] as string;
    const text = fileNamed(file);
    articles[file] = text;
    Object.assign(source, { sha256: hashOf(text), lines: linesOf(text).length });
  }
  const data = Object.fromEntries(
    Object.entries(all).map(([name, list]) => [`${name}.json`, JSON.stringify({ records: list })]),
  );
  const issues = await validate(corpusOf({ data, articles }, schemas));
  expect(issues.filter(({ rule, record }) => rule === "file/schema" && claims.has(record ?? ""))).toEqual([]);
  return issues.flatMap(({ rule, record, message }) =>
    record !== undefined && claims.has(record) && !OF_A_COLLECTION.test(rule) ? [{ rule, record, message }] : [],
  );
}

/** Copies the records and puts mistakes into them. */
function withMistakes(some: readonly Mistake[]): Record<string, Fields[]> {
  const all = structuredClone(records);
  for (const { record, field, from, to } of some) {
    const entry = Object.values(all)
      .flat()
      .find(({ id }) => id === record);
    const path = field.split(".");
    const last = path.pop() ?? "";
    const holder = path.reduce((value, step) => value?.[step] as Fields, entry);
    if (holder === undefined) throw new Error(`${record} has no ${field}`);
    const before = holder[last];
    if (from !== undefined && !(before as string).includes(from)) throw new Error(`${record} does not say ${from}`);
    holder[last] = from === undefined ? to : (before as string).replace(from, to as string);
  }
  return all;
}

/** One mistake in each record at a time, so that few copies are enough. */
function rounds(): Mistake[][] {
  const found: Mistake[][] = [];
  for (const mistake of mistakes) {
    const round = found.find((some) => some.every(({ record }) => record !== mistake.record));
    if (round === undefined) found.push([mistake]);
    else round.push(mistake);
  }
  return found;
}

test("no rule objects to a right record", async () => {
  expect(await findings(structuredClone(records))).toEqual([]);
});

describe("every mistake is told", () => {
  const missed: Mistake[] = [];
  beforeAll(async () => {
    for (const round of rounds()) {
      const told = new Set((await findings(withMistakes(round))).map(({ record }) => record));
      missed.push(...round.filter(({ record }) => !told.has(record)));
    }
  });

  test.each(mistakes)("$record: $field is $to", (mistake) => {
    expect(missed).not.toContain(mistake);
  });
});
