import type { Modality } from "../../../schemas/modality.js";
import type { Quantity } from "../../../schemas/quantity.js";
import { datesFrom } from "../../arabic/anchor.js";
import { fold } from "../../arabic/fold.js";
import { exchanged } from "../../claims/exchanged.js";
import { arabicFacts, type Facts, hedgeKey, summaryFacts } from "../../claims/facts.js";
import { showsModality } from "../../claims/marks.js";
import { marksIn } from "../../claims/modality.js";
import { englishMoods, isNegatedWhole, isWithoutName, speaksAgainst } from "../../claims/moods.js";
import { isCalled } from "../../claims/naming-texts.js";
import { nationalitySwapped } from "../../claims/nationalities.js";
import { nounNumbersTurnedInSummary } from "../../claims/noun-numbers.js";
import { type OtherOffice, otherOffices } from "../../claims/offices.js";
import { type Turned, turnedInSummary } from "../../claims/opposites.js";
import { isOutcome } from "../../claims/outcomes.js";
import { isShare, OF_TIME, partInWords } from "../../claims/quantity.js";
import { namesOffice, type Rank, ranksLost, ranksOf } from "../../claims/ranks.js";
import { originOf } from "../../claims/relative-date.js";
import { numbersOf, yearsCounted } from "../../claims/summary.js";
import { namesAdded, placesOf, placesSwapped } from "../../claims/summary-names.js";
import { withYears } from "../../claims/year-bounds.js";
import { remembered } from "../../corpus/remembered.js";
import { englishNumbers } from "../../english/numbers.js";
import { quoted, readFrom } from "../../findings/issue.js";
import { publishedOn } from "../../records/articles.js";
import { boundsOf } from "../../records/date-bounds.js";
import type { RecordEntry } from "../../records/record.js";
import { areRegistriesReadable, type RecordIndex, recordNamed } from "../../records/record-index.js";
import { claimOf, relations } from "../../records/relations.js";
import { at, recordRule } from "../rule.js";

type Language = "en" | "ar";

/** The numbers of the first and the last day on which an article can have been published. */
const digitsIn = (days: { start?: string; end?: string } | undefined) =>
  `${days?.start ?? ""} ${days?.end ?? ""}`.match(/\d+/gu)?.map(Number) ?? [];

const monthsIn = (edtf: string) => [...edtf.matchAll(/\d{4}-(\d{2})/gu)].map(([, month]) => Number(month));

/** The months of the dates that the quotes of a record count from the day when it was said. */
function monthsCounted(record: RecordEntry, index: RecordIndex): number[] {
  const origin = originOf(index, record);
  if (origin === undefined) return [];
  return record.evidence.flatMap(({ readings }) =>
    readings.flatMap(({ dates }) =>
      dates.flatMap(({ meaning }) => datesFrom(meaning, origin).flatMap((date) => monthsIn(date))),
    ),
  );
}

/** The months of the record's dates and quotes, and of the day on which its article was published. */
function monthsOf(record: RecordEntry, index: RecordIndex, quotes: readonly Facts[]): ReadonlySet<number> {
  const published = publishedOn(index, record.seed);
  return new Set([
    ...record.dates.flatMap(({ value }) => monthsIn(value.edtf)),
    ...quotes.flatMap(({ months }) => [...months]),
    ...monthsIn(`${published?.start ?? ""} ${published?.end ?? ""}`),
  ]);
}

/** The years of which a summary must have one, for each date that the words give. */
function yearsAsked(record: RecordEntry): number[][] {
  if (record.references.some(({ info }) => info.role === "proposition")) return [];
  return record.dates.flatMap(({ info, value }) => {
    const { start, end } = boundsOf(value) ?? {};
    const [from = end, to = start] = [start, end];
    if (info.role !== "time" || value.basis === "inferred" || from === undefined || to === undefined) return [];
    // "After 2026" begins on the first day of 2027.
    const first = Number(from.slice(0, 4)) - (end === undefined && from.endsWith("-01-01") ? 1 : 0);
    const last = Number(to.slice(0, 4)) + (start === undefined && to.endsWith("-12-31") ? 1 : 0);
    return [Array.from({ length: Math.min(last - first, 50) + 1 }, (_, years) => first + years)];
  });
}

const numbersIn = (quantity: Quantity): number[] =>
  [
    "value" in quantity ? quantity.value : undefined,
    "min" in quantity ? quantity.min : undefined,
    "max" in quantity ? quantity.max : undefined,
  ].filter((value) => value !== undefined);

