import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEdtf } from "../../src/edtf.js";
import { days, isWithin, overlap } from "../../src/query/days.js";

const pad = (value: number) => String(value).padStart(2, "0");

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((count) => new Date(Date.UTC(1950, 0, 1 + count)).toISOString().slice(0, 10));
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, one]) => `${year}-${pad(one)}`);
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const date = fc
  .tuple(fc.oneof(day, month, year), fc.constantFrom("", "?", "~", "%"))
  .map(([text, mark]) => text + mark);
const edtf = fc.oneof(
  date,
  date.map((end) => `../${end}`),
  date.map((start) => `${start}/..`),
  fc.tuple(date, date).map(([a, b]) => (a.replace(/\D/gu, "") <= b.replace(/\D/gu, "") ? `${a}/${b}` : `${b}/${a}`)),
);

describe("the days of a date", () => {
  test("are those that another library reads, for every form that a record can have", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const reading = readEdtf(text);
        // The library refuses an interval that ends before it begins.
        fc.pre(reading.valid);
        const { first, last } = days(text);
        expect({ first, last }).toEqual(reading.valid ? { first: reading.bounds.start, last: reading.bounds.end } : {});
      }),
      { numRuns: 1000 },
    );
  });

  test("are those of the CSV tables, in every column with a date", () => {
    const wrong: unknown[] = [];
    let dates = 0;
    for (const table of readdirSync("data/csv").filter((name) => name.endsWith(".csv"))) {
      const rows = parse(readFileSync(`data/csv/${table}`, "utf8"), { columns: true }) as Record<string, string>[];
      for (const row of rows) {
        for (const [column, text] of Object.entries(row)) {
          const name = column.replace(/_edtf$/u, "");
          if (name === column || text === "" || row[`${name}_first`] === undefined) continue;
          const { first = "", last = "" } = days(text);
          dates += 1;
          if (row[`${name}_first`] !== first || row[`${name}_last`] !== last)
            wrong.push([table, row["id"], text, first, last]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(dates).toBeGreaterThan(100);
  });

  test.each([
    ["2024-09", "neither", "certain"],
    ["../2025-09?", "start", "uncertain"],
    ["2025~/..", "end", "approximate"],
    ["2025%", "neither", "uncertain-and-approximate"],
    ["2024-01?/2024-02~", "neither", "uncertain-and-approximate"],
  ])("of %s are open at %s, and %s", (text, open, certainty) => {
    expect(days(text)).toMatchObject({ open, certainty });
  });

  test.each(["", "..", "2024-13", "2024-02-30", "2023-02-29", "yesterday", "2024/2025/2026", "2024-1"])(
    "%j is refused",
    (text) => {
      expect(() => days(text)).toThrow(RangeError);
    },
  );
});

test("what lies within shares days, and sharing days goes both ways", () => {
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      const [one, other] = [days(a), days(b)];
      fc.pre((one.first ?? "") <= (one.last ?? "9999") && (other.first ?? "") <= (other.last ?? "9999"));
      expect(overlap(one, other)).toBe(overlap(other, one));
      if (isWithin(one, other)) expect(overlap(one, other)).toBe(true);
    }),
  );
});
