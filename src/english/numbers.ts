import type { Hedge } from "../arabic/hedges.js";

/** A place in a text, as offsets (UTF-16). */
export interface Span {
  start: number;
  end: number;
}

/** A number of an English text. */
export interface EnglishNumber {
  value: number;
  /** how it is hedged; absent where nothing hedges it */
  hedge?: EnglishHedge;
  /** the words that hedge it; absent where it has none of its own: 5–10 */
  hedgedBy?: Span;
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
/** Digits with a scale, or number words joined by blanks, hyphens and "and"; three thousand and five thousand are two. */
const NUMBER = new RegExp(
  `(?<![\\w\\[-]|\\b(?:few|several|some) (?=hundred|thousand|million))(?:(?:${DIGITS})(?:[ -](?:${Object.keys(SCALES).join("|")}))?|(?:${WORD})(?:(?:-| |(?<=hundred) and |(?<=(?<scale>thousand|million|billion)) and (?!(?:(?:${WORD})[ -]){1,3}\\k<scale>))(?:${WORD}))*)(?!\\w|[- ](?:thirds|quarters|fifths)\\b|-(?:first|second|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth)\\b)`,
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
  ["at-least", /(?:at (?:the very )?least|(?:no|not) (?:fewer|less) than|a minimum of)(?: a| the)? $/iu],
  [
    "at-most",
    /(?:at most|up to|not exceed(?:ing)?|no more than|not more than|as many as|a (?:maximum|ceiling) of|no longer than)(?: a| the)? $/iu,
  ],
  [
    "more-than",
    /(?:more than|(?<!\b(?:tak\w*|took|hand\w*|turn\w*|cross\w*|pass\w*|fl[ey]\w*) )over|above|exceeds?|exceeded|exceeding|upwards of|in excess of|passed|topped)(?: a| the)? $/iu,
  ],
  [
    "less-than",
    /(?:less than|fewer than|(?<!\b(?:c[oa]m\w*|fall\w*|fell|put|brought|held) )under|below|short of)(?: a| the)? $/iu,
  ],
  [
    "approximately",
    /(?:about|around|approximately|roughly|some|nearly|almost|close to|an estimated|in the (?:region|order) of|circa|approaching|or so)(?: a| the)? $/iu,
  ],
  ["between", /between $/iu],
];
/** The second of two numbers between which there is something; between two countries there is none. */
const AND_SECOND = new RegExp(`^(?: [^\\s,]+){0,3} and (?:[^\\s,]+ )?(?:\\d|(?:${WORD})\\b)`, "iu");
const AFTER: readonly (readonly [EnglishHedge, RegExp])[] = [
  // "In 2026 that at most 350" hedges the number that comes next.
  ["at-least", /^(?: (?!that\b)\w+)? (?<words>or more|at (?:the (?:very )?)?least|at a minimum)\b(?! \d)/diu],
  ["approximately", /^(?: (?!that\b)\w+)? (?<words>or so)\b/diu],
  ["at-most", /^(?: (?!that\b)\w+)? (?<words>or (?:fewer|less)|at (?:the )?most)\b(?! \d)/diu],
  ["between", new RegExp(`^(?:(?:-| to | and |–)\\d| to (?:${WORD})\\b)`, "iu")],
];

/** What is a hedge before a number, and only a preposition before a noun. */
const PREPOSITION = /\b(?:under|over|above|below|around|about)(?: an?| the)? $/iu;

/** After the number of a length of time that is not counted from anything. */
const IS_TIME = /^ (?:hours|days|weeks|months|years|decades)\b(?! (?:earlier|ago|before|later|after))/u;
/** Before such a number: what went on during it. */
const DURING =
  /(?:^|(?<=\p{L} ))(?<!\b(?:for|last(?:s|ed|ing)?|after|of|is|was|were|be|been|than|in|took|takes?|taken|spent|within|well|just|little) )\bover $/iu;
/** Before the first of two numbers of which the second took the place. */
const CHANGED_FROM =
  /\b(?:drop|fall|fell|rise|rose|increas|cut|reduc|grow|grew|declin|went|rais|lower|shr[aiu]nk|climb|jump|decreas)\w*(?: \S+){0,6} from (?:\w+ )?$/iu;

/** Under the 2008 agreement. */
const OF_ITS_NOUN = /\b(?:under|over|above|below|around|about) the $/iu;

/** Before a number of which the second must follow: between. */
const ONE_OF_TWO = /between $/iu;

interface Hedging {
  hedge: EnglishHedge;
  hedgedBy?: Span;
}

/** The hedge that words before a place in a text put on what is there. */
function hedgeBefore(text: string, start: number, forms = BEFORE): Hedging | undefined {
  const before = text.slice(0, start);
  for (const [hedge, form] of forms) {
    const found = form.exec(before);
    if (found) return { hedge, hedgedBy: { start: found.index, end: found.index + found[0].trimEnd().length } };
  }
  return undefined;
}

/** The hedge that words after a place in a text put on what is there. */
function hedgeAfter(text: string, end: number): Hedging | undefined {
  for (const [hedge, form] of AFTER) {
    const found = form.exec(text.slice(end));
    if (!found) continue;
    const words = found.indices?.groups?.["words"];
    return { hedge, ...(words && { hedgedBy: { start: end + words[0], end: end + words[1] } }) };
  }
  return undefined;
}

/** Before the year of a date. */
const OF_A_DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|until|by|since|before|after|in|from|of) $/u;

