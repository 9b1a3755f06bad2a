import { readDates } from "../../src/arabic/dates.js";
import { fold } from "../../src/arabic/fold.js";
import { modalityMarkers } from "../../src/arabic/modality.js";
import { readQuantities } from "../../src/arabic/quantities.js";
import { readRelativeDates } from "../../src/arabic/relative-dates.js";
import { quotedSpans } from "../../src/claims/coverage.js";
import { dateClaims } from "../../src/claims/date.js";
import { nameClaims, namingIn } from "../../src/claims/name.js";
import { valuesAt } from "../../src/corpus/values.js";
import type { EvidenceItem } from "../../src/records/evidence.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { type Kind, kindOver, linesNamed, type Mutation, ofField, pathOf } from "./mutation.js";
import type { Random } from "./random.js";
import type { World } from "./world.js";

const STRICT = { isStrict: true } as const;

const LETTERS = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const DIGITS = [..."0123456789"];

/** Letters that are often written for each other. */
const VARIANTS: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ؤ: "و", ئ: "ي" };

/** A kind that rewrites one character of those that match. */
const ofCharacter = (name: string, wanted: RegExp, rewrite: (character: string, random: Random) => string): Kind =>
  kindOver(
    name,
    (world) => world.evidence().filter(({ quote }) => wanted.test(quote)),
    (item, random) => {
      const places = [...item.quote].flatMap((character, place) => (wanted.test(character) ? [place] : []));
      const place = random.pick(places) ?? 0;
      const characters = [...item.quote];
      const to = characters.with(place, rewrite(characters[place] ?? "", random)).join("");
      return to === item.quote ? undefined : ofQuote(item, to, {});
    },
    STRICT,
  );

const ofQuote = (item: EvidenceItem, to: string, what: Pick<Mutation, "isEquivalent">): Mutation =>
  ofField(item.record, `${pathOf(item.record, item.pointer)}.quote`, to, { proof: "proven", ...what });

/**
 * What some quotes prove of their record, so far as the readers can tell: each number with its hedge and what it
 * counts, each date, that it lies ahead, each name. A cut that leaves all of it is no mistake.
 */
function proofsIn(world: World, entry: RecordEntry, quotes: readonly string[]): string {
  const isIn = namingIn(world.index);
  const own = nameClaims(entry, world.index).map(({ id }) => id);
  const dates = dateClaims(entry, world.index);
  const { paths } = entry.file.schema;
  const isCounted = paths.quantities.some((path) => [...valuesAt(entry.value, path)].length > 0);
  const isAhead = (entry.value["modality"] ?? "actual") !== "actual";
  const found = quotes.flatMap((quote) => {
    const { text } = fold(quote);
    const spelled = new Set(readDates(quote).map(({ edtf }) => edtf));
    return [
      ...(isCounted ? readQuantities(quote) : []).map(
        ({ hedge, value, min, max, behind }) => `${hedge} ${value ?? `${min} ${max}`} ${behind[0] ?? ""}`,
      ),
      ...dates.flatMap(({ ends }) => ends.filter((end) => spelled.has(end))),
      ...(dates.some(({ basis }) => basis === "relative") && readRelativeDates(quote).length > 0 ? ["relative"] : []),
      ...(isAhead && modalityMarkers(quote).length > 0 ? ["future"] : []),
      ...own.filter((id) => isIn(id, text)),
    ];
  });
  return [...new Set(found)].sort().join("\n");
}

/** A quote without its first or last word; undefined of a single word. */
const ofCut = (name: string, cut: (quote: string) => string): Kind =>
  kindOver(
    name,
    (world) => world.evidence(),
    (item, _, world) => {
      const to = cut(item.quote);
      if (to === item.quote || to === "") return undefined;
      const before = item.record.evidence.map(({ quote }) => quote);
      const after = before.map((quote) => (quote === item.quote ? to : quote));
      const isEquivalent = proofsIn(world, item.record, before) === proofsIn(world, item.record, after);
      return ofQuote(item, to, { isEquivalent });
    },
  );

const atSites = (world: World) => world.evidence();

const ofLine = (name: string, choose: (item: EvidenceItem, random: Random, lines: number) => number): Kind =>
  kindOver(
    name,
    atSites,
    (item, random, world) => {
      const lines = world.index.seeds.get(item.seed)?.lines.length ?? 0;
      const by = choose(item, random, lines) - item.first;
      if (by === 0) return undefined;
      const [first, last] = [item.first + by, item.last + by];
      if (first < 1) return undefined;
      const to = `${item.seed}#L${first}${last === first ? "" : `-L${last}`}`;
      const mutation = ofField(item.record, `${pathOf(item.record, item.pointer)}.at`, to, { proof: "proven" });
      return { ...mutation, lines: [...mutation.lines, ...linesNamed(to)] };
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
  ofCut("quote: first word cut", (quote) => quote.replace(/^\S+\s+/u, "")),
  ofCut("quote: last word cut", (quote) => quote.replace(/\s+\S+$/u, "")),
];

/** The longest run of words of a record's quotes that no other record quotes. */
export function wordsOfItsOwn(world: World, id: string): number {
  let longest = 0;
  const spans = quotedSpans(world.index);
  for (const item of world.evidence().filter(({ record }) => record.id === id)) {
    for (const place of item.places) {
      const line = world.index.seeds.get(item.seed)?.lines[place.first - 1] ?? "";
      const end = Math.min(line.length, place.column + item.quote.length);
      // The spans are without their records: words that one span alone covers are this record's.
      const covering = spans.get(`${item.seed} ${place.first}`) ?? [];
      let run = 0;
      for (const { 0: word, index } of line.matchAll(/\S+/gu)) {
        const isWithin = index >= place.column && index + word.length <= end;
        const count = covering.filter((span) => span.start <= index && index + word.length <= span.end).length;
        run = isWithin && count === 1 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
  }
  return longest;
}
