import { fold } from "../arabic/fold.js";
import type { QuantityReading } from "../arabic/quantities.js";
import type { Sentence } from "../arabic/sentence.js";
import { ends, folded, is, type Token } from "../arabic/words.js";
import type { FieldInfo } from "../corpus/compiled-schema.js";
import { remembered } from "../corpus/remembered.js";
import type { Field } from "../records/field.js";
import type { RecordEntry } from "../records/record.js";
import { countsUnit, quantityClaims } from "./quantity.js";

/** A term of a record that words must name. */
export interface TermClaim {
  field: Field<string>;
  isNamed: boolean;
}

const foldedBeginnings = remembered(
  ({ beginnings = {} }: FieldInfo): ReadonlyMap<string, readonly (readonly string[])[]> =>
    new Map(
      Object.entries(beginnings).map(([term, lists]) => [
        term,
        lists.map((words) => words.map((word) => fold(word).text)),
      ]),
    ),
);

const foldedHints = remembered(
  ({ hints = {} }: FieldInfo): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(hints).map(([term, words]) => [term, words.map((word) => fold(word).text)])),
);

/** The letter of the future before a verb: سيقتل. */
const OF_FUTURE = /^س(?=[يتنا])/u;

const begins = ({ splits }: Token, beginnings: readonly string[]): boolean =>
  splits.some(({ stem }) =>
    beginnings.some((beginning) => stem.startsWith(beginning) || stem.replace(OF_FUTURE, "").startsWith(beginning)),
  );

/** The words of a sentence that name a term, or that help to; none if no program checks the choice of the term. */
export const wordsNaming = (info: FieldInfo, term: string, { words }: Sentence): Token[] =>
  words.filter((word) =>
    foldedBeginnings(info)
      .get(term)
      ?.some((beginnings) => begins(word, beginnings)),
  );

/** Whether a word of the quotes has one of some beginnings. */
const isSaid = (record: RecordEntry, beginnings: readonly string[]): boolean =>
  record.evidence.some(({ readings }) =>
    readings.some(({ sentence }) => sentence.words.some((word) => begins(word, beginnings))),
  );

/** The terms that words of the quotes tell of. */
export const hintsTold = (record: RecordEntry, info: FieldInfo): string[] =>
  [...foldedHints(info)].filter(([, beginnings]) => isSaid(record, beginnings)).map(([term]) => term);

/** Whether a word is one of those that tell of a term of a record: voted, in the record of a vote. */
export const isHintOf = (record: RecordEntry, word: Token): boolean =>
  record.hintedTerms.some(({ info, value }) => begins(word, foldedHints(info).get(value) ?? []));

/** The terms of which the quotes have words, where they have none of the record's: an attack, and only forces that leave are told. */
export function othersTold(record: RecordEntry, { info, value }: Field<string>): string[] {
  const told = foldedHints(info).has(value) ? hintsTold(record, info) : [];
  return told.includes(value) ? [] : told;
}

/**
 * Whether the evidence of a record names a term; undefined if no program checks the choice of the term.
 * @param info the description of the field that has the term
 */
export function isTermNamed(record: RecordEntry, info: FieldInfo, term: string): boolean | undefined {
  const lists = foldedBeginnings(info).get(term);
  if (lists === undefined) return undefined;
  const isThere = (beginnings: readonly string[]) => isSaid(record, beginnings);
  if (!lists.every(isThere)) return false;
  // Words that all terms have, such as "claimed", name none where the text has the own word of another term.
  const all = [...foldedBeginnings(info).values()].map((some) => some.flat());
  const isCommon = (word: string) => all.every((some) => some.includes(word));
  const own = lists.flat();
  const only = own.filter((word) => !isCommon(word));
  const others = all.flat().filter((word) => !own.includes(word));
  return own.length === only.length || only.length === 0 || isThere(only) || !isThere(others);
}

/** The words that say what one number counts: from the one before it, or from where a clause goes on after that, to the next "and". */
function wordsBeside({ start, end }: QuantityReading, { words, counts }: Sentence): Token[] {
  const last = counts.findLast((count) => count.end <= start);
  const next = counts.find((count) => count.start >= end)?.start ?? Number.POSITIVE_INFINITY;
  const before = words.filter((word) => word.start >= (last?.end ?? 0) && word.end <= start);
  const isOn = words.find((word) => word.start >= start)?.conjunction === true;
  const from = last === undefined ? 0 : isOn ? before.length : Math.max(0, before.findIndex(goesOn));
  const after = words.filter((word) => word.start >= end && word.end <= next);
  // The first word is what is counted, also where it begins with the letter of "and": وكر, a den.
  const to = after.findIndex((word, position) => position > 0 && goesOn(word));
  return [...before.slice(from), ...(to === -1 ? after : after.slice(0, to))];
}

