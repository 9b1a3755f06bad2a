/** What a hedge compares with the number, before a negation turns it round. */
export type Sense = "greater" | "less" | "near" | "reached" | "equal";

export interface HedgeWord {
  words: string;
  sense: Sense;
  /** the prepositions between the word and the number; none if the number follows at once */
  with: string;
  /** whether the counted things may stand between the word and the number: a verb has a subject */
  verb?: true;
  example: string;
}

/** Words before a number. To teach the reader another one, add a line. */
export const BEFORE: readonly HedgeWord[] = [
  { words: "أكثر أزيد أعلى أكبر", sense: "greater", with: "من", example: "أكثر من 153" },
  { words: "نيف نيفا", sense: "greater", with: "", example: "نيف وأربعون" },
  { words: "أقل أدنى أصغر", sense: "less", with: "من", example: "أقل من 60" },
  { words: "فوق", sense: "greater", with: "", example: "فوق 40" },
  { words: "دون تحت", sense: "less", with: "", example: "دون 18" },
  {
    words: "زاد زادت زادوا يزيد تزيد يزيدون يزد تزد يربو تربو ربا ربت أربى يربي ينيف تنيف أناف زائد زائدة",
    sense: "greater",
    with: "على عن",
    verb: true,
    example: "زاد عددهم على 90",
  },
  {
    words:
      "تجاوز تجاوزت تجاوزوا يتجاوز تتجاوز يتجاوزون متجاوزا متجاوزة تخطى تخطت يتخطى تتخطى فاق فاقت يفوق تفوق تعدى تعدت يتعدى تتعدى يتعد تتعد يتخط تتخط يفق تفق جاوز جاوزت يجاوز تجاوزه تجاوزها",
    sense: "greater",
    with: "",
    verb: true,
    example: "تجاوز عدد القتلى 17",
  },
  {
    words: "قل قلت يقل تقل يقلون سيقل ستقل سيقلون نقص ينقص تنقص",
    sense: "less",
    with: "عن",
    verb: true,
    example: "يقل عددهم عن 12",
  },
  { words: "نحو حوالي قرابة زهاء قراب", sense: "near", with: "", example: "نحو 2500" },
  { words: "حدود", sense: "near", with: "", example: "في حدود 300" },
  { words: "قريب قريبة قريبا بالقرب", sense: "near", with: "من", example: "قريب من 70" },
  {
    words: "يقرب تقرب اقترب اقتربت يقترب تقترب يدنو دنا",
    sense: "near",
    with: "من",
    verb: true,
    example: "اقترب العدد من 80",
  },
  {
    words: "يقارب تقارب قارب قاربت مقارب ناهز ناهزت يناهز تناهز شارف شارفت يشارف لامس لامست يلامس",
    sense: "near",
    with: "",
    verb: true,
    example: "ناهز عدد السكان 40",
  },
  {
    words: "كاد كادت يكاد تكاد أوشك أوشكت يوشك توشك",
    sense: "near",
    with: "",
    verb: true,
    example: "كاد عددهم يبلغ 40",
  },
  { words: "يبلغ تبلغ بلغ بلغت يبلغون", sense: "equal", with: "", verb: true, example: "بلغ عددهم 40" },
  { words: "يصل تصل يصلون", sense: "reached", with: "إلى", verb: true, example: "غرامة تصل إلى 50" },
  { words: "حتى أقصاه أقصاها أقصاهما سقفه سقفها", sense: "reached", with: "", example: "حتى 45" },
];

/** What is between the preposition of such a word and the number, and changes nothing: the threshold of 100. */
export const SLIGHTLY = "بقليل بكثير قليلا كثيرا";

export const THRESHOLDS = "عتبة حاجز سقف حدود مستوى سن عمر";

