import type { Qualifier, Quantity } from "../../schemas/quantity.js";
import type { NumberForm } from "../../schemas/term.js";
import { fold } from "../arabic/fold.js";
import type { Hedge } from "../arabic/hedges.js";
import type { QuantityReading } from "../arabic/quantities.js";
import type { Sentence } from "../arabic/sentence.js";
import { onesIn } from "../arabic/singulars.js";
import { tokens } from "../arabic/words.js";
import type { CompiledSchema } from "../corpus/compiled-schema.js";
import { remembered } from "../corpus/remembered.js";
import { numberIn } from "../quantity.js";
import type { Field } from "../records/field.js";
import type { Reading } from "../records/reading.js";
import type { RecordEntry } from "../records/record.js";
import { alternatives } from "./alternatives.js";
import { isNationality } from "./nationalities.js";
import { outcomesOf } from "./outcomes.js";

/** A number in a text, and where it is. */
export interface Said {
  at: string;
  reading: Reading;
  number: QuantityReading;
}

/** A quantity of a record, and the places in its quotes that have the same number. */
export interface QuantityClaim {
  field: Field<Quantity>;
  matches: readonly Said[];
}

/** Whether a number is in the form that a unit without a noun requires. */
const IN_FORM: Readonly<Record<NumberForm, (number: QuantityReading) => boolean>> = {
  percent: ({ percent }) => percent,
  fraction: ({ kind, of }) => kind === "fraction" || of !== undefined,
  multiple: ({ kind }) => kind === "multiple",
};

/** What shows a unit in a text: folded nouns, or the form of the number. */
type Shown = { nouns: ReadonlySet<string>; written: readonly string[] } | { form: NumberForm };

/** The units of a dataset, and what shows each. */
const unitsOf = remembered((schema: CompiledSchema): ReadonlyMap<string, Shown> => {
  const units = new Map<string, Shown>();
  for (const info of schema.fields) {
    for (const [unit, { nouns = [], form }] of Object.entries(info.units ?? {})) {
      const folded = new Set(nouns.map((noun) => fold(noun).text));
      units.set(unit, form === undefined ? { nouns: folded, written: nouns } : { form });
    }
  }
  return units;
});

const shownBy = (record: RecordEntry, unit: string): Shown | undefined => unitsOf(record.file.schema).get(unit);

/** The nouns that show a unit; none if the form of the number does. */
export function nounsOf(record: RecordEntry, unit: string): readonly string[] {
  const shown = shownBy(record, unit);
  return shown !== undefined && "written" in shown ? shown.written : [];
}

/** Whether a unit counts parts of a whole. */
export function isShare(record: RecordEntry, unit: string): boolean {
  const shown = shownBy(record, unit);
  return shown !== undefined && "form" in shown && shown.form === "fraction";
}

/** Whether a unit is that of a percentage. */
export function isPercent(record: RecordEntry, unit: string): boolean {
  const shown = shownBy(record, unit);
  return shown !== undefined && "form" in shown && shown.form === "percent";
}

/** Whether a reading has the number of a quantity, whatever its hedge. */
function saysNumber(quantity: Quantity, shown: Shown | undefined, number: QuantityReading): boolean {
  if (quantity.qualifier === "between") {
    return number.hedge === "between" && number.min === quantity.min && number.max === quantity.max;
  }
  if (quantity.qualifier === "order-of-magnitude") {
    return number.kind === "magnitude" && (quantity.min === undefined || number.min === quantity.min);
  }
  if (number.value === undefined) return false;
  const form = shown && "form" in shown ? shown.form : undefined;
  const part = number.of === undefined || form !== "fraction" ? number.value : number.value / number.of;
  if (part !== numberIn(quantity)) return false;
  if (form !== undefined) return IN_FORM[form](number);
  return !number.percent && (number.kind === "cardinal" || number.kind === "dual");
}

const saidIn =
  (numbersOf: (sentence: Sentence) => readonly QuantityReading[]) =>
  (record: RecordEntry): Said[] =>
    record.evidence.flatMap(({ at, readings }) =>
      readings.flatMap((reading) => numbersOf(reading.sentence).map((number) => ({ at, reading, number }))),
    );

