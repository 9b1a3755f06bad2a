import { fold } from "./fold.js";
import { Sentence } from "./sentence.js";
import { Phrases, perWord } from "./words.js";

/** What marks a plan, a deadline or a pace; an expectation, a possibility, a fear; a proposal and its refusal. */
const PHRASES = new Phrases(
  [
    ...["من المقرر", "المقررة", "من المزمع", "يخطط", "يعتزم", "خطة", "بحلول", "في طريقه", "في طريقها", "المنتظر"],
    ...["يتوقع", "تتوقع", "متوقع", "متوقعا", "من شأنه", "احتمال", "مخاوف"],
    ...["اقتراح", "مقترح", "مقترحه", "رفض", "رفضنا", "قال لا"],
  ].map((phrase) => ({ words: fold(phrase).text.split(" ") })),
);

/** Before an imperfect verb it means "may". Before a perfect verb, and with و, it says that something has happened. */
const MAY = fold("قد").text;
const IMPERFECT = /^[يتن]\p{L}{3,}$/u;

/** The future: س joined to an imperfect verb of the third person or of "we". */
const FUTURE_VERB = /^س[يتن]\p{L}{2,}$/u;

/** Beginnings of words that only look like a future: control, sovereignty, policy, context, years, six, strategy, a name. */
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

const isFuture = perWord(
  (splits, text) => text === "سوف" || splits.some(({ stem, article }) => !article && isFutureVerb(stem)),
);

/**
 * The words of an Arabic text, as it writes them, that mark something as not a fact, or not yet: the future, a plan, an
 * expectation, a possibility, a proposal, a refusal.
 *
 * Limits: the future of the first person singular (سأفعل) is not recognised, although سوف is; a perfect verb that begins
 * with a letter of the imperfect (قد تابع) is taken for an imperfect.
 *
 * @example
 * modalityMarkers("ستنتهي المهمة بحلول أيلول 2025") // ["ستنتهي", "بحلول"]
 */
export const modalityMarkers = (text: string): string[] => modalityMarkersOf(new Sentence(text));

/** The same for a sentence that has already been taken apart. */
export function modalityMarkersOf({ text, words }: Sentence): string[] {
  return words.flatMap((word, index) => {
    if (word.digits !== undefined) return [];
    const phrase = PHRASES.at(words, index);
    const isMarker =
      phrase !== undefined || (word.text === MAY && IMPERFECT.test(words[index + 1]?.text ?? "")) || isFuture(word);
    return isMarker ? [text.slice(word.start, words[index + (phrase?.words.length ?? 1) - 1]?.end)] : [];
  });
}
