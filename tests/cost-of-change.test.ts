import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Clone, type Outcome } from "./clone.js";
import type { Change } from "./cost-of-change/changes.js";
import * as changes from "./cost-of-change/changes.js";

/*
 * What a change costs: the files that somebody has to write. Each change is made in a clone; all else there is written
 * by the scripts, and everything passes.
 */

const ids = "data/ids.json";

const PROMISED: readonly {
  what: string;
  change: Change;
  places: readonly string[];
  writtenByFix?: readonly string[];
}[] = [
  {
    what: "a dataset takes its schema, its data and its entry in the list",
    change: changes.addDataset,
    places: ["data/military-presence.json", "schemas/index.ts", "schemas/military-presence.ts"],
    writtenByFix: [ids],
  },
  {
    what: "a rule takes its file, its cases and its entry in the list",
    change: changes.addRule,
    places: ["src/rules/index.ts", "src/rules/summary/statement.ts", "tests/rules/summary/statement.ts"],
  },
  {
    what: "an article takes its text, its source and its exclusions",
    change: changes.addArticle,
    places: ["data/exclusions.json", "data/sources.json", "seeds/005_0123456789abcdef.txt"],
    writtenByFix: [ids],
  },
  {
    what: "a record takes its data file",
    change: changes.addRecord,
    places: ["data/attack-statistics.json"],
    writtenByFix: [ids],
  },
  {
    what: "a field takes its schema and the data",
    change: changes.addField,
    places: ["data/casualty-figures.json", "schemas/casualty-figures.ts"],
  },
  {
    what: "another name for an outcome takes its schema and the data",
    change: changes.renameOutcome,
    places: ["data/casualty-figures.json", "schemas/casualty-figures.ts"],
  },
  {
    what: "another name for a count basis takes its schema and the data",
    change: changes.renameCountBasis,
    places: ["data/attack-statistics.json", "schemas/attack-statistics.ts"],
  },
  {
    what: "another name for a unit takes its schema and the data",
    change: changes.renameUnit,
    places: ["data/attack-statistics.json", "schemas/quantity.ts"],
  },
  {
    what: "a unit takes its schema and the data",
    change: changes.addUnit,
    places: ["data/casualty-figures.json", "schemas/quantity.ts"],
  },
  {
    what: "a format of the data takes its file and its entry in the list",
    change: changes.addDataFormat,
    places: ["src/publishing/artifacts.ts", "src/publishing/ndjson.ts"],
  },
  {
    what: "a format of findings takes its file and its entry in the list",
    change: changes.addReportFormat,
    places: ["src/reporting/index.ts", "src/reporting/lines.ts"],
  },
];

/** What the scripts write: the output formats, and the golden messages of vitest. */
const GENERATED =
  /^(?:schemas\/(?:v1|closed|editor)\/|data\/csv\/|data\/ndjson\/|docs\/(?:api|errata|rules)\.md$|CODEBOOK\.md$|README\.md$|package\.json$|tests\/golden\/)/u;

/** They start many programs or clone the repository themselves, which would make this run several times as long. */
const SLOW = [
  "add-to-schemas",
  "build",
  "check-changeset",
  "check-release",
  "ci",
  "cli/*",
  "consumers",
  "contributing-commands",
  "copied-corpus",
  "cost-of-change",
  "fixing/files",
  "fuzz",
  "kill",
  "mutate",
  "pre-commit",
  "release-version",
  "releases/check-releases",
  "releasing",
  "reproduce",
  "site/*",
  "workflows/*",
  "write-changes",
];

/** Their fixtures are records with the terms of today, which a renamed term asks to be edited like any other corpus. */
const WITH_RECORDS = ["articles-of-others"];

/** The programs of a whole test run, on a machine that does other work too. */
const LONG = 600_000;