/** Every number in the evidence of a record that counts something. */
export const numbersSaid = saidIn(({ counts }) => counts);

/** People and lengths of time of which the evidence of a record tells in the singular. */
export const onesSaid = saidIn(onesIn);

/** Every quantity of a record, with the places in its quotes that have its number. */
export const quantityClaims = remembered((record: RecordEntry): readonly QuantityClaim[] => {
  if (record.quantities.length === 0 || record.evidence.length === 0) return [];
  const said = numbersSaid(record);
  const singular = onesSaid(record);
  return record.quantities.map((field) => {
    const shown = shownBy(record, field.value.unit);
    const matches = said.filter(({ number }) => saysNumber(field.value, shown, number));
    const ones = singular.filter(
      (one) => saysNumber(field.value, shown, one.number) && countsUnit(record, field.value.unit, one),
    );
    return { field, matches: [...matches, ...ones] };
  });
});

/** Whether a hedge of a text is the qualifier of a quantity; both use the same names. */
export const isHedgedAs = (hedge: Hedge | "unread", qualifier: Qualifier): boolean =>
  hedge !== "unread" && (hedge satisfies Qualifier) === (qualifier satisfies Hedge);

/** Whether two readings have the same number and put the same hedge on it. */
export const isHedgedAlike = (one: QuantityReading, other: QuantityReading): boolean =>
  one.hedge === other.hedge && one.value === other.value && one.min === other.min && one.max === other.max;

/** Before a length of time it can say how long at most: over the next two years. */
const WITHIN = new RegExp(`(?<!\\p{L})(?:${alternatives("خلال غضون ظرف")}) (?:\\p{L}+ )?(?:ال)?$`, "u");

/** Units of time. */
export const OF_TIME: ReadonlySet<string> = new Set(["years", "months"]);

/** Whether a text hedges a number as a quantity does. */
export const isHedgeSaid = ({ reading, number }: Said, { qualifier, unit }: Quantity): boolean =>
  isHedgedAs(number.hedge, qualifier) ||
  (qualifier === "at-most" &&
    number.hedge === "exact" &&
    OF_TIME.has(unit) &&
    WITHIN.test(fold(reading.text.slice(0, number.start)).text));

/** A noun as a text has it, and without the ending of the accusative or of the dual. */
const singularsOf = (stem: string): string[] => [
  stem,
  stem.replace(/ا$/u, ""),
  stem.replace(/(?:ان|ين)$/u, ""),
  stem.replace(/ت(?:ان|ين)$/u, "ه"),
  // Before whoever they are of: fighters of.
  stem.replace(/(?<=\p{L}{3})ي$/u, "ين"),
  stem.replace(/(?<=\p{L}{3})و$/u, "ون"),
  // Their soldiers.
  stem.replace(/(?<=\p{L}{3})(?:ه|ها|هم|هما|نا)$/u, ""),
  stem.replace(/(?<=\p{L}{3})ي(?:ه|ها|هم)$/u, "ين"),
];

/** Shows a unit that people of any kind are counted in. */
const PERSON = fold("شخص").text;

/** Others of what was counted before. */
const OTHERS: ReadonlySet<string> = new Set(
  ["آخرين", "آخرون", "آخرا", "آخران", "أخرى", "غيرهم", "غيرها"].map((word) => fold(word).text),
);

/** Bodies of which some were killed or wounded: six of the forces. */
const FORCES: ReadonlySet<string> = new Set(
  ["قوات", "جيش", "شرطة", "حرس", "بيشمركة", "حشد", "فصائل", "صفوف", "أفراد"].map((word) => fold(word).text),
);
/** The plural of people, as of the accused; of two of anything it is the same, so that it counts from three. */
const PEOPLE = /\p{L}{3}[وي]ن$/u;

const bareNoun = (noun: string) => fold(noun).text.replace(/^ال/u, "");

