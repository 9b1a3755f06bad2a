import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { indexCorpus } from "../../src/records/record-index.js";
import { recordPage } from "../../src/reporting/record-page.js";
import { rowsOf, setApart } from "../../src/reporting/rows.js";
import { rulePage } from "../../src/reporting/rule-page.js";
import { rules } from "../../src/rules/index.js";
import { schemas } from "../corpus.js";
import { expectToGrowSlowly } from "../growth.js";

const ISOLATES = /[\u2066-\u2069]/gu;

/** The columns that a text takes, by a measure of its own: signs on letters take none, ideographs and emoji two. */
const columnsOf = (text: string) =>
  [...text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")]
    .map((character) => (/[\p{Script=Han}\p{Emoji_Presentation}]/u.test(character) ? 2 : 1))
    .reduce((sum: number, columns) => sum + columns, 0);

/** How many isolates a row leaves open; NaN if it closes one that it did not open. */
const leftOpen = (row: string) =>
  (row.match(ISOLATES) ?? []).reduce(
    (depth, mark) => (mark !== "\u2069" ? depth + 1 : depth > 0 ? depth - 1 : Number.NaN),
    0,
  );

const wordsIn = (text: string) => text.replace(ISOLATES, "").split(/ +/u).filter(Boolean);

const width = fc.integer({ min: 20, max: 300 });

const letters = (...characters: string[]) =>
  fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 }).map((all) => all.join(""));

/** Words as articles and records have them: with vowel signs, drawn out, in other scripts, with marks at either end. */
const word = fc
  .tuple(
    fc.constantFrom("", "«", "(", "“"),
    fc.oneof(
      letters("ا", "لّ", "عَ", "را", "قِ", "ـ", "هجومًا", "أُ", "شَّ"),
      letters("a", "B", "é", "-", "1"),
      letters("2", "5", "٣", ".", ","),
      letters("漢", "字"),
      letters("👍", "😀"),
    ),
    fc.constantFrom("", "»", ")", "،", "."),
  )
  .map((parts) => parts.join(""));

const line = (words: fc.Arbitrary<string>) =>
  fc.array(words, { minLength: 1, maxLength: 40 }).map((all) => all.join(" "));

const indent = fc.constantFrom("", "  ", "    ");
const hanging = fc.constantFrom(0, 2, 6);

describe("a line in rows", () => {
  test("fits the terminal, and each row begins with the spaces of the line", () => {
    fc.assert(
      fc.property(line(word), indent, hanging, width, (text, spaces, more, columns) => {
        const rows = rowsOf(spaces + setApart(text), columns, more);
        expect(rows.filter((row) => columnsOf(row) > columns)).toEqual([]);
        expect(rows.filter((row) => !row.startsWith(spaces) || row.trim() === "")).toEqual([]);
      }),
    );
  });

  test("has complete isolates on each row", () => {
    fc.assert(
      fc.property(line(word), width, (text, columns) => {
        const rows = rowsOf(`  ${setApart(`${text} نعم`)}`, columns);
        expect(rows.map(leftOpen)).toEqual(rows.map(() => 0));
      }),
    );
  });

  test("has the words of the text in their order, unbroken if they fit a row", () => {
    const short = word.filter((one) => columnsOf(one) <= 10);
    fc.assert(
      fc.property(line(short), indent, width, (text, spaces, columns) => {
        const rows = rowsOf(spaces + setApart(text), columns, 6);
        expect(rows.flatMap(wordsIn)).toEqual(wordsIn(text));
      }),
    );
  });

  test("has every character of a word that is longer than a row, and leaves vowel signs on their letters", () => {
    fc.assert(
      fc.property(line(fc.array(word, { minLength: 2 }).map((all) => all.join(""))), (text) => {
        const rows = rowsOf(setApart(text), 20);
        expect(rows.flatMap(wordsIn).join("")).toBe(wordsIn(text).join(""));
        expect(rows.filter((row) => /^\p{M}/u.test(row.replace(ISOLATES, "")))).toEqual([]);
      }),
    );
  });

  test.each(["a", "هجومًا", "漢", "👍"])("takes no square of the length for a long word of %s", (part) => {
    const broken = (length: number) => rowsOf(setApart(part.repeat(length)), 80);
    expect(broken(5_000).flatMap(wordsIn).join("")).toBe(part.repeat(5_000));
    expectToGrowSlowly(broken, 5_000, part);
  });

  test("leaves no room that the next word would fit", () => {
    fc.assert(
      fc.property(line(letters("ا", "عَ", "b")), width, (text, columns) => {
        const rows = rowsOf(text, columns);
        const crammed = rows.slice(1).filter((row, at) => columnsOf(`${rows[at]} ${wordsIn(row)[0]}`) <= columns);
        expect(crammed).toEqual([]);
      }),
    );
  });
});

describe("Arabic is set apart", () => {
  test.each([
    ["as a whole in a text that is mostly Arabic", "قالت CENTCOM إن 12 جنديا", "\u2067قالت CENTCOM إن 12 جنديا\u2069"],
    [
      "word by word in an English text",
      "The words “tens” (عشرات) and مئات 12",
      "The words “tens” (\u2067عشرات\u2069) and \u2067مئات 12\u2069",
    ],
    ["nowhere in a text without it", "12 soldiers", "12 soldiers"],
  ])("%s", (_, text, expected) => {
    expect(setApart(text)).toBe(expected);
  });
});

test("every page fits the terminal and isolates its Arabic on each row, at any width", async () => {
  const index = indexCorpus(await readCorpus({ data: "data", seeds: "seeds" }, schemas));
  const pages: ((columns: number) => string)[] = [
    ...index.records.map((record) => (columns: number) => recordPage(index, record, columns)),
    ...rules.map((rule) => (columns: number) => rulePage(rule, columns)),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...pages), width, (page, columns) => {
      const rows = page(columns).split("\n");
      expect(rows.filter((row) => columnsOf(row) > columns)).toEqual([]);
      expect(rows.filter((row) => leftOpen(row) !== 0)).toEqual([]);
      const words = (text: string) => text.split("\n").flatMap(wordsIn).join("");
      expect(words(page(columns))).toBe(words(page(Number.POSITIVE_INFINITY)));
      const unisolated = rows.filter((row) => /\p{Script=Arabic}/u.test(row.replace(/\u2067[^\u2069]*\u2069/gu, "")));
      expect(unisolated).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
