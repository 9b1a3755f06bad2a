import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "../../src/claims/coverage.js";
import { type Issue, issueLines, quoted } from "../../src/findings/issue.js";
import { RecordEntry } from "../../src/records/record.js";
import { indexCorpus } from "../../src/records/record-index.js";
import { coverageMap } from "../../src/reporting/coverage-map.js";
import { github } from "../../src/reporting/github.js";
import { formats } from "../../src/reporting/index.js";
import { jobSummary } from "../../src/reporting/job-summary.js";
import { pretty } from "../../src/reporting/pretty.js";
import { recordPage } from "../../src/reporting/record-page.js";
import { visible } from "../../src/reporting/visible.js";
import { Copy } from "../corpus.js";

/** Strings made of what a log obeys, what a terminal obeys and what neither obeys. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom("::", "##[", "::error file=a,line=1::b", "##[error]", "#", "[", ":", " ", "\u00a0"),
      },
      { weight: 4, arbitrary: fc.constantFrom("\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\u001b[2J", "\u0000") },
      {
        weight: 4,
        arbitrary: fc.constantFrom(..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom("\u200b", "\u200d", "\u00ad", "\ufeff", "%", "%0A", "«", "»", "\u2068«", "»\u2069"),
      },
      { weight: 2, arbitrary: fc.constantFrom("هجوم", "words", "\ud800", "😀") },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const COMMAND = /^[\s\p{Default_Ignorable_Code_Point}]*::|##\[/u;

/** A text without its pairs of isolates, nested ones included. */
function withoutIsolates(text: string): string {
  const rest = text.replace(/[\u2067\u2068]([^\p{Bidi_Control}]*)\u2069/gu, "$1");
  return rest === text ? text : withoutIsolates(rest);
}

/** What a text still holds that a log or a terminal would obey, except for pairs of isolates around quoted words. */
function obeyed(text: string): string[] {
  return withoutIsolates(text)
    .split("\n")
    .filter((line) => COMMAND.test(line) || /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(line));
}

const issues = fc.array(
  fc
    .record({
      file: hostile.map((name) => name || "x"),
      record: hostile,
      message: fc.tuple(hostile, hostile, hostile).map(([a, b, c]) => `${a}${quoted(b)}${c}`),
      details: fc.array(hostile, { maxLength: 2 }),
      remedy: hostile,
      label: hostile,
    })
    .map(
      ({ label, ...issue }): Issue => ({
        ...issue,
        rule: "file/schema",
        messageId: "refused",
        severity: "error",
        line: 1,
        column: 1,
        related: { label, file: issue.file, line: 1, column: 1 },
      }),
    ),
  { minLength: 1, maxLength: 12 },
);

const pathOf = (file: string) => file;
const options = { color: false, pathOf, tool: { version: "0.1.0", rules: [] } };

test("nothing in a text is obeyed, whatever it holds", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(obeyed(visible(text))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("text that nothing obeys stays as it is, including isolated words", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aب١ ,:.«»-é😀\u200c") }), (text) => {
      fc.pre(!text.trimStart().startsWith("::"));
      expect(visible(`so ${text}`)).toBe(`so ${text}`);
      expect(visible(quoted(text))).toBe(quoted(text));
    }),
  );
});

test("showing a text twice is showing it once", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(visible(visible(text))).toBe(visible(text));
    }),
  );
});

test("no line for people is a command, and none holds a character that a terminal obeys", () => {
  fc.assert(
    fc.property(issues, (found) => {
      expect(obeyed(pretty(found, { color: false }))).toEqual([]);
    }),
  );
});

test("with colours, each line is the same between its escapes", () => {
  fc.assert(
    fc.property(issues, (found) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours are control characters
      const plain = pretty(found, { color: true }).replace(/\u001b\[\d+m/gu, "");
      expect(plain).toBe(pretty(found, { color: false }));
    }),
  );
});

/** A command in the way in which the runner reads it: its properties and its message. */
function readCommand(line: string) {
  const [, head = "", message = ""] = /^::error (.*?)::(.*)$/su.exec(line) ?? [];
  const unescaped = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const properties = head
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1))]);
  return {
    properties: Object.fromEntries(properties) as Record<string, string>,
    message: message.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%"),
  };
}

