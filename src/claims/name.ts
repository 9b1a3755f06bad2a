import { fold } from "../arabic/fold.js";
import type { FieldInfo } from "../corpus/compiled-schema.js";
import { remembered } from "../corpus/remembered.js";
import type { Place } from "../place.js";
import { articles } from "../records/articles.js";
import type { Field } from "../records/field.js";
import type { RecordEntry } from "../records/record.js";
import { areRegistriesReadable, type RecordIndex, recordNamed } from "../records/record-index.js";
import { alternatives } from "./alternatives.js";
import { familyNames } from "./family-names.js";
import { namesState } from "./nationalities.js";

/** Everything that may be joined to the front of a name, including nothing: and, so; with, for, like; the. */
const FRONTS = new Set(
  ["", "و", "ف"].flatMap((and) => ["", "ب", "ل", "ك"].flatMap((to) => ["", "ال", "ل"].map((the) => and + to + the))),
);

const isLetter = (character: string) => /\p{L}/u.test(character);

/** A folded spelling of a name. */
export interface Spelling {
  text: string;
  /** whether it is the form after "for", which has lost the alef of the definite article: للعراق */
  isElided: boolean;
}

/** Around a word of a name: the centre "Al-Bayan" for studies. */
const QUOTATION_MARKS = /["“”«»]/gu;

/** A folded name, also without the quotation marks in it, and the form of each after "for". */
export function spellings(alias: string): Spelling[] {
  const { text: written } = fold(alias);
  return [...new Set([written, written.replaceAll(QUOTATION_MARKS, "")])].flatMap((text) => {
    // Of vowel signs alone, folding leaves the empty text, which every text contains.
    if (text === "") return [];
    const whole = { text, isElided: false };
    // For the committee, whose first letter is that of "for": للجنة.
    const elided = text.slice(text.startsWith("الل") ? 2 : 1);
    return text.startsWith("ال") ? [whole, { text: elided, isElided: true }] : [whole];
  });
}

/** A form of a name that a folded text can have. */
export interface Form extends Spelling {
  /** the article or the line in which alone it is a name; absent if it is one anywhere */
  at?: string;
  /** An actor's name that is also the name of a place, such as Washington: after "in" it means the place. */
  isPlaceToo: boolean;
  /** the name of a place */
  isPlace?: boolean;
  /** A city's name that is also the name of a government: it means the city only where words say that something is there. */
  isActorToo?: boolean;
}

/** A name that has another one in it, from an offset on. */
interface Longer extends Form {
  offset: number;
}

const IN = fold("في ").text;
/** Before the name of a place that may also stand for a government: in Baghdad, from it, its airport, the capital Baghdad. */
const LOCATING = new RegExp(
  `(?:^|[^\\p{L}])(?:[وفبلك]?(?:${alternatives("زيارة في من إلى قرب نحو صوب باتجاه داخل خارج مدينة العاصمة محافظة مطار وسط شرق غرب شمال جنوب شمالي جنوبي شرقي غربي ضواحي محيط أحياء حول عبر بلغ وصل زار غادر دخل")}) |[وف]?ب)$`,
  "u",
);
/** In a group's name, before a place: in, allied with, backed by, loyal to. */
const TELLING = new RegExp(` (?:${["في ", "مع ", "من ", "ل"].map((words) => fold(words).text).join("|")})$`, "u");

/** Whether a place in the name of a group tells which group it is: the Resistance in Iraq, the factions allied with Iran, the Syrian Democratic Forces. */
const tellsWho = (group: string, start: number, end: number): boolean =>
  TELLING.test(group.slice(0, start)) || (end < group.length && /^\S+ $/u.test(group.slice(0, start)));

/** After these, a place only tells where another one is: the capital of the region. */
const BESIDE = ["عاصمة", "الحدودية مع", "المحاذية ل", "المجاورة ل", "المتاخمة ل"].map((words) => fold(words).text);

/** Whether a text has a name as whole words, leaving out proclitics, and not only as part of a longer name. All are folded. */
export function hasName(
  text: string,
  { text: name, isElided, isPlaceToo, isPlace, isActorToo }: Form,
  longer: readonly Longer[] = [],
): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (longer.some((other) => text.startsWith(other.text, at - other.offset))) continue;
    if (isLetter(text.charAt(at + name.length))) continue;
    let front = at;
    while (front > 0 && isLetter(text.charAt(front - 1))) front -= 1;
    // "For a ministry" is لوزارة; "for the ministry" has one letter more.
    if (isElided && text.charAt(at - 1) !== "ل") continue;
    if (!FRONTS.has(text.slice(front, at)) || (isPlaceToo && text.endsWith(IN, front))) continue;
    if (isActorToo === true && !LOCATING.test(text.slice(0, at))) continue;
    if (isPlace === true && BESIDE.some((words) => text.slice(0, at).trimEnd().endsWith(words))) continue;
    return true;
  }
  return false;
}