/** How often something was done, which counts events: attacked 180 times. */
const TIMES: ReadonlySet<string> = new Set(["مرة", "مرات", "مرتين"].map((word) => fold(word).text));
const EVENTS = ["هجوم", "عملية", "غارة"].map((word) => fold(word).text);

/** Whether what a text counts with a number is what a unit counts. */
export function countsUnit(record: RecordEntry, unit: string, { number }: Said): boolean {
  const shown = shownBy(record, unit);
  if (shown === undefined) return false;
  if ("form" in shown) return IN_FORM[shown.form](number);
  const arePeople = shown.nouns.has(PERSON);
  // Where nothing is counted beside the number, it is what the words around it name: 78 fighters and more than 150.
  if (number.unit === undefined || OTHERS.has(fold(number.unit).text))
    return couldCount(record, unit) || (number.unit === undefined && arePeople && tellsOutcome(record));
  if (TIMES.has(fold(number.unit).text)) return EVENTS.some((event) => shown.nouns.has(event));
  if (arePeople && isNationality(fold(number.unit).text)) return true;
  const counted = tokens(number.unit).flatMap(({ splits: ways }) =>
    ways.flatMap(({ stem }) => singularsOf(stem).filter((noun) => shown.nouns.has(noun))),
  );
  if (counted.length === 0) {
    const isOfPeople = FORCES.has(bareNoun(number.unit)) || ((number.value ?? 0) > 2 && PEOPLE.test(number.unit));
    return arePeople && isOfPeople && tellsOutcome(record);
  }
  return !hasNarrower(record, unit, counted) || tellsOutcome(record);
}

/** A member of any body, armed or not. */
const MEMBERS: ReadonlySet<string> = new Set(["عنصر", "عناصر"].map((noun) => fold(noun).text));

/** Whether another unit says more closely what some nouns count: soldiers are people. */
function hasNarrower(record: RecordEntry, unit: string, counted: readonly string[]): boolean {
  const units = unitsOf(record.file.schema);
  const nounsFor = (one: string) => {
    const shown = units.get(one);
    return shown !== undefined && "nouns" in shown ? shown.nouns : new Set<string>();
  };
  return [...units.keys()].some(
    (other) =>
      nounsFor(other).size < nounsFor(unit).size &&
      counted.some((noun) => !MEMBERS.has(noun) && nounsFor(other).has(noun)),
  );
}

/** Whether a quote tells what became of people; the dead and wounded are counted as people, whoever they were. */
const tellsOutcome = ({ evidence }: RecordEntry): boolean =>
  evidence.some(({ quote }) => outcomesOf(quote, "ar").mayBeOutcomes.size > 0);

/** Whether a text has a noun of a unit, or a number in its form. */
function namesUnit(record: RecordEntry, unit: string, { quantities, sentence }: Reading): boolean {
  const shown = shownBy(record, unit);
  if (shown === undefined) return false;
  if ("form" in shown) return quantities.some(IN_FORM[shown.form]);
  return sentence.words.some((word) =>
    word.splits.some(({ stem }) => singularsOf(stem).some((noun) => shown.nouns.has(noun))),
  );
}

/** Whether a quote of a record could count a unit whose number is inferred, so that no quote has it. */
export const couldCount = (record: RecordEntry, unit: string): boolean =>
  record.evidence.some(({ readings }) => readings.some((reading) => namesUnit(record, unit, reading)));

/** The largest number of parts that Arabic has a fraction for: a tenth. */
const MOST_PARTS = 10;

/** A fraction in the form of a share: 1 of 3. */
export function partInWords(value: number): string {
  for (let of = 2; of <= MOST_PARTS; of += 1) {
    const parts = Math.round(value * of);
    if (parts / of === value) return `${parts} of ${of}`;
  }
  return String(value);
}

/** The number of a reading, as a message writes it. */
export const numberInWords = ({ value, min, max, percent, kind }: QuantityReading): string => {
  const sign = percent ? "%" : "";
  if (max !== undefined) return `${min} to ${max}${sign}`;
  if (value === undefined) return `${min} or more`;
  return kind === "fraction" ? partInWords(value) : `${value}${sign}`;
};
