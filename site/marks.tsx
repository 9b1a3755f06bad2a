import { actors, type Claim, places } from "iraq-coalition-data";
import { fold, read } from "iraq-coalition-data/arabic";
import type { ComponentChildren } from "preact";

/** What words of a quote give. */
export type Kind = "number" | "hedge" | "date" | "name";

export interface Mark {
  readonly kind: Kind;
  /** offsets (UTF-16) in the quote, around whole words: a part of a word would lose the joins of its letters */
  readonly start: number;
  readonly end: number;
}

/** Phrases before or after a number that hedge it, longest first. */
const HEDGES = [
  "ما لا يقل عن",
  "ليس أكثر من",
  "على الأقل",
  "على الأكثر",
  "ما يقرب من",
  "أكثر من",
  "أقل من",
  "ما بين",
  "حوالي",
  "قرابة",
  "نحو",
  "بين",
].map((phrase) => fold(phrase).text);

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** A stretch of a text, out to the ends of its words. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (isLetter(text[from - 1])) from -= 1;
  while (isLetter(text[to])) to += 1;
  return { start: from, end: to };
}

/** Every place where a folded phrase stands as words of its own; a prefix such as "and" or "in" may be joined to it. */
function placesOf(text: string, phrase: string): { start: number; end: number }[] {
  const folded = fold(text);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])[وفبلك]{0,2}(?:ال|ل)?${escaped(phrase)}(?![\\p{L}\\p{N}])`, "gu");
  return [...folded.text.matchAll(pattern)].map(({ index, 0: found }) =>
    wholeWords(text, folded.at[index] ?? 0, folded.at[index + found.length] ?? text.length),
  );
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

const namesOf = ({ who, where }: Claim): readonly string[] => {
  const ids = new Set<string>([...who.claimants, ...who.actors, ...where.places]);
  return [...actors, ...places]
    .filter(({ id }) => ids.has(id))
    .flatMap(({ aliases, mentions = [] }) => [...aliases, ...mentions.map(({ words }) => words)])
    .sort((a, b) => b.length - a.length);
};

/** The words of a quote that give the number, its hedge, the date and the names of a claim, in order and without overlaps. */
export function marksIn(quote: string, claim: Claim): readonly Mark[] {
  const readings = read(quote);
  const numbers = readings.filter(({ type }) => type === "quantity");
  const dates = readings.filter(({ type }) => type === "date");
  const near = ({ start, end }: { start: number; end: number }) =>
    numbers.some((number) => Math.abs(number.start - end) <= 2 || Math.abs(start - number.end) <= 40);
  const found: Mark[] = [
    ...(claim.quantities.length > 0 ? numbers : []).map(
      ({ start, end }): Mark => ({ kind: "number", ...wholeWords(quote, start, end) }),
    ),
    ...dates.map(({ start, end }): Mark => ({ kind: "date", ...wholeWords(quote, start, end) })),
    ...(claim.quantities.length > 0 ? HEDGES : []).flatMap((phrase) =>
      placesOf(quote, phrase)
        .filter(near)
        .map((place): Mark => ({ kind: "hedge", ...place })),
    ),
    ...namesOf(claim).flatMap((name) =>
      placesOf(quote, fold(name).text).map((place): Mark => ({ kind: "name", ...place })),
    ),
  ];
  const kept: Mark[] = [];
  for (const mark of found) if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

/** A quote with its marks. */
export function Marked({ quote, marks }: { quote: string; marks: readonly Mark[] }) {
  const parts: ComponentChildren[] = [];
  let position = 0;
  for (const { kind, start, end } of marks) {
    parts.push(quote.slice(position, start), <mark class={kind}>{quote.slice(start, end)}</mark>);
    position = end;
  }
  return (
    <>
      {parts}
      {quote.slice(position)}
    </>
  );
}