test("GitHub reads each annotation as it was meant, and reads no other command", () => {
  fc.assert(
    fc.property(issues, (found) => {
      const lines = github(found, { pathOf }).split("\n");
      const commands = lines.filter((line) => line.startsWith("::"));
      expect(commands).toHaveLength(Math.min(found.length, 10));
      expect(lines.slice(commands.length).join("\n")).not.toMatch(/^\s*::|##\[/mu);
      for (const [at, issue] of found.slice(0, 10).entries()) {
        const { properties, message } = readCommand(commands[at] ?? "");
        expect(properties["file"]).toBe(issue.file);
        expect(Object.keys(properties)).toEqual(["file", "line", "col", "title"]);
        expect(message.split("\n")).toHaveLength(issueLines(issue).length);
      }
    }),
  );
});

test.each(["json", "sarif"] as const)("%s says the same to a program, and nothing of it is obeyed", (format) => {
  fc.assert(
    fc.property(issues, (found) => {
      const text = formats[format](found, options);
      expect(obeyed(text)).toEqual([]);
      if (format === "json") expect((JSON.parse(text) as { issues: Issue[] }).issues).toEqual(found);
    }),
  );
});

test("the summary of a job keeps to its size, says what it leaves out and is one table", () => {
  fc.assert(
    fc.property(
      issues,
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 100_000 }),
      (found, times, room) => {
        const many = Array.from({ length: times }, () => found).flat();
        const summary = jobSummary(many, room);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(room);
        if (summary === "") return;
        const rows = summary.split("\n").filter((line) => line.startsWith("| ")).length - 2;
        const leftOut = Number(/^(\d+) more (?:is|are) not listed here\.$/mu.exec(summary)?.[1] ?? 0);
        expect(rows + leftOut).toBe(many.length);
        expect(summary.split("\n").filter((line) => COMMAND.test(line))).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});

test("one long message keeps no other problem out of the summary", () => {
  const issue = {
    rule: "file/schema",
    messageId: "refused",
    severity: "error",
    file: "data/x.json",
    line: 1,
    column: 1,
    remedy: "correct it",
  } as const;
  const long = { ...issue, message: "ن".repeat(3_000_000) };
  const summary = jobSummary([long, { ...issue, message: "the second" }], 1024 * 1024);
  expect(summary).toContain("the second");
  expect(Buffer.byteLength(summary)).toBeLessThan(10_000);
});

test("a map of the articles shows no name of a seed and no word that would be obeyed", () => {
  fc.assert(
    fc.property(hostile, hostile, (seed, words) => {
      const mark: Mark = { what: "number", state: "open", line: 1, start: 0, end: 1, words };
      const line: Mark = { what: "line", state: "open", line: 1, start: 0, end: 1, words };
      expect(
        obeyed(
          coverageMap([{ seed, marks: [mark, line], characters: 1, quoted: 0, unheld: [{ mark, records: [words] }] }]),
        ),
      ).toEqual([]);
    }),
  );
});

/** A value whose texts of several words are replaced by others; ids, terms and dates stay. */
function replaced(value: unknown, next: () => string): unknown {
  if (typeof value === "string") return value.includes(" ") ? next() : value;
  if (Array.isArray(value)) return value.map((element) => replaced(element, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, next)]));
}

test("a page about a record shows nothing that would be obeyed", async () => {
  const copy = await Copy.make();
  try {
    const index = indexCorpus(await copy.read());
    const claims = index.records.filter(({ evidence }) => evidence.length > 0);
    expect(claims.length).toBeGreaterThan(5);
    const [nat, width] = [fc.nat(claims.length - 1), fc.integer({ min: 20, max: 300 })];
    fc.assert(
      fc.property(nat, fc.array(hostile, { minLength: 5, maxLength: 20 }), width, (which, texts, columns) => {
        const claim = claims[which];
        if (claim === undefined) return;
        let at = 0;
        const next = () => texts[at++ % texts.length] ?? "";
        const value = replaced(claim.value, next) as typeof claim.value;
        const record = new RecordEntry({ ...claim.file, path: next() }, 0, value, index.seeds);
        expect(obeyed(recordPage(index, record, columns))).toEqual([]);
      }),
    );
  } finally {
    copy.remove();
  }
});
