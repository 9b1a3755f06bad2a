import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import AjvDraft04 from "ajv-draft-04";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { fix } from "../src/fixing.js";
import { sarif } from "../src/reporting/sarif.js";
import { rules } from "../src/rules/index.js";
import { validate } from "../src/validate.js";
import { Copy, schemas } from "./corpus.js";

const require = createRequire(import.meta.url);
const accepts = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object,
);

const pathOf = (file: string) => file;
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

test("the public schema refuses what is not SARIF", () => {
  expect(accepts({ version: "2.1.0", runs: [{ results: [{}] }] })).toBe(false);
});

test("a clean run is a log without results that lists every rule", () => {
  const run = read(sarif([], { tool, pathOf }));
  expect(run?.results).toEqual([]);
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

test("problems of every kind of place satisfy the public schema", async () => {
  await copy.replace("data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135");
  await copy.replace("data/exclusions.json", " - 01:01 ص", "ص");
  await copy.edit("fighter-estimates", (records) => records.push(structuredClone(records[0] ?? {})));
  const issues = await copy.validate();
  const run = read(sarif(issues, { tool, pathOf }));
  expect(run?.results).toHaveLength(issues.length);
  expect(run?.results[0]).toMatchObject({
    ruleId: "evidence/quote",
    ruleIndex: rules.findIndex(({ id }) => id === "evidence/quote"),
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "data/attack-statistics.json" },
          region: { startLine: 132, startColumn: 20 },
        },
        logicalLocations: [{ name: "isis-attacks-iraq-syria-2024-h1", kind: "object" }],
      },
    ],
  });
  const fingerprints = run?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
  expect(new Set(fingerprints).size).toBeGreaterThan(1);
});

interface Change {
  artifactLocation: { uri: string };
  replacements: {
    deletedRegion: { startLine: number; startColumn: number; endLine: number; endColumn: number };
    insertedContent: { text: string };
  }[];
}

/** The text of a file after the replacements that a log gives, the last ones first. */
function replaced(text: string, changes: Change[]): string {
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join(" ").length + Math.min(line - 1, 1) + column - 1;
  const edits = changes.flatMap(({ replacements }) =>
    replacements.map(({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
      start: offset(startLine, startColumn),
      end: offset(endLine, endColumn),
      text: insertedContent.text,
    })),
  );
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}

test.each([
  [
    "a quote that is on another line",
    "data/troop-counts.json",
    (copy: Copy) => copy.replace("data/troop-counts.json", '"at": "000#L11"', '"at": "000#L12"'),
  ],
  [
    "an id that is not issued yet",
    "data/ids.json",
    (copy: Copy) => copy.replace("data/ids.json", '"isis-fighters-iraq-syria-1500-3000-un",\n', ""),
  ],
  [
    "an id that comes last",
    "data/ids.json",
    (copy: Copy) => copy.replace("data/ids.json", ',\n      "isis-fighters-iraq-syria-2500-us-intelligence"', ""),
  ],
  [
    "an id in a list on one line",
    "data/ids.json",
    (copy: Copy) =>
      copy.replace(
        "data/ids.json",
        /"fighter-estimates": \[[^\]]*\]/u.exec(readFileSync("tests/fixtures/data/ids.json", "utf8"))?.[0] ?? "",
        '"fighter-estimates": ["isis-fighters-iraq-syria-1500-3000-un"]',
      ),
  ],
])("%s is repaired by the text of its fix as by --fix", async (_, file, breakIt) => {
  await breakIt(copy);
  const broken = await readFile(copy.path(file), "utf8");
  const results = read(sarif(await copy.validate(), { tool, pathOf }))?.results ?? [];
  const changes = results.flatMap(({ fixes = [] }) =>
    (fixes as { artifactChanges: Change[] }[]).flatMap(({ artifactChanges }) => artifactChanges),
  );
  expect(changes.map(({ artifactLocation }) => artifactLocation.uri)).toEqual([file]);
  const corpus = await readCorpus({ data: copy.path("data"), seeds: copy.path("seeds") }, schemas);
  await fix(corpus, await validate(corpus));
  expect(JSON.parse(replaced(broken, changes))).toEqual(JSON.parse(await readFile(copy.path(file), "utf8")));
});

test("the text of a fix is the whole value, at its own place", async () => {
  await copy.replace("data/troop-counts.json", '"at": "000#L11"', '"at": "000#L12"');
  const run = read(sarif(await copy.validate(), { tool, pathOf }));
  expect(run?.results[0]).toMatchObject({
    ruleId: "evidence/quote",
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation: { uri: "data/troop-counts.json" },
            replacements: [
              {
                deletedRegion: { startLine: 31, startColumn: 17, endLine: 31, endColumn: 26 },
                insertedContent: { text: '"000#L11"' },
              },
            ],
          },
        ],
      },
    ],
  });
});

test("what needs a decision, or is an order of records, has no fix as text", async () => {
  await copy.replace("data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135");
  await copy.edit("fighter-estimates", (records) => {
    records.reverse();
  });
  const run = read(sarif(await copy.validate(), { tool, pathOf }));
  expect(run?.results.length).toBeGreaterThan(1);
  expect(run?.results.filter(({ fixes }) => fixes !== undefined)).toEqual([]);
});

test("a path with a space or a letter outside ASCII becomes a URI", () => {
  const issue = {
    rule: "file/schema",
    messageId: "refused",
    severity: "error",
    file: "my data/سجل.json",
    line: 1,
    column: 1,
    message: "m",
    remedy: "r",
  } as const;
  const run = read(sarif([issue], { tool, pathOf }));
  expect(JSON.stringify(run?.results)).toContain('"my%20data/%D8%B3%D8%AC%D9%84.json"');
  const outside = read(sarif([issue], { tool, pathOf: () => "/else where/x.json" }));
  expect(JSON.stringify(outside?.results)).toContain('"file:///else%20where/x.json"');
});
