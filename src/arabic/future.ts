import { fold } from "./fold.js";
import { splits, standsAt, tokens } from "./words.js";

/** What marks a plan, a deadline or a pace. */
const PHRASES = ["من المقرر", "من المزمع", "يخطط", "يعتزم", "بحلول", "في طريقه", "في طريقها", "المنتظر"].map((phrase) =>
  fold(phrase).text.split(" "),
);

/** The future: س written onto an imperfect verb of the third person or of "we". */
const FUTURE_VERB = /^س[يتن]\p{L}{2,}$/u;

/** How words start that only look so: control, sovereignty, policy, context, years, six, strategy, a name. */
const OTHER_WORDS = [
  "سيطر",
  "سيادة",
  "سياس",
  "سياق",
  "سيارة",
  "سيناء",
  "سيناريو",
  "سينج",
  "سيئ",
  "سنوات",
  "سنوي",
  "ستة",
  "ستين",
  "ستون",
  "ستمائة",
  "ستراتيج",
].map((start) => fold(start).text);

const isFutureVerb = (stem: string) => FUTURE_VERB.test(stem) && !OTHER_WORDS.some((start) => stem.startsWith(start));

/**
 * The words of an Arabic text that mark a plan or the future, as they are written.
 *
 * Limits: the first person (سأفعل) is not known from other words; سوف is.
 *
 * @example
 * futureMarkers("ستنتهي المهمة بحلول أيلول 2025") // ["ستنتهي", "بحلول"]
 */
export function futureMarkers(text: string): string[] {
  const words = tokens(text);
  return words.flatMap(({ text: word, start, digits }, index) => {
    if (digits !== undefined) return [];
    const phrase = PHRASES.find((candidate) => standsAt(words, index, candidate));
    const isMarker =
      phrase !== undefined ||
      word === "سوف" ||
      splits(word).some(({ stem, article }) => !article && isFutureVerb(stem));
    return isMarker ? [text.slice(start, words[index + (phrase?.length ?? 1) - 1]?.end)] : [];
  });
}
