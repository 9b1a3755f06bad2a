import { englishNames, namesLost } from "../../claims/english-names.js";
import { inOtherOrder } from "../../claims/exchanged.js";
import { arabicFacts, englishFacts, type Facts } from "../../claims/facts.js";
import { hasCondition } from "../../claims/marks.js";
import { isWithoutName, moodsLost } from "../../claims/moods.js";
import { hasAlias } from "../../claims/naming-texts.js";
import { nationalitySwapped } from "../../claims/nationalities.js";
import { nounNumbersTurned } from "../../claims/noun-numbers.js";
import { type Turned, turned } from "../../claims/opposites.js";
import { outcomesLost } from "../../claims/outcomes.js";
import { ranksLost } from "../../claims/ranks.js";
import { withYears } from "../../claims/year-bounds.js";
import { readFrom, saidAt } from "../../findings/issue.js";
import type { EvidenceItem } from "../../records/evidence.js";
import type { RecordIndex } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

const MONTHS = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const WEEKDAYS = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const monthName = (month: number) => MONTHS.format(Date.UTC(2024, month - 1, 1));
/** 2023-01-01 was a Sunday. */
const weekdayName = (day: number) => WEEKDAYS.format(Date.UTC(2023, 0, 1 + day));

interface Difference {
  /** what only the quote has, and what only the translation has */
  lost: readonly string[];
  added: readonly string[];
}

const only = <Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>, inWords: (value: Value) => string = String) =>
  [...one].filter((value) => !other.has(value)).map(inWords);

const NONE: Difference = { lost: [], added: [] };

/** The number of the two that the Arabic says by an ending, or by a pronoun. */
const isDual = (text: string) => text === "2";

/** How a translation differs from its quote in what closed lists know. */
function differences(quote: Facts, translation: Facts): Record<string, Difference> {
  const inAll = <Value>(of: (facts: Facts) => ReadonlySet<Value>, inWords?: (value: Value) => string) => ({
    lost: only(of(quote), of(translation), inWords),
    added: only(of(translation), of(quote), inWords),
  });
  const number = {
    lost: only(quote.counts, translation.others),
    // A year has a finding of its own.
    added: only(translation.others, new Set([...quote.others, ...translation.years])).filter((value) => !isDual(value)),
  };
  const areNumbersEqual = number.lost.length + number.added.length === 0;
  return {
    number,
    year: inAll(({ years }) => years),
    month: inAll(({ months }) => months, monthName),
    "day of the week": inAll(({ weekdays }) => weekdays, weekdayName),
    // A hedge has its number with it, and is another one where the number is.
    hedge: areNumbersEqual ? inAll(({ hedges }) => hedges) : NONE,
    outcome: { lost: outcomesLost(quote, translation), added: outcomesLost(translation, quote) },
    // A part can be told in other words, such as a multiple.
    part: quote.parts.size > 0 && translation.parts.size > 0 ? inAll(({ parts }) => parts) : NONE,
    rank: { lost: ranksLost(quote, translation), added: ranksLost(translation, quote) },
    mood: { lost: moodsLost(quote.moods, translation.moods), added: moodsLost(translation.moods, quote.moods) },
  };
}

/** What a translation adds in brackets so that a fragment can be read is not the quote's. */
const withoutBrackets = (translation: string) => translation.replaceAll(/\[[^\]]*\]/gu, "");

/** The names that a translation has and its quote does not, as the registry has them. */
const namesAdded = (index: RecordIndex, item: EvidenceItem, translation: string): string[] =>
  englishNames(index, withoutBrackets(translation))
    .filter(({ entries }) => !entries.some((one) => hasAlias(item.reading.folded, one)))
    .map(({ name }) => name);

