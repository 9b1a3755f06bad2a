import { weekdayOf } from "../../arabic/calendar.js";
import { type DateClaim, dateClaims } from "../../claims/date.js";
import { datedWords, originOf } from "../../claims/relative-date.js";
import { isSpelledOut } from "../../claims/stated-date.js";
import { type Finding, quoted } from "../../findings/issue.js";
import { type Index, placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

type Problem = Pick<Finding, "message" | "remedy"> & { expected?: string; details: string[] };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const UNCERTAIN = /[?~]/gu;

/** As many of the dates that words can mean as a message has room for. */
const MOST_SHOWN = 4;

/** The dates in an address, each as precisely as it has them: /2024/9/27/, 2024-09-27. */
const datesInAddress = (url: string) =>
  [...url.matchAll(/(?<!\d)((?:19|20)\d{2})[-/](\d{2})(?:[-/](\d{2}))?(?!\d)/gu)].map(([, ...parts]) =>
    parts.filter((part) => part !== undefined).join("-"),
  );

/** A stated date must be spelled out, as precisely as the record has it and no less, on the day of the week that is named. */
function stated({ path, edtf, ends, quotes }: DateClaim): Problem | undefined {
  const spelled = quotes.flatMap(({ at, quote, reading }) =>
    reading.dates.spelled.map((date) => ({ at, quote, ...date })),
  );
  const dates = new Set(spelled.map((date) => date.edtf));
  const isSpelled = edtf.includes("..")
    ? ends.every((end) => dates.has(end))
    : spelled.some((date) => date.edtf === edtf.replace(UNCERTAIN, "") && !date.isBound) ||
      (ends.length > 1 && ends.every((end) => dates.has(end)));
  const details = () =>
    spelled.map(
      ({ at, quote, start, end, edtf: date }) => `${at} spells out ${quoted(quote.slice(start, end))} (${date})`,
    );
  if (!isSpelled) {
    const isBound = dates.has(edtf);
    return {
      message: isBound
        ? `${path}.edtf is ${edtf}, but the quote gives that as a bound`
        : `${path}.edtf is ${edtf} and stated, but no quote of this record spells it out`,
      details: details(),
      remedy: isBound
        ? `write ../${edtf} or ${edtf}/.., as the quote has it`
        : "write the date as the quote has it, quote the words that spell it out, or give the basis that it has",
    };
  }
  const isLeftOpen =
    (edtf.endsWith("/..") && !quotes.some(({ reading }) => reading.dates.opens)) ||
    (edtf.startsWith("../") && !quotes.some(({ reading }) => reading.dates.closes));
  if (isLeftOpen) {
    return {
      message: `${path}.edtf is ${edtf} and stated, but no word of the quotes leaves it open`,
      details: details(),
      remedy: "write the date that the quote spells out, or quote the word that opens it: since, after, by, before",
    };
  }
  if (edtf.includes("?")) {
    return {
      message: `${path}.edtf is ${edtf} and stated, but what a quote spells out is not uncertain`,
      expected: edtf.replaceAll("?", ""),
      details: details(),
      remedy: "remove the ?",
    };
  }
  const [only, another] = ends;
  if (only === undefined || another !== undefined || !DAY.test(only)) return undefined;
  const named = quotes.flatMap(({ reading }) =>
    reading.dates.relative.flatMap((date) => (date.kind === "weekday" ? [date.weekday] : [])),
  );
  if (named.length === 0 || named.includes(weekdayOf(only))) return undefined;
  return {
    message: `${path}.edtf is ${edtf}, a ${WEEKDAYS[weekdayOf(only)]}, but the quote names ${named.map((day) => WEEKDAYS[day]).join(" and ")}`,
    details: details(),
    remedy: "correct the date, or quote the words that belong to it",
  };
}

/** A date that is relative must be one that the words mean from their origin, and as uncertain as that. */
function relative(index: Index, claim: DateClaim): Problem | undefined {
  const { path, edtf } = claim;
  const origin = originOf(index, claim);
  // An article without a date is for other rules to name.
  if (origin === undefined) return undefined;
  const found = datedWords(claim, origin);
  const details = () =>
    found.map(
      ({ at, words, dates }) =>
        `${at} says ${quoted(words)}: from ${origin.edtf}, that is ${dates.slice(0, MOST_SHOWN).join(" or ") || "no date behind it"}`,
    );
  if (!found.some(({ dates }) => dates.includes(edtf.replace(UNCERTAIN, "")))) {
    const all = [...new Set(found.flatMap(({ dates }) => dates))];
    return {
      message:
        found.length === 0
          ? `${path}.edtf is ${edtf} and relative, but no quote of this record dates anything from its article`
          : `${path}.edtf is ${edtf}, but the words of the quotes do not come to it from ${origin.edtf}`,
      ...(all.length === 1 ? { expected: all[0] as string } : {}),
      details: details(),
      remedy:
        all.length === 1
          ? `set it to ${all[0]}`
          : "work it out again, quote the words that date it, or give the basis that it has",
    };
  }
  const isDay = edtf.split("/").every((end) => end === ".." || DAY.test(end.replace(UNCERTAIN, "")));
  const [isUncertain, mustBe] = [edtf.includes("?"), origin.edtf.includes("?") && isDay];
  if (isUncertain === mustBe) return undefined;
  return {
    message: `${path}.edtf is ${edtf}, but it is counted from ${origin.edtf}, which is ${mustBe ? "uncertain itself" : "certain"}`,
    details: details(),
    remedy: mustBe ? "set a ? behind each day" : "remove the ?",
  };
}

export const groundingDate: RecordRule = {
  name: "grounding/date",
  description:
    "A stated date is spelled out by a quote, to the same day, month or year, on the day of the week that is named, open where the words leave it open; what is spelled out is stated. A relative one is what the words come to from the day on which they were said (`statedOn`) or else published, and as uncertain as that day.",
  why: "A date must not be firmer or finer than the words, and “last year” is the year before the article, not before the reader.",
  good: '"edtf": "2023", for "العام الماضي" in an article of 2024-10-15',
  bad: '"edtf": "2024", for "العام الماضي" in an article of 2024-10-15',
  checkRecord(record, report, index) {
    for (const claim of dateClaims(record, index)) {
      const { field, basis, edtf, path } = claim;
      const place = () => placeIn(record, `${field.pointer}/edtf`);
      if (path === "urlDate") {
        const { url } = record.value;
        const isThere = typeof url === "string" && datesInAddress(url).includes(edtf);
        if (isThere && basis === "stated") continue;
        report({
          ...(isThere ? placeIn(record, `${field.pointer}/basis`) : place()),
          message: isThere
            ? `urlDate.basis is ${basis}, but the address has ${edtf}`
            : `urlDate.edtf is ${edtf}, but the address does not have it`,
          actual: isThere ? basis : edtf,
          remedy: isThere ? "set it to stated" : "give the date that stands in url",
        });
        continue;
      }
      if (basis === "relative" && isSpelledOut(claim)) {
        report({
          ...placeIn(record, `${field.pointer}/basis`),
          message: `${path}.basis is ${basis}, but a quote of this record spells ${edtf} out`,
          actual: basis,
          expected: "stated",
          remedy: "set it to stated",
        });
        continue;
      }
      const problem = basis === "stated" ? stated(claim) : basis === "relative" ? relative(index, claim) : undefined;
      if (problem !== undefined) report({ ...place(), actual: edtf, ...problem });
    }
  },
};
