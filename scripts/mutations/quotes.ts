import { dateClaims, spelledIn } from "../../src/claims/date.js";
import { marksIn } from "../../src/claims/modality.js";
import { nameClaims, namingIn } from "../../src/claims/name.js";
import { type Place, placeText } from "../../src/place.js";
import type { Random } from "../../src/random.js";
import type { EvidenceItem } from "../../src/records/evidence.js";
import { exclusionsOf } from "../../src/records/exclusions.js";
import { Reading } from "../../src/records/reading.js";
import type { RecordEntry } from "../../src/records/record.js";
import { type Kind, kindOver, ofField, STRICT } from "./mutation.js";
import type { World } from "./world.js";

const LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const DIGITS = [..."0123456789"];

/** Letters that are often written for each other. */
const VARIANTS: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ؤ: "و", ئ: "ي" };

const quotes = (world: World) => world.quotes();

/** A kind that rewrites one character of those that match. */
const ofCharacter = (name: string, wanted: RegExp, rewrite: (character: string, random: Random) => string): Kind =>
  kindOver(
    name,
    (world) => quotes(world).filter(({ value }) => wanted.test(value)),
    (site, random) => {
      const characters = [...site.value];
      const places = characters.flatMap((character, place) => (wanted.test(character) ? [place] : []));
      const place = random.pick(places) ?? 0;
      const to = characters.with(place, rewrite(characters[place] ?? "", random)).join("");
      return to === site.value ? undefined : ofField(site, to, { proof: "proven" });
    },
    STRICT,
  );

/**
 * What the quotes of a record, as they are or changed, say that it can rest on, so far as the readers can tell: each
 * number with its hedge and what it counts, each date, that something is yet to come, each name. A cut that leaves all
 * of it is no mistake.
 */
function proofsIn({ index }: World, record: RecordEntry, texts: readonly string[]): string {
  const isIn = namingIn(index);
  const dates = dateClaims(record);
  const isRelative = dates.some(({ field }) => field.value.basis === "relative");
  const isAhead = record.modality !== undefined && record.modality.value !== "actual";
  const found = texts.flatMap((text, position) => {
    const { seed = "", first = 0, last = 0 } = record.evidence[position] ?? {};
    const reading = new Reading(text);
    const spelled = new Set(spelledIn(reading).map(({ edtf }) => edtf));
    return [
      ...(record.quantities.length > 0 ? reading.quantities : []).map(
        ({ hedge, value, min, max, unit = "" }) => `${hedge} ${value ?? `${min} ${max}`} ${unit}`,
      ),
      ...dates.flatMap(({ ends }) => ends.filter((end) => spelled.has(end))),
      ...(isRelative && reading.dates.some(({ meaning }) => meaning.kind !== "stated") ? ["relative"] : []),
      ...(isAhead && marksIn(reading).length > 0 ? ["ahead"] : []),
      ...nameClaims(record, index).flatMap(({ field }) =>
        isIn(field.value, { seed, first, last, folded: reading.folded }) ? [field.value] : [],
      ),
    ];
  });
  return [...new Set(found)].sort().join("\n");
}

/** A kind that cuts a word off a quote; none of a quote of a single word. */
const ofCut = (name: string, word: RegExp): Kind =>
  kindOver(name, quotes, (site, _, world) => {
    const to = site.value.replace(word, "");
    if (to === site.value || to === "") return undefined;
    const before = site.record.evidence.map(({ quote }) => quote);
    const after = before.map((quote) => (quote === site.value ? to : quote));
    const isEquivalent = proofsIn(world, site.record, before) === proofsIn(world, site.record, after);
    return ofField(site, to, { proof: "proven", isEquivalent });
  });

const ofLine = (name: string, choose: (item: EvidenceItem, random: Random, lines: number) => number): Kind =>
  kindOver(
    name,
    quotes,
    ({ record, path, item }, random, world) => {
      const first = choose(item, random, world.index.seeds.get(item.seed)?.lines.length ?? 0);
      if (first === item.first || first < 1) return undefined;
      const to: Place = { seed: item.seed, first, last: item.last + first - item.first };
      const site = { record, path: path.replace(/quote$/u, "at"), value: item.at };
      const mutation = ofField(site, placeText(to), { proof: "proven" });
      return { ...mutation, lines: [...mutation.lines, to] };
    },
    STRICT,
  );

export const ofQuotes: readonly Kind[] = [
  ofLine("line: one on", ({ first }) => first + 1),
  ofLine("line: one back", ({ first }) => first - 1),
  ofLine("line: another of the article", (_, random, lines) => random.below(lines) + 1),
  ofCharacter("quote: a letter changed", /\p{L}/u, (letter, random) => random.pick(LETTERS) ?? letter),
  ofCharacter("quote: a digit changed", /\d/u, (digit, random) => random.pick(DIGITS) ?? digit),
  ofCharacter("quote: a vowel sign dropped", /\p{M}/u, () => ""),
  ofCharacter("quote: a letter spelt otherwise", /[أإآىةؤئ]/u, (letter) => VARIANTS[letter] ?? letter),
  ofCut("quote: first word cut", /^\S+\s+/u),
  ofCut("quote: last word cut", /\s+\S+$/u),
  kindOver(
    "exclusion: dropped",
    ({ index }) => exclusionsOf(index),
    ({ file, at, place, words, pointer }) => ({
      ids: [],
      lines: [place],
      field: at,
      from: words ?? "the line",
      to: undefined,
      proof: "proven",
      edits: [{ file: file.schema.name, pointer }],
    }),
  ),
  kindOver(
    "exclusion: added",
    (world) => quotes(world).filter(({ item: { first, last } }) => first === last),
    ({ record, item: { at, quote, seed, first, last } }, random, { index }) => {
      const [known] = exclusionsOf(index);
      if (known === undefined) return undefined;
      const { schema } = known.file;
      const reason = random.pick(schema.fields.flatMap(({ terms = [] }) => terms));
      const words = random.below(2) === 0 ? undefined : quote;
      const value = { at, ...(words !== undefined && { words }), reason };
      return {
        ids: [record.id],
        lines: [{ seed, first, last }],
        field: at,
        from: undefined,
        to: words ?? "the line",
        proof: "proven",
        edits: [{ file: schema.name, pointer: "/exclusions/-", value }],
      };
    },
  ),
];
