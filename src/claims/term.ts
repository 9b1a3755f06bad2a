import { fold } from "../arabic/fold.js";
import type { Sentence } from "../arabic/sentence.js";
import type { Token } from "../arabic/words.js";
import type { FieldInfo } from "../corpus/compiled-schema.js";
import { remembered } from "../corpus/remembered.js";
import type { Field } from "../records/field.js";
import type { RecordEntry } from "../records/record.js";

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

const begins = ({ splits }: Token, beginnings: readonly string[]): boolean =>
  splits.some(({ stem }) => beginnings.some((beginning) => stem.startsWith(beginning)));

/** The words of a sentence that name a term, or that help to; none if no program checks the choice of the term. */
export const wordsNaming = (info: FieldInfo, term: string, { words }: Sentence): Token[] =>
  words.filter((word) =>
    foldedBeginnings(info)
      .get(term)
      ?.some((beginnings) => begins(word, beginnings)),
  );

/**
 * Whether the evidence of a record names a term; undefined if no program checks the choice of the term.
 * @param info the description of the field that has the term
 */
export function isTermNamed(record: RecordEntry, info: FieldInfo, term: string): boolean | undefined {
  const lists = foldedBeginnings(info).get(term);
  if (lists === undefined) return undefined;
  const isThere = (beginnings: readonly string[]) =>
    record.evidence.some(({ readings }) =>
      readings.some(({ sentence }) => sentence.words.some((word) => begins(word, beginnings))),
    );
  if (!lists.every(isThere)) return false;
  // Words that all terms have, such as "two phases", name none where the text has the own word of another term.
  const ofOthers = [...foldedBeginnings(info)].flatMap(([other, some]) => (other === term ? [] : some.flat()));
  const own = lists.flat();
  const [only, others] = [own.filter((one) => !ofOthers.includes(one)), ofOthers.filter((one) => !own.includes(one))];
  return only.length === 0 || own.length === only.length || isThere(only) || !isThere(others);
}

/** Every term of a claim that words must name. */
export function termClaims(record: RecordEntry): TermClaim[] {
  if (!record.isClaim) return [];
  return record.namedTerms.flatMap((field) => {
    const isNamed = isTermNamed(record, field.info, field.value);
    return isNamed === undefined ? [] : [{ field, isNamed }];
  });
}