export const translationFaithful = recordRule({
  id: "translation/faithful",
  description:
    "A translation has the numbers, hedges, years, months, days of the week, outcomes, ranks and quotation marks of its quote, says what may be, what will be, on what condition and what is not where the quote does, and does not say the opposite of it, such as “fell” for “rose”, has the names of the registries that the quote has, and no others, and names two bodies in their order unless it is in the passive.",
  why: "Readers without Arabic check a claim against its translation alone.",
  good: "the ISIS group has between 1,500 and 3,000 fighters",
  bad: "the ISIS group has between 1,500 and 2,000 fighters",
  messages: {
    lost: (what: string, values: readonly string[], item: EvidenceItem) => ({
      message: `the translation does not have the ${what} ${values.join(", ")} of its quote`,
      expected: values.join(", "),
      details: [saidAt(item.at, item.quote)],
      remedy: "translate what the quote says",
    }),
    added: (what: string, values: readonly string[], item: EvidenceItem) => ({
      message: `the translation has the ${what} ${values.join(", ")}, which its quote does not have`,
      actual: values.join(", "),
      details: [saidAt(item.at, item.quote)],
      remedy: "translate what the quote says",
    }),
    opposite: ({ said, instead, words }: Turned, item: EvidenceItem) => ({
      message: `the translation says “${instead}”, where its quote says “${said}”`,
      actual: instead,
      expected: said,
      details: [saidAt(item.at, item.quote), ...readFrom(words)],
      remedy: "translate what the quote says",
    }),
    otherOrder: ([first, second]: readonly string[], item: EvidenceItem) => ({
      message: `the translation names ${second} before ${first}, and its quote ${first} before ${second}`,
      details: [saidAt(item.at, item.quote)],
      remedy: "let the same one do it to the other as in the quote",
    }),
    marks: (own: number, expected: number, item: EvidenceItem) => ({
      message: `the translation has ${own} quotation marks, and its quote ${expected}`,
      actual: String(own),
      expected: String(expected),
      details: [saidAt(item.at, item.quote)],
      remedy: "keep a mark where the quote has one",
    }),
  },
  check(record, report, index) {
    const translations = record.value.evidence ?? [];
    for (const item of record.evidence) {
      const position = Number(item.pointer.split("/").at(-1));
      const translation = translations[position]?.translation;
      // A quote that its article does not have has a finding of its own.
      if (translation === undefined || (index.corpus.hasArticles && !item.isThere)) continue;
      const place = at(record, `${item.pointer}/translation`);
      const [quote, own] = [arabicFacts(item.reading.sentence), englishFacts(translation)];
      for (const [what, { lost, added }] of Object.entries(differences(quote, own))) {
        if (lost.length > 0) report.lost(place, what, lost, item);
        if (added.length > 0) report.added(place, what, added, item);
      }
      if (item.reading.modality.some(({ modality }) => modality === "condition") && !hasCondition(translation))
        report.lost(place, "mood", ["condition"], item);
      if (isWithoutName(item.reading.folded) && !own.moods.carried.has("negation"))
        report.lost(place, "mood", ["negation"], item);
      const opposites = withYears(turned(quote.senses, own.senses), quote.yearBounds, own.yearBounds);
      for (const turn of [...opposites, ...nounNumbersTurned(quote.nounNumbers, own.nounNumbers)])
        report.opposite(place, turn, item);
      const swapped = nationalitySwapped(item.reading.folded, translation);
      if (swapped !== undefined) report.opposite(place, swapped, item);
      const names = namesAdded(index, item, translation);
      if (names.length > 0) report.added(place, "name", names, item);
      const lost = namesLost(index, item.reading.folded, translation);
      if (lost.length > 0) report.lost(place, "name", lost, item);
      const exchanged = inOtherOrder(index, item, translation);
      if (exchanged !== undefined)
        report.otherOrder(
          place,
          exchanged.map(({ value, id }) => value.names?.en ?? id),
          item,
        );
      if (quote.marks !== own.marks) report.marks(place, own.marks, quote.marks, item);
    }
  },
});
