import { fold } from "./fold.js";
import type { NumberReading, TokenReading } from "./numbers.js";
import { Sentence } from "./sentence.js";
import { perWord, standsAt, type Token } from "./words.js";

/** How a text hedges a number, by the names of the package's own qualifiers. */
export type Hedge =
  | "exact"
  | "approximately"
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "between"
  | "order-of-magnitude";

/** A number, or the two ends of a range, with its hedge. */
export interface QuantityReading {
  hedge: Hedge;
  kind: NumberReading["kind"];
  /** the number; absent for a range */
  value?: number;
  /** the ends of a range, the lower bound of a magnitude */
  min?: number;
  max?: number;
  percent: boolean;
  /** offsets (UTF-16) of the number in the text, without the hedge */
  start: number;
  end: number;
  /** the folded words around the number: up to three after it, up to three before it, nearest first */
  behind: string[];
  before: string[];
}

type Phrase = readonly [Hedge, string[]];

const phrases = (hedge: Hedge, ...texts: string[]): Phrase[] =>
  texts.map((text) => [hedge, fold(text).text.split(" ")]);

/** What comes right before a number. Longer phrases first: "not more than" ends like "more than". */
const BEFORE: readonly Phrase[] = [
  ...phrases("at-least", "لا يقل عن", "لا تقل عن", "لا يقلون عن"),
  ...phrases("at-most", "لا يزيد على", "لا يزيد عن", "لا تزيد على", "لا تزيد عن", "لا يتجاوز", "لا تتجاوز", "لا يتعدى"),
  ...phrases("approximately", "ما يقرب من", "يقرب من", "ما يقارب", "يقارب"),
  ...phrases("more-than", "أكثر من", "يزيد على", "يزيد عن", "تزيد على", "تزيد عن", "أزيد من"),
  ...phrases("less-than", "أقل من", "دون"),
  ...phrases("approximately", "نحو", "حوالي", "قرابة", "زهاء"),
];

/** What comes after a number, with at most two words, the counted noun, in between. */
const BEHIND: readonly Phrase[] = [
  ...phrases("at-least", "على الأقل", "كحد أدنى", "أو أكثر", "فأكثر"),
  ...phrases("at-most", "على الأكثر", "كحد أقصى", "أو أقل", "فأقل"),
  ...phrases("approximately", "تقريبا"),
];
const WORDS_BETWEEN = 2;

const BETWEEN = fold("بين").text;
const TO = fold("إلى").text;

/** The hedges that can end with a word, and those that can begin with it. */
const endingWith = perWord((splits, text) =>
  BEFORE.filter(([, phrase]) =>
    phrase.length === 1 ? splits.some(({ stem }) => stem === phrase[0]) : phrase.at(-1) === text,
  ),
);
const beginningWith = perWord((splits) => BEHIND.filter(([, [word]]) => splits.some(({ stem }) => stem === word)));

function hedgeOn(words: readonly Token[], { first, next, kind }: TokenReading): Hedge {
  const before = words[first - 1];
  for (const [hedge, phrase] of before === undefined ? [] : endingWith(before)) {
    if (standsAt(words, first - phrase.length, phrase)) return hedge;
  }
  for (let gap = 0; gap <= WORDS_BETWEEN; gap += 1) {
    // A hedge belongs to the nearest number.
    if (gap > 0 && words[next + gap - 1]?.digits !== undefined) break;
    const behind = words[next + gap];
    if (behind === undefined) break;
    for (const [hedge, phrase] of beginningWith(behind)) if (standsAt(words, next + gap, phrase)) return hedge;
  }
  return kind === "magnitude" ? "order-of-magnitude" : "exact";
}

/** Every hedge that a text contains, whether or not a number that can be read is beside it. */
export function hedgesIn({ words }: Sentence): Hedge[] {
  return [...BEFORE, ...BEHIND].flatMap(([hedge, phrase]) =>
    words.some((_, index) => standsAt(words, index, phrase)) ? [hedge] : [],
  );
}

/** Whether two neighbouring numbers are the ends of a range: between X and Y, X to Y. */
function isRange(words: readonly Token[], low: TokenReading, high: TokenReading): boolean {
  const betweenBefore = standsAt(words, low.first - 1, [BETWEEN]);
  const [link] = words.slice(low.next, high.first);
  const joined =
    high.first === low.next && (words[high.first]?.conjunction === true || /^و/u.test(words[high.first]?.text ?? ""));
  const linked = high.first === low.next + 1 && link?.text === TO;
  return low.kind === "cardinal" && high.kind === "cardinal" && (linked || (betweenBefore && joined));
}

const around = (words: readonly Token[], first: number, next: number) => ({
  behind: words.slice(next, next + 3).map(({ text }) => text),
  before: words
    .slice(Math.max(0, first - 3), first)
    .map(({ text }) => text)
    .reverse(),
});

/**
 * Every quantity in an Arabic text, with its own hedge and not that of a number beside it.
 *
 * A range that names its scale only once, at the end, has that scale at both ends: ما بين 20 و30 ألفا is 20,000 to 30,000.
 *
 * @example
 * readQuantities("بلغت أكثر من 153 هجومًا") // [{ hedge: "more-than", value: 153, … }]
 */
export const readQuantities = (text: string): QuantityReading[] => quantitiesOf(new Sentence(text));

/** The same for a sentence that has already been taken apart. */
export function quantitiesOf({ words, numbers: readings }: Sentence): QuantityReading[] {
  const quantities: QuantityReading[] = [];
  for (let index = 0; index < readings.length; index += 1) {
    const low = readings[index];
    const high = readings[index + 1];
    if (low === undefined) break;
    if (high !== undefined && isRange(words, low, high)) {
      const scale =
        low.scale === undefined && high.scale !== undefined && low.value < high.value / high.scale ? high.scale : 1;
      quantities.push({
        hedge: "between",
        kind: "cardinal",
        min: low.value * scale,
        max: high.value,
        percent: high.percent,
        start: low.start,
        end: high.end,
        ...around(words, low.first, high.next),
      });
      index += 1;
      continue;
    }
    const { kind, value, percent, start, end } = low;
    quantities.push({
      hedge: hedgeOn(words, low),
      kind,
      ...(kind === "magnitude" ? { min: value } : { value }),
      percent,
      start,
      end,
      ...around(words, low.first, low.next),
    });
  }
  return quantities;
}
