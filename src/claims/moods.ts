import { modalityOf } from "../arabic/modality.js";
import type { Modality } from "../arabic/modality-words.js";
import type { Sentence } from "../arabic/sentence.js";

/** What a sentence says of what it tells: that it may be, that it is to come, that it is not. */
export type Mood = "possibility" | "future" | "negation";

export interface Moods {
  /** those that a word makes for certain */
  made: ReadonlySet<Mood>;
  /** those that a word makes or can carry: "fears" for what may be, "without" for what is not */
  carried: ReadonlySet<Mood>;
}

type Forms = Readonly<Record<Mood, RegExp>>;

const MOODS: readonly Mood[] = ["possibility", "future", "negation"];

const word = (forms: string) => new RegExp(`\\b(?:${forms})\\b`, "iu");

const MADE_IN_ENGLISH: Forms = {
  possibility: /\b(?:may|might)\b(?! \d)/u,
  future: /(?<!\b(?:the|political|firm|national|of|their|its)) \bwill\b/u,
  negation: /\b(?:not|no|never|nor|neither|none|cannot|nobody|nothing)\b|n['’]t\b/iu,
};
const CARRIED_IN_ENGLISH: Forms = {
  possibility: word(
    "may|might|could|can|would|possib\\w*|perhaps|cannot|potential\\w*|likely|probabl\\w*|liable|apparently|fears?|feared|warn\\w*|concern\\w*|worr\\w*|enabl\\w*|able|rul\\w+ out|if|unless|threaten\\w*|should|appear\\w*|seem\\w*|expect\\w*|believ\\w*",
  ),
  future: word(
    "will|would|shall|won't|to be|to become|going to|(?:is|are|was|were|yet|still|set|due|agree\\w*|likely|need|about)(?: \\w+ly| not| then)? to|plan\\w*|schedul\\w*|intend\\w*|expect\\w*|awaited|coming|future|forthcoming|upcoming|next|could|may|might|until|by (?:the end of )?(?:\\w+ )?\\d{4}",
  ),
  negation: word(
    "not|no|never|nor|neither|none|cannot|nobody|nothing|without|unlike\\w*|unable|undecided|undisclosed|unknown|unclear|unspecified|unresolved|unwilling|inability|lack\\w*|refus\\w*|reject\\w*|den(?:y|ies|ied|ying)|fail\\w*|only|until|unless|instead|far from|avoid\\w*|prevent\\w*|rul\\w+ out|doubt\\w*|absen\\w*|yet|still to|lest|declin\\w*|anonym\\w*|withh\\w+|silent",
  ),
};

/** Negations that say how much, or more: no fewer than; not only. */
const NO_NEGATION_IN_ENGLISH = /\b(?:no|not) (?:later|more|less|fewer|longer) than\b|\bnot (?:only|exceed\w*)\b/giu;

const arabicWord = (forms: string) => new RegExp(`(?:^|[^\\p{L}])[وفبلك]?(?:ال)?(?:${forms})(?=[^\\p{L}]|$)`, "u");

/** What a verb of the future begins with, or the particle before it. */
const FUTURE =
  /(?:^|[^\p{L}])(?:(?:س(?!ياس|ياد|ياق|يطر|ينار|يار|تراتيج)[يت]|[وف]س(?!ياس|ياد|ياق|يطر|ينار|يار|تراتيج)[يت]\p{L})\p{L}{2,}|[وف]?سوف|[وف]?لن)(?=[^\p{L}]|$)/u;

/** The particle of what may be, which is one of what has been as well. */
const PERHAPS = /(?:^|[^\p{L}])[وف]?قد [يت]/u;

const NEGATION = arabicWord("لا|لم|لن|ليس(?:ت|وا|ا)?|الا");
const CARRIES_NEGATION = arabicWord(
  "لا|الا|لم|لن|ليس(?:ت|وا|ا)?|غير|عدم|دون|بدون|بلا|رفض\\p{L}*|[يت]رفض\\p{L}*|نفي|نفت|[يت]نفي|فقط|سوي|انعدام|استبعد\\p{L}*|[يت]ستبعد\\p{L}*|لولا|منع|تجنب|[يت]تجنب|حرمان|غياب|عجز|مجهول\\p{L}*|تعذر|[يت]تعذر|الحيلوله|حيلوله|فشل\\p{L}*|تفادي|خال\\p{L}*|لئلا|كيلا|انتفت|انتفي|ما (?:لم|زال\\p{L}*|دام\\p{L}*|عاد\\p{L}*)|زال\\p{L}*",
);

/** Negations of another kind: how much (no fewer than), still (has not ceased), especially, inevitably; unnamed. */
const NO_NEGATION =
  /(?:^|[^\p{L}])(?:و|ف)?(?:(?:ما )?لا (?:[يت]قل|[يت]زيد|[يت]تجاوز|[يت]تعدي|سيما|[يت]?زال\p{L}*|بد|شك)|لم [يت](?:ذكر|كشف|سم)(?: عن)? (?:اسم|هوي|جنسي|بلد)\p{L}*)/gu;

/** By which marks of modality a mood is made for certain, and by which it can be carried. */
const MADE_BY: Readonly<Record<string, readonly Modality[]>> = { possibility: ["possibility"], future: ["plan"] };
const CARRIED_BY: Readonly<Record<string, readonly Modality[]>> = {
  possibility: ["possibility", "forecast", "condition"],
  future: ["plan", "forecast", "possibility", "condition", "refusal", "proposal"],
};

/** The moods of an English text. */
export function englishMoods(text: string): Moods {
  const bare = text.replaceAll(NO_NEGATION_IN_ENGLISH, " ");
  return {
    made: new Set(MOODS.filter((mood) => MADE_IN_ENGLISH[mood].test(bare))),
    carried: new Set(MOODS.filter((mood) => CARRIED_IN_ENGLISH[mood].test(text))),
  };
}

/** The moods of an Arabic sentence. */
export function arabicMoods(sentence: Sentence): Moods {
  const { text } = sentence.folded;
  // "Cannot be" is no possibility.
  const isDenied = (start: number) =>
    /^(?:[يت]مكن|ال?ممكن|إمكان)/u.test(sentence.text.slice(start)) &&
    /(?:^|[^\p{L}])[وف]?(?:لا|لم|لن|ليس)\s+$/u.test(sentence.text.slice(0, start));
  const marks = new Set(
    modalityOf(sentence).flatMap(({ modality, start }) =>
      modality === "possibility" && isDenied(start) ? [] : [modality],
    ),
  );
  const isMarked = (mood: Mood, by: typeof MADE_BY) => by[mood]?.some((modality) => marks.has(modality)) === true;
  const made: Readonly<Record<Mood, boolean>> = {
    possibility: isMarked("possibility", MADE_BY),
    future: isMarked("future", MADE_BY) && FUTURE.test(text),
    negation: NEGATION.test(text.replaceAll(NO_NEGATION, " ")),
  };
  const carried: Readonly<Record<Mood, boolean>> = {
    possibility: isMarked("possibility", CARRIED_BY) || PERHAPS.test(text),
    future: isMarked("future", CARRIED_BY),
    negation: CARRIES_NEGATION.test(text),
  };
  return { made: new Set(MOODS.filter((mood) => made[mood])), carried: new Set(MOODS.filter((mood) => carried[mood])) };
}

/** The moods that one of two texts makes and the other does not carry. */
export const moodsLost = (from: Moods, to: Moods): Mood[] => [...from.made].filter((mood) => !to.carried.has(mood));