/** Words after a number, with at most two words, the counted noun, in between. Their hedge is not turned round. */
export const AFTER: readonly {
  words: string;
  hedge: "at-least" | "at-most" | "more-than" | "approximately";
  example: string;
}[] = [
  { words: "على الأقل", hedge: "at-least", example: "3 أعوام على الأقل" },
  { words: "في الأقل", hedge: "at-least", example: "30 في الأقل" },
  { words: "على أقل تقدير", hedge: "at-least", example: "30 على أقل تقدير" },
  { words: "على أدنى تقدير", hedge: "at-least", example: "30 على أدنى تقدير" },
  { words: "كحد أدنى", hedge: "at-least", example: "12 كحد أدنى" },
  { words: "بحد أدنى", hedge: "at-least", example: "12 بحد أدنى" },
  { words: "حدا أدنى", hedge: "at-least", example: "12 حدا أدنى" },
  { words: "أو أكثر", hedge: "at-least", example: "8 أو أكثر" },
  { words: "أو يزيد", hedge: "at-least", example: "9 أو يزيد" },
  { words: "أو يزيدون", hedge: "at-least", example: "9 أو يزيدون" },
  { words: "وأكثر", hedge: "at-least", example: "9 وأكثر" },
  { words: "فأكثر", hedge: "at-least", example: "18 فأكثر" },
  { words: "فما فوق", hedge: "at-least", example: "18 فما فوق" },
  { words: "وما فوق", hedge: "at-least", example: "18 وما فوق" },
  { words: "على الأكثر", hedge: "at-most", example: "7 على الأكثر" },
  { words: "على أكثر تقدير", hedge: "at-most", example: "7 على أكثر تقدير" },
  { words: "على أقصى تقدير", hedge: "at-most", example: "7 على أقصى تقدير" },
  { words: "على أبعد تقدير", hedge: "at-most", example: "7 على أبعد تقدير" },
  { words: "كحد أقصى", hedge: "at-most", example: "20 كحد أقصى" },
  { words: "بحد أقصى", hedge: "at-most", example: "20 بحد أقصى" },
  { words: "حدا أقصى", hedge: "at-most", example: "20 حدا أقصى" },
  { words: "أو أقل", hedge: "at-most", example: "6 أو أقل" },
  { words: "فأقل", hedge: "at-most", example: "6 فأقل" },
  { words: "فما دون", hedge: "at-most", example: "6 فما دون" },
  { words: "لا أكثر", hedge: "at-most", example: "6 لا أكثر" },
  { words: "ونيف", hedge: "more-than", example: "20 ونيف" },
  { words: "ونيفا", hedge: "more-than", example: "20 ونيفا" },
  { words: "تقريبا", hedge: "approximately", example: "30 تقريبا" },
  { words: "على وجه التقريب", hedge: "approximately", example: "30 على وجه التقريب" },
  { words: "أو نحو ذلك", hedge: "approximately", example: "30 أو نحو ذلك" },
  { words: "أو ما يقارب ذلك", hedge: "approximately", example: "30 أو ما يقارب ذلك" },
];

/** Whole phrases before a number that are not put together from the words above. */
export const PHRASES: readonly { words: string; hedge: "at-least" | "at-most" | "approximately"; example: string }[] = [
  { words: "على الأقل", hedge: "at-least", example: "قتل على الأقل 14" },
  { words: "بحد أدنى", hedge: "at-least", example: "بحد أدنى 14" },
  { words: "حد أدنى قدره", hedge: "at-least", example: "حد أدنى قدره 14" },
  { words: "حد أقصى قدره", hedge: "at-most", example: "حد أقصى قدره 14" },
  { words: "كحد أدنى", hedge: "at-least", example: "كحد أدنى 14" },
  { words: "بحد أقصى", hedge: "at-most", example: "بحد أقصى 14" },
  { words: "كحد أقصى", hedge: "at-most", example: "كحد أقصى 14" },
  { words: "على الأكثر", hedge: "at-most", example: "على الأكثر 14" },
  { words: "تقريبا", hedge: "approximately", example: "بعد تقريبا 14" },
];

/** What turns a hedge round. */
export const NEGATIONS = "لا لم لن ليس ليست ليسوا غير ألا";

/** Verbs that are no denial with a negation: it still is. */
export const STILL = "يزال تزال يزالون تزل يزل";

/** Words beside a number that may change what it says, and that this reader has not been taught. */
export const NOT_UNDERSTOOD = "عدا باستثناء بالكاد ربما لعل عساه شبه خلا حاشا مضاعف";
