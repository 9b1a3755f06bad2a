import type { Hedge } from "../arabic/hedges.js";

/** A number of an English text. */
export interface EnglishNumber {
  value: number;
  /** how it is hedged; absent where nothing hedges it */
  hedge?: EnglishHedge;
  /** whether it is written in words */
  isWords: boolean;
  /** offsets (UTF-16) of the number */
  start: number;
  end: number;
}

/** What hedges a number; one that nothing hedges has none. */
export type EnglishHedge = Exclude<Hedge, "exact">;

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

const small = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, place): [string, number] => [word, 10 * (place + 2)]),
]);

const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const WORD = [...small.keys(), ...Object.keys(SCALES)].sort((a, b) => b.length - a.length).join("|");
/** Digits with a scale, or number words joined by blanks, hyphens and "and". */
const NUMBER = new RegExp(
  `(?<![\\w\\[-])(?:(?:${DIGITS})(?: (?:${Object.keys(SCALES).join("|")}))?|(?:${WORD})(?:(?:-| |(?<=hundred|thousand|million|billion) and )(?:${WORD}))*)(?!\\w|-(?:third|quarter|fifth)s?\\b)`,
  "giu",
);

/** The value of a run of number words and digits: three million two hundred thousand; 3.2 million. */
function valueInWords(text: string): number {
  let [total, group] = [0, 0];
  for (const word of text.toLowerCase().split(/[ -]/u)) {
    const scale = SCALES[word];
    const value = small.get(word) ?? (/^\d/u.test(word) ? Number(word.replaceAll(",", "")) : undefined);
    if (value !== undefined) group += value;
    else if (scale === 100) group = (group || 1) * scale;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return Math.round((total + group) * 1e6) / 1e6;
}

const BEFORE: readonly (readonly [EnglishHedge, RegExp])[] = [
  ["at-least", /(?:at least|no fewer than|no less than|not less than|a minimum of)(?: a| the)? $/iu],
  [
    "at-most",
    /(?:at most|up to|not exceed(?:ing)?|no more than|not more than|as many as|a maximum of|no longer than)(?: a| the)? $/iu,
  ],
  [
    "more-than",
    /(?:more than|over|above|exceeds?|exceeded|exceeding|upwards of|in excess of|passed|topped)(?: a| the)? $/iu,
  ],
  ["less-than", /(?:less than|fewer than|under|below|short of)(?: a| the)? $/iu],
  [
    "approximately",
    /(?:about|around|approximately|roughly|some|nearly|almost|close to|an estimated|in the region of|or so)(?: a| the)? $/iu,
  ],
  ["between", /between $/iu],
];
const AFTER: readonly (readonly [EnglishHedge, RegExp])[] = [
  ["at-least", /^(?: \w+)? (?:or more|at (?:the )?least)\b/iu],
  ["at-most", /^(?: \w+)? (?:or (?:fewer|less)|at (?:the )?most)\b/iu],
  ["between", /^(?:-| to | and |–)\d/u],
];

/** The numbers of an English text, in digits and in words, with what hedges them. "One" alone is no number. */
export function englishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    const isWords = !/\d/u.test(words);
    const value = valueInWords(words);
    if (isWords && value < 2) return [];
    const hedge =
      BEFORE.find(([, form]) => form.test(text.slice(0, start)))?.[0] ??
      AFTER.find(([, form]) => form.test(text.slice(end)))?.[0];
    return [{ value, isWords, start, end, ...(hedge && { hedge }) }];
  });
}

/** What stands for a number without being one: a third, double. */
const PARTS =
  /\b(?:(?:a|one|two|three) )?(?:half|thirds?|quarters?|fifths?)\b|\b(?:doubl(?:e|ed|es|ing)|twice|tripl(?:e|ed|es|ing))\b/giu;
const MAGNITUDES = /\b(?:dozens|tens|hundreds|thousands|millions)\b|\bscores of\b/iu;

/** The hedges on the parts, multiples and magnitudes of an English text. */
export function englishHedgesOnWords(text: string): EnglishHedge[] {
  const hedged = [...text.matchAll(PARTS)].flatMap(
    ({ index }) => BEFORE.find(([, form]) => form.test(text.slice(0, index)))?.[0] ?? [],
  );
  return MAGNITUDES.test(text) ? [...hedged, "order-of-magnitude"] : hedged;
}

/** Before a length of time it says how much, before a day only when. */
const NO_LATER: readonly [EnglishHedge, RegExp] = ["at-most", /no later than $/iu];
const ONE = /\b(?:an?|one) (?:month|year|week|decade|century)\b/giu;

/** The hedges on one month, year or other length of time: more than a month. */
export const englishHedgesOnOne = (text: string): EnglishHedge[] =>
  [...text.matchAll(ONE)].flatMap(({ index, 0: words }) => {
    const hedge =
      [...BEFORE, NO_LATER].find(([, form]) => form.test(text.slice(0, index))) ??
      AFTER.find(([, form]) => form.test(text.slice(index + words.length)));
    return hedge === undefined ? [] : [hedge[0]];
  });
