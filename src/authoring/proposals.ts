import type { EdtfDate } from "../../schemas/date.js";
import { tokens } from "../arabic/words.js";
import { dateClaims, isSpelledOut, spelledIn } from "../claims/date.js";
import { footnotesAfter } from "../claims/footnotes.js";
import { modalitiesOf } from "../claims/modality.js";
import { actClaim, sideClaim } from "../claims/position.js";
import { countsUnit, isPercent, isShare, numbersSaid, OF_TIME, onesSaid, type Said } from "../claims/quantity.js";
import { datedWords, originOf } from "../claims/relative-date.js";
import { type Continuation, isShownSaying, sayingsIn, toldBy } from "../claims/saying.js";
import { isSentenceQuoted, isSpeechShown } from "../claims/speech.js";
import { hintsTold, termClaims } from "../claims/term.js";
import type { JsonObject } from "../corpus/values.js";
import { endsOf } from "../edtf.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import { formatDate } from "../wording/date.js";
import { quantityText } from "./answer.js";
import { blankRecord } from "./blank-record.js";
import { namesIn, speakersOf } from "./noticed.js";
import type { Question } from "./question.js";
import type { Span } from "./quote.js";

/** A value that the quotes of a record may give for a field. */
export interface Proposal {
  value: unknown;
  /** the value as it is typed */
  text: string;
  /** the words or the reason it rests on */
  because: string;
  /** whether the words give it, have it among others, or only have something in common with it */
  sureness: "said" | "likely" | "guess";
}

/** What proposals are made from: the dataset, and what its new record has so far, its quotes above all. */
export interface Draft {
  dataset: string;
  record: JsonObject;
}

const distinct = (proposals: readonly Proposal[]): Proposal[] => [
  ...new Map(proposals.map((proposal) => [proposal.text, proposal])).values(),
];

/** A number as a fraction of few parts: 0.5 as 1 of 2. */
function parts(value: number): { value: number; of: number } | undefined {
  const of = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((count) => Math.abs(Math.round(value * count) - value * count) < 1e-9);
  return of === undefined ? undefined : { value: Math.round(value * of), of };
}

function quantities(index: RecordIndex, { dataset, record }: Draft, units: readonly string[]): Proposal[] {
  const entry = blankRecord(index, dataset, record);
  if (entry === undefined) return [];
  const valuesOf = ({ number: { hedge, value, min, max, kind } }: Said, unit: string): JsonObject | undefined => {
    const qualifier = hedge === "unread" ? "exact" : hedge;
    if (isShare(entry, unit)) return value === undefined ? undefined : { qualifier, ...parts(value), unit };
    if (max !== undefined) return { qualifier: "between", min, max, unit };
    if (kind === "magnitude") return { qualifier: "order-of-magnitude", ...(min !== undefined && { min }), unit };
    return { qualifier, value, unit };
  };
  return [...numbersSaid(entry), ...onesSaid(entry)].flatMap((said) =>
    units
      .filter((unit) => countsUnit(entry, unit, said) && isPercent(entry, unit) === said.number.percent)
      .flatMap((unit) => {
        const value = valuesOf(said, unit);
        const words = said.reading.text.slice(said.number.start, said.number.end);
        const unread = said.number.notUnderstood?.text;
        const because = unread === undefined ? words : `${words}; ${unread} is not understood`;
        return value === undefined ? [] : [{ value, text: quantityText(value), because, sureness: "said" }];
      }),
  );
}

/** Why a date that counts from the article, or from the day when it was said, is what it is. */
const countedFrom = (edtf: string, isSaid: boolean) => ({
  en: `Counted from the ${isSaid ? "day on which it was said" : "date of the article"}, ${formatDate(edtf, "en")}.`,
  ar: `محسوب من ${isSaid ? "يوم قوله" : "تاريخ المقال"}، ${formatDate(edtf, "ar")}.`,
});

/** Why something that nobody dates came about no later than its article. */
const latestDay = (edtf: string) => ({
  en: `The article gives no date for this; it was published no later than ${formatDate(edtf, "en")}.`,
  ar: `لا يذكر المقال تاريخًا لذلك، وقد نُشر في موعد لا يتجاوز ${formatDate(edtf, "ar")}.`,
});

