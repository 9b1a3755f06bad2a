import { isInferred } from "../../src/claims/inferred.js";
import type { JsonObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { type Kind, kindOver, ofField, ofRecord, type Proof, pathOf, setField } from "./mutation.js";
import type { Random } from "./random.js";
import { enumOf } from "./terms.js";
import type { World } from "./world.js";

const proofOf = (entry: RecordEntry, path: string): Proof => (isInferred(entry, path) ? "inferred" : "proven");

interface NumberSite {
  entry: RecordEntry;
  path: string;
  value: number;
}

const numbers = (world: World): NumberSite[] =>
  world.objectsAt("quantities").flatMap(({ entry, at }) =>
    ["value", "min", "max"].flatMap((part) => {
      const value = at.value[part];
      return typeof value === "number" ? [{ entry, path: `${pathOf(entry, at.pointer)}.${part}`, value }] : [];
    }),
  );

/** A kind that rewrites the digits of a number. */
const ofDigits = (name: string, rewrite: (digits: string, random: Random) => string): Kind =>
  kindOver(
    name,
    numbers,
    ({ entry, path, value }, random) => {
      const to = Number(rewrite(String(value), random));
      if (to === value || !Number.isFinite(to)) return undefined;
      return ofField(entry, path, to, { proof: proofOf(entry, path) });
    },
    { isStrict: true },
  );

/** A place of a text where a digit stands. */
function digitPlace(text: string, random: Random): number {
  const places = [...text].flatMap((character, place) => (/\d/u.test(character) ? [place] : []));
  return random.pick(places) ?? 0;
}

const replaced = (text: string, place: number, by: string, length = 1) =>
  text.slice(0, place) + by + text.slice(place + length);

/** A hedge that has no other shape than the number's own. */
const HEDGES = ["exact", "approximately", "at-least", "more-than", "at-most", "less-than"];

function hedged({ value, min, max, unit }: JsonObject, qualifier: string, random: Random): JsonObject | undefined {
  const number = value ?? random.pick([min, max].filter((end) => end !== undefined));
  if (qualifier === "order-of-magnitude") return { qualifier, ...(number !== undefined && { min: number }), unit };
  return number === undefined ? undefined : { qualifier, value: number, unit };
}

interface QuantitySite {
  entry: RecordEntry;
  path: string;
  quantity: JsonObject;
}

const quantities = (world: World): QuantitySite[] =>
  world
    .objectsAt("quantities")
    .map(({ entry, at }) => ({ entry, path: pathOf(entry, at.pointer), quantity: at.value }));

export const ofQuantities: readonly Kind[] = [
  ofDigits("quantity: a digit changed", (digits, random) =>
    replaced(digits, digitPlace(digits, random), String(random.below(10))),
  ),
  ofDigits("quantity: two digits swapped", (digits, random) => {
    const place = random.below(digits.length - 1);
    return replaced(
      digits,
      place,
      digits
        .slice(place, place + 2)
        .split("")
        .reverse()
        .join(""),
      2,
    );
  }),
  ofDigits("quantity: a digit dropped", (digits, random) => replaced(digits, digitPlace(digits, random), "")),
  kindOver("quantity: another hedge", quantities, ({ entry, path, quantity }, random) => {
    const qualifier = random.pick([...HEDGES, "order-of-magnitude"]);
    if (qualifier === undefined || qualifier === quantity["qualifier"]) return undefined;
    const to = hedged(quantity, qualifier, random);
    if (to === undefined) return undefined;
    const proof = proofOf(entry, `${path}.qualifier`);
    return ofRecord(entry, { field: `${path}.qualifier`, from: quantity, to, proof }, (record) =>
      setField(record, path, to),
    );
  }),
  kindOver("quantity: another unit", quantities, ({ entry, path, quantity }, random) => {
    const to = random.pick(enumOf(entry, `${path}.unit`));
    if (to === undefined || to === quantity["unit"]) return undefined;
    return ofField(entry, `${path}.unit`, to, { proof: proofOf(entry, `${path}.unit`) });
  }),
];
