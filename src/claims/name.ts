import { fold } from "../arabic/fold.js";
import type { Reached } from "../corpus/values.js";
import { fieldsOf } from "../records/fields.js";
import { areRegistriesReadable, type Index, perIndex, perRecord, type RecordEntry } from "../records/record-index.js";
import { isProvable } from "./inferred.js";

/** Everything that may be written onto the front of a name: and, so; with, for, like; the. Nothing too. */
const FRONTS = new Set(
  ["", "و", "ف"].flatMap((and) => ["", "ب", "ل", "ك"].flatMap((to) => ["", "ال", "ل"].map((the) => and + to + the))),
);

const isLetter = (character: string) => /\p{L}/u.test(character);

/** A name as it is folded, and as it is written behind "for", which takes the alef of its article: للعراق. */
export function spellings(alias: string): string[] {
  const { text } = fold(alias);
  // Vowel signs alone are no name: nothing, which would stand everywhere, is left of them.
  if (text === "") return [];
  return text.startsWith("ال") ? [text, text.slice(1)] : [text];
}

/** A form of a name as it can stand in a folded text. */
export interface Form {
  text: string;
  /** An actor's name that is a place's too, as Washington: behind "in" it is the place. */
  isPlaceToo: boolean;
}

const IN = fold("في ").text;

/** Whether a name stands in a text as words of its own, proclitics apart. Both are folded. */
export function standsIn(text: string, { text: name, isPlaceToo }: Form): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (isLetter(text.charAt(at + name.length))) continue;
    let front = at;
    while (front > 0 && isLetter(text.charAt(front - 1))) front -= 1;
    if (!FRONTS.has(text.slice(front, at)) || (isPlaceToo && text.endsWith(IN, front))) continue;
    return true;
  }
  return false;
}

/** The forms of each actor and place. */
function namesOf({ records }: Index): Map<string, Form[]> {
  const names = new Map<string, Form[]>();
  const formsOf = ({ value }: RecordEntry) =>
    (Array.isArray(value["aliases"]) ? value["aliases"] : [])
      .filter((alias) => typeof alias === "string")
      .flatMap(spellings);
  const [actors, places] = ["actors", "places"].map((name) =>
    records.filter(({ file, id }) => file.schema.name === name && id !== undefined),
  ) as [RecordEntry[], RecordEntry[]];
  const ofPlaces = new Set(places.flatMap(formsOf));
  for (const entry of actors) {
    names.set(
      entry.id ?? "",
      formsOf(entry).map((text) => ({ text, isPlaceToo: ofPlaces.has(text) })),
    );
  }
  for (const entry of places) {
    names.set(
      entry.id ?? "",
      formsOf(entry).map((text) => ({ text, isPlaceToo: false })),
    );
  }
  return names;
}

/** A field of a record that names an actor or a place. */
export interface NameClaim {
  record: RecordEntry;
  field: Reached;
  id: string;
  /** whether one of the record's quotes names it, in a form that the registry knows; true for an id that no registry has */
  isNamed: boolean;
}

/** Whether a folded text names an actor or a place, in a form that the registry knows; true for an id that no registry has. */
export const namingIn = perIndex((index) => {
  const names = namesOf(index);
  return (id: string, folded: string): boolean => names.get(id)?.some((name) => standsIn(folded, name)) ?? true;
});

/** Every field of a claim that names an actor or a place. */
export const nameClaims = perRecord((record, index): readonly NameClaim[] => {
  // A registry that could not be read may know every name.
  if (record.file.schema.kind !== "dataset" || !areRegistriesReadable(index) || !isProvable(record)) return [];
  const isIn = namingIn(index);
  const { actors, places } = fieldsOf(record, index);
  return [...actors, ...places].flatMap((field) => {
    const { value } = field;
    if (typeof value !== "string") return [];
    const isNamed = record.evidence.some(({ reading }) => isIn(value, reading.folded));
    return [{ record, field, id: value, isNamed }];
  });
});