/** A record with the modality that its words mark, if it has none yet: a month without a year is the next one in a plan. */
function withModality(index: RecordIndex, dataset: string, record: JsonObject): RecordEntry | undefined {
  if (record["modality"] !== undefined) return blankRecord(index, dataset, record);
  const provisional = blankRecord(index, dataset, { ...record, modality: "actual" });
  const [marked] = provisional === undefined ? [] : modalitiesOf(provisional);
  return blankRecord(index, dataset, { ...record, ...(marked !== undefined && { modality: marked }) });
}

function dates(index: RecordIndex, { dataset, record }: Draft, name: string): Proposal[] {
  // A date that is still missing has its role all the same.
  const provisional = { edtf: "", basis: "stated" } satisfies EdtfDate;
  const entry = withModality(index, dataset, { ...record, [name]: provisional });
  const claim = entry && dateClaims(entry).find(({ field }) => field.path === name);
  if (entry === undefined || claim === undefined) return [];
  const { role } = claim.field.info;
  // A date in the words is mostly when it happened, and seldom when it was said.
  const sureness = role === "time" ? "said" : "likely";
  const stated = entry.evidence.flatMap(({ reading }) =>
    spelledIn(reading).flatMap(({ edtf, isBound, opens, closes, isAbout, start, end }): Proposal[] => {
      const because = reading.text.slice(start, end);
      const mark = isAbout ? "~" : "";
      const open = [...(opens ? [`${edtf}${mark}/..`] : []), ...(closes ? [`../${edtf}${mark}`] : [])];
      return [...open, ...(isBound ? [] : [`${edtf}${mark}`])].map((date) => ({
        value: { edtf: date, basis: "stated" },
        text: date,
        because,
        sureness,
      }));
    }),
  );
  const origin = originOf(index, entry, role === "said");
  const isSaid = role !== "said" && entry.dates.some(({ info }) => info.role === "said");
  const relative =
    origin === undefined
      ? []
      : datedWords(claim, origin).flatMap(({ words, dates: days, isAbout }) =>
          days.map((day): Proposal => {
            const edtf = isAbout && !day.includes("/") ? `${day}~` : day;
            return {
              value: { edtf, basis: "relative", note: countedFrom(origin.edtf, isSaid) },
              text: edtf,
              because: words,
              sureness,
            };
          }),
        );
  const inferred = (edtf: string, note: EdtfDate["note"], because: string): Proposal => ({
    value: { edtf, basis: "inferred", note },
    text: edtf,
    because,
    sureness: "likely",
  });
  const fallback: Proposal[] =
    origin === undefined
      ? []
      : role === "time"
        ? [inferred(`../${origin.end}`, latestDay(origin.end), "no words date it")]
        : role === "said"
          ? [inferred(origin.edtf, countedFrom(origin.edtf, false), "the day of the article")]
          : [];
  const all = distinct([...stated, ...relative, ...fallback].reverse()).reverse();
  // One date in the words is of the event, and not also of the day on which somebody told of it.
  const dated = role === "said" ? entry.dates.filter(({ info }) => info.role === "time") : [];
  return all.filter(({ text }) => !dated.some(({ value }) => value.edtf === text) && isInOrder(text));
}

/** Whether an interval does not end before it begins: by September 2026, of what was told a year before. */
function isInOrder(edtf: string): boolean {
  const [start = "", end = start] = endsOf(edtf);
  return start <= end || start.startsWith(end);
}

/** A date with how it is known, if it is proposed or the words spell out its two ends; undefined if nothing shows it. */
export function dateShown(index: RecordIndex, draft: Draft, question: Question, edtf: string): JsonObject | undefined {
  const known = proposalsFor(index, draft, question).find(({ text }) => text === edtf);
  if (known !== undefined) return known.value as JsonObject;
  const stated = { edtf, basis: "stated" } satisfies EdtfDate;
  const entry = withModality(index, draft.dataset, { ...draft.record, [question.name]: stated });
  const claim = entry && dateClaims(entry).find(({ field }) => field.path === question.name);
  return claim !== undefined && isSpelledOut(claim) ? stated : undefined;
}

