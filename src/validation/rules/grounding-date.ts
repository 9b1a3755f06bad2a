import { type DateReading, readDates, weekdaysIn } from "../../arabic/dates.js";
import type { DateBounds } from "../../edtf.js";
import { placeIn } from "../corpus.js";
import { type DateClaim, dateClaims } from "../date-claim.js";
import { type Finding, quoted } from "../issue.js";
import { publicationDates } from "../publication.js";
import type { Rule } from "../rule.js";

type Problem = Pick<Finding, "message" | "remedy"> & { details?: string[] };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A stated date must be spelled out, as precisely as the record has it and no less. */
function stated({ path, edtf, ends }: DateClaim, spelled: readonly string[]): Problem | undefined {
  const isSpelled = spelled.includes(edtf.replaceAll(/[?~]/gu, "")) || ends.every((end) => spelled.includes(end));
  if (isSpelled) return undefined;
  return {
    message: `${path}.edtf is ${edtf} and stated, but no quote of this record spells it out`,
    remedy: "write the date as the quote has it, quote the words that spell it out, or give the basis that it has",
  };
}

/** A relative date must not go against a year, a day of the week or a month that its quotes name from the anchor. */
function relative(
  { path, edtf, ends, quotes }: DateClaim,
  spelled: readonly string[],
  published: DateBounds | undefined,
): Problem | undefined {
  const [only, another] = ends;
  const years = new Set(quotes.flatMap(({ quote }) => yearsIn(quote, Number(published?.end?.slice(0, 4)))));
  if (/^\d{4}$/u.test(edtf) && years.size > 0 && !years.has(Number(edtf))) {
    return {
      message: `${path}.edtf is ${edtf}, but the year that the quote names from the article's date is ${[...years].join(" and ")}`,
      remedy: `set it to ${[...years][0]}`,
    };
  }
  if (only !== undefined && another === undefined && DAY.test(only) && !edtf.includes("..")) {
    const named = new Set(quotes.flatMap(({ quote }) => [...weekdaysIn(quote)]));
    if (named.size > 0 && !named.has(weekday(only))) {
      return {
        message: `${path}.edtf is ${edtf}, a ${WEEKDAYS[weekday(only)]}, but the quote names ${[...named].map((day) => WEEKDAYS[day]).join(" and ")}`,
        remedy: "work the day out again from the anchor",
      };
    }
  }
  const months = new Set(spelled.flatMap((date) => /^--(\d{2})/u.exec(date)?.[1] ?? []));
  const ownMonths = ends.flatMap((end) => /^\d{4}-(\d{2})/u.exec(end)?.[1] ?? []);
  if (months.size > 0 && ownMonths.length > 0 && !ownMonths.some((month) => months.has(month))) {
    return {
      message: `${path}.edtf is ${edtf}, but the month that the quote names is ${[...months].join(" and ")}`,
      remedy: "give the month that the quote names",
    };
  }
  return undefined;
}

/** This year and last year, from the year of an article. */
const YEARS: readonly [phrase: string, offset: number][] = [
  ["هذا العام", 0],
  ["العام الجاري", 0],
  ["العام الماضي", -1],
  ["العام المقبل", 1],
];

const yearsIn = (quote: string, publicationYear: number) =>
  Number.isNaN(publicationYear)
    ? []
    : YEARS.flatMap(([phrase, offset]) => (quote.includes(phrase) ? [publicationYear + offset] : []));

export const groundingDate: Rule = {
  name: "grounding/date",
  description:
    "A stated date is spelled out by a quote, to the same day, month or year; a relative one does not go against a year, a month or a day of the week that its quotes name from the date of the article.",
  why: "A date must not be firmer or finer than the words, and a word such as “last year” means the year before the article, not before the reader.",
  good: '"edtf": "2024-09", for "في سبتمبر 2024"',
  bad: '"edtf": "2024-09-15", for "في سبتمبر 2024"',
  check(index, report) {
    const known = new Map<string, DateReading[]>();
    const datesIn = (quote: string) => {
      const dates = known.get(quote) ?? readDates(quote);
      known.set(quote, dates);
      return dates;
    };
    const publishedOn = publicationDates(index);
    for (const claim of dateClaims(index)) {
      const { record, pointer, basis, edtf, path, quotes } = claim;
      if (basis === "inferred") continue;
      const url = record.value["url"];
      if (path === "urlDate") {
        if (typeof url === "string" && url.includes(edtf.replaceAll("-", "/"))) continue;
        report({
          ...placeIn(record, `${pointer}/edtf`),
          message: `urlDate.edtf is ${edtf}, but the address does not have it`,
          actual: edtf,
          remedy: "give the date that stands in url",
        });
        continue;
      }
      const spelled = quotes.flatMap(({ quote }) => datesIn(quote).map((date) => date.edtf));
      const published = publishedOn.get(quotes[0]?.seed ?? "");
      const problem = basis === "stated" ? stated(claim, spelled) : relative(claim, spelled, published);
      if (problem === undefined) continue;
      report({
        ...placeIn(record, `${pointer}/edtf`),
        actual: edtf,
        ...problem,
        details: quotes.flatMap(({ at, quote }) =>
          datesIn(quote).map((date) => `${at} spells out ${quoted(quote.slice(date.start, date.end))} (${date.edtf})`),
        ),
      });
    }
  },
};