const hedgeOf = (quantity: Quantity) => hedgeKey(quantity.qualifier, numbersIn(quantity)[0]);

/** The quantities whose numbers a quote counts, so that a summary can be asked for them: not shares, multiples and ordinals. */
const counted = (record: RecordEntry, quotes: readonly Facts[]) =>
  record.quantities.filter(
    ({ value }) =>
      value.qualifier !== "order-of-magnitude" &&
      numbersIn(value).every((number) => number > 2 && quotes.some(({ counts }) => counts.has(number))),
  );

/** Whether a summary tells a part without the hedge that the quotes put on it: nearly a third. */
const isHedgeLost = ({ qualifier }: Quantity, quotes: readonly Facts[], { hedges }: Facts): boolean =>
  qualifier !== "exact" && !hedges.has(qualifier) && quotes.some((quote) => quote.hedges.has(qualifier));

export const summarySays = recordRule({
  id: "summary/says",
  description:
    "A summary has the numbers, hedges, years, outcome and claimants of its record, calls senior whom its quotes call so and nobody else, and words that mark a plan or possibility as one, and for what is not and for a condition where its quotes have one; it has no number, hedge, month, name, negation or outcome that neither the record nor its quotes have, no office of somebody that neither the registry nor the quotes have, no place in place of the record’s, and no other year of the article, and does not tell a fact as what is to come, or say the opposite of the quotes, such as “rose” for “fell”.",
  why: "Most readers read the summary alone: a slip there would go unnoticed while the table has the right value.",
  good: "ISIS made about 120",
  bad: "ISIS made about 102",
  messages: {
    exchanged: (target: string, agent: string, text: string) => ({
      message: `the summary has ${target} do to ${agent} what the record has ${agent} do to ${target}`,
      details: [`it says ${quoted(text)}`],
      remedy: "say who did it and to whom as the record has it, or swap the two roles",
    }),
    otherNumber: (numbers: readonly number[], text: string) => ({
      message: `the summary says ${numbers.join(", ")}, but no quote, quantity or date of this record does`,
      actual: numbers.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "correct the number in the summary",
    }),
    noNumber: (number: number, text: string) => ({
      message: `the summary does not have the record's number ${number}`,
      expected: String(number),
      details: [`it says ${quoted(text)}`],
      remedy: "say the number",
    }),
    otherHedge: (hedges: readonly string[], text: string) => ({
      message: `the summary hedges a number as ${hedges.join(", ")}, but neither the record nor its quotes do`,
      actual: hedges.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "hedge the number as the record does",
    }),
    noHedge: (hedge: string, text: string) => ({
      message: `the record says ${hedge}, but the summary does not`,
      expected: hedge,
      details: [`it says ${quoted(text)}`],
      remedy: "say the hedge beside the number",
    }),
    lostHedge: (hedge: string, text: string) => ({
      message: `the quotes say ${hedge}, but the summary does not`,
      expected: hedge,
      details: [`it says ${quoted(text)}`],
      remedy: "say the hedge beside the number, or leave the number out",
    }),
    otherPart: (parts: readonly number[], text: string) => ({
      message: `the summary tells of ${parts.map(partInWords).join(", ")}, and the quotes of another part`,
      actual: parts.map(partInWords).join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "say the part that the quotes say",
    }),
    otherMonth: (months: readonly number[], text: string) => ({
      message: `the summary names month ${months.join(", ")} of the year, but no date or quote of this record does`,
      actual: months.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "correct the month",
    }),
    noYear: (years: readonly number[], text: string) => ({
      message: `the summary does not say the year${years.length === 1 ? ` ${years[0]}` : `, ${years[0]} to ${years.at(-1)}`}`,
      expected: String(years[0]),
      details: [`it says ${quoted(text)}`],
      remedy: "say in which year",
    }),
    otherName: (names: readonly string[], text: string) => ({
      message: `the summary names ${names.join(", ")}, whom neither the record nor its quotes name`,
      actual: names.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "name whom the record names",
    }),
    noRank: (rank: Rank, text: string) => ({
      message: `the quotes call somebody ${rank}, and the summary does not`,
      expected: rank,
      details: [`it says ${quoted(text)}`],
      remedy: `say that they are ${rank}`,
    }),
    otherRank: (rank: Rank, text: string) => ({
      message: `the summary calls somebody ${rank}, and neither the registry nor the quotes do`,
      actual: rank,
      details: [`it says ${quoted(text)}`],
      remedy: "leave it out, or quote the words that say so",
    }),
    otherOffice: ({ person, said, held }: OtherOffice, text: string) => ({
      message: `the summary calls ${person} ${said}, which neither the registry nor the quotes do`,
      actual: said,
      expected: held,
      details: [`it says ${quoted(text)}`],
      remedy: "give the office that the registry gives, or correct it there",
    }),
    otherOutcome: (outcomes: readonly string[], text: string) => ({
      message: `the summary tells of people ${outcomes.join(", ")}, but neither the record nor its quotes do`,
      actual: outcomes.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "say what the record says of them",
    }),
    opposite: ({ said, instead, words }: Turned, text: string) => ({
      message: `the summary says “${instead}”, where the quotes say “${said}”`,
      actual: instead,
      expected: said,
      details: [`it says ${quoted(text)}`, ...readFrom(words)],
      remedy: "say what the quotes say",
    }),
    noOutcome: (outcome: string, text: string) => ({
      message: `the record counts people ${outcome}, but the summary does not say so`,
      expected: outcome,
      details: [`it says ${quoted(text)}`],
      remedy: "say what the record says of them",
    }),
    otherPlace: (names: readonly string[], own: readonly string[], text: string) => ({
      message: `the summary names ${names.join(", ")}, and not the place that the record or its quotes have`,
      actual: names.join(", "),
      expected: own.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "name the place that the record has",
    }),
    otherArticle: (year: number, years: readonly number[], text: string) => ({
      message: `the summary says that the article is of ${year}, but it was published in ${years.join(" or ")}`,
      actual: String(year),
      expected: years.join(" or "),
      details: [`it says ${quoted(text)}`],
      remedy: "correct the year of the article",
    }),
    otherNegation: (text: string) => ({
      message: "the summary says that something is not, and no quote has a word for it",
      details: [`it says ${quoted(text)}`],
      remedy: "say it as the quotes do, or quote the words that deny it",
    }),
    noNegation: (text: string) => ({
      message: "the quotes say that something is not, and the summary has no word for it",
      details: [`it says ${quoted(text)}`],
      remedy: "say what is not, or quote only the words that the summary tells",
    }),
    noCondition: (text: string) => ({
      message: "the quotes say what it depends on, and the summary has no word for a condition",
      details: [`it says ${quoted(text)}`],
      remedy: "say the condition, or quote only the words that the summary tells",
    }),
    noClaimant: (name: string, text: string) => ({
      message: `the summary does not say that ${name} says it`,
      expected: name,
      details: [`it says ${quoted(text)}`],
      remedy: "name whoever makes the claim, by the name or label in the registry",
    }),
    otherMark: (text: string) => ({
      message: "the record is actual, but the summary tells it as something that is to come",
      actual: "planned",
      expected: "actual",
      details: [`it says ${quoted(text)}`],
      remedy: "tell it as what has happened, or correct the modality and quote the words that mark it",
    }),
    noMark: (modality: string, text: string) => ({
      message: `the record is ${modality}, but no word of the summary shows it`,
      expected: modality,
      details: [`it says ${quoted(text)}`],
      remedy: "say in the sentence that it is a plan, forecast, possibility, proposal, refusal or condition",
    }),
  },
  check(record, report, index) {
    const { summary, attribution } = record.value;
    if (summary === undefined || !record.isClaim) return;
    const quotes = record.evidence.flatMap(({ readings }) => readings.map(({ sentence }) => arabicFacts(sentence)));
    const told = summaryFacts(record);
    const near = [...withRelated(record, index)];
    const published = publishedOn(index, record.seed);
    const yearsOfArticle = new Set(Object.values(published ?? {}).map((day) => Number(day?.slice(0, 4))));
    const known = new Set([
      ...yearsCounted(record, yearsOfArticle),
      ...near.flatMap((one) => [...numbersOf(one), ...numbersInNames(one, index)]),
      ...digitsIn(published),
    ]);
    const months = new Set(near.flatMap((one) => [...monthsOf(one, index, quotes)]));
    // Whoever leaves out the month of the record does not take that of another one instead.
    const ownMonths = monthsOf(record, index, quotes);
    const [quotedMonth, ...otherMonths] = new Set(quotes.flatMap((facts) => [...facts.months]));
    const isOwnMonthSaid = (facts: Facts) =>
      (quotedMonth === undefined || otherMonths.length > 0 || facts.months.has(quotedMonth)) &&
      record.dates.every(({ info, value }) => {
        const [month, other] = new Set(monthsIn(value.edtf));
        const isToldOf = info.role === "time" || info.role === "said";
        return !isToldOf || month === undefined || other !== undefined || facts.months.has(month);
      });
    const hedges = new Set<string>([
      ...quotes.flatMap((facts) => [...facts.hedges]),
      ...record.quantities.map(({ value }) => hedgeOf(value)),
    ]);
    const outcomes = new Set(quotes.flatMap((facts) => [...facts.mayBeOutcomes]));
    const parts = new Set(quotes.flatMap((facts) => [...facts.parts]));
    const namesNobody = record.evidence.some(({ reading }) => isWithoutName(reading.folded));
    const isOfDenial = OF_DENIAL.has(record.own("act"));
    const isNegated = isOfDenial || record.evidence.some(({ reading }) => isNegatedWhole(reading.sentence));
    const [inEnglish = [], inArabic = []] = turnedInSummary(
      quotes.map((facts) => facts.senses),
      [told.en.senses, told.ar.senses],
      quotes.some((facts) => facts.moods.carried.has("negation")),
    );
    const otherNumbers = nounNumbersTurnedInSummary(
      quotes.map((facts) => facts.nounNumbers),
      [told.en.nounNumbers, told.ar.nounNumbers],
    );
    const mayHave = [
      ...quotes,
      ...Object.values(record.value.inferred ?? {}).map(({ words = "" }) => ranksOf(words, "ar")),
      ...record.references.flatMap(({ value }) => ranksCalled(recordNamed(index, value))),
    ];
    const ranksAdded = areRegistriesReadable(index)
      ? [...told.en.ranks].filter((rank) => told.ar.ranks.has(rank) && !mayHave.some((one) => one.mayBeRanks.has(rank)))
      : [];
    const isDenied =
      told.ar.moods.made.has("negation") &&
      englishMoods(summary.en.replaceAll(OF_THE_SOURCE, " ")).made.has("negation");
    const bounds = new Set(quotes.flatMap((facts) => [...facts.yearBounds]));
    const isConditional = record.evidence.some(
      ({ reading }) =>
        reading.modality.some((mark) => mark.modality === "condition") || AS_LONG_AS.test(reading.folded),
    );
    const outcome = record.own("outcome");
    const own = typeof outcome === "string" ? outcome.split("-or-") : [];
    for (const one of own) outcomes.add(one);
    const modality = record.modality?.value as Modality | undefined;
    // What a quote that is not where it should be marks is not known.
    const isToldAsFuture =
      record.evidence.every(({ isThere }) => isThere) &&
      told.en.moods.carried.has("future") &&
      told.ar.moods.made.has("future") &&
      !record.evidence.some(({ reading }) => marksIn(reading).length > 0);
    // What is announced is to come, but not the announcement.
    const isAnnounced = /\bannounce/iu.test(summary.en);
    const quantities = record.quantities.map(({ pointer }) => ({ file: record.file.path, pointer }));
    // Where the record counts something else than one, a summary may speak of two: the two countries.
    const countsOne = record.quantities.some(({ value }) => numbersIn(value).includes(1));
    // A number that the record does not hold has its hedge in the quotes alone.
    const held = new Set(record.quantities.flatMap(({ value }) => numbersIn(value)));
    const lostHedges = [...hedges].filter((hedge) => {
      const number = Number(hedge.split(" ").at(-1));
      return (
        number > 2 &&
        !held.has(number) &&
        [told.en, told.ar].every((facts) => facts.others.has(number) && !facts.hedges.has(hedge))
      );
    });

    for (const language of ["en", "ar"] as const satisfies Language[]) {
      const text = summary[language];
      const facts = told[language];
      const place = at(record, `${record.pointer}/summary/${language}`);
      const strange = [...facts.others].filter(
        (value) => Number.isInteger(value) && !known.has(value) && (value > 2 || (value === 2 && countsOne)),
      );
      // A date that was worked out may be what is wrong, and not the summary.
      if (strange.length > 0)
        report.otherNumber({ ...place, restsOn: strange.some(isOfDate) ? workedOutDates(record) : [] }, strange, text);
      for (const { value, pointer } of counted(record, quotes)) {
        const restsOn = [{ file: record.file.path, pointer }];
        const lost = numbersIn(value).find((number) => !facts.others.has(number));
        if (lost !== undefined) report.noNumber({ ...place, restsOn }, lost, text);
        // Within two years and for two years are told apart by other words than hedges.
        else if (
          value.qualifier !== "exact" &&
          value.qualifier !== "between" &&
          !OF_TIME.has(value.unit) &&
          !facts.hedges.has(hedgeOf(value))
        )
          report.noHedge({ ...place, restsOn }, hedgeOf(value), text);
      }
      for (const { value, pointer } of record.quantities)
        if (isShare(record, value.unit) && isHedgeLost(value, quotes, facts))
          report.noHedge({ ...place, restsOn: [{ file: record.file.path, pointer }] }, value.qualifier, text);
      for (const hedge of lostHedges) report.lostHedge(place, hedge, text);
      const ofStrange = (hedge: string) => strange.some((number) => hedge.endsWith(` ${number}`));
      const otherHedges = [...facts.hedges].filter((hedge) => !hedges.has(hedge) && !ofStrange(hedge));
      if (otherHedges.length > 0) report.otherHedge({ ...place, restsOn: quantities }, otherHedges, text);
      const otherParts = parts.size === 0 ? [] : [...facts.parts].filter((part) => !parts.has(part));
      if (otherParts.length > 0) report.otherPart(place, otherParts, text);
      const [said, ones] = isOwnMonthSaid(facts) ? [months, near] : [ownMonths, [record]];
      const unknown = [...facts.months].filter((month) => !said.has(month));
      const ahead = unknown.length === 0 ? [] : ones.flatMap((one) => monthsCounted(one, index));
      const strangeMonths = unknown.filter((month) => !ahead.includes(month));
      if (strangeMonths.length > 0)
        report.otherMonth({ ...place, restsOn: workedOutDates(record) }, strangeMonths, text);
      for (const years of yearsAsked(record)) {
        if (!years.some((year) => facts.years.has(year)))
          report.noYear({ ...place, restsOn: workedOutDates(record) }, years, text);
      }
      const otherOutcomes = [...facts.outcomes].filter((one) => !outcomes.has(one));
      if (otherOutcomes.length > 0) report.otherOutcome(place, otherOutcomes, text);
      const lostOutcome = own.find((one) => isOutcome(one) && !facts.mayBeOutcomes.has(one));
      if (lostOutcome !== undefined)
        report.noOutcome(
          { ...place, restsOn: [{ file: record.file.path, pointer: `${record.pointer}/outcome` }] },
          lostOutcome,
          text,
        );
      const ofArticle = Number(ARTICLE_OF[language].exec(text)?.groups?.["year"] ?? Number.NaN);
      if (ofArticle > 0 && yearsOfArticle.size > 0 && !yearsOfArticle.has(ofArticle))
        report.otherArticle(place, ofArticle, [...yearsOfArticle], text);
      for (const turn of withYears(language === "en" ? inEnglish : inArabic, bounds, facts.yearBounds))
        report.opposite(place, turn, text);
      for (const turn of otherNumbers) report.opposite(place, turn, text);
      const lost = quotes.flatMap((one) => ranksLost(one, facts));
      const ranks = new Set(namesOffice(text, language) ? lost : lost.filter((rank) => rank === "senior"));
      // Who is a former president for the article was the president when it happened.
      if (record.value.attribution?.speech === "narration") ranks.delete("former");
      for (const rank of ranks) report.noRank(place, rank, text);
      for (const rank of ranksAdded) report.otherRank(place, rank, text);
      const isSaidSo = namesNobody && !isOfDenial ? facts.moods.carried.has("negation") : speaksAgainst(text, language);
      if (isNegated && !isSaidSo) report.noNegation(place, text);
      if (isConditional && !showsModality(text, language, "conditional")) report.noCondition(place, text);
      for (const other of otherOffices(record, index, text, language)) report.otherOffice(place, other, text);
      // The names of the Arabic are compared with those of the English.
      if (language === "en") {
        if (isDenied && !quotes.some((one) => one.moods.carried.has("negation"))) report.otherNegation(place, text);
        const said = record.evidence.map(({ reading }) => reading.folded).join(" ");
        const swapped = nationalitySwapped(said, text);
        if (swapped !== undefined) report.opposite(place, swapped, text);
        const roles = exchanged(record, index, text);
        if (roles !== undefined) report.exchanged(place, nameOf(roles[0]), nameOf(roles[1]), text);
        const names = namesAdded(record, index, text, true);
        if (names.length > 0) report.otherName(place, names, text);
        const { strangers, expected } = placesSwapped(record, index, text);
        if (strangers.length > 0) report.otherPlace({ ...place, restsOn: placesOf(record) }, strangers, expected, text);
      }
      if (attribution !== undefined && "claimants" in attribution) {
        for (const id of attribution.claimants) {
          const claimant = recordNamed(index, id);
          if (claimant !== undefined && !isCalled(claimant, text, language))
            report.noClaimant(
              { ...place, restsOn: [{ file: record.file.path, pointer: `${record.pointer}/attribution` }] },
              claimant.value.names?.en ?? id,
              text,
            );
        }
      }
      if (modality === "actual" && isToldAsFuture && !isAnnounced) report.otherMark(place, text);
      if (modality !== undefined && modality !== "actual" && !showsModality(text, language, modality))
        report.noMark(
          { ...place, restsOn: [{ file: record.file.path, pointer: record.modality?.pointer ?? place.pointer ?? "" }] },
          modality,
          text,
        );
    }
  },
});

