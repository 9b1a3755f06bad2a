import { createHash } from "node:crypto";
import type { Random } from "../../src/random.js";
import { anySize, articleNames, type Kind, oneOf, reading } from "./malformation.js";

const NUMERALS = [
  "ألف",
  "ألفين",
  "مليون",
  "مئة",
  "مئتي",
  "ثلاثة",
  "وعشرين",
  "و",
  "٣",
  "12",
  "20%",
  "نصف",
  "١٬٠٠٠",
  "بين",
  "إلى",
  "من",
  "نحو",
  "أكثر",
];
const DAYS = [
  "في",
  "يناير",
  "كانون",
  "الثاني",
  "عام",
  "2024",
  "يوم",
  "الأحد",
  "الماضي",
  "قبل",
  "بعد",
  "منذ",
  "شهر",
  "أسبوع",
  "سبتمبر/أيلول",
  "-",
];
const MARKS = [
  "«",
  "»",
  '"',
  "(",
  ")",
  "،",
  ".",
  "؟",
  ":",
  "…",
  "\u064b",
  "\u0640",
  "\u200f",
  "\u202e",
  "\u001b[1m",
  "\u0000",
  "\ufffd",
  "\ud83d\ude00",
];

const soup = (random: Random, words: readonly string[], count: number, between: string) =>
  Array.from({ length: count }, () => oneOf(random, words)).join(between);

/** Replaces one line of a text. */
function withLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  return lines.with(at, change(lines[at] ?? "")).join("\n");
}

const LONGEST_LINE = 20_000;

type Change = (text: string, random: Random) => string;

const ARTICLES: Readonly<Record<string, Change>> = {
  "a line of numerals": (text, random) =>
    withLine(text, random, () => soup(random, NUMERALS, anySize(random, 2000), oneOf(random, [" ", "", " و"]))),
  "a line of dates": (text, random) => withLine(text, random, () => soup(random, DAYS, anySize(random, 2000), " ")),
  "a line of marks": (text, random) =>
    withLine(text, random, (line) => line + soup(random, MARKS, anySize(random, 2000), "")),
  "one character for a line": (text, random) =>
    withLine(text, random, () =>
      oneOf(random, ["ا", "و", " ", "1", "\u064e", "\u0640", "«", "("]).repeat(LONGEST_LINE),
    ),
  "lines in another order": (text, random) =>
    text
      .split("\n")
      .map((line) => ({ line, place: random.below(1000) }))
      .sort((a, b) => a.place - b.place)
      .map(({ line }) => line)
      .join("\n"),
  "no line": () => "",
  "thousands of lines": (text, random) => text + "\n".repeat(LONGEST_LINE) + soup(random, NUMERALS, 500, "\n"),
  "words of chance": (text, random) => {
    const words = text.split(/\s+/u);
    return withLine(text, random, () => soup(random, words, anySize(random, 500), " "));
  },
};

/** Articles that nobody wrote, whose hash is that of their entry, so that every rule reads them. */
export const ofArticles: readonly Kind[] = Object.entries(ARTICLES).map(([name, change]) => ({
  name: `article: ${name}`,
  malform(place, random) {
    const file = oneOf(random, articleNames(place));
    const text = change(place.text(file), random);
    place.write(file, text);
    const sources = place.text("data/sources.json");
    const hash = (of: string) => createHash("sha256").update(of).digest("hex");
    place.write(
      "data/sources.json",
      sources
        .replace(hash(place.text(file)), hash(text))
        .replaceAll(/"lines": \d+/gu, `"lines": ${text.trimEnd().split("\n").length}`),
    );
    return { what: file, args: reading(place, random) };
  },
}));
