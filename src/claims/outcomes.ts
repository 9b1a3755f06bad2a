import { fold } from "../arabic/fold.js";

/** After these, martyrs are part of a name: the Lord of Martyrs Brigades, the Martyrs' Square. */
const IN_NAMES = "(?<!\\p{L})(?:سيد|كتايب|كتائب|لواء|حي|ساحه|ميدان|شارع|مدينه|جامع|مقبره)";

/** A word of Arabic in a folded text, with what can be joined to it. */
const arabicWord = (words: string): RegExp =>
  new RegExp(
    `(?:^|(?<!${IN_NAMES})[^\\p{L}])[وفبلك]?(?:ال)?(?:${words})(?:ت|وا|ه|ها|هم|ا|اه|اهم|وه|وهم|ته|تهم|ين|ون|ان)?(?=[^\\p{L}]|$)`,
    "u",
  );

/** What says that people were killed, wounded or captured, and what can say so but also says other things. */
const OUTCOMES: Readonly<Record<string, Record<"says" | "maySay", readonly [english: RegExp, arabic: RegExp]>>> = {
  killed: {
    says: [
      /\b(?:kill(?:s|ed|ing)?|dead|died|die|dies|death|deaths|fatalit\w+|lost their lives|perish\w*|met their doom|(?<!\b(?:lord|master) of (?:the )?)martyr(?!dom)\w*(?!['’]? (?:square|brigades?|mosque|street|cemetery)))\b/iu,
      arabicWord(
        "قتل|قتلي|قتيل|قتيلا|مقتل|يقتل|تقتل|قتلت|قتلوا|مصرع|قضوا|قضي نحبه|هالك|هالكين|اردوا|اردي|صرع|مات|يموت|استشهد(?! ب)|شهيد|شهداء|مقتولين|وفاه|وفيات|توفي|توفيت|توفوا|حياته|حياتها|حياتهم|حتفه|حتفها|حتفهم|(?:اودي|اودت|يودي|تودي)(?: [^ ]+){0,8} ب\\p{L}+|ازهق",
      ),
    ],
    maySay: [
      /\b(?:lose|loses|losing|lost|loss|losses|casualt\w*|victims?|claim(?:s|ed|ing)?|lives|fell|fallen|eliminat\w*|neutrali\w*|toll|executed?|execution\w*|assassinat\w*|slain|wip\w+ out|mourn\w*|gunned down|shot)\b/iu,
      arabicWord(
        "ضحايا|ضحيه|خسر|خسار|خسائر|فقد|فقدان|سقط|سقوط|قضي|قضت|القضاء|اردت|تصفي|صفي|صفت|اجهزت|اجهزوا|فارق|اباد|ابيد|نعي|نعت|شيعت|شيعوا|تشييع|حياه|روح|ارواح|حصد|حصيله|اعدام|اعدم|اغتيال|اغتال|اغتيل|تحييد|حيد|نفق",
      ),
    ],
  },
  wounded: {
    says: [/\b(?:wound\w*|injur\w*)\b/iu, arabicWord("اصيب|اصيبت|اصابه|اصابات|مصاب|جريح|جرحي|جرح|جروح|جراح")],
    maySay: [
      /\b(?:hit|hits|struck|strik(?:e|es|ing)|casualt\w*|victims?|hurt|infect\w*|concuss\w*|treated|harm\w*|brain)\b/iu,
      arabicWord("اصاب|يصيب|تصيب|ضحايا|ضحيه|خسائر|ارتجاج|تضرر|عولج|يعالج|مستشفي"),
    ],
  },
  captured: {
    says: [
      /\b(?:captur\w*|arrest\w*|detain\w*|detention)\b/iu,
      arabicWord("(?:قبض|القبض)(?!ه)|اعتقال|اعتقالات|اعتقل|اعتقلت|يعتقل|تعتقل|احتجاز|احتجز|يحتجز|تحتجز|توقيف|معتقل"),
    ],
    maySay: [
      /\b(?:seiz\w*|custody|held|apprehend\w*|jail\w*|imprison\w*|prison\w*|round\w* up|stop\w*|suspend\w*|taken|caught|abduct\w*|kidnap\w*|hostages?|surrender\w*|prisoner)\b/iu,
      arabicWord(
        "اسر(?!ه|ته|تها|تهم)|خطف|اختطف|اختطاف|مخطوف|مختطف|رهينه|رهائن|اوقف|يوقف|توقف|موقوف|ضبط|سجن|سجين|سجناء|اسير|اسري|محتجز|قبضه|سلموا|استسلم|يستسلم|امسك|اقتيد|اقتاد",
      ),
    ],
  },
};

/** Whether a term is one of the outcomes that texts are searched for. */
export const isOutcome = (term: string): boolean => Object.hasOwn(OUTCOMES, term);

/** "He confided", which without its doubled letter is "he captured". */
const CONFIDED = /أسرّ/gu;

/** What became of people, by words that say nothing else, and by any that can say it. */
export interface Outcomes {
  outcomes: ReadonlySet<string>;
  mayBeOutcomes: ReadonlySet<string>;
}

/** That somebody did not die. */
const NOT_DEAD =
  /\b(?:not|never|n['’]t)(?: yet)? (?:dead|died?|killed)\b|\bkill(?:s|ed|ing)? (?:nobody|no one|none)\b|\b(?:nobody|no one) (?:was|were|had been) killed\b|(?<!\p{L})[وف]?(?:لم|لا|لن) (?:[يت]مت|[يت]موت|[يت]قتل)(?:وا|ون)?(?!\p{L})/giu;

/** The outcomes that a text tells of. */
export function outcomesOf(text: string, language: "en" | "ar"): Outcomes {
  const searched = (language === "en" ? text : fold(text.replaceAll(CONFIDED, "")).text).replaceAll(NOT_DEAD, " ");
  const named = (how: "says" | "maySay") =>
    Object.keys(OUTCOMES).filter((outcome) => OUTCOMES[outcome]?.[how][language === "en" ? 0 : 1].test(searched));
  const outcomes = named("says");
  return { outcomes: new Set(outcomes), mayBeOutcomes: new Set([...outcomes, ...named("maySay")]) };
}

/** The outcomes that one text says and another does not, in any of its words. */
export const outcomesLost = (one: Outcomes, other: Outcomes): string[] =>
  [...one.outcomes].filter((outcome) => !other.mayBeOutcomes.has(outcome));
