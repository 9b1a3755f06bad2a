import { weekdayOf } from "../../arabic/calendar.js";
import { type DateClaim, dateClaims, isSpelledOut, type SpelledDate, spelledIn } from "../../claims/date.js";
import { type DatedWords, datedWords, type Origin, originOf } from "../../claims/relative-date.js";
import { isSingleDay, withoutMarks } from "../../edtf.js";
import { quoted } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The most dates that a message shows for words that can mean several. */
const MOST_SHOWN = 4;

/** The dates in an address, each with the precision that it has there: /2024/09/27/, 2024-09. */
const datesInAddress = (url: string) =>
  [...url.matchAll(/(?<!\d)((?:19|20)\d{2})[-/](\d{2})(?:[-/](\d{2}))?(?!\d)/gu)].map(([, ...parts]) =>
    parts.filter((part) => part !== undefined).join("-"),
  );

/** Every date that the evidence spells out, with its place. */
const spelledBy = ({ evidence }: RecordEntry) =>
  evidence.flatMap(({ at: place, readings }) =>
    readings.flatMap((reading) => spelledIn(reading).map((date) => ({ at: place, text: reading.text, ...date }))),
  );

const spelledOut = (record: RecordEntry) =>
  spelledBy(record).map(
    ({ at: place, text, start, end, edtf }) => `${place} spells out ${quoted(text.slice(start, end))} (${edtf})`,
  );

const worked = (found: readonly DatedWords[], origin: Origin) =>
  found.map(({ at: place, words, dates }) => {
    const meant = dates.slice(0, MOST_SHOWN).join(" or ") || "no date before it";
    return `${place} says ${quoted(words)}: counted from ${origin.edtf}, that is ${meant}`;
  });

const edtfOf = ({ field }: DateClaim) => `${field.path}.edtf is ${field.value.edtf}`;

