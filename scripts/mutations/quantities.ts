import type { Random } from "../../src/random.js";
import { accepted, inside, type Kind, kindOver, numbersIn, ofField, proofOf, STRICT } from "./mutation.js";
import { termAt, type World } from "./world.js";

const quantities = (world: World) => world.fields(({ quantities: own }) => own);

/** A kind that rewrites the digits of a number. */
const ofDigits = (name: string, rewrite: (digits: string, random: Random) => string): Kind =>
  kindOver(
    name,
    (world) => quantities(world).flatMap(numbersIn),
    (site, random) => {
      const to = Number(rewrite(String(site.value), random));
      if (to === site.value || !Number.isFinite(to)) return undefined;
      return ofField(site, to, { proof: proofOf(site, true) });
    },
    STRICT,
  );

/** The place of a digit of a text. */
export function digitPlace(text: string, random: Random): number {
  return random.pick([...text.matchAll(/\d/gu)].map(({ index }) => index)) ?? 0;
}

export const replaced = (text: string, place: number, by: string, length = 1) =>
  text.slice(0, place) + by + text.slice(place + length);

export const ofQuantities: readonly Kind[] = [
  ofDigits("quantity: a digit changed", (digits, random) =>
    replaced(digits, digitPlace(digits, random), String(random.below(10))),
  ),
  ofDigits("quantity: two digits swapped", (digits, random) => {
    const place = random.below(digits.length - 1);
    return replaced(digits, place, [...digits.slice(place, place + 2)].reverse().join(""), 2);
  }),
  ofDigits("quantity: a digit dropped", (digits, random) => replaced(digits, digitPlace(digits, random), "")),
  kindOver("quantity: another hedge", quantities, (site, random) => {
    const hedge = termAt(site.record, `${site.path}.qualifier`);
    const qualifier = random.pick(hedge?.info.terms ?? []);
    if (qualifier === undefined || qualifier === hedge?.value) return undefined;
    const { unit } = site.value;
    const number = random.pick(numbersIn(site))?.value;
    const numbered = number === undefined ? [] : [{ value: number }, { min: number }];
    const to = accepted(
      site,
      [...numbered, {}].map((part) => ({ qualifier, ...part, unit })),
    );
    if (to === undefined) return undefined;
    return ofField(site, to, { proof: proofOf(inside(site, "qualifier", qualifier), true) });
  }),
  kindOver("quantity: another unit", quantities, (site, random) => {
    const unit = inside(site, "unit", site.value.unit);
    const to = random.pick(termAt(site.record, unit.path)?.info.terms ?? []);
    return to === undefined || to === unit.value ? undefined : ofField(unit, to, { proof: proofOf(unit, true) });
  }),
];