/** After the day of a date: up to 7 October, which is no number of at most 7. */
const IS_DAY =
  /^(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Whether words around a number that can hedge it say something else here. */
const isNoHedge = ({ hedge }: Hedging, isYear: boolean, before: string, after: string): boolean =>
  // Under a two-phase plan, over a ten-day period, under the 2008 agreement: they stand before the plan and the agreement.
  (PREPOSITION.test(before) && /^-\p{L}/u.test(after)) ||
  (isYear && OF_ITS_NOUN.test(before)) ||
  // Over two years: during them, unless it is told how long something was.
  (hedge === "more-than" && IS_TIME.test(after) && DURING.test(before)) ||
  // Between two countries; fell from 48 to 17: one number, and no range.
  (hedge === "between" && (CHANGED_FROM.test(before) || (ONE_OF_TWO.test(before) && !AND_SECOND.test(after))));

/** The numbers of an English text, in digits and in words, with what hedges them. "One" alone is no number. */
export function englishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const isWords = !/\d/u.test(words);
    const value = valueInWords(words) / (HALF_A.test(before) && words in SCALES ? 2 : 1);
    if (isWords && value < 2) return [];
    const number = { value, isWords, start, end };
    const isYear = value >= 1900 && value <= 2099 && !words.includes(",");
    const isDated =
      (/^\d{4}$/u.test(words) && UNTIL_AT_LEAST.test(before) && IS_ALONE.test(after)) || IS_DAY.test(after);
    if (isDated) return [number];
    // Until September 2026 at least: that is not a number of at least 2026.
    const hedging = hedgeBefore(text, start) ?? (isYear && OF_A_DATE.test(before) ? undefined : hedgeAfter(text, end));
    return [hedging === undefined || isNoHedge(hedging, isYear, before, after) ? number : { ...number, ...hedging }];
  });
}

/** Before a year: until at least, by, in. */
const UNTIL_AT_LEAST = /\b(?:until|by|since|before|after|in|from)(?: at (?:least|the (?:latest|earliest)))? $/iu;

/** After a year that counts nothing: until at least 2028, and not of at least 2028 soldiers. */
const IS_ALONE =
  /^(?:[^\s\p{L}]|$| (?:and|or|at|in|to|of|when|after|before|according|as|that|for|from|by|with|on|if|unless|but|since|until)\b)/u;

/** Half a million. */
const HALF_A = /\bhalf an? $/iu;

const ORDINALS =
  "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