/** The words of the clause before a number that lead to it: after nobody was killed, and with the wounding of 110. */
function wordsBefore({ start }: QuantityReading, { words, counts }: Sentence): Token[] {
  const last = counts.findLast((count) => count.end <= start);
  // What another number counts stands after that one.
  const from = last === undefined ? 0 : (words.find((word) => word.start >= last.end)?.end ?? 0);
  const before = words.filter((word) => word.end <= start && word.start >= from);
  return before.slice(Math.max(0, before.findLastIndex(goesOn)));
}

const goesOn = (word: Token): boolean => word.conjunction || ends(word);

/** Whether the words beside the number of a record name only other terms: in "16 dead and 25 wounded", 25 are no dead. */
function isOfOthers(record: RecordEntry, info: FieldInfo, term: string): boolean {
  // Two drones that killed two people: only what counts the people is asked.
  const matches = quantityClaims(record).flatMap(({ field, matches: said }) => {
    const counting = said.filter((one) => one.number.kind !== "dual" || countsUnit(record, field.value.unit, one));
    return counting.length > 0 ? counting : said;
  });
  const lists = foldedBeginnings(info).get(term) ?? [];
  // What was done and to what stand apart: hideouts that were destroyed.
  if (lists.length > 1) return false;
  const own = lists.flat();
  const others = [...foldedBeginnings(info).values()].flat(2).filter((beginning) => !own.includes(beginning));
  return (
    matches.length > 0 &&
    matches.every(({ reading, number }) => {
      const isOfOnly = (beside: readonly Token[]) =>
        !beside.some((word) => begins(word, own)) && beside.some((word) => begins(word, others));
      const [beside, before] = [wordsBeside(number, reading.sentence), wordsBefore(number, reading.sentence)];
      if (isOfOnly(beside) || isOfOnly(before)) return true;
      // Six were wounded, among them four Americans and two Italians: where nothing stands with a number, what came before goes on.
      if ([...beside, ...before].some((word) => begins(word, own))) return false;
      const last = reading.sentence.words.findLast(
        (word) => word.end <= number.start && begins(word, [...own, ...others]),
      );
      return last !== undefined && isOfOnly([last]);
    })
  );
}

const OR = folded("أو");

/** Whether the words of a term stand only beside those of another by "or", and a term for both exists: the killing or arrest of ten. */
function isOneOfTwo(record: RecordEntry, info: FieldInfo, term: string): boolean {
  const terms = [...foldedBeginnings(info)];
  const own = (foldedBeginnings(info).get(term) ?? []).flat();
  const others = terms
    .filter(
      ([other, lists]) =>
        other !== term && lists.length > 1 && lists.some((list) => list.some((one) => own.includes(one))),
    )
    .flatMap(([, lists]) => lists.flat())
    .filter((beginning) => !own.includes(beginning));
  const isBesideOther = (words: readonly Token[], at: number) =>
    [-1, 1].some((step) => {
      const other = words[at + 2 * step];
      return is(words[at + step], OR) && other !== undefined && begins(other, others);
    });
  const areBesideOther = record.evidence.flatMap(({ readings }) =>
    readings.flatMap(({ sentence: { words } }) =>
      words.flatMap((word, at) => (begins(word, own) ? [isBesideOther(words, at)] : [])),
    ),
  );
  return areBesideOther.length > 0 && !areBesideOther.includes(false);
}

/** Every term of a claim that words must name. */
export function termClaims(record: RecordEntry): TermClaim[] {
  if (!record.isClaim) return [];
  return record.namedTerms.flatMap((field) => {
    const isNamed = isTermNamed(record, field.info, field.value);
    return isNamed === undefined
      ? []
      : [
          {
            field,
            isNamed:
              isNamed && !isOfOthers(record, field.info, field.value) && !isOneOfTwo(record, field.info, field.value),
          },
        ];
  });
}
