import { createRequire } from "node:module";
import AjvDraft04 from "ajv-draft-04";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sarif } from "../src/reporting/sarif.js";
import { rules } from "../src/rules/index.js";
import { Copy } from "./corpus.js";

const require = createRequire(import.meta.url);
const accepts = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object,
);

const tool = { version: "0.1.0", rules };

function read(text: string) {
  const log = JSON.parse(text) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
  };
  accepts(log);
  expect(accepts.errors ?? []).toEqual([]);
  return log.runs[0];
}

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

test("the public schema refuses what is no SARIF", () => {
  expect(accepts({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
});

test("a clean run is a log without results that lists every rule", () => {
  const run = read(sarif([], { tool }));
  expect(run?.results).toEqual([]);
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ name }) => name));
});

test("problems of every kind of place satisfy the public schema", async () => {
  await copy.replace("data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135");
  await copy.replace("data/exclusions.json", " - 01:01 ص", "ص");
  await copy.edit("fighter-estimates", (records) => records.push(structuredClone(records[0] ?? {})));
  const issues = await copy.validate();
  const run = read(sarif(issues, { tool }));
  expect(run?.results).toHaveLength(issues.length);
  expect(run?.results[0]).toMatchObject({
    ruleId: "evidence/quote",
    ruleIndex: rules.findIndex(({ name }) => name === "evidence/quote"),
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "data/attack-statistics.json" },
          region: { startLine: 116, startColumn: 20 },
        },
        logicalLocations: [{ name: "isis-attacks-iraq-syria-2024-h1", kind: "object" }],
      },
    ],
  });
  const fingerprints = run?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
  expect(new Set(fingerprints).size).toBeGreaterThan(1);
});

test("a path with a space or a letter beyond ASCII is a URI", () => {
  const issue = {
    rule: "schema",
    severity: "error",
    file: "my data/سجل.json",
    line: 1,
    column: 1,
    message: "m",
    remedy: "r",
  } as const;
  const run = read(sarif([issue], { tool }));
  expect(JSON.stringify(run?.results)).toContain("my%20data/%D8%B3%D8%AC%D9%84.json");
});