/** The forces of a state, in a folded name, with the adjective for the state. */
const FORCES = /^(?:القوات(?: المسلحه)?|الجيش) ال(?<of>\p{L}{3,}ي)ه?$/u;

/** Nouns that a number counts of the forces of a state, each with the ending of its adjective: 2,500 American soldiers. */
const SOLDIERS =
  "جندي: جنديان:ان عسكريان:ان جنديا:ا جنديين:ين جنود:ين جنود:ون عسكري: عسكريا:ا عسكريين:ين عسكريون:ون قوات:ه طائرات:ه مقاتلات:ه مروحيات:ه مسيرة:ه مسيرات:ه غارة:ه غارات:ه ضربة:ه ضربات:ه"
    .split(" ")
    .map((pair) => pair.split(":").map((part) => fold(part).text));

/** Folded names of what the forces of a state consist of and do: American soldiers, aircraft and strikes are of its forces. */
function soldiersOf(forces: string): string[] {
  const of = FORCES.exec(forces)?.groups?.["of"];
  if (of === undefined) return [];
  return SOLDIERS.flatMap(([noun, ending]) => [`${noun} ${of}${ending}`, `ال${noun} ال${of}${ending}`]);
}

/** A name of an entry that names it in any article: of one word, it may be another word as well; what is in brackets is ours. */
export const NAME_ANYWHERE = /^[^()]+ [^()]+$/u;

/** The Arabic name of an entry, if an article that has its words names the entry by them. */
export const ownName = ({ names }: RecordEntry["value"]): readonly string[] =>
  names?.ar !== undefined && NAME_ANYWHERE.test(names.ar) ? [names.ar] : [];

const formsInPlace = ({ words, at }: { words: string; at: string }) =>
  spellings(words).map((form) => ({ ...form, at }));

/** The folded forms of an entry: its name and those that name it anywhere, and those that do so in one article or line. */
const formsOf = ({ value }: RecordEntry): Omit<Form, "isPlaceToo" | "isPlace" | "isActorToo">[] => [
  ...[...(value.aliases ?? []), ...ownName(value)]
    .flatMap(spellings)
    .flatMap((form) => [
      form,
      ...(form.isElided ? [] : soldiersOf(form.text).map((text) => ({ text, isElided: false }))),
    ]),
  ...(value.mentions ?? []).flatMap(formsInPlace),
];

/** The forms of each entry that has a name. */
export const namesOf = remembered((index: RecordIndex): ReadonlyMap<string, readonly Form[]> => {
  const entries = index.records.filter(({ value }) => value.aliases !== undefined);
  const textsOf = (some: readonly RecordEntry[]) =>
    new Set(some.flatMap((entry) => formsOf(entry).map(({ text }) => text)));
  const [ofPlaces, ofActors] = [textsOf(entries.filter(isPlace)), textsOf(entries.filter((one) => !isPlace(one)))];
  const families = familyNames(index);
  return new Map(
    entries.map((entry) => [
      entry.id,
      [...formsOf(entry), ...(families.get(entry.id) ?? []).flatMap(formsInPlace)].map((form) => ({
        ...form,
        isPlaceToo: !isPlace(entry) && ofPlaces.has(form.text),
        isPlace: isPlace(entry),
        // A state is where its government is, too.
        isActorToo: isPlace(entry) && entry.own("kind") === "city" && ofActors.has(form.text),
      })),
    ]),
  );
});

const isPlace = ({ file }: RecordEntry) => file.schema.name === "places";

/** A field of a record that names an actor or a place. */
export interface NameClaim {
  record: RecordEntry;
  field: Field<string>;
  /** whether one of the record's quotes names it, in a form that the registry knows; true for an id that no registry has */
  isNamed: boolean;
}

/** A text of an article, such as a quote: its folded words, and the place that they are from. */
export interface NamingText extends Pick<Place, "seed" | "first" | "last"> {
  folded: string;
}

/** Whether a form counts in a text: a mention only in its own article or line. */
export function countsIn({ at }: Form, { seed, first, last }: NamingText): boolean {
  if (at === undefined) return true;
  const [number, line] = at.split("#L");
  return number === seed && (line === undefined || (Number(line) >= first && Number(line) <= last));
}

