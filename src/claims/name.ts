import { fold } from "../arabic/fold.js";
import type { FieldInfo } from "../corpus/compiled-schema.js";
import { remembered } from "../corpus/remembered.js";
import type { Field } from "../records/field.js";
import type { RecordEntry } from "../records/record.js";
import { areRegistriesReadable, type RecordIndex } from "../records/record-index.js";

/** Everything that may be joined to the front of a name, including nothing: and, so; with, for, like; the. */
const FRONTS = new Set(
  ["", "و", "ف"].flatMap((and) => ["", "ب", "ل", "ك"].flatMap((to) => ["", "ال", "ل"].map((the) => and + to + the))),
);

const isLetter = (character: string) => /\p{L}/u.test(character);

/** A folded name, and its form after "for", which removes the alef of the definite article: للعراق. */
export function spellings(alias: string): string[] {
  const { text } = fold(alias);
  // Of vowel signs alone, folding leaves the empty text, which every text contains.
  if (text === "") return [];
  return text.startsWith("ال") ? [text, text.slice(1)] : [text];
}

/** A form of a name that a folded text can have. */
export interface Form {
  text: string;
  /** An actor's name that is also the name of a place, such as Washington: after "in" it means the place. */
  isPlaceToo: boolean;
}

const IN = fold("في ").text;

/** Whether a text has a name as whole words, leaving out proclitics. Both are folded. */
export function hasName(text: string, { text: name, isPlaceToo }: Form): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (isLetter(text.charAt(at + name.length))) continue;
    let front = at;
    while (front > 0 && isLetter(text.charAt(front - 1))) front -= 1;
    if (!FRONTS.has(text.slice(front, at)) || (isPlaceToo && text.endsWith(IN, front))) continue;
    return true;
  }
  return false;
}

const formsOf = ({ value }: RecordEntry) => (value.aliases ?? []).flatMap(spellings);

/** The forms of each entry that has aliases. */
function namesOf({ records }: RecordIndex): Map<string, Form[]> {
  const entries = records.filter(({ value }) => value.aliases !== undefined);
  const ofPlaces = new Set(entries.filter(isPlace).flatMap(formsOf));
  return new Map(
    entries.map((entry) => [
      entry.id,
      formsOf(entry).map((text) => ({ text, isPlaceToo: !isPlace(entry) && ofPlaces.has(text) })),
    ]),
  );
}

const isPlace = ({ file }: RecordEntry) => file.schema.name === "places";

/** A field of a record that names an actor or a place. */
export interface NameClaim {
  record: RecordEntry;
  field: Field<string>;
  /** whether one of the record's quotes names it, in a form that the registry knows; true for an id that no registry has */
  isNamed: boolean;
}

/** Whether a folded text names an actor or a place, in a form that the registry knows; true for an id that no registry has. */
export const namingIn = remembered((index: RecordIndex) => {
  const names = namesOf(index);
  return (id: string, folded: string): boolean => names.get(id)?.some((name) => hasName(folded, name)) ?? true;
});

const NAMED: ReadonlySet<string | undefined> = new Set(["actors", "places"]);

/** Whether words must name what a field of a claim refers to. */
export const isName = ({ refersTo }: FieldInfo): boolean => NAMED.has(refersTo);

/** Whether the evidence of a record names an actor or a place. */
export function isNamed({ evidence }: RecordEntry, index: RecordIndex, id: string): boolean {
  const isIn = namingIn(index);
  return evidence.some(({ readings }) => readings.some(({ folded }) => isIn(id, folded)));
}

/** Every field of a claim that names an actor or a place. */
export function nameClaims(record: RecordEntry, index: RecordIndex): readonly NameClaim[] {
  // A registry that could not be read may know every name.
  if (!record.isClaim || !areRegistriesReadable(index)) return [];
  return record.references
    .filter(({ info }) => isName(info))
    .map((field) => ({ record, field, isNamed: isNamed(record, index, field.value) }));
}