export const groundingDate = recordRule({
  id: "grounding/date",
  description:
    "A stated date is spelled out by a quote: the same day, month or year, on the day of the week that the quote names for it, and open only where the words leave it open. A date that is spelled out is stated. A relative date is what the words give when they are counted from the day on which they were said (`statedOn`), or otherwise published, and it is as uncertain as that day.",
  why: "A date must not be more certain or more precise than the words, and “last year” is the year before the article, not the year before it is read.",
  good: '"edtf": "2023", "basis": "relative", "note": { "en": "\\"Last year\\"',
  bad: '"edtf": "2024", "basis": "relative", "note": { "en": "\\"Last year\\"',
  messages: {
    notInAddress: (path: string, edtf: string) => ({
      message: `${path}.edtf is ${edtf}, but the address does not have it`,
      actual: edtf,
      remedy: "give the date that is in the address",
    }),
    addressStates: (path: string, basis: string, edtf: string) => ({
      message: `${path}.basis is ${basis}, but the address has ${edtf}`,
      actual: basis,
      expected: "stated",
      remedy: "set it to stated",
    }),
    spelledButRelative: ({ field }: DateClaim) => ({
      message: `${field.path}.basis is relative, but a quote of this record spells ${field.value.edtf} out`,
      actual: "relative",
      expected: "stated",
      remedy: "set it to stated",
    }),
    notSpelled: (claim: DateClaim) => ({
      message: `${edtfOf(claim)} and its basis is stated, but no quote of this record spells it out`,
      actual: claim.field.value.edtf,
      details: spelledOut(claim.record),
      remedy: "write the date as the quote has it, quote the words that spell it out, or correct the basis",
    }),
    bound: (claim: DateClaim) => ({
      message: `${edtfOf(claim)}, but the quote gives this date only as the start or end of a period`,
      actual: claim.field.value.edtf,
      details: spelledOut(claim.record),
      remedy: `write ../${claim.field.value.edtf} or ${claim.field.value.edtf}/.., as the quote has it`,
    }),
    leftOpen: (claim: DateClaim) => ({
      message: `${edtfOf(claim)} and its basis is stated, but no quote of this record leaves it open`,
      actual: claim.field.value.edtf,
      details: spelledOut(claim.record),
      remedy:
        "write the date that the quote spells out, or quote the word that leaves it open, such as since, after, by or before",
    }),
    notUncertain: (claim: DateClaim) => ({
      message: `${edtfOf(claim)} and its basis is stated, but a date that a quote spells out is not uncertain`,
      actual: claim.field.value.edtf,
      expected: claim.field.value.edtf.replaceAll("?", ""),
      details: spelledOut(claim.record),
      remedy: "remove the ?",
    }),
    notApproximate: (claim: DateClaim) => ({
      message: `${edtfOf(claim)}, but no quote of this record says that the date is approximate`,
      actual: claim.field.value.edtf,
      expected: claim.field.value.edtf.replaceAll("~", ""),
      remedy: "remove the ~",
    }),
    tooExact: (claim: DateClaim) => ({
      message: `${edtfOf(claim)}, but the quote says only about when it was`,
      actual: claim.field.value.edtf,
      expected: `${claim.field.value.edtf}~`,
      details: spelledOut(claim.record),
      remedy: "put a ~ after the date",
    }),
    otherWeekday: (claim: DateClaim, day: number, named: readonly number[]) => ({
      message: `${edtfOf(claim)}, a ${WEEKDAYS[day]}, but the quote names ${named.map((one) => WEEKDAYS[one]).join(" and ")}`,
      actual: claim.field.value.edtf,
      details: spelledOut(claim.record),
      remedy: "correct the date, or quote the words that belong to it",
    }),
    nothingDates: (claim: DateClaim, _found: readonly DatedWords[], _origin: Origin) => ({
      message: `${edtfOf(claim)} and its basis is relative, but no quote of this record gives a date relative to its article`,
      actual: claim.field.value.edtf,
      remedy: "work it out again, quote the words that date it, or correct the basis",
    }),
    otherDate: (claim: DateClaim, found: readonly DatedWords[], origin: Origin) => {
      const [only, another] = new Set(found.flatMap(({ dates }) => dates));
      const expected = another === undefined ? only : undefined;
      return {
        message: `${edtfOf(claim)}, but the words of the quotes, counted from ${origin.edtf}, give another date`,
        actual: claim.field.value.edtf,
        ...(expected !== undefined && { expected }),
        details: worked(found, origin),
        remedy:
          expected === undefined
            ? "work it out again, quote the words that date it, or correct the basis"
            : `set it to ${expected}`,
      };
    },
    tooCertain: (claim: DateClaim, found: readonly DatedWords[], origin: Origin) => ({
      message: `${edtfOf(claim)}, but it is counted from ${origin.edtf}, which is itself uncertain`,
      actual: claim.field.value.edtf,
      details: worked(found, origin),
      remedy: "put a ? after each day",
    }),
    wordsGiveIt: (claim: DateClaim, found: readonly DatedWords[], origin: Origin) => ({
      message: `${edtfOf(claim)} and its basis is inferred, but the words give this date, counted from ${origin.edtf}`,
      actual: "inferred",
      expected: "relative",
      details: worked(found, origin),
      remedy: "set the basis to relative",
    }),
    tooUncertain: (claim: DateClaim, found: readonly DatedWords[], origin: Origin) => ({
      message: `${edtfOf(claim)}, but it is counted from ${origin.edtf}, which is certain`,
      actual: claim.field.value.edtf,
      details: worked(found, origin),
      remedy: "remove the ?",
    }),
  },
  check(record, report, index) {
    for (const { path, pointer, value } of record.dates.filter(({ info }) => info.role === "in-address")) {
      const isThere = record.addresses.some((address) => datesInAddress(address.value).includes(value.edtf));
      if (!isThere) report.notInAddress(at(record, `${pointer}/edtf`), path, value.edtf);
      else if (value.basis !== "stated") {
        report.addressStates(at(record, `${pointer}/basis`), path, value.basis, value.edtf);
      }
    }
    for (const claim of dateClaims(record)) {
      const { pointer, value } = claim.field;
      const restsOn = [{ file: record.file.path, pointer }];
      const place = { ...at(record, `${pointer}/edtf`), restsOn };
      if (value.basis === "stated") {
        const fault = faultOfStated(claim);
        if (fault !== undefined) report[fault](place, claim);
        else {
          const [day, named] = weekdays(claim, spelledBy(record));
          if (isOther(day, named)) report.otherWeekday(place, claim, day, named);
        }
      } else if (value.basis === "inferred") {
        const origin = originOf(index, record, claim.field.info.role === "said");
        const isOpen = value.edtf.includes("..");
        const found = origin === undefined || isOpen ? [] : datedWords(claim, origin);
        const same = found.filter(({ dates }) => dates.includes(withoutMarks(value.edtf)));
        if (origin !== undefined && same.length > 0)
          report.wordsGiveIt(at(record, `${pointer}/basis`), claim, same, origin);
      } else if (value.basis === "relative") {
        const origin = originOf(index, record, claim.field.info.role === "said");
        const isSpelled = isSpelledOut(claim);
        if (isSpelled && isWritten(claim)) report.spelledButRelative(at(record, `${pointer}/basis`), claim);
        // Other rules report an article without a date.
        else if (!isSpelled && origin !== undefined) {
          const found = datedWords(claim, origin);
          const fault = found.length === 0 ? "nothingDates" : faultOfRelative(claim, found, origin);
          if (fault === "notApproximate" || fault === "tooExact") report[fault](place, claim);
          else if (fault !== undefined) report[fault](place, claim, found, origin);
          else {
            const words = found.flatMap(({ dates, ...rest }) => dates.map((edtf) => ({ edtf, ...rest })));
            const [day, named] = weekdays(claim, words);
            if (isOther(day, named)) report.otherWeekday(place, claim, day, named);
          }
        }
      }
    }
  },
});