const nameOf = ({ id, value }: RecordEntry): string => value.names?.en ?? id;

/** Acts of whoever says no to something, so that a summary has a word of that. */
const OF_DENIAL: ReadonlySet<unknown> = new Set(["withholds", "denies", "rejects"]);

/** The ranks that the registry gives somebody. */
const ranksCalled = (entry: RecordEntry | undefined) =>
  ["label", "role"]
    .map((field) => (entry?.own(field) as { en?: string } | undefined)?.en)
    .concat(entry?.value.names?.en)
    .map((text = "") => ranksOf(text, "en"));

/** As long as something lasts, which is no condition that a plan has. */
const AS_LONG_AS = new RegExp(`(?<!\\p{L})(?:${fold("طالما").text}|${fold("ما دام").text})`, "u");

/** What a source leaves out or has not come to yet is no denial by it: it did not say where; not yet complete. */
const OF_THE_SOURCE =
  /\b(?:(?:did|does|do|had|has) not(?: \w+)? (?:say|name|identif\w+|give|attribute|date|specif\w+|tell|make clear)|not (?:yet|specified|identified|named|stated|given|attributed)|nor (?:give|name|say)|gives? no)\b/giu;

/** How a summary says from when its article is, with the year: an article probably of July 2024. */
const ARTICLE_OF: Readonly<Record<Language, RegExp>> = {
  en: /\barticle (?:\p{Ll}+ )?(?:of|from) (?:\d{1,2} )?(?:\p{L}+ )?(?<year>\d{4})\b/u,
  ar: /(?<!\p{L})مقال (?:\p{L}+ ){1,4}(?:\d{1,2} )?(?:\p{L}+ )?(?<year>\d{4})(?!\d)/u,
};

