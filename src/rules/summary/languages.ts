import { fold } from "../../arabic/fold.js";
import { namesApart } from "../../claims/english-names.js";
import { type Facts, summaryFacts } from "../../claims/facts.js";
import { moodsLost } from "../../claims/moods.js";
import { nationalitySwapped } from "../../claims/nationalities.js";
import { type Turned, turned } from "../../claims/opposites.js";
import { outcomesLost } from "../../claims/outcomes.js";
import { ranksLost } from "../../claims/ranks.js";
import { withYears } from "../../claims/year-bounds.js";
import { quoted, readFrom } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

const WHAT: Readonly<Record<string, (facts: Facts) => ReadonlySet<number | string>>> = {
  year: ({ years }) => years,
  month: ({ months }) => months,
  "day of the week": ({ weekdays }) => weekdays,
  hedge: ({ hedges }) => hedges,
};

const isEqual = <Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>) =>
  one.size === other.size && [...one].every((value) => other.has(value));

const inWords = (values: ReadonlySet<number | string>) => [...values].join(", ") || "none";

/** Numbers that both languages write; two may be an ending in Arabic. */
const missing = (one: Facts, other: Facts) =>
  [...one.counts].filter((value) => value !== 2 && !other.others.has(value));

/** "Only after", which is "not before" in English. */
const ONLY_AFTER = new RegExp(fold("إلا (?:بعد|عقب)").text, "u");

const NOT_NAMED = /(?<!\p{L})[وف]?لم [يت]سم(?:ي|ه|ها|هم)?(?!\p{L})/u;

export const summaryLanguages = recordRule({
  id: "summary/languages",
  description:
    "The English and the Arabic summary have the same numbers, hedges, years, months, days of the week, names, ranks and outcomes, do not say the opposite of each other, such as “rose” and “fell”, and both or neither speak of what may be, what is to come and what is not.",
  why: "Who reads one language must not be told something else than who reads the other.",
  good: "ما يزيد على 153",
  bad: "ما يزيد على 135",
  messages: {
    otherFact: (what: string, english: string, arabic: string, text: string) => ({
      message: `the ${what} differs: ${english} in English, ${arabic} in Arabic`,
      details: [`the Arabic says ${quoted(text)}`],
      remedy: "correct the one that differs from the quotes",
    }),
    onlyOne: (moods: readonly string[], text: string) => ({
      message: `only one of the two languages has a word for ${moods.join(", ")}`,
      details: [`the Arabic says ${quoted(text)}`],
      remedy: "say in both languages what is only possible, what is to come and what is not",
    }),
    opposite: ({ said, instead, words }: Turned, text: string) => ({
      message: `the English says “${said}”, and the Arabic “${instead}”`,
      details: [`the Arabic says ${quoted(text)}`, ...readFrom(words)],
      remedy: "correct the one that differs from the quotes",
    }),
    lostName: (names: readonly string[], text: string) => ({
      message: `the Arabic names ${names.join(", ")}, and the English does not`,
      expected: names.join(", "),
      details: [`the Arabic says ${quoted(text)}`],
      remedy: "correct the one that differs from the quotes",
    }),
    otherName: (names: readonly string[], text: string) => ({
      message: `the English names ${names.join(", ")}, and the Arabic does not`,
      actual: names.join(", "),
      details: [`the Arabic says ${quoted(text)}`],
      remedy: "correct the one that differs from the quotes",
    }),
  },
  check(record, report, index) {
    const { summary } = record.value;
    if (summary === undefined || !record.isClaim) return;
    const { en: english, ar: arabic } = summaryFacts(record);
    const place = at(record, `${record.pointer}/summary/en`);
    const numbers = [...missing(arabic, english), ...missing(english, arabic)];
    if (numbers.length > 0)
      report.otherFact(place, "number", inWords(english.counts), inWords(arabic.counts), summary.ar);
    for (const [what, of] of Object.entries(WHAT)) {
      // A hedge has its number with it, and is another one where the number is.
      if (!isEqual(of(english), of(arabic)) && !(what === "hedge" && numbers.length > 0))
        report.otherFact(place, what, inWords(of(english)), inWords(of(arabic)), summary.ar);
    }
    if (outcomesLost(english, arabic).length + outcomesLost(arabic, english).length > 0)
      report.otherFact(place, "outcome", inWords(english.outcomes), inWords(arabic.outcomes), summary.ar);
    if (ranksLost(english, arabic).length + ranksLost(arabic, english).length > 0)
      report.otherFact(place, "rank", inWords(english.ranks), inWords(arabic.ranks), summary.ar);
    const [parts, others] = [english.parts, arabic.parts];
    if (parts.size > 0 && others.size > 0 && !isEqual(parts, others))
      report.otherFact(place, "part", inWords(parts), inWords(others), summary.ar);
    const moods = [...moodsLost(english.moods, arabic.moods), ...moodsLost(arabic.moods, english.moods)];
    // "Unnamed" is «لم يُسمَّ».
    const isUnnamed =
      moods.join() === "negation" && /\bunnamed\b/iu.test(summary.en) && NOT_NAMED.test(fold(summary.ar).text);
    if (moods.length > 0 && !isUnnamed) report.onlyOne(place, moods, summary.ar);
    const isOnlyAfter = ONLY_AFTER.test(fold(summary.ar).text);
    for (const turn of withYears(turned(english.senses, arabic.senses), english.yearBounds, arabic.yearBounds))
      if (!(isOnlyAfter && turn.said === "before")) report.opposite(place, turn, summary.ar);
    const folded = fold(summary.ar).text;
    const swapped = nationalitySwapped(folded, summary.en);
    if (swapped !== undefined) report.opposite(place, { said: swapped.instead, instead: swapped.said }, summary.ar);
    const names = namesApart(index, summary.en, folded);
    if (names.inEnglish.length > 0) report.otherName(place, names.inEnglish, summary.ar);
    if (names.inArabic.length > 0) report.lostName(place, names.inArabic, summary.ar);
  },
});
