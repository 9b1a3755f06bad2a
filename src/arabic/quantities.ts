import type { Hedge, Said } from "./hedges.js";
import { hedgeOn, hedgingWords, WORDS_OF_A_SUBJECT } from "./hedges.js";
import { isName, isResult } from "./names.js";
import type { NumberReading, TokenReading } from "./numbers.js";
import type { Sentence } from "./sentence.js";
import { Spans } from "./spans.js";
import { isNoun, unitOf } from "./units.js";
import type { Token, Words } from "./words.js";
import { ends, folded, follows, is, says } from "./words.js";

/** A number, or the two ends of a range, with its hedge. */
export interface QuantityReading {
  /** `unread` if the words beside the number may hedge it, and the reader does not know them */
  hedge: Hedge | "unread";
  kind: NumberReading["kind"];
  /** the number; absent for a range */
  value?: number;
  /** the ends of a range, the lower bound of a magnitude */
  min?: number;
  max?: number;
  percent: boolean;
  /** of how many the number is a part: six out of every ten */
  of?: number;
  /** the noun that is counted, as it is written: right after the number, or before it in apposition */
  unit?: string;
  /** the words that make the hedge, in their order, without the verb's subject between them; absent if no word does */
  hedgedBy?: readonly Words[];
  /** the word that made the hedge unread */
  notUnderstood?: Words;
  /** whether the number names something instead of counting it: article 140, F-16 */
  isName?: true;
  /** whether something changes from this number to another: it falls from about 2,500 to 2,000 */
  isChangedFrom?: true;
  /** offsets (UTF-16) of the number in the text, without the hedge */
  start: number;
  end: number;
}

const [FROM, TO, BETWEEN, OR] = ["من", "إلى", "بين مابين", "أو"].map((word) => folded(word)) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const UNTIL = folded("حتى");
const OUT_OF = folded("كل أصل بين مجموع");

/** The number of which another is a part: ستة من كل عشرة, 7 من أصل 10. */
function wholeOf(words: readonly Token[], part: TokenReading, whole: TokenReading | undefined): number | undefined {
  if (whole === undefined || part.kind !== "cardinal" || whole.kind !== "cardinal" || part.value > whole.value)
    return undefined;
  const from = isNoun(words[part.next]) ? part.next + 1 : part.next;
  const [last, distance] = [words[whole.first - 1], whole.first - from];
  return is(words[from], FROM) && is(last, OUT_OF) && (distance === 2 || distance === 3) ? whole.value : undefined;
}

/** Verbs of a change: "from 20 to 30" is two numbers after them, not a range. */
const CHANGE =
  /^(?:(?:س?[يتن]|ا)?(?:رتفع|نخفض|تراجع|زداد|قلص|تقلص|تحول|هبط|هوي|قفز|صعد|نتقل|تضاعف|تدني|تناقص|تزايد|نمو|نما)|(?:س?[يتن])?(?:زاد|زيد|خفض|رفع|نزل)|خفض|رفع|تخفيض|زياده|ارتفاع|انخفاض|تقليص|تراجع|رفعت|خفضت)(?:ت|وا|ا|ها|ه)?$/u;

/** Whether two neighbouring numbers are the ends of a range: between X and Y, X to Y, X-Y, five or six. */
function isRange(words: readonly Token[], low: TokenReading, high: TokenReading): boolean {
  if ((low.kind !== "cardinal" && low.kind !== "dual") || high.kind !== "cardinal") return false;
  const ofScale = scaleOf(low, high);
  if (low.value * ofScale >= high.value || (low.percent && !high.percent)) return false;
  const [start, link] = [words[low.first] as Token, words[low.next] as Token];
  const opening = words[low.first - 1];
  const isAfterBetween = says(opening, BETWEEN);
  if (high.first === low.next) {
    const { gap, conjunction } = words[high.first] as Token;
    if (/^ ?[-‐‑–—] ?$/u.test(gap)) return true;
    const isBetweenNear = isAfterBetween || [2, 3].some((back) => says(words[low.first - back], BETWEEN));
    return isBetweenNear && conjunction && follows(words[high.first]);
  }
  if (ends(start) && opening === undefined) return false;
  const distance = high.first - low.next;
  // between 20 fighters and 30; between the ages of 3 and 15
  const isNamedFirst = distance === 1 && isAfterBetween && words[high.first]?.conjunction === true && isNoun(link);
  if (isNamedFirst) return true;
  const isLinked = (at: number) => is(words[at], TO) || is(words[at], UNTIL);
  const isFrom = says(opening, FROM);
  if (isLinked(low.next) && distance === 1) return !(isFrom && isChange(words, low.first - 1));
  if (distance > 1 && high.percent !== low.percent) return false;
  if (distance === 1 && is(link, OR)) return high.value <= low.value * ofScale * 3;
  // three boats or four
  if (distance === 2 && isNoun(link) && is(words[low.next + 1], OR)) return high.value <= low.value * ofScale * 3;
  // from 20 fighters to 30
  return isFrom && distance === 2 && isNoun(link) && isLinked(low.next + 1) && !isChange(words, low.first - 1);
}

/** The word that opens a range, between or from, by its index. */
function openingOf(words: readonly Token[], low: TokenReading, high: TokenReading): readonly number[] {
  const before = low.first - 1;
  if (says(words[before], BETWEEN) || says(words[before], FROM)) return [before];
  // "Between the ages of 3 and 15": without a link, only that makes it a range.
  const isOpenedEarlier = high.first === low.next;
  const far = isOpenedEarlier ? [before - 1, before - 2].find((at) => says(words[at], BETWEEN)) : undefined;
  return far === undefined ? [] : [far];
}

