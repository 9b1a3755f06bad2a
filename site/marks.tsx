import { actors, type Claim, places, type Quantity, stated } from "iraq-coalition-data";
import { fold, type Reading, read, readQuantities } from "iraq-coalition-data/arabic";
import type { ComponentChildren } from "preact";
import { isOfClaim } from "./claim-days.js";

export const KINDS = ["number", "hedge", "date", "name"] as const;

/** What words of a quote give. */
export type Kind = (typeof KINDS)[number];

export interface Stretch {
  /** offsets (UTF-16) in a text */
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Stretch {
  readonly kind: Kind;
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** A stretch of a text, out to the ends of its words: a part of a word would lose the joins of its letters. */
function wholeWords(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (isLetter(text[from - 1])) from -= 1;
  while (isLetter(text[to])) to += 1;
  return { start: from, end: to };
}

/** Marks in the order of a text, whole words each; of two that overlap, the one that is named first. */
export function apart(text: string, found: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const { kind, ...place } of found) {
    const mark = { kind, ...wholeWords(text, place) };
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The numbers that a quantity is read from: one, both ends of a range, or the floor of a magnitude. */
export const numbersOf = (quantity: Quantity): readonly number[] =>
  quantity.qualifier === "order-of-magnitude" && quantity.min !== undefined ? [quantity.min] : stated(quantity).numbers;

const areEqual = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((one, index) => Math.abs(one - (b[index] ?? 0)) < 1e-9);

/** The numbers of a text that a quantity of a claim was read from, with their hedges. */
function numberMarks(quote: string, { quantities }: Claim): Mark[] {
  const wanted = quantities.map(({ quantity }) => numbersOf(quantity));
  return readQuantities(quote).flatMap(({ value, min, max, start, end, hedgedBy = [] }) => {
    const numbers = [value, min, max].filter((number) => number !== undefined);
    return wanted.some((one) => areEqual(one, numbers))
      ? [{ kind: "number" as const, start, end }, ...hedgedBy.map((words) => ({ kind: "hedge" as const, ...words }))]
      : [];
  });
}

/** Bounds that leave the day open. */
const HEDGING: ReadonlySet<string | undefined> = new Set(["by", "before", "after", "until"]);

type DateReading = Extract<Reading, { type: "date" }>;

/** The dates of a quote that are those of a claim. */
export function datesIn(quote: string, claim: Claim): DateReading[] {
  const { first, last } = claim.published;
  const anchor = first !== undefined && last !== undefined ? { anchor: { start: first, end: last } } : {};
  return read(quote, anchor).flatMap((reading) =>
    reading.type === "date" &&
    [reading.edtf, ...(reading.others ?? [])].some((edtf) => edtf !== undefined && isOfClaim(edtf, claim))
      ? [reading]
      : [],
  );
}

const dateMarks = (quote: string, claim: Claim): Mark[] =>
  datesIn(quote, claim).flatMap(({ start, end, bound, boundedBy, hedgedBy = [] }) => [
    { kind: "date" as const, start, end },
    ...[...hedgedBy, ...(boundedBy && HEDGING.has(bound) ? [boundedBy] : [])].map((words) => ({
      kind: "hedge" as const,
      ...words,
    })),
  ]);

/** A text as a part of a regular expression. */
export const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Every place where a folded phrase stands as words of its own; a prefix such as "and" or "in" may be joined to it. */
function placesOf(text: string, phrase: string): Stretch[] {
  const folded = fold(text);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])[وفبلك]{0,2}(?:ال|ل)?${literal(phrase)}(?![\\p{L}\\p{N}])`, "gu");
  return [...folded.text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: folded.at[index] ?? 0,
    end: folded.at[index + found.length] ?? text.length,
  }));
}

/** The actors and places that a claim is about or is said by. */
export function namedIn({ who, where }: Claim) {
  const ids = new Set<string>([...who.claimants, ...who.actors, ...where.places]);
  return [...actors, ...places].filter(({ id }) => ids.has(id));
}

const nameMarks = (quote: string, claim: Claim): Mark[] =>
  namedIn(claim)
    .flatMap(({ aliases, mentions = [] }) => [...aliases, ...mentions.map(({ words }) => words)])
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => placesOf(quote, fold(name).text).map((place): Mark => ({ kind: "name", ...place })));

/** The words of a quote that give the number, its hedge, the date and the names of claims, in order and without overlaps. */
export const marksIn = (quote: string, ...claims: readonly Claim[]): readonly Mark[] =>
  apart(
    quote,
    [numberMarks, dateMarks, nameMarks].flatMap((marksOf) => claims.flatMap((claim) => marksOf(quote, claim))),
  );

/** A text with its marks. */
export function WithMarks({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts: ComponentChildren[] = [];
  let position = 0;
  for (const { kind, start, end } of marks) {
    parts.push(text.slice(position, start), <mark class={kind}>{text.slice(start, end)}</mark>);
    position = end;
  }
  return (
    <>
      {parts}
      {text.slice(position)}
    </>
  );
}
