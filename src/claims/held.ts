import { fold } from "../arabic/fold.js";
import { tokens } from "../arabic/words.js";
import { withoutMarks } from "../edtf.js";
import { numberIn } from "../quantity.js";
import { boundsOf, overlap } from "../records/date-bounds.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import type { Mark, SeedCoverage, Span } from "./coverage.js";
import { dateClaims, spelledIn } from "./date.js";
import { namedIn } from "./naming-places.js";
import { quantityClaims } from "./quantity.js";
import { datedWords, originOf } from "./relative-date.js";
import { wordsNaming } from "./term.js";

const meets = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The words of a quote that give a quantity of its record, or from which it was inferred: a third year as three years. */
const ofQuantities = (record: RecordEntry, { quote, reading }: EvidenceItem): Span[] =>
  quantityClaims(record).flatMap(({ field: { value }, matches }) =>
    matches.length > 0
      ? matches.flatMap(({ reading: { text }, number }) => (text === quote ? [number] : []))
      : reading.quantities.filter((number) => "value" in value && number.value === numberIn(value)),
  );

/** The words of a quote that give a date of its record: that date, one end of it, or one from which it was inferred. */
function ofDates(index: RecordIndex, record: RecordEntry, { at, quote, reading }: EvidenceItem): Span[] {
  return dateClaims(record).flatMap((claim) => {
    const { value, info } = claim.field;
    const isOf = (edtf: string) => edtf === withoutMarks(value.edtf) || claim.ends.includes(edtf);
    const days = boundsOf(value);
    const isNear = (edtf: string) => {
      const others = boundsOf({ edtf });
      return value.basis === "inferred" && info.role !== "said" && days && others ? overlap(days, others) : false;
    };
    const origin = originOf(index, record, info.role === "said");
    const relative = origin === undefined ? [] : datedWords(claim, origin);
    return [
      ...spelledIn(reading).filter(({ edtf }) => isOf(edtf) || isNear(edtf)),
      ...relative.filter(
        (words) => words.at === at && words.text === quote && words.dates.some((edtf) => isOf(edtf) || isNear(edtf)),
      ),
    ];
  });
}

/** The words of a quote that name what its record refers to, or the record itself if it is an entry of a registry. */
function ofNames(index: RecordIndex, record: RecordEntry, { seed, first, last, quote, reading }: EvidenceItem): Span[] {
  const ids = [record.id, ...record.references.map(({ value }) => value)];
  const { at } = fold(quote);
  return namedIn(index, [...new Set(ids)], { seed, first, last, folded: reading.folded }).map(({ start, end }) => ({
    start: at[start] ?? 0,
    end: at[end] ?? quote.length,
  }));
}

/** The words of a quote that name a term of its record, such as the first phase. */
const ofTerms = (record: RecordEntry, { reading }: EvidenceItem): Span[] =>
  record.namedTerms.flatMap(({ info, value }) => wordsNaming(info, value, reading.sentence));

/** Whether a text of a record that is no sentence of ours has some words, such as the title of a footnote. */
function isInText(record: RecordEntry, words: string): boolean {
  const inWords = (text: string) =>
    ` ${tokens(text)
      .map((token) => token.text)
      .join(" ")} `;
  return record.texts.some(
    ({ info: { path, form }, value }) =>
      form !== "sentence" &&
      path[0] !== "evidence" &&
      path[0] !== "inferred" &&
      inWords(value).includes(inWords(words)),
  );
}

/** A number or date of an article that records quote and none of them holds in a field. */
export interface Unheld {
  mark: Mark;
  /** ids of the records that quote it */
  records: readonly string[];
}

/**
 * The numbers and date words of an article that are in quotes, but that no field of a record that quotes them holds: a
 * quantity, a date, a share, the name of what the record refers to, a term or a text. What a summary or a note says of them
 * does not count, since no program can read it back.
 */
export function unheldIn(index: RecordIndex, { seed, marks }: SeedCoverage): Unheld[] {
  const quoted = marks.filter(({ what, state }) => state === "quoted" && (what === "number" || what === "date"));
  const quotes = index.records.flatMap((record) =>
    record.evidence.filter((item) => item.seed === seed).map((item) => ({ record, item })),
  );
  return quoted.flatMap((mark): Unheld[] => {
    const quoting = quotes.flatMap(({ record, item }) =>
      item.places.flatMap(({ first, column }) => {
        const span = { start: mark.start - column, end: mark.end - column };
        return first === mark.line && span.start >= 0 && span.end <= item.quote.length ? [{ record, item, span }] : [];
      }),
    );
    // A record that its schema refuses has findings of its own, and its fields are not known.
    const isHeld =
      quoting.length === 0 ||
      quoting.some(
        ({ record, item, span }) =>
          [
            ...ofQuantities(record, item),
            ...ofDates(index, record, item),
            ...ofNames(index, record, item),
            ...ofTerms(record, item),
          ].some((held) => meets(held, span)) || isInText(record, mark.words),
      );
    return isHeld ? [] : [{ mark, records: [...new Set(quoting.map(({ record }) => record.id))] }];
  });
}
