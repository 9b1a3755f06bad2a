import { two } from "../../arabic/calendar.js";
import { spelledIn } from "../../claims/date.js";
import { countsUnit, numberInWords, numbersSaid, quantityClaims, type Said } from "../../claims/quantity.js";
import { sayingsIn } from "../../claims/saying.js";
import { isSingleDay } from "../../edtf.js";
import { quoted } from "../../findings/issue.js";
import { parsePlace } from "../../place.js";
import { boundsOf, overlap } from "../../records/date-bounds.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { at, recordRule } from "../rule.js";

const wordsOf = ({ at: place, reading, number }: Said) =>
  `${place} says ${quoted(reading.text.slice(number.start, number.end))} (${numberInWords(number)})`;

/** The days that a quote prints without a year, such as 26 March. */
const daysPrinted = ({ at: place, isThere, reading }: EvidenceItem): { day: string; words: string }[] =>
  reading.dates.flatMap(({ meaning, start, end }) =>
    isThere && meaning.kind === "month" && meaning.day !== undefined
      ? [
          {
            day: `-${two(meaning.month)}-${two(meaning.day)}`,
            words: `${place} says ${quoted(reading.text.slice(start, end))}`,
          },
        ]
      : [],
  );

export const inferredOverruled = recordRule({
  id: "inferred/overruled",
  description:
    "No reason in `inferred` stands against the quotes: a number of the same unit, a date that a quote spells out, or whoever a quote says is speaking, overrules what was worked out.",
  why: "A reason must add what the words leave open, and not excuse a value that they deny.",
  good: '"value": 137, "unit": "operations"',
  bad: '"value": 138, "unit": "operations"',
  messages: {
    number: (path: string, said: readonly Said[]) => ({
      message: `${path} is inferred, but the quotes say another number of this unit`,
      details: said.map(wordsOf),
      remedy: "take the number of the quote, or quote other words",
    }),
    date: (path: string, edtf: string, spelled: string[]) => ({
      message: `${path} is inferred as ${edtf}, but the quotes spell another date out`,
      actual: edtf,
      details: spelled,
      remedy: "take the date of the quote, or quote other words",
    }),
    speaker: (path: string, place: string, words: string) => ({
      message: `${path} is inferred, but a quote says who says it`,
      details: [`${place} says ${quoted(words)}`],
      remedy: "take the claimant of the quote, or quote other words",
    }),
  },
  check(record, report, index) {
    const { inferred } = record.value;
    for (const { field, matches } of quantityClaims(record)) {
      const part = ["value", "min", "max"].find((name) => record.isInferred(`${field.path}.${name}`));
      if (matches.length > 0 || part === undefined) continue;
      const said = numbersSaid(record).filter(
        (one) => one.number.kind !== "ordinal" && countsUnit(record, field.value.unit, one),
      );
      if (said.length > 0) report.number(at(record, `${field.pointer}/${part}`), `${field.path}.${part}`, said);
    }
    for (const { path, pointer, value, info } of record.dates) {
      if (value.basis !== "inferred" || info.role !== "time") continue;
      const own = boundsOf(value);
      const spelled = record.evidence.flatMap(({ at: place, isThere, reading }) =>
        isThere
          ? spelledIn(reading).map(({ edtf, start, end }) => ({
              edtf,
              bounds: boundsOf({ ...value, edtf }),
              words: `${place} spells out ${quoted(reading.text.slice(start, end))} (${edtf})`,
            }))
          : [],
      );
      // Of several dates, and of one that another field has, nobody knows whether this field is meant.
      const isAnothers = record.dates.some((other) => other.path !== path && other.value.edtf === spelled[0]?.edtf);
      // Five days after it: the date that is spelled out is the one from which another is counted.
      const isCounted = record.evidence.some(({ reading }) =>
        reading.dates.some(({ meaning }) => meaning.kind === "length"),
      );
      const isApart =
        own !== undefined &&
        !isCounted &&
        spelled.length === 1 &&
        !isAnothers &&
        spelled.every(({ bounds }) => bounds && !overlap(own, bounds));
      const printed = isCounted ? [] : record.evidence.flatMap(daysPrinted);
      if (printed.length > 0 && isSingleDay(value.edtf) && printed.every(({ day }) => !value.edtf.endsWith(day)))
        report.date(
          at(record, `${pointer}/edtf`),
          path,
          value.edtf,
          printed.map(({ words }) => words),
        );
      else if (isApart)
        report.date(
          at(record, `${pointer}/edtf`),
          path,
          value.edtf,
          spelled.map(({ words }) => words),
        );
    }
    const path = Object.keys(inferred ?? {}).find((known) => /^attribution\.claimants(?:\.\d+)?$/u.test(known));
    const { attribution } = record.value;
    const reason = path === undefined ? undefined : inferred?.[path];
    if (path === undefined || reason === undefined || attribution === undefined || !("claimants" in attribution))
      return;
    const known = [...attribution.claimants, ...(attribution.via ?? [])];
    const line = parsePlace(reason.at)?.first;
    // A reason on the line of the verb itself says how its subject is to be read.
    const said = sayingsIn(record, index).find(
      ({ at: place, speakers }) =>
        speakers.length > 0 && !speakers.some((one) => known.includes(one)) && parsePlace(place)?.first !== line,
    );
    if (said !== undefined)
      report.speaker(at(record, `${record.pointer}/attribution/claimants`), path, said.at, said.words);
  },
});