/** What the quotes of a stated date do not bear out: the date itself, its open end, or its uncertainty. */
function faultOfStated({ record, field, ends }: DateClaim) {
  const { edtf } = field.value;
  const spelled = spelledBy(record);
  const dates = new Set(spelled.map((date) => date.edtf));
  const areEndsSpelled = ends.every((end) => dates.has(end));
  const isSpelled = edtf.includes("..")
    ? areEndsSpelled
    : spelled.some((date) => date.edtf === withoutMarks(edtf) && !date.isBound) || (ends.length > 1 && areEndsSpelled);
  if (!isSpelled) return dates.has(edtf) ? "bound" : "notSpelled";
  const isOpen = (isSo: (date: SpelledDate) => boolean) =>
    spelled.some((date) => ends.includes(date.edtf) && isSo(date));
  if (edtf.endsWith("/..") && !isOpen(({ opens }) => opens)) return "leftOpen";
  if (edtf.startsWith("../") && !isOpen(({ closes }) => closes)) return "leftOpen";
  if (edtf.includes("?")) return "notUncertain";
  const areAbout = spelled.flatMap((date) => (ends.includes(date.edtf) ? [date.isAbout] : []));
  if (edtf.includes("~")) return areAbout.includes(true) ? undefined : "notApproximate";
  return areAbout.length > 0 && !areAbout.includes(false) ? "tooExact" : undefined;
}

/** The day of the week of a date that is a single day, and those that the quotes name beside that date. */
function weekdays(
  { ends: [only = "", another] }: DateClaim,
  dates: readonly { edtf: string; weekday: number | undefined }[],
): [day: number, named: number[]] {
  if (another !== undefined || !isSingleDay(only)) return [0, []];
  return [weekdayOf(only), dates.flatMap(({ edtf, weekday }) => (edtf === only ? (weekday ?? []) : []))];
}

const isOther = (day: number, named: readonly number[]) => named.length > 0 && !named.includes(day);

/** How a relative date differs from what the words give when they are counted from a day. */
function faultOfRelative({ field, ends }: DateClaim, found: readonly DatedWords[], origin: Origin) {
  const { edtf } = field.value;
  if (!found.some(({ dates }) => dates.includes(withoutMarks(edtf)))) return "otherDate";
  if (edtf.includes("~") && !found.some(({ isAbout }) => isAbout)) return "notApproximate";
  const meant = found.filter(({ dates }) => dates.includes(withoutMarks(edtf)));
  if (!edtf.includes("~") && meant.every(({ isAbout }) => isAbout)) return "tooExact";
  const isUncertain = edtf.includes("?");
  const mustBe = origin.edtf.includes("?") && ends.every((end) => isSingleDay(end));
  if (isUncertain === mustBe) return undefined;
  return mustBe ? "tooCertain" : "tooUncertain";
}

/** Whether a quote has the years of a date in digits; "the year before it", beside another year, is counted. */
const isWritten = ({ record, ends }: DateClaim) =>
  ends.every((end) => record.evidence.some(({ reading }) => reading.folded.includes(end.slice(0, 4))));
