import type { Claim, Quantity } from "iraq-coalition-data";
import { englishAmounts, englishNumbers } from "iraq-coalition-data/validation";
import { isOfClaim, yearsOf } from "./claim-days.js";
import { apart, datesIn, literal, type Mark, namedIn, numbersOf, type Stretch } from "./marks.js";

/** Units whose quantities English says as a part or a multiple: a third, double. */
const PARTS: ReadonlySet<string> = new Set(["share", "ratio"]);

/** Whether an amount without a number of its own is that of a quantity. */
const isAmountOf = (kind: "part" | "magnitude" | "one", quantity: Quantity) =>
  kind === "part"
    ? PARTS.has(quantity.unit)
    : kind === "magnitude"
      ? quantity.qualifier === "order-of-magnitude"
      : numbersOf(quantity).includes(1) && !PARTS.has(quantity.unit);

const marked = ({ start, end, hedgedBy }: Stretch & { hedgedBy?: Stretch }): Mark[] => [
  { kind: "number", start, end },
  ...(hedgedBy ? [{ kind: "hedge" as const, ...hedgedBy }] : []),
];

function numberMarks(text: string, { quantities }: Claim): Mark[] {
  const all = quantities.map(({ quantity }) => quantity);
  return [
    ...englishNumbers(text).filter(({ value }) =>
      all.some((quantity) => !PARTS.has(quantity.unit) && numbersOf(quantity).includes(value)),
    ),
    ...englishAmounts(text).filter(({ kind }) => all.some((quantity) => isAmountOf(kind, quantity))),
  ].flatMap(marked);
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What leaves the day of a date open. */
const HEDGE = "(?<hedge>\\b(?:by|before|after|until|about|around|no later than) )?";

/** A day, a month or a year, with the part of it that is meant: the first six months of the year 2024. */
const DATE = new RegExp(
  [
    HEDGE,
    "(?<date>(?:(?:the )?(?:end|start|beginning|middle|(?:first|second|last)(?: \\w+)? (?:half|months?|quarter|week)) of )?",
    "(?:the (?:month|year)(?: of)? )?(?:(?:early|mid|late)[- ])?",
    `(?:(?<day>\\d{1,2}) )?(?:\\b(?<month>${MONTHS.join("|")})\\b(?: (?<dayAfter>\\d{1,2})\\b,?)?(?: (?<monthYear>\\d{4})\\b)?|\\b(?<year>(?:19|20)\\d\\d)\\b))`,
  ].join(""),
  "dgu",
);

/** What counts from the day of the article: this year, a year from now, Friday. */
const RELATIVE = new RegExp(
  [
    HEDGE,
    "\\b(?<date>(?:(?:the )?(?:this|last|next|past|current|coming|following|previous|another) (?:\\w+ )?)",
    "(?:days?|weeks?|months?|years?|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)",
    "|(?:an?|\\d+|\\w+) (?:day|week|month|year)s? (?:ago|from now)",
    "|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|yesterday|today|tomorrow|tonight|currently|now|immediately",
    "|(?:the month of )?Ramadan)\\b",
  ].join(""),
  "dgiu",
);

/** Whether the parts of a date are those of a date of the claim. */
function isWritten(groups: Readonly<Record<string, string | undefined>>, claim: Claim): boolean {
  const { day, month, dayAfter, monthYear, year } = groups;
  if (year !== undefined) return isOfClaim(year, claim);
  const number = String(MONTHS.indexOf(month ?? "") + 1).padStart(2, "0");
  const date = day ?? dayAfter;
  return (monthYear === undefined ? yearsOf(claim) : [monthYear]).some(
    (of) =>
      isOfClaim(`${of}-${number}`, claim) &&
      (date === undefined || Number(date) > 28 || isOfClaim(`${of}-${number}-${date.padStart(2, "0")}`, claim)),
  );
}

const markedDate = ({ indices }: RegExpExecArray): Mark[] => {
  const [date, hedge] = [indices?.groups?.["date"], indices?.groups?.["hedge"]];
  return [
    ...(date ? [{ kind: "date" as const, start: date[0], end: date[1] }] : []),
    ...(hedge ? [{ kind: "hedge" as const, start: hedge[0], end: hedge[1] - 1 }] : []),
  ];
};

function dateMarks(text: string, claim: Claim, quote: string): Mark[] {
  // Words such as "this year" are those of the claim where the quote has such words of it.
  const isRelative = datesIn(quote, claim).some(({ basis }) => basis === "relative");
  return [
    ...[...text.matchAll(DATE)].filter(({ groups = {} }) => isWritten(groups, claim)),
    ...(isRelative ? text.matchAll(RELATIVE) : []),
  ].flatMap(markedDate);
}

/** What English calls an actor or place, without what only the registry adds. */
function englishNames(entry: ReturnType<typeof namedIn>[number]): string[] {
  const short = entry.names.en.match(/\((?<letters>[A-Z]{2,})\)/u)?.groups?.["letters"];
  const names = [
    entry.names.en.replace(/ ?\(.*\)/u, ""),
    short,
    "label" in entry ? entry.label?.en : undefined,
    ...("englishAliases" in entry ? (entry.englishAliases ?? []) : []),
  ];
  return names.filter((name): name is string => name !== undefined && name !== "");
}

/** "US" is no "us". */
const flags = (name: string) => (name === name.toUpperCase() ? "gu" : "giu");

const nameMarks = (text: string, claim: Claim): Mark[] =>
  namedIn(claim)
    .flatMap(englishNames)
    .sort((a, b) => b.length - a.length)
    .flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, flags(name)))].map(
        ({ index, 0: words }): Mark => ({ kind: "name", start: index, end: index + words.length }),
      ),
    );

/** The words of a translation that give the number, its hedge, the date and the names of claims, as `marksIn` has them of its quote. */
export const marksInTranslation = (translation: string, quote: string, ...claims: readonly Claim[]): readonly Mark[] =>
  apart(
    translation,
    [numberMarks, dateMarks, nameMarks].flatMap((marksOf) =>
      claims.flatMap((claim) => marksOf(translation, claim, quote)),
    ),
  );