/** Shorter words say little of what a sentence is about. */
const LEAST_LETTERS = 4;

/** How many words of a proposition some quotes have. */
function wordsShared({ value }: RecordEntry, quotes: readonly string[]): number {
  const { ar = "" } = ((value as JsonObject)["sentence"] ?? {}) as { ar?: string };
  const words = tokens(ar).filter(({ text }) => text.length >= LEAST_LETTERS);
  const own = new Set(quotes.flatMap((quote) => tokens(quote).map(({ text }) => text)));
  return words.filter(({ text }) => own.has(text)).length;
}

/** The propositions whose side the quotes show, and then those with which they share the most words. */
function propositions(index: RecordIndex, { dataset, record }: Draft): Proposal[] {
  const quotes = (blankRecord(index, dataset, record)?.evidence ?? []).map(({ quote }) => quote);
  return index.records
    .filter(({ file }) => file.schema.name === "propositions")
    .map((entry) => {
      const taken = blankRecord(index, dataset, { ...record, proposition: entry.id, side: "for" });
      return {
        id: entry.id,
        shown: [...((taken && sideClaim(taken, index))?.shown ?? [])],
        shared: wordsShared(entry, quotes),
      };
    })
    .filter(({ shown, shared }) => shown.length > 0 || shared > 1)
    .sort((a, b) => Number(b.shown.length > 0) - Number(a.shown.length > 0) || b.shared - a.shared)
    .map(({ id, shown, shared }) => ({
      value: id,
      text: id,
      ...(shown.length > 0
        ? { because: `shows ${shown.join(", ")}`, sureness: "said" as const }
        : { because: `${shared} words alike`, sureness: "guess" as const }),
    }));
}

/** The ids that a record has already, which are seldom meant again: whom somebody addresses is somebody else. */
const idsIn = (record: JsonObject): ReadonlySet<unknown> =>
  new Set(Object.values(record).flatMap((value) => (typeof value === "string" ? [value] : [])));

/** What lies between two places is in neither. */
const BETWEEN = /(?<!\p{L})بين (?:\S+ ){0,3}و?(?:ال)?$/u;

/** The entries of a registry that the quotes name; of propositions, those of which they show a side. */
function references(index: RecordIndex, { dataset, record }: Draft, registry: string): Proposal[] {
  const entry = blankRecord(index, dataset, record);
  const proposal = (id: string, because: string): Proposal => ({ value: id, text: id, because, sureness: "likely" });
  if (registry === "propositions") return propositions(index, { dataset, record });
  const had = idsIn(record);
  const isInside = (one: Span, other: Span) =>
    other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  const found = (entry?.evidence ?? []).flatMap(({ seed, first, quote }) => {
    const all = namesIn(index, seed, first, quote);
    return all
      .filter(({ id }) => recordNamed(index, id)?.file.schema.name === registry && !had.has(id))
      .filter(({ start }) => registry !== "places" || !BETWEEN.test(quote.slice(0, start)))
      .map((name) => ({
        // The ministry of a force is not that force.
        isPart: all.some((other) => isInside(name, other)),
        one: proposal(name.id, quote.slice(name.start, name.end)),
      }));
  });
  const named = distinct(found.sort((a, b) => Number(a.isPart) - Number(b.isPart)).map(({ one }) => one));
  const isSpeaking = ({ text }: Proposal) => entry !== undefined && isShownSaying(entry, index, text);
  const [speaking, spokenOf] = [named.filter(isSpeaking), named.filter((one) => !isSpeaking(one))];
  // A view is mostly that of somebody who speaks; a number or an event is seldom about them.
  if (entry?.file.schema.comparison?.question === undefined) return [...spokenOf, ...speaking];
  const own = index.records.find(
    ({ value, file }) => file.schema.name === registry && (value as JsonObject)["source"] === `seed-${entry.seed}`,
  );
  return [...speaking, ...spokenOf, ...(own === undefined ? [] : [proposal(own.id, "the article says it itself")])];
}