const ORDINAL = new RegExp(`\\b(?:${[...ORDINALS].reverse().join("|")})\\b(?! centur)`, "giu");

/** The days of a month that are written in words, from the eleventh on: those before it are also places in a row and parts. */
export const daysInWords = (text: string): number[] =>
  [...text.matchAll(ORDINAL)].map(([word]) => ORDINALS.indexOf(word.toLowerCase()) + 11);

/** What stands for a number without being one: a third, double. */
const PARTS =
  /\b(?:(?:a|one|two|three)[ -])?(?:half|thirds?|quarters?(?! (?:of (?:the |that )?(?:year|20\d\d)|20\d\d))|fifths?)\b|\b(?:doubl(?:e|ed|es|ing)|twice|tripl(?:e|ed|es|ing))\b/giu;
const MAGNITUDES =
  /\b(?:dozens|tens|hundreds|thousands|millions)\b(?: of (?:thousands|millions)\b)?|(?<!\b(?:the|old|settl\w+) )\bscores(?= of\b)|\b(?:a few|several|some) (?:dozen|hundred|thousand|million)\b/giu;

const LEAST: readonly (readonly [RegExp, number])[] = [
  [/million/iu, 1e6],
  [/thousand/iu, 1e3],
  [/hundred/iu, 100],
  [/dozen|tens|score/iu, 10],
];

/** The least number of a magnitude: 10 for tens, 10,000 for tens of thousands. */
const leastOf = (words: string): number => {
  const [first = "", ...rest] = words.split(" of ");
  return [first, ...rest].reduce((least, word) => least * (LEAST.find(([form]) => form.test(word))?.[1] ?? 1), 1);
};

const WHOLES: readonly (readonly [RegExp, number])[] = [
  [/half/iu, 2],
  [/third/iu, 3],
  [/quarter/iu, 4],
  [/fifth/iu, 5],
];

/** What some words are of the whole: 2/3; nothing for a multiple. */
function partNamed(words: string): { value?: number } {
  const of = WHOLES.find(([form]) => form.test(words))?.[1];
  if (of === undefined) return {};
  const parts = /^two/iu.test(words) ? 2 : /^three/iu.test(words) ? 3 : 1;
  return { value: parts / of };
}

/** Before a length of time it says how much, before a day only when. */
const NO_LATER: readonly [EnglishHedge, RegExp] = ["at-most", /no later than $/iu];
const ONE = /\b(?:an?|one) (?:(?:full|whole|entire|single) )?(?:month|year|week|decade|century)\b/giu;

/** What an English text says how many with, other than a number: a part or multiple, a magnitude, one length of time. */
export interface EnglishAmount extends Span {
  kind: "part" | "magnitude" | "one";
  /** of a magnitude, the least number; of a part, what it is of the whole */
  value?: number;
  hedge?: EnglishHedge;
  /** the words that hedge it; absent where it is its own hedge, as a magnitude is */
  hedgedBy?: Span;
}

/** The parts, multiples, magnitudes and single lengths of time of an English text: two thirds, twice, dozens, a year. */
export function englishAmounts(text: string): EnglishAmount[] {
  const all = (form: RegExp) => [...text.matchAll(form)].map(({ index, 0: { length } }) => [index, index + length]);
  const found: EnglishAmount[] = [];
  for (const [start = 0, end = 0] of all(PARTS))
    found.push({ kind: "part", ...partNamed(text.slice(start, end)), start, end, ...hedgeBefore(text, start) });
  for (const [start = 0, end = 0] of all(MAGNITUDES))
    found.push({ kind: "magnitude", value: leastOf(text.slice(start, end)), start, end, hedge: "order-of-magnitude" });
  for (const [start = 0, end = 0] of all(ONE))
    found.push({
      kind: "one",
      start,
      end,
      ...(hedgeBefore(text, start, [...BEFORE, NO_LATER]) ?? hedgeAfter(text, end)),
    });
  return found.sort((a, b) => a.start - b.start);
}