function isChange(words: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - WORDS_OF_A_SUBJECT; at -= 1) {
    const word = words[at] as Token;
    if (word.splits.some(({ stem }) => CHANGE.test(stem))) return true;
    if (ends(word)) return false;
  }
  return false;
}

/** How many words after a number "to" stands at most: from 2,500 American soldiers to. */
const WORDS_OF_WHAT_IS_COUNTED = 3;

/** Whether a verb of change leads from a number, whose hedge stands before it, to the next one. */
function changes(words: readonly Token[], low: TokenReading, said: Said, high: TokenReading | undefined): boolean {
  if (high === undefined) return false;
  const opening = Math.min(low.first, ...("by" in said ? said.by : [])) - 1;
  if (!says(words[opening], FROM) || !isChange(words, opening)) return false;
  const to = words.findIndex((word, at) => at >= low.next && is(word, TO));
  return to !== -1 && to < high.first && to - low.next <= WORDS_OF_WHAT_IS_COUNTED;
}

/** From 77 to 100 million, after a verb of change: two numbers, of which the first has the scale of the second. */
const sharedScale = (words: readonly Token[], low: TokenReading, high: TokenReading | undefined): number =>
  high !== undefined &&
  high.first === low.next + 1 &&
  is(words[low.next], TO) &&
  says(words[low.first - 1], FROM) &&
  low.kind === "cardinal" &&
  high.kind === "cardinal"
    ? scaleOf(low, high)
    : 1;

/** Whether a number goes on after another that is a name: articles 140 and 141. */
function isNextName(
  words: readonly Token[],
  { first, next }: TokenReading,
  before: TokenReading | undefined,
  quantity: QuantityReading | undefined,
): boolean {
  const token = words[first] as Token;
  return (
    quantity?.isName === true &&
    before?.next === first &&
    token.digits !== undefined &&
    token.conjunction &&
    follows(token) &&
    !isNoun(words[next])
  );
}

/** A range that names its scale only once, at the end, has that scale at both ends. */
const scaleOf = (low: TokenReading, high: TokenReading): number =>
  low.scale === undefined && high.scale !== undefined && low.value < high.value / high.scale ? high.scale : 1;

/**
 * Every quantity in an Arabic text, with its own hedge and not that of a number beside it.
 * A range that names its scale only once, at the end, has that scale at both ends: ما بين 20 و30 ألفا is 20,000 to 30,000.
 */
export function quantitiesOf(sentence: Sentence): QuantityReading[] {
  const { words, numbers, text } = sentence;
  const quantities: QuantityReading[] = [];
  const numerals = new Set(numbers.map(({ first }) => words[first]));
  const years = new Spans(sentence.dates.filter(({ meaning }) => meaning.kind === "stated"));
  /** A year before "to" and a number is the end of its date: from October 2023 to 65,000 dead. */
  const isInDate = (number: TokenReading) => years.hold(number);
  const common = (reading: TokenReading, said: Said, percent: boolean) => {
    const noun = unitOf(words, reading);
    // The first three: a number word is no noun.
    const unit = noun !== undefined && numerals.has(noun) && reading.noun === undefined ? undefined : noun;
    const hedgedBy = "by" in said ? hedgingWords(words, said.by, text) : [];
    return {
      ...("hedge" in said
        ? { hedge: said.hedge, ...(hedgedBy.length > 0 && { hedgedBy }) }
        : {
            hedge: "unread" as const,
            notUnderstood: {
              text: text.slice(said.notUnderstood.start, said.notUnderstood.end),
              start: said.notUnderstood.start,
              end: said.notUnderstood.end,
            },
          }),
      percent,
      ...(unit && { unit: text.slice(unit.start, unit.end) }),
    };
  };
  for (let index = 0; index < numbers.length; index += 1) {
    const low = numbers[index] as TokenReading;
    const high = numbers[index + 1];
    if (high !== undefined && isResult(words, low, high)) {
      quantities.push({
        hedge: "exact",
        kind: "cardinal",
        percent: false,
        start: low.start,
        end: high.end,
        isName: true,
      });
      index += 1;
      continue;
    }
    if (high !== undefined && isInDate(low) === isInDate(high) && isRange(words, low, high)) {
      quantities.push({
        ...common(
          isNoun(words[low.next]) && high.first > low.next ? low : high,
          { hedge: "between", by: openingOf(words, low, high) },
          high.percent || low.percent,
        ),
        kind: "cardinal",
        min: low.value * scaleOf(low, high),
        max: high.value,
        start: low.start,
        end: high.end,
      });
      index += 1;
      continue;
    }
    const { kind, value, percent, start, end } = low;
    if (isName(words, low, text) || isNextName(words, low, numbers[index - 1], quantities.at(-1))) {
      quantities.push({ hedge: "exact", kind, value, percent, start, end, isName: true });
      continue;
    }
    const of = wholeOf(words, low, high);
    const said = hedgeOn(words, low, text);
    quantities.push({
      ...common(low, said, percent),
      ...(changes(words, low, said, high) && { isChangedFrom: true as const }),
      ...(of !== undefined && { of }),
      kind,
      ...(kind === "magnitude" ? { min: value } : { value: value * sharedScale(words, low, high) }),
      start,
      end,
    });
  }
  return quantities;
}
