import { Sentence } from "../arabic/sentence.js";
import { tokens } from "../arabic/words.js";
import { remembered } from "../corpus/remembered.js";
import { isObject } from "../corpus/values.js";
import { EvidenceItem } from "../records/evidence.js";
import { type Exclusion, exclusionsOf } from "../records/exclusions.js";
import type { RecordIndex } from "../records/record-index.js";

export type CoverageState = "quoted" | "excluded" | "open";

/** A line of a seed, a number or date word on it, or a passage on it that nothing accounts for. */
export interface Mark {
  what: "line" | "number" | "date" | "passage";
  /** line, from 1 */
  line: number;
  /** offsets (UTF-16) in the line */
  start: number;
  end: number;
  words: string;
  state: CoverageState;
}

export interface SeedCoverage {
  seed: string;
  marks: readonly Mark[];
  /** characters of its lines, and how many of them quotes hold */
  characters: number;
  quoted: number;
}

/** Offsets (UTF-16) in a text. */
export interface Span {
  start: number;
  end: number;
}

const isInside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** The numbers and date words of a line, without those that are inside longer ones. */
function readLine(line: string): (Span & { what: "number" | "date" })[] {
  const { dates, quantities, words } = new Sentence(line);
  const labels = words.filter(({ numeral }) => numeral?.kind === "label");
  const all = [
    ...dates.map(({ start, end }) => ({ what: "date" as const, start, end })),
    ...[...quantities, ...labels].map(({ start, end }) => ({ what: "number" as const, start, end })),
  ];
  return all
    .filter(
      (span, at) =>
        !all.some((other, place) => place !== at && isInside(span, other) && (!isInside(other, span) || place < at)),
    )
    .sort((a, b) => a.start - b.start);
}

/** Words of a line that a quote holds. */
interface QuotedSpan extends Span {
  /** whether the quote is where its record says; otherwise the whole line counts as quoted */
  isThere: boolean;
}

/** What is known about each line of the seeds is kept under this key. */
const lineKey = (seed: string, line: number) => `${seed} ${line}`;

/** The quotes of a record that its schema refuses: what it accounts for is not reported as missing as well. */
function quotesOfRefused({ refused, seeds }: RecordIndex): EvidenceItem[] {
  return refused.flatMap(({ value, pointer }) => {
    const { evidence } = value;
    return (Array.isArray(evidence) ? evidence : []).flatMap((item: unknown, position) =>
      isObject(item) && typeof item["at"] === "string" && typeof item["quote"] === "string"
        ? (EvidenceItem.of({ at: item["at"], quote: item["quote"] }, `${pointer}/evidence/${position}`, seeds) ?? [])
        : [],
    );
  });
}

const spansByLine = remembered((index: RecordIndex): ReadonlyMap<string, readonly QuotedSpan[]> => {
  const spans = new Map<string, QuotedSpan[]>();
  const add = (seed: string, line: number, span: QuotedSpan) => {
    const key = lineKey(seed, line);
    const known = spans.get(key);
    if (known === undefined) spans.set(key, [span]);
    else known.push(span);
  };
  for (const item of [...index.records.flatMap(({ evidence }) => evidence), ...quotesOfRefused(index)]) {
    const { places } = item;
    const cited = places.filter(({ first, last }) => first >= item.first && last <= item.last);
    // Twice on one line is one line all the same.
    const isThere = new Set(cited.map(({ first }) => first)).size === 1;
    for (const { first, column } of isThere ? cited : places) {
      if (!item.quote.includes("\n")) {
        add(item.seed, first, { start: column, end: column + item.quote.length, isThere });
        continue;
      }
      for (const [offset, part] of item.quote.split("\n").entries()) {
        const start = offset === 0 ? column : 0;
        add(item.seed, first + offset, { start, end: start + part.length, isThere });
      }
    }
    if (isThere) continue;
    // The quote has a finding of its own, so the lines that it should be on get none.
    const lines = index.seeds.get(item.seed)?.lines ?? [];
    for (const [offset, line] of lines.slice(item.first - 1, item.last).entries()) {
      add(item.seed, item.first + offset, { start: 0, end: line.length, isThere });
    }
  }
  return spans;
});

/** The words of a line that quotes hold. */
export const quotedSpans = (index: RecordIndex, seed: string, line: number): readonly QuotedSpan[] =>
  spansByLine(index).get(lineKey(seed, line)) ?? [];

/** How many characters some spans of a line hold together. */
function charactersIn(spans: readonly Span[]): number {
  let [held, reached] = [0, 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    held += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return held;
}

/** Shorter runs of words only lead from one claim to the next: and, whereas, he added that. */
const WORDS_OF_A_PASSAGE = 3;
/** That many words, and the spaces between them, have at least this many characters. */
const SHORTEST_PASSAGE = 2 * WORDS_OF_A_PASSAGE - 1;

/** The runs of words of a line that are outside all spans and long enough to make a claim. */
function passagesOutside(text: string, spans: readonly Span[]): Span[] {
  const passages: Span[] = [];
  let start = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start).concat({ start: text.length, end: text.length })) {
    if (span.start - start >= SHORTEST_PASSAGE) {
      const words = tokens(text.slice(start, span.start));
      const [first, last] = [words[0], words.at(-1)];
      if (first && last && words.length >= WORDS_OF_A_PASSAGE) {
        passages.push({ start: start + first.start, end: start + last.end });
      }
    }
    start = Math.max(start, span.end);
  }
  return passages;
}

/**
 * Every line of the seeds, every number and date word on it, and every longer passage that is open. Seed by seed, since
 * the marks of all seeds together would take a lot of memory.
 */
export function* coverage(index: RecordIndex): Generator<SeedCoverage> {
  const excluded = new Map<string, Exclusion[]>();
  for (const exclusion of exclusionsOf(index)) {
    const { seed, first } = exclusion.place;
    const key = lineKey(seed, first);
    excluded.set(key, [...(excluded.get(key) ?? []), exclusion]);
  }
  for (const [number, seed] of index.seeds) {
    const marks = seed.lines.flatMap((text, at): Mark[] => {
      if (text.trim() === "") return [];
      const quotes = quotedSpans(index, number, at + 1);
      const exclusions = excluded.get(lineKey(number, at + 1)) ?? [];
      const isLineExcluded = exclusions.some(({ words }) => words === undefined);
      const mark = (what: Mark["what"], span: Span, state: CoverageState): Mark => ({
        what,
        line: at + 1,
        ...span,
        words: text.slice(span.start, span.end),
        state,
      });
      const whole = { start: 0, end: text.length };
      const lineState = quotes.length > 0 ? "quoted" : exclusions.length > 0 ? "excluded" : "open";
      return [
        mark("line", whole, lineState),
        ...readLine(text).map(({ what, start, end }) => {
          const span = { start, end };
          if (quotes.some((quote) => isInside(span, quote))) return mark(what, span, "quoted");
          const isExcluded =
            isLineExcluded || exclusions.some(({ span: words }) => words !== undefined && isInside(span, words));
          return mark(what, span, isExcluded ? "excluded" : "open");
        }),
        ...(isLineExcluded || lineState === "open"
          ? []
          : passagesOutside(text, [...quotes, ...exclusions.flatMap(({ span }) => span ?? [])]).map((span) =>
              mark("passage", span, "open"),
            )),
      ];
    });
    const quoted = seed.lines.map((_, at) => charactersIn(quotedSpans(index, number, at + 1)));
    yield {
      seed: number,
      marks,
      characters: seed.lines.reduce((sum, text) => sum + text.length, 0),
      quoted: quoted.reduce((sum, held) => sum + held, 0),
    };
  }
}