/** What vitest tells of its tests in JSON. */
interface Report {
  testResults: {
    name: string;
    status: string;
    /** why a file has no tests */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

let clone: Clone;

function make(change: Change) {
  for (const [path, edit] of Object.entries(change)) {
    mkdirSync(dirname(clone.path(path)), { recursive: true });
    clone.write(path, edit(existsSync(clone.path(path)) ? clone.read(path) : ""));
  }
}

const npm = (script: string, ...args: string[]) => clone.run(["npm", "run", "--silent", script, "--", ...args]);
const passed: Outcome = { status: 0, stdout: "", stderr: "" };

/** The rules that report something in a data file once a text in it, which must be there, is changed. */
async function namedBy(path: string, from: string, to: string): Promise<string[]> {
  const text = clone.read(path);
  clone.edit(path, from, to);
  const { stdout } = await npm("validate", "--format", "json");
  clone.write(path, text);
  return (JSON.parse(stdout) as { issues: { rule: string; file: string }[] }).issues
    .filter(({ file }) => file === path)
    .map(({ rule }) => rule);
}

describe("in a clone with all of these changes", () => {
  beforeAll(() => {
    clone = new Clone();
    clone.commit();
    for (const { change } of PROMISED) make(change);
  });
  afterAll(() => clone.remove());

  test("the tool and the tests compile", async () => {
    expect(await npm("compile")).toEqual(passed);
    expect(await npm("typecheck")).toEqual(passed);
  });

  test("the data is valid once validate --fix has issued the ids", async () => {
    expect(await npm("validate", "--fix")).toEqual({ ...passed, stderr: `${ids} repaired\n` });
    expect(await npm("validate")).toEqual(passed);
  });

  test("all that is generated is written", async () => {
    expect(await npm("write")).toMatchObject({ status: 0, stderr: "" });
  });

  test(
    "every test passes",
    async () => {
      const excluded = [...SLOW, ...WITH_RECORDS].flatMap((name) => ["--exclude", `tests/${name}.test.ts`]);
      const { status } = await clone.run([
        "npx",
        "vitest",
        "run",
        "--reporter=json",
        "--outputFile=dist/tests.json",
        ...excluded,
      ]);
      const { testResults } = JSON.parse(clone.read("dist/tests.json")) as Report;
      const failed = testResults.filter((file) => file.status === "failed");
      expect(
        failed.map(({ name, message, assertionResults }) => [
          name,
          message,
          assertionResults.filter(({ status }) => status === "failed"),
        ]),
      ).toEqual([]);
      expect(status).toBe(0);
    },
    LONG,
  );

  test.each(PROMISED.map(({ what, ...promised }) => [what, promised] as const))("%s", (_, { change, places }) => {
    expect(Object.keys(change).sort()).toEqual(places);
  });

  test("nothing else was changed by hand", () => {
    const changed = clone.git("status", "--porcelain", "--untracked-files=all", "-z").split("\0");
    const byHand = changed.map((line) => line.slice(3)).filter((path) => path !== "" && !GENERATED.test(path));
    const promised = PROMISED.flatMap(({ places, writtenByFix = [] }) => [...places, ...writtenByFix]);
    expect(byHand.sort()).toEqual([...new Set(promised)].sort());
  });

  test.each(["schemas/index.ts", "src/rules/index.ts", "src/publishing/artifacts.ts"])(
    "an entry in %s is an import and a line of the list",
    (path) => {
      expect(clone.git("diff", "--numstat", "--", path)).toBe(`2\t0\t${path}\n`);
    },
  );

  describe("the new dataset", () => {
    const data = "data/military-presence.json";

    test("has a table, a schema, types and a chapter of the codebook", () => {
      const [row = {}] = parse(clone.read("data/csv/military-presence.csv"), { columns: true }) as Record<
        string,
        string
      >[];
      expect(Object.keys(row)).toEqual(expect.arrayContaining(["holder", "place", "beginning", "time_edtf"]));
      expect(row["id"]).toBe("us-invasion-of-iraq-seed-003");
      const said = [
        ["schemas/v1/military-presence.schema.json", '"since"'],
        ["dist/data/generated/types.d.ts", "export type MilitaryPresence = "],
        ["CODEBOOK.md", "\n### military-presence\n"],
        ["README.md", "[`military-presence`](CODEBOOK.md#military-presence)"],
      ] as const;
      expect(said.filter(([path, text]) => !clone.read(path).includes(text))).toEqual([]);
    });

    test.each([
      ["a time after the article", '"edtf": "2003"', '"edtf": "2031-01"', "date/published"],
      ["a place that no quote names", '"place": "iraq-country"', '"place": "oman-country"', "grounding/name"],
      ["a force that no quote names", '"force": "united-states"', '"force": "turkey"', "grounding/name"],
      ["a term that no quote names", '"beginning": "invasion"', '"beginning": "invitation"', "grounding/term"],
      ["another year than the quote's", '"edtf": "2003"', '"edtf": "2004"', "grounding/date"],
    ])("may not have %s", async (_, from, to, rule) => {
      expect(await namedBy(data, from, to)).toContain(rule);
    });

    test("is reached by the mutations of its terms", async () => {
      const { status, stdout } = await npm("mutate", "--kind", "beginning", "--count", "2");
      expect(status, stdout).toBe(0);
      expect(stdout).toMatch(/^\| *beginning: another *\|/mu);
    });
  });

  test("the new rule finds what it is for", async () => {
    expect(await namedBy("data/timeline.json", 'Iraq."', 'Iraq?."')).toContain("summary/statement");
  });

  test("a quote of the new article is checked", async () => {
    expect(await namedBy("data/sources.json", '"edtf": "2025-01-04"', '"edtf": "2025-01-05"')).toContain(
      "grounding/date",
    );
    expect(await namedBy("data/exclusions.json", '"at": "005#L3"', '"at": "005#L4"')).toContain("exclusion/needed");
  });

  const figures = "data/casualty-figures.json";

  test("the new field is a column, and its terms are checked", async () => {
    const [row = {}] = parse(clone.read("data/csv/casualty-figures.csv"), { columns: true }) as Record<
      string,
      string
    >[];
    expect(Object.keys(row)).toContain("operation");
    expect(await namedBy(figures, '"operation": "counter-terrorism"', '"operation": "joint"')).toContain(
      "grounding/term",
    );
  });

  test("the wounded told as detained are found under the new name", async () => {
    expect(await namedBy(figures, '"outcome": "wounded"', '"outcome": "detained"')).toContain("grounding/term");
  });

  test("a unit under its new name is checked, and so is a new one", async () => {
    expect(await namedBy("data/attack-statistics.json", '"unit": "strikes"', '"unit": "months"')).toContain(
      "grounding/unit",
    );
    expect(await namedBy(figures, '"unit": "militants"', '"unit": "soldiers"')).toContain("grounding/unit");
    expect(await namedBy(figures, '"unit": "fighters"', '"unit": "militants"')).toContain("grounding/unit");
  });

  test("the new formats are there", async () => {
    const [line = ""] = clone.read("data/ndjson/attack-statistics.ndjson").split("\n");
    expect(JSON.parse(line)).toMatchObject({ id: expect.any(String), quantity_unit: expect.any(String) });
    const text = clone.read(figures);
    clone.edit(figures, '"outcome": "wounded"', '"outcome": "detained"');
    const { stdout } = await npm("validate", "--format", "lines");
    clone.write(figures, text);
    expect(stdout).toMatch(/^data\/casualty-figures\.json:\d+ grounding\/term$/mu);
  });
});

describe("what was forgotten or misspelt is named", () => {
  let compiler: string;
  let failed: string[];

  beforeAll(async () => {
    clone = new Clone();
    const { "schemas/index.ts": list = String, ...unlisted } = changes.addDataset;
    make(unlisted);
    // The import alone, without the entry.
    make({ "schemas/index.ts": (text) => list(text).replace("\n  militaryPresence,", "") });
    make({
      "schemas/casualty-figures.ts": (text) => text.replace(/wounded: named\((words\(.*?\)), ".*?"\)/u, "wounded: $1"),
      "schemas/quantity.ts": (text) =>
        text.replace(/hideouts: counted\(\s*(words\(.*?\)),\s*".*?",\s*\{.*?\},?\s*\)/su, "hideouts: $1"),
      "schemas/timeline.ts": (text) => text.replace("idBegins: ", 'idEnds: "kinds",\n  idBegins: '),
    });
    compiler = (await npm("typecheck")).stdout;
    clone.remove();

    clone = new Clone();
    make(unlisted);
    const { "tests/rules/summary/statement.ts": _, ...untested } = changes.addRule;
    make(untested);
    make({
      "src/rules/summary/sentence.ts": (text) =>
        text.replace("messages: {", 'messages: {\n    noSubject: () => ({ message: "x", remedy: "y" }),'),
      "src/rules/summary/unlisted.ts": () => "export {};\n",
    });
    const { stdout } = await clone.run([
      ...["npx", "vitest", "run", "--reporter=json", "tests/rules.test.ts"],
      ...["--testNamePattern", "has a breakage for each of its messages|is the path of its file"],
    ]);
    const { testResults } = JSON.parse(stdout) as {
      testResults: { assertionResults: { fullName: string; status: string }[] }[];
    };
    failed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
    );
  }, LONG);
  afterAll(() => clone.remove());

  test.each([
    ["a dataset that is imported and not listed", /^schemas\/index\.ts\(\d+,\d+\): .*'militaryPresence'/mu],
    ["a term without words in a vocabulary that words name", /^schemas\/casualty-figures\.ts\(\d+,\d+\): /mu],
    ["a unit that no words show", /^schemas\/quantity\.ts\(\d+,\d+\): /mu],
    ["a misspelt field in the definition of a dataset", /^schemas\/timeline\.ts\(\d+,\d+\): .*"kinds"/mu],
  ])("by the compiler: %s", (_, message) => {
    expect(compiler).toMatch(message);
  });

  test("by validate: a dataset that is not listed", async () => {
    await npm("compile");
    const { status, stdout } = await npm("validate");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^data\/military-presence\.json:1:1 {2}error {2}file\/readable/mu);
  });

  test.each([
    ["a rule without cases", "has a breakage for each of its messages, in tests/rules/summary/statement.ts"],
    ["a message without a case", "has a breakage for each of its messages, in tests/rules/summary/sentence.ts"],
    ["a rule that is not listed", "the id of a rule is the path of its file"],
  ])("by a test: %s", (_, name) => {
    expect(failed.filter((fullName) => fullName.endsWith(name))).toHaveLength(1);
  });

  test("no other test of the rules fails for it", () => {
    expect(failed).toHaveLength(3);
  });
});
