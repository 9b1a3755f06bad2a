import { fold } from "../arabic/fold.js";
import { remembered } from "../corpus/remembered.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { Field } from "../records/field.js";
import { areKin, isWithin } from "../records/kinship.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import type { Seed } from "../records/seed.js";
import { englishNames } from "./english-names.js";
import { namingIn } from "./name.js";
import { hasAlias, isCalled, withoutBrackets } from "./naming-texts.js";

/** How many lines before and after a quote a summary may take a name from: "the mission" is that of the coalition. */
const AROUND = 2;

/** What an article names on so many lines is what all of it is about. */
const LINES_OF_A_SUBJECT = 3;

const foldedLines = remembered(({ lines }: Seed) => lines.map((line) => fold(line).text));

/** The folded lines around a quote. */
function around(index: RecordIndex, { seed, first, last }: EvidenceItem): readonly string[] {
  const article = index.seeds.get(seed);
  return article === undefined ? [] : foldedLines(article).slice(Math.max(0, first - 1 - AROUND), last + AROUND);
}

/** Whether an article names something on many of its lines, whatever a quote of it is about. */
function isSubject(index: RecordIndex, { seed }: EvidenceItem, entry: RecordEntry): boolean {
  const article = index.seeds.get(seed);
  return (
    article !== undefined && foldedLines(article).filter((line) => hasAlias(line, entry)).length >= LINES_OF_A_SUBJECT
  );
}

/**
 * The names that an English text of a record has and that neither the record nor its article near the quotes has, as the registry
 * has them.
 * @param isAnywhere whether the text may also name what all of the article is about
 */
export function namesAdded(record: RecordEntry, index: RecordIndex, text: string, isAnywhere: boolean): string[] {
  const own = record.references.flatMap(({ value }) => recordNamed(index, value) ?? []);
  const isOwn = (entry: RecordEntry) =>
    own.some(
      ({ id, value }) =>
        areKin(index, id, entry.id) || value.aliases?.some((alias) => hasAlias(fold(alias).text, entry)),
    );
  // A summary may take a name from the lines around its quotes.
  if (!index.corpus.hasArticles) return [];
  let near: readonly string[] | undefined;
  const isNear = (entry: RecordEntry) => {
    near ??= record.evidence.flatMap((item) => around(index, item));
    return (
      near.some((folded) => hasAlias(folded, entry)) ||
      (isAnywhere && record.evidence.some((item) => isSubject(index, item, entry)))
    );
  };
  return englishNames(index, text)
    .filter(({ entries }) => !entries.some((one) => isOwn(one) || isNear(one)))
    .map(({ name }) => name);
}

/** Places that a summary names in place of others, by their English names. */
interface PlacesSwapped {
  strangers: readonly string[];
  expected: readonly string[];
}

const isOfPlace = ({ info }: Field<string>) => info.refersTo === "places";

/** The fields of a record that name places. */
export const placesOf = (record: RecordEntry) =>
  record.references.filter(isOfPlace).map(({ pointer }) => ({ file: record.file.path, pointer }));

const placesIn = remembered(({ records }: RecordIndex) => records.filter(({ file }) => file.schema.name === "places"));

const BETWEEN_CAPITALS =
  /\bbetween (?:Baghdad|Washington|Tehran|Damascus|Ankara|Erbil) and (?:Baghdad|Washington|Tehran|Damascus|Ankara|Erbil)\b/gu;

/** The places that only a summary names, where it does not name one that the record or its quotes have; that is expected. */
export function placesSwapped(record: RecordEntry, index: RecordIndex, text: string): PlacesSwapped {
  const isIn = namingIn(index);
  const told = [
    ...record.references.filter(isOfPlace).flatMap(({ value }) => recordNamed(index, value) ?? []),
    ...placesIn(index).filter(({ id }) =>
      record.evidence.some(({ seed, first, last, reading: { folded } }) => isIn(id, { seed, first, last, folded })),
    ),
  ];
  const lost = told.filter((entry) => !isCalled(entry, text, "en"));
  if (lost.length === 0) return { strangers: [], expected: [] };
  // A summary may say in what a place is, and not which part of it is meant.
  const isKin = ({ id }: RecordEntry) => told.some((entry) => isWithin(index, entry.id, id));
  // The agreement between two capitals is that of their governments.
  const named = englishNames(index, text.replaceAll(BETWEEN_CAPITALS, " ")).filter(({ entries }) =>
    entries.some(({ file }) => file.schema.name === "places"),
  );
  // Two places can have the same name, but for what stands in brackets after it.
  const own = new Set(named.filter(({ entries }) => entries.some(isKin)).map(({ name }) => withoutBrackets(name)));
  // Words of the quotes may name it as what it stands for, or in the name of somebody: Washington, a source in Diyala.
  const isQuoted = (entry: RecordEntry) => record.evidence.some(({ reading: { folded } }) => hasAlias(folded, entry));
  // Of two places that the quotes name, a summary names that of its record.
  const ofRecord = record.references.filter(isOfPlace).flatMap(({ value }) => recordNamed(index, value) ?? []);
  const isOwnLost =
    ofRecord.length > 0 &&
    !named.some(({ entries }) => entries.some((one) => ofRecord.some(({ id }) => areKin(index, id, one.id)))) &&
    !ofRecord.some((entry) => isCalled(entry, text, "en"));
  const isTold = (entry: RecordEntry) => told.includes(entry);
  const strangers = named
    .filter(
      ({ name, entries }) =>
        (isOwnLost && entries.some(isTold)) ||
        ((isOwnLost || !own.has(withoutBrackets(name))) && !entries.some(isQuoted)),
    )
    .map(({ name }) => name);
  return { strangers, expected: lost.map(({ value, id }) => value.names?.en ?? id) };
}