/**
 * Whether a text names an actor or a place, in a form that the registry knows; true for an id that no registry has. A name
 * that only begins a longer name of another does not count: رئيس الوزراء العراقي in رئيس الوزراء العراقي السابق; nor does a
 * place in the name of a group: the Islamic Resistance in Iraq, the Syrian Democratic Forces.
 */
export const namingIn = remembered((index: RecordIndex) => {
  const names = namesOf(index);
  const longer = longerNames(names);
  return (id: string, text: NamingText): boolean =>
    names.get(id)?.some(
      (name) =>
        text.folded.includes(name.text) &&
        countsIn(name, text) &&
        hasName(
          text.folded,
          name,
          longer(id, name).filter((other) => countsIn(other, text)),
        ),
    ) ?? true;
});

/**
 * The longer names of other entries that begin with a name, and those of actors that have the name of a place in them, which is
 * no place of a claim then. "The Government of the Kurdistan Region" ends with the place that it governs, which can be one.
 */
function longerNames(names: ReadonlyMap<string, readonly Form[]>) {
  const known = new Map<string, readonly (Longer & { id: string })[]>();
  const offsetIn = (longer: Form, name: Form): number => {
    if (longer.text.length <= name.text.length) return -1;
    if (longer.text.startsWith(name.text)) return 0;
    if (name.isPlace !== true || longer.isPlace === true) return -1;
    const inside = longer.text.indexOf(name.text, 1);
    return inside !== -1 && tellsWho(longer.text, inside, inside + name.text.length) ? inside : -1;
  };
  return (id: string, name: Form): readonly Longer[] => {
    const key = `${name.isPlace} ${name.text}`;
    let found = known.get(key);
    if (found === undefined) {
      found = [...names].flatMap(([other, forms]) =>
        forms
          .map((form) => ({ ...form, id: other, offset: offsetIn(form, name) }))
          .filter(({ offset }) => offset !== -1),
      );
      known.set(key, found);
    }
    const own = new Set(names.get(id)?.map((form) => form.text));
    return found.filter((form) => form.id !== id && !own.has(form.text));
  };
}

/** Whether a record is what an article says in its own voice, for an actor that is that article; undefined for any other actor. */
function isItsVoice(record: RecordEntry, index: RecordIndex, id: string): boolean | undefined {
  const source = recordNamed(index, id)?.references.find(({ info }) => info.role === "source")?.value;
  if (source === undefined) return undefined;
  return (
    record.value.attribution?.speech === "narration" && articles(index).get(record.seed ?? "")?.entry.id === source
  );
}

const NAMED: ReadonlySet<string | undefined> = new Set(["actors", "places"]);

/** Whether words must name what a field of a claim refers to. */
export const isName = ({ refersTo }: FieldInfo): boolean => NAMED.has(refersTo);

/** Words for the forces of whoever is told of: the United States has 2,500 soldiers; the ministry and its forces. */
const ITS_SOLDIERS = new RegExp(
  `(?<!\\p{L})[وفبل]?(?:${alternatives("جندي جنديا جنود جنودا جنودها جنوده عسكري عسكريا عسكريين قواتها قواته")})(?!\\p{L})`,
  "u",
);

/** Whether a folded text tells of soldiers and of the state whose forces an entry is. */
function isOfItsState(entry: RecordEntry | undefined, folded: string): boolean {
  const own = entry === undefined ? undefined : formsOf(entry).find(({ text }) => FORCES.test(text));
  return own !== undefined && ITS_SOLDIERS.test(folded) && namesState(folded, own.text);
}

/** Whether the evidence of a record names an actor or a place. An article is named by its own voice. */
export function isNamed(record: RecordEntry, index: RecordIndex, id: string): boolean {
  const isIn = namingIn(index);
  const entry = recordNamed(index, id);
  return (
    isItsVoice(record, index, id) ??
    record.evidence.some(({ seed, first, last, readings }) =>
      readings.some(({ folded }) => isIn(id, { seed, first, last, folded }) || isOfItsState(entry, folded)),
    )
  );
}

/** Every field of a claim that names an actor or a place. */
export function nameClaims(record: RecordEntry, index: RecordIndex): readonly NameClaim[] {
  // A registry that could not be read may know every name.
  if (!record.isClaim || !areRegistriesReadable(index)) return [];
  return record.references
    .filter(({ info }) => isName(info))
    .map((field) => ({ record, field, isNamed: isNamed(record, index, field.value) }));
}
