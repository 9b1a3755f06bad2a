import type { Modality } from "../../schemas/modality.js";
import { fold } from "../arabic/fold.js";

const any = (...parts: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${parts.join("|")})(?!\\p{L})`, "iu");

const FUTURE = ["will", "would", "shall", "to be", "won't", "yet to"];

const CONDITIONS = [
  "if",
  "unless",
  "provided",
  "providing (?:that|they|it|the)",
  "permitting",
  "barring",
  "subject to",
  "condition\\p{L}*",
  "depend\\p{L}*",
  "in the event",
  "in case",
  "(?:as|so) long as",
  "once",
];

/** Words by which an English sentence of ours shows that it tells no fact, or no fact yet. */
const ENGLISH: Readonly<Record<Exclude<Modality, "actual">, RegExp>> = {
  planned: any(
    ...FUTURE,
    "plan\\p{L}*",
    "(?:is|are|was|were|be|being)(?: \\p{L}+|,[^,]{1,40},)? to",
    "due",
    "schedul\\p{L}*",
    "intend\\p{L}*",
    "aim\\p{L}*",
    "set to",
    "expect\\p{L}*",
    "hop(?:e|es|ed|ing)",
    "look\\p{L}* (?:to|forward)",
    "agree\\p{L}*",
    "commit\\p{L}*",
    "deadline\\p{L}*",
    "want\\p{L}*",
    "seek\\p{L}*",
    "provides? for",
    "foresees?",
    "no later than",
    "by (?:the end of )?(?:\\p{L}+ )?\\d{4}",
    "going to",
    "awaited",
    "prepar\\p{L}*",
  ),
  projected: any(
    ...FUTURE,
    "expect\\p{L}*",
    "forecast\\p{L}*",
    "predict\\p{L}*",
    "foresee\\p{L}*",
    "on (?:track|pace|course)",
    "on (?:the|its) way",
    "likely",
    "awaited",
    "head\\p{L}* for",
    "could",
    "may",
    "pace",
  ),
  possible: any(
    "may",
    "might",
    "could",
    "can",
    "possib\\p{L}*",
    "perhaps",
    "not (?:be )?ruled? out",
    "does not rule out",
  ),
  proposed: any(
    "propos\\p{L}*",
    "draft\\p{L}*",
    "suggest\\p{L}*",
    "offer\\p{L}*",
    "call\\p{L}* for",
    "demand\\p{L}*",
    "push\\p{L}*",
    "press\\p{L}*",
    "want\\p{L}*",
    "sought",
    "seek\\p{L}*",
    "would",
    "should",
    "ask\\p{L}*",
    "urg\\p{L}*",
    "discuss\\p{L}*",
    "consider\\p{L}*",
  ),
  rejected: any("reject\\p{L}*", "refus\\p{L}*", "turn\\p{L}* down", "no", "not", "oppos\\p{L}*", "declin\\p{L}*"),
  conditional: any(...CONDITIONS, "should", "would", "without", "only when"),
};

const folded = (words: string) => fold(words).text.split(" ").join("|");
const arabic = (words: string, ...others: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:[وفبل]?(?:ال)?(?:${folded(words)})|${others.join("|")})(?!\\p{L})`, "u");

const FUTURE_AR = ["[وف]?س(?:ي|ت|ن|ا)\\p{L}{2,}", fold("سوف").text];

/** The same for an Arabic sentence, folded. */
const ARABIC: typeof ENGLISH = {
  planned: arabic(
    "خطة خطط يخطط تخطط يخططون تخطيط مخطط مقرر مقررة يعتزم تعتزم يعتزمون تنوي ينوي موعد مهلة منتظر منتظرة مرتقب مرتقبة متوقع يتوقع تتوقع يتطلع تتطلع يأمل تأمل يريد تريد يسعى تسعى تعهد اتفق اتفقت اتفقا اتفاق اتفاقا ينص تنص نص نصت يقضي تقضي بحلول يستعد تستعد استعداد يفترض عتيد هدف يهدف تهدف حتى لن",
    "(?:ان|الا) [يتن]\\p{L}{2,}",
    ...FUTURE_AR,
    fold("على أن").text,
    "من شان\\p{L}*",
  ),
  projected: arabic(
    "منتظر منتظرة ينتظر تنتظر مرتقب مرتقبة يتوقع تتوقع توقع توقعت متوقع متوقعة يرجح ترجح مرجح رجح طريقه طريقها وتيرة قد ربما لن ماض ماضيا ماضية يتجه تتجه متجه سائر",
    ...FUTURE_AR,
    "من شان\\p{L}*",
  ),
  possible: arabic("قد ربما يمكن تمكن يحتمل محتمل احتمال إمكان إمكانية لعل يستبعد تستبعد يجوز", fold("من الممكن").text),
  proposed: arabic(
    "مسودة اقترح اقترحت يقترح تقترح مقترح اقتراح عرض عرضت يعرض دعا دعت يدعو تدعو طالب طالبت يطالب تطالب مطالبة دفع يدفع يضغط ضغط يريد تريد أراد أرادت سعى سعت يسعى تسعى ينبغي يجب بحث يبحث بحثت طلب طلبت مناقشة نوقش ناقش ناقشت قيد",
  ),
  rejected: arabic("رفض رفضت رفضوا يرفض ترفض رفضا مرفوض لا لم لن ليس عارض عارضت يعارض تعارض ردت رد"),
  conditional: arabic(
    "إذا إن لو ما شرط شريطة بشرط طالما حال مرهون مرهونة يتوقف تتوقف بدون دون إلا",
    fold("في حال").text,
  ),
};

/** What is part of an agreement may have happened: the second phase of the agreement. */
const OF_AN_AGREEMENT = {
  en: /\bof (?:the|an|its) agreement\b/giu,
  ar: new RegExp(`(?<!\\p{L})من (?:ال)?${fold("اتفاق").text}(?!\\p{L})`, "gu"),
};

/** Had they asked for it; should they ask for it. */
const INVERTED = /(?:^|[,;:“"] ?)(?:had|were|should)\b/iu;

/** What a literal translation of a condition has a word of. */
const HAS_CONDITION = any(
  ...CONDITIONS,
  "in the absence",
  "when(?:ever)?",
  "until",
  "whether",
  "contingent",
  "assuming",
  "except",
  "return for",
  "requir\\p{L}*",
  "stipulat\\p{L}*",
  "but for",
);

/** Whether an English text says on what something depends. */
export const hasCondition = (text: string): boolean => HAS_CONDITION.test(text) || INVERTED.test(text);

/** Whether a summary shows by its own words that it tells no fact, or no fact yet. */
export const showsModality = (text: string, language: "en" | "ar", modality: Exclude<Modality, "actual">): boolean =>
  language === "en"
    ? ENGLISH[modality].test(text.replaceAll(OF_AN_AGREEMENT.en, ""))
    : ARABIC[modality].test(fold(text).text.replaceAll(OF_AN_AGREEMENT.ar, ""));
