import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf, shortestQuote } from "../../src/authoring/quote.js";
import { Seed } from "../../src/records/seed.js";
import { dataIndex } from "./index-of-data.js";

const articles = [...dataIndex.seeds.values()];
const anyLine = fc
  .constantFrom(...articles)
  .chain((seed) =>
    fc.nat({ max: seed.lines.length - 1 }).map((at) => ({ seed, line: at + 1, text: seed.lines[at] ?? "" })),
  )
  .filter(({ text }) => text.trim() !== "");

describe("the shortest quote", () => {
  test("has the part, in whole words, and is on no other line unless the whole line is", () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), fc.nat(), ({ seed, line, text }, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const quote = shortestQuote(seed, line, { start, end });
        const column = text.indexOf(quote);
        expect(text).toContain(quote);
        expect(quote).toContain(text.slice(start, end));
        const lines = new Set(seed.placesOf(quote).map(({ first }) => first));
        expect(lines.size === 1 || quote === text).toBe(true);
        const letter = /[\p{L}\p{M}\p{N}]/u;
        const isCut = letter.test(quote[0] ?? "") && letter.test(text[column - 1] ?? "");
        expect(isCut && lines.size === 1 && text.split(quote).length === 2).toBe(false);
      }),
    );
  });

  test("takes words from both sides until no other line has it", () => {
    const seed = new Seed("قتل عشرة في بغداد أمس\nقتل عشرة في الموصل أمس\n");
    expect(shortestQuote(seed, 2, { start: 4, end: 8 })).toBe("عشرة في الموصل");
  });
});

describe("the clauses of a line", () => {
  test("are in order, trimmed, and have every letter and digit of it", () => {
    fc.assert(
      fc.property(anyLine, ({ text }) => {
        const clauses = clausesOf(text);
        let reached = 0;
        for (const { start, end } of clauses) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(reached, start)).not.toMatch(/[\p{L}\p{N}]/u);
          reached = end;
        }
        expect(text.slice(reached)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test("do not end at the point of a number", () => {
    const text = "بلغت 3.5 مليون، وقال: نعم.";
    expect(clausesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["بلغت 3.5 مليون", "وقال", "نعم"]);
  });
});