/** For each claim, the records that a relation joins to it. */
const related = remembered((index: RecordIndex): ReadonlyMap<string, ReadonlySet<RecordEntry>> => {
  const found = new Map<string, Set<RecordEntry>>();
  for (const { from, to } of relations(index)) {
    for (const { id } of [from, to]) {
      const claim = claimOf(index, id);
      const known = found.get(claim) ?? new Set();
      found.set(claim, known.add(from).add(to));
    }
  }
  return found;
});

/** The record, and those that a relation joins to it or to the claim that it shares: a summary may take dates from them. */
const withRelated = (record: RecordEntry, index: RecordIndex): ReadonlySet<RecordEntry> =>
  new Set([record, ...(related(index).get(claimOf(index, record.id)) ?? [])]);

/** The numbers in the names of what a record refers to: a plan announced in 2025, the province of the Three Rivers. */
const numbersInNames = (record: RecordEntry, index: RecordIndex): number[] =>
  record.references.flatMap(({ value }) =>
    englishNumbers(recordNamed(index, value)?.value.names?.en ?? "").map((number) => number.value),
  );

/** A year, or a day of a month. */
const isOfDate = (value: number) => value <= 31 || (value >= 1900 && value <= 2099);

/** The dates that were worked out: where one of them is wrong, the summary may have the right number. */
const workedOutDates = (record: RecordEntry) =>
  record.dates
    .filter(({ value }) => value.basis !== "stated")
    .map(({ pointer }) => ({ file: record.file.path, pointer }));