/** The terms of a vocabulary that the quotes show. */
function terms(index: RecordIndex, { dataset, record }: Draft, name: string, all: readonly string[]): Proposal[] {
  const proposal = (term: string): Proposal => ({
    value: term,
    text: term,
    because: "the quotes show it",
    sureness: "said",
  });
  const tried = all.map((term) => ({ term, entry: blankRecord(index, dataset, { ...record, [name]: term }) }));
  const [first] = tried;
  if (first?.entry === undefined) return [];
  if (first.entry.modality?.path === name) {
    const marked = modalitiesOf(first.entry);
    return (marked.length === 0 ? ["actual"] : marked).map(proposal);
  }
  const side = first.entry.terms.find(({ path }) => path === name)?.info.role;
  if (side === "side") return [...(sideClaim(first.entry, index)?.shown ?? [])].map(proposal);
  if (side === "act") return [...(actClaim(first.entry)?.shown ?? [])].map(proposal);
  const hinted = first.entry.hintedTerms.find(({ path }) => path === name);
  const told = hinted === undefined ? [] : hintsTold(first.entry, hinted.info);
  if (told.length > 0)
    return told.map((term) => ({ ...proposal(term), sureness: told.length === 1 ? "likely" : "guess" }));
  return tried.flatMap(({ term, entry }) =>
    entry !== undefined && termClaims(entry).some(({ field, isNamed }) => field.path === name && isNamed)
      ? [proposal(term)]
      : [],
  );
}

/** What the quotes of a record may give for a field, the likeliest first; none if nothing can be proposed. */
export function proposalsFor(index: RecordIndex, draft: Draft, { name, asked }: Question): Proposal[] {
  switch (asked.kind) {
    case "quantity":
      // Whatever is counted has a number, but only a length of time lasts.
      return distinct(
        quantities(index, draft, name === "duration" ? asked.units.filter((unit) => OF_TIME.has(unit)) : asked.units),
      );
    case "date":
      return dates(index, draft, name);
    case "term":
      return terms(index, draft, name, Object.keys(asked.terms));
    case "reference":
      return references(index, draft, asked.registry);
    default:
      return [];
  }
}

/** The first whom the line names before words by which somebody says something, and who is no part of another's name. */
function speakersBefore(index: RecordIndex, { item, words }: Continuation): { id: string; words: string }[] {
  const { seed, first, citedText = "", quote } = item;
  const before = citedText.slice(0, Math.max(0, citedText.indexOf(quote)) + quote.indexOf(words));
  const named = namesIn(index, seed, first, before).filter(
    ({ id }) => recordNamed(index, id)?.file.schema.name === "actors",
  );
  const leads = speakersOf(
    index,
    named.map(({ id }) => id),
  );
  return named
    .filter(({ id }) => leads.includes(id))
    .map(({ id, start, end }) => ({ id, words: before.slice(start, end) }));
}

/** Who says it and how, from the verbs of saying, the quotation marks and the footnote marks of the article. */
export function attributionFor(index: RecordIndex, { dataset, record }: Draft): Proposal {
  const entry = blankRecord(index, dataset, record);
  const sayings = entry === undefined ? [] : sayingsIn(entry, index);
  const said = sayings.find(({ speakers }) => speakers.length > 0);
  const cites = (entry && footnotesAfter(entry, index)?.ids) ?? [];
  const cited = cites.length > 0 ? { cites: [...cites] } : {};
  if (entry === undefined || said === undefined) {
    const telling = entry && toldBy(entry);
    const [speaker] = telling === undefined ? [] : speakersBefore(index, telling);
    if (telling !== undefined && speaker !== undefined)
      return {
        value: { speech: "indirect", claimants: [speaker.id], ...cited },
        text: `indirect: ${speaker.id}`,
        because: `${speaker.words} … ${telling.words}; quote the name too`,
        sureness: "guess",
      };
    return {
      value: { speech: "narration", ...cited },
      text: "narration",
      because: "no quote says who says it",
      sureness: telling === undefined ? "likely" : "guess",
    };
  }
  const isDirect = isSpeechShown(entry, index, "direct") && isSentenceQuoted(entry);
  const speech = isDirect ? "direct" : "indirect";
  const claimants = speakersOf(index, said.speakers);
  return {
    value: { speech, claimants, ...cited },
    text: `${speech}: ${claimants.join(", ")}`,
    because: said.words,
    sureness: "said",
  };
}
