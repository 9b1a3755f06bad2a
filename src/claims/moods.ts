import { fold } from "../arabic/fold.js";
import { modalityOf } from "../arabic/modality.js";
import type { Modality } from "../arabic/modality-words.js";
import type { Sentence } from "../arabic/sentence.js";
import { alternatives } from "./alternatives.js";

/**
 * What a sentence says of what it tells: that it may be, for which "feared" is enough, or by a word such as "perhaps"; that
 * it is to come; that it is not, once or twice.
 */
export type Mood = "possibility" | "perhaps" | "future" | "negation" | "second negation";

export interface Moods {
  /** those that a word makes for certain */
  made: ReadonlySet<Mood>;
  /** those that a word makes or can carry: "fears" for what may be, "without" for what is not */
  carried: ReadonlySet<Mood>;
}

type Forms = Readonly<Record<Exclude<Mood, "perhaps" | "second negation">, RegExp>>;

const MOODS: readonly Mood[] = ["possibility", "perhaps", "future", "negation", "second negation"];

const word = (forms: string) => new RegExp(`\\b(?:${forms})\\b`, "iu");

const MADE_IN_ENGLISH: Forms = {
  possibility: /(?<!\b(?:who|what|which|how|when)ever (?:\w+ )?)\b(?:may|might)\b(?! \d)/u,
  future: /(?<!\b(?:the|political|firm|national|of|their|its)) \bwill\b/u,
  negation: /\b(?:not|no|never|nor|neither|none|cannot|nobody|nothing)\b|n['’]t\b/iu,
};
const CARRIED_IN_ENGLISH: Forms = {
  possibility: word(
    "may|might|could|can|would|possib\\w*|perhaps|cannot|potential\\w*|likely|probabl\\w*|liable|apparently|fears?|feared|warn\\w*|concern\\w*|worr\\w*|enabl\\w*|able|rul\\w+ (?:\\w+ )?out|no question of|wary|cautious\\w*|if|unless|threaten\\w*|should|appear\\w*|seem\\w*|expect\\w*|believ\\w*",
  ),
  future: word(
    "will|would|shall|won't|to be|to become|going to|(?:is|are|was|were|yet|still|set|due|agree\\w*|likely|need|about)(?: \\w+ly| not| then)? to|plan\\w*|schedul\\w*|intend\\w*|expect\\w*|awaited|coming|future|forthcoming|upcoming|next|could|may|might|until|by (?:the end of )?(?:\\w+ )?\\d{4}",
  ),
  negation: word(
    "not|no|never|nor|neither|none|cannot|nobody|nothing|without|un(?!it|der|til|ion|iv|iq|an|if|il|cle|ami|icef|esco)\\w{3,}|inability|lack\\w*|refus\\w*|reject\\w*|den(?:y|ies|ied|ying)|fail\\w*|only|mere\\w*|little|rather than|barring|until|instead|far from|short of|avoid\\w*|spar(?:e|es|ed|ing)|prevent\\w*|ban(?:s|ned|ning)?|prohibit\\w*|forb\\w+|rul\\w+ (?:\\w+ )?out|deaf|except|exclud\\w*|exempt\\w*|but for|doubt\\w*|absen\\w*|inadvertent\\w*|in(?:dispensable|significant|sufficient|complete)\\w*|irreplaceable|yet|still to|lest|declin\\w*|anonym\\w*|persist\\w*|withh\\w+|silent|devoid|ignor\\w*",
  ),
};

/** Words that leave it open by themselves, and not only because something is feared or warned of. */
const PERHAPS_IN_ENGLISH = word(
  "may|might|could|can|cannot|possib\\w*|perhaps|potential\\w*|likely|probabl\\w*|liable|apparently|enabl\\w*|able|if|unless|should|appear\\w*|seem\\w*|capable|capab\\w*|unable",
);

/** How often a text has a form. */
const times = (text: string, form: RegExp) => text.match(new RegExp(form.source, `${form.flags}g`))?.length ?? 0;

/** Negations that say how much, or more: no fewer than; not only. */
const NO_NEGATION_IN_ENGLISH =
  /\b(?:no|not) (?:later|more|less|fewer|longer|sooner) than\b|\bno sooner had\b|\bnot (?:only|exceed\w*)\b/giu;

const arabicWord = (forms: string) => new RegExp(`(?:^|[^\\p{L}])[وفبلك]?(?:ال)?(?:${forms})(?=[^\\p{L}]|$)`, "u");

/** What a verb of the future begins with, or the particle before it. */
const FUTURE =
  /(?:^|[^\p{L}])(?:(?:س(?!ياس|ياد|ياق|يطر|ينار|يار|تراتيج)[يت]|[وف]س(?!ياس|ياد|ياق|يطر|ينار|يار|تراتيج)[يت]\p{L})\p{L}{2,}|[وف]?سوف|[وف]?لن)(?=[^\p{L}]|$)/u;

/** What will not be. */
const WILL_NOT = /(?:^|[^\p{L}])[وف]?لن [يتنا]/u;

/** What is scheduled or awaited. */
const IS_DUE = new RegExp(
  `(?<!\\p{L})[وف]?من (?:${alternatives("المقرر | المنتظر | المتوقع | المرتقب | المزمع")}) ان [يت]`,
  "u",
);

/** The particle of what may be, which is one of what has been as well. */
const PERHAPS = /(?:^|[^\p{L}])[وف]?قد [يت]/u;

const NEGATION = arabicWord("لا|لم|لن|ليس(?:ت|وا|ا)?|لس(?:ت|نا|تم)|الا");
const CARRIES_NEGATION = arabicWord(
  "لا|الا|لم|لن|ليس(?:ت|وا|ا)?|لس(?:ت|نا|تم)|غير|عدم|دون|بدون|بلا|رفض\\p{L}*|[يت]رفض\\p{L}*|نفي|نفت|[يت]نفي|فقط|سوي|انعدام|استبعد\\p{L}*|[يت]ستبعد\\p{L}*|لولا|منع|تجنب|[يت]تجنب|حرمان|غياب|عجز|مجهول\\p{L}*|خلا|[يت]خلو|خلت|خال\\p{L}*|اقتصر\\p{L}*|[يت]قتصر|مجرد|[يت]?فتقر\\p{L}*|افتقار|نافي\\p{L}*|نفي|امتناع|حظر\\p{L}*|[يت]حظر|استثن\\p{L}*|تجاهل\\p{L}*|[يت]تجاهل|باستثناء|تعذر|[يت]تعذر|الحيلوله|حيلوله|فشل\\p{L}*|تفادي|لئلا|كيلا|انتفت|انتفي|ما (?:لم|زال\\p{L}*|دام\\p{L}*|عاد\\p{L}*|كان\\p{L}*)|زال\\p{L}*",
);

/** Negations of another kind: how much (no fewer than), still (has not ceased), especially, inevitably; unnamed. */
const NO_NEGATION =
  /(?:^|[^\p{L}])(?:و|ف)?(?:بلا|(?:ما )?لا (?:[يت]قل|[يت]زيد|[يت]تجاوز|[يت]تعدي|سيما|[يت]?زال\p{L}*|بد|شك)|لم [يت](?:ذكر|كشف|سم|عرف|حدد)(?: عن)? (?:اسم|هوي|جنسي|بلد)\p{L}*|لم [يت](?:شا|رغب في|رد|فصح عن)(?: ال?(?:كشف|افصاح)(?: عن)?| ذكر| ان [يت]ذكر)? ?(?:عن )?(?:اسم|هوي)\p{L}*)/gu;

/** Whoever is not named: an official who was not named. */
const UNNAMED =
  /(?<!\p{L})[وف]?(?:لم|لا) (?:[يتن]سم(?:ه|ها|هم|ي\p{L}*)?(?!\p{L})|[يت](?:ذكر|كشف|حدد|عرف|ورد)\p{L}*(?: (?:ال)?مقال)?(?: عن)? (?:اسم|هوي)\p{L}*)/gu;

/** By which marks of modality a mood is made for certain, and by which it can be carried. */
const MADE_BY: Readonly<Record<string, readonly Modality[]>> = { possibility: ["possibility"], future: ["plan"] };
const CARRIED_BY: Readonly<Record<string, readonly Modality[]>> = {
  possibility: ["possibility", "forecast", "condition"],
  future: ["plan", "forecast", "possibility", "condition", "refusal", "proposal"],
};

/** What leaves open by itself whether a thing is so. */
const LEAVES_OPEN = new RegExp(`^[وف]?(?:${alternatives("قد ربما لعل يحتمل المحتمل احتمال")})`, "u");

/** Negations for certain, and nouns for what is lacking. */
const NEGATION_OR_LACK = arabicWord(
  "لا|لم|لن|ليس(?:ت|وا|ا)?|لس(?:ت|نا|تم)|عدم|[يت]?رفض(?:ت|وا|ون)?|[يت]?ستبعد(?:ت|وا|ون)?",
);

/** "That not", which without its letter is "except". */
const THAT_NOT = /(?<!\p{L})[وف]?ألا(?!\p{L})/u;

/** Neither this nor that: one negation. */
const NOR = /(?<!\p{L})ولا(?!\p{L})/gu;

const moodsOf = (made: Readonly<Record<Mood, boolean>>, carried: Readonly<Record<Mood, boolean>>): Moods => ({
  made: new Set(MOODS.filter((mood) => made[mood])),
  carried: new Set(MOODS.filter((mood) => carried[mood])),
});

/** The moods of an English text. */
export function englishMoods(text: string): Moods {
  const bare = text.replaceAll(NO_NEGATION_IN_ENGLISH, " ");
  const made: Readonly<Record<Mood, boolean>> = {
    possibility: MADE_IN_ENGLISH.possibility.test(bare),
    perhaps: false,
    future: MADE_IN_ENGLISH.future.test(bare),
    negation: MADE_IN_ENGLISH.negation.test(bare),
    "second negation": times(bare.replaceAll(/\bnor\b/giu, ""), MADE_IN_ENGLISH.negation) > 1,
  };
  const carried: Readonly<Record<Mood, boolean>> = {
    possibility: CARRIED_IN_ENGLISH.possibility.test(text),
    perhaps: PERHAPS_IN_ENGLISH.test(text),
    future: CARRIED_IN_ENGLISH.future.test(text),
    negation: CARRIED_IN_ENGLISH.negation.test(text),
    "second negation": times(text, CARRIED_IN_ENGLISH.negation) > 1,
  };
  return moodsOf(made, carried);
}

/** The moods of an Arabic sentence. */
export function arabicMoods(sentence: Sentence): Moods {
  const { text } = sentence.folded;
  // "Cannot be" is no possibility.
  const isDenied = (start: number) =>
    /^(?:[يت]مكن|ال?ممكن|إمكان)/u.test(sentence.text.slice(start)) &&
    /(?:^|[^\p{L}])[وف]?(?:لا|لم|لن|ليس)\s+$/u.test(sentence.text.slice(0, start));
  const readings = modalityOf(sentence).filter(
    ({ modality, start }) => !(modality === "possibility" && isDenied(start)),
  );
  const marks = new Set(readings.map(({ modality }) => modality));
  const isMarked = (mood: string, by: typeof MADE_BY) => by[mood]?.some((modality) => marks.has(modality)) === true;
  const bare = text.replaceAll(NO_NEGATION, " ");
  const made: Readonly<Record<Mood, boolean>> = {
    possibility: isMarked("possibility", MADE_BY),
    perhaps: readings.some(
      ({ modality, start }) => modality === "possibility" && LEAVES_OPEN.test(fold(sentence.text.slice(start)).text),
    ),
    future: (isMarked("future", MADE_BY) && FUTURE.test(text)) || WILL_NOT.test(text) || IS_DUE.test(text),
    negation: NEGATION.test(bare),
    "second negation":
      NEGATION.test(bare) && times(bare.replaceAll(NOR, " "), NEGATION_OR_LACK) + times(sentence.text, THAT_NOT) > 1,
  };
  const carried: Readonly<Record<Mood, boolean>> = {
    possibility: isMarked("possibility", CARRIED_BY) || PERHAPS.test(text),
    perhaps: true,
    future: isMarked("future", CARRIED_BY),
    negation: CARRIES_NEGATION.test(text),
    "second negation": times(text, CARRIES_NEGATION) > 1,
  };
  return moodsOf(made, carried);
}

/** The moods that one of two texts makes and the other does not carry. */
export const moodsLost = (from: Moods, to: Moods): Mood[] => [...from.made].filter((mood) => !to.carried.has(mood));

const UNNAMED_IN_ENGLISH =
  /\b(?:(?:did|does|do|had|has|was|were) not (?:be )?(?:name|named|identif\w+)|unnamed|anonym\w+)\b/giu;

const WITHOUT_NAME = new RegExp(
  `(?<!\\p{L})[وف]?(?:لم|لا|${alternatives("عدم دون بدون بلا")})(?: \\p{L}+){0,3}? (?:ال)?(?:اسم|هوي|سم)(?:ه|ها|هم|هما|يه|يتهم|ته|تها|يته|يتها)?(?!\\p{L})|(?<!\\p{L})[وف]?(?:لم|لا) [يتن](?:سم|عرف)(?:ه|ها|هم|ي\\p{L}*)?(?!\\p{L})|(?<!\\p{L})(?:ال)?مجهول`,
  "u",
);

/** Whether a folded Arabic text says of somebody that they are not named. */
export const isWithoutName = (folded: string): boolean => WITHOUT_NAME.test(folded);

const SPEAKS_AGAINST = word(
  "oppos\\w*|dismiss\\w*|rebuff\\w*|object\\w*|resist\\w*|disput\\w*|disown\\w*|condemn\\w*|disagree\\w*|denial|refut\\w*|disavow\\w*|false\\w*|(?:is|are|was|were|been?|vot\\w+|sp[eo]\\w+) against|baseless|silen\\w*|reservations?|out of the question|red line",
);
const SPEAKS_AGAINST_IN_ARABIC = arabicWord(
  "[يت]?عارض\\p{L}*|معارض\\p{L}*|[يت]?عترض\\p{L}*|اعتراض\\p{L}*|انكر\\p{L}*|تنصل\\p{L}*|دحض\\p{L}*|فند\\p{L}*|كذب\\p{L}*|[يت]?تحفظ\\p{L}*|امتنع\\p{L}*|[يت]متنع|احجم\\p{L}*|نفي\\p{L}*|نفت|نفوا|[يتن]نف(?:ي|ون|وا)|صمت|تجنب\\p{L}*|[يت]تجنب|تحاش\\p{L}*|اكتف\\p{L}*|رافض\\p{L}*|خط احمر|كان(?:ت|وا)? ضد|صوت(?:ت|وا)? ضد|ندد\\p{L}*",
);

/** Whether a sentence of ours says that something is not, or speaks against it, other than that it does not name somebody. */
export const speaksAgainst = (text: string, language: "en" | "ar"): boolean => {
  if (language === "en") {
    const own = text.replaceAll(UNNAMED_IN_ENGLISH, " ");
    return CARRIED_IN_ENGLISH.negation.test(own) || SPEAKS_AGAINST.test(own);
  }
  const folded = fold(text).text.replaceAll(UNNAMED, " ");
  return CARRIES_NEGATION.test(folded) || SPEAKS_AGAINST_IN_ARABIC.test(folded);
};

/** Words after which a sentence tells something else, which may be all that a summary is about: but, after, and that. */
const GOES_OVER = new RegExp(
  `(?<!\\p{L})(?:[وف]?(?:${alternatives("لكن | بعد أن | بعدما | قبل أن | غير أن | إلا أن | بل | رغم | فيما | بينما | في حين | مقدرا | مشيرا | مؤكدا | موضحا | لافتا | مبينا | منوها | مضيفا | محذرا | معتبرا | مطالبا | مشددا")})|(?:${alternatives("وأن | وأنه | وأنها | وأنهم")})(?!\\p{L}))`,
  "u",
);

const WITHOUT = new RegExp(
  `(?<!\\p{L}|ما )[وف]?(?:${alternatives("دون | بدون | بلا")}) (?!\\d|${alternatives("طيار | استثناء | شك | انقطاع | أن تتبن | أن يتبن")})`,
  "u",
);

/** Whether a sentence says that something is not, or is without something, and nothing else that a text about it could tell alone. */
export function isNegatedWhole(sentence: Sentence): boolean {
  const { text } = sentence.folded;
  return (arabicMoods(sentence).made.has("negation") || WITHOUT.test(text)) && !GOES_OVER.test(text);
}
