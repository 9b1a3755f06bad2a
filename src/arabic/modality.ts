import { fold } from "./fold.js";
import {
  type Modality,
  NOT_FUTURE,
  NOT_FUTURE_VERBS,
  NOT_FUTURE_WORDS,
  PERFECTS,
  PHRASES,
  VERBS,
  WORDS,
} from "./modality-words.js";
import type { Sentence } from "./sentence.js";
import { formsOfVerb, withObjects } from "./verbs.js";
import { ends, folded, follows, is, isDefinite, perWord, says, stand, type Token } from "./words.js";

export type { Modality } from "./modality-words.js";

/** Words that mark something as not a fact, or not yet. */
export interface ModalityReading {
  modality: Modality;
  /** the next word that is no particle: what the mark governs */
  governs?: { start: number; end: number };
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

/** Every form of the verbs, folded. */
function formsOf(): Map<string, Modality> {
  const forms = new Map<string, Modality>();
  for (const { modality, perfect, imperfect } of VERBS)
    for (const form of formsOfVerb(perfect, imperfect)) if (!forms.has(form)) forms.set(form, modality);
  return forms;
}

const verbs = formsOf();
/** Forms that are more often other words: returned, considers, preparation, the perfect of "to be careful". */
const OTHER = folded("وعد يعد تعد نعد اعد يعدون تعدون وعدا عزم امل رغب سعي سعيه دعوا تعين نوي وعدن حذرا وجب تجب");
for (const form of OTHER) for (const one of withObjects(form)) verbs.delete(one);

const words = new Map(
  WORDS.flatMap(({ modality, words: some }) => some.split(" ").map((word) => [fold(word).text, modality] as const)),
);
const phrases = PHRASES.map(({ modality, words: phrase }) => ({
  modality,
  words: phrase.split(" ").map((word) => fold(word).text),
}));
const PHRASE_STARTS = folded(...PHRASES.map(({ words: phrase }) => phrase.split(" ")[0] ?? ""));
/** Before an imperfect verb it means "may". Before a perfect verb it says that something has happened. */
const MAY = folded("قد");
const WAS = folded("كان كانت كانوا كانتا يكون تكون يكونون");
const SOUF = folded("سوف");
/** What may be joined to the end of a noun. */
const NOUN_ENDINGS = [
  "",
  "ه",
  "ها",
  "هم",
  "هما",
  "نا",
  "ي",
  "ك",
  "ا",
  "ات",
  "ين",
  "ان",
  "ون",
  "ته",
  "تها",
  "تهم",
  "تي",
  "تنا",
];
/** After them, لو is the "Le" of a French name. */
const NEWSPAPERS = folded("صحيفة جريدة مجلة");
const IF = folded("لو");
const OF = folded("من");
/** Words that are a plan or an expectation only where no adjective or comparison makes something else of them. */
const DECIDED = folded("المقرر المقررة");
const UN = folded("غير");
const RULES_OUT = folded("يستبعد تستبعد أستبعد نستبعد يستبعدون مستبعد");
const NOT = folded("لا لم غير ليس");
const WHETHER = folded("إذا");
const WHAT = folded("ما عما");
const CAN = folded("يمكن يمكنه يمكنها يمكنهم يمكننا");
const DID_NOT = folded("لم");
const STUDENT = folded("طالب طالبة");
/** A plan that is carried out; the scale that tips. */
const PLAN = folded("خطة");
const CARRIED_OUT = folded("نفذ نفذت ينفذ تنفذ تنفيذ طبق طبقت تطبيق أنجز أنجزت إنجاز بموجب ضمن وفق");
const OUTWEIGHED = folded("رجحت رجح");
const SCALE = folded("كفة");
const EXPECTED = folded("المتوقع");
/** How somebody or something is, after "in the state of", and no case that may be: in a critical condition, in a state of war. */
const STATES = folded(
  "حرجة خطرة خطيرة مستقرة جيدة سيئة صحية متوسطة تأهب استنفار طوارئ حرب فوضى ترقب إنذار صدمة غضب شلل جمود",
);
const STATE = folded("حالة");
/** Where a comma or nothing is before them, what follows is to come: ..., with the number to fall. */
const PROVIDED = ["على", "أن"].map((word) => folded(word));
const WITHIN = folded("غضون ظرف");
/** How many words before "within" its verb can be. */
const FAR = 5;
/** What somebody keeps back who is not named: on condition that his identity is not disclosed. */
const IDENTITY = folded("هويته هويتها هويتهم هويتهما اسمه اسمها اسميهما أسمائهم أسمائهما");
/** How many words after the condition it stands at most. */
const TO_NAME = 5;
const PARTICLES = folded("أن إلى على من في ب ل عن");

const modalityOfWord = perWord((splits, text): Modality | null => {
  const known = words.get(text);
  if (known !== undefined) return known;
  for (const { stem, article, preposition } of splits) {
    if (!article && !preposition) {
      const verb = verbs.get(stem);
      if (verb !== undefined) return verb;
    }
    const word = words.get(stem) ?? (article ? words.get(`ال${stem}`) : undefined);
    if (word !== undefined) return word;
  }
  return null;
});

const perfects = folded(PERFECTS);

const notFuture = folded(NOT_FUTURE);
const longest = Math.max(...[...notFuture].map(({ length }) => length));
const notFutureWords = new Set([
  ...[...folded(NOT_FUTURE_WORDS)].flatMap((word) => NOUN_ENDINGS.map((ending) => word + ending)),
  ...folded(NOT_FUTURE_VERBS),
]);

const startsOtherwise = (stem: string): boolean => {
  for (let length = 3; length <= Math.min(longest, stem.length); length += 1)
    if (notFuture.has(stem.slice(0, length))) return true;
  return notFutureWords.has(stem);
};

/** Whether a word is an imperfect verb with the س of the future. */
const isFuture = perWord((splits) =>
  splits.some(
    ({ stem, article, preposition }) =>
      !article && !preposition && /^س[يتن]\p{L}{2,}$/u.test(stem) && !startsOtherwise(stem) && !/ات$/u.test(stem),
  ),
);

const isFirst = perWord((_, word) => /^[وف]?سا/u.test(word));

/** "I shall": its hamza is written. */
const isFirstPerson = (written: string) => /^[وف]?سأ(?!م$|ل(?!تق|تح|تز|عب|ب|ق|ج))\p{L}{2,}/u.test(written);

/** The imperfect after قد: a perfect can begin with the same letter, but then it is listed, or has an ending of the perfect. */
function isImperfect(token: Token | undefined): boolean {
  if (token === undefined || token.numeral !== undefined || !follows(token)) return false;
  const { text } = token;
  if (!/^[يتن]\p{L}{2,}$/u.test(text)) return false;
  const isPerfect = [
    text,
    ...["ت", "وا", "ا", "ه", "ها", "نا", "هم"]
      .filter((ending) => text.endsWith(ending))
      .map((ending) => text.slice(0, -ending.length)),
  ].some((stem) => perfects.has(stem));
  if (isPerfect) return false;
  // A verb that begins with ت or ن and ends with the ت of the perfect: توصلت, نفذت.
  return !/^[تن]\p{L}{2,}(?:ت|وا)$/u.test(text);
}

/** Whether a word is about whoever asks not to be named, and not about what is told: on condition of anonymity. */
function isOfAnonymity(all: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + TO_NAME && at < all.length && !ends(all[at] as Token); at += 1)
    if (says(all[at], IDENTITY)) return true;
  return false;
}

const REFRAINED = folded(...formsOfVerb("امتنع", "متنع"));
const FROM = folded("عن");
const TELLING = folded("تسمية ذكر كشف إفصاح تعليق إدلاء تحديد إعطاء إجابة رد");

/** The rapporteur; Le Monde; higher than expected. */
function isOtherSense(all: readonly Token[], index: number): boolean {
  const token = all[index] as Token;
  if (isOfAnonymity(all, index)) return true;
  const [before, behind] = [all[index - 1], all[index + 1]];
  if (IF.has(token.text)) return is(before, NEWSPAPERS);
  // "whether" is no condition; "did not enable" no possibility; a student demands nothing.
  if (is(token, WHETHER)) return is(before, WHAT);
  if (is(token, CAN)) return is(before, DID_NOT);
  // Who withholds a name or an answer refuses nothing that was to happen.
  if (says(token, REFRAINED)) return is(behind, FROM) && says(all[index + 2], TELLING);
  if (says(token, STUDENT))
    return (
      before === undefined ||
      before.numeral !== undefined ||
      isDefinite(token) ||
      /^(?:الف|ميه|مليون|عشر\p{L}*|كل)$/u.test(before.text) ||
      [before, behind].some((one) => says(one, STUDENT))
    );
  if (says(token, PLAN)) return [1, 2, 3].some((distance) => says(all[index - distance], CARRIED_OUT));
  if (says(token, OUTWEIGHED)) return says(behind, SCALE);
  if (DECIDED.has(token.text)) return isDefinite(behind) && follows(behind) && !is(before, OF);
  const isCompared = is(before, OF) && /^ا\p{L}{3}$/u.test(all[index - 2]?.text ?? "");
  return EXPECTED.has(token.text) && (isCompared || is(before, UN));
}

/** Whether a token is a verb of the future, or the particle before one. */
export const isOfTheFuture = (token: Token, text: string): boolean =>
  is(token, SOUF) ||
  (isFuture(token)
    ? !/ة$/u.test(text.slice(token.start, token.end))
    : isFirst(token) && isFirstPerson(text.slice(token.start, token.end)));

/** "..., on condition that it falls": after a comma, and before an imperfect verb. */
const isProvided = (all: readonly Token[], index: number): boolean =>
  PROVIDED.every((words, offset) => is(all[index + offset], words)) &&
  (index === 0 || ends(all[index] as Token)) &&
  isImperfect(all[index + PROVIDED.length]);

/** "It ends within a year", after an imperfect verb that nothing puts into the past. */
function isWithin(all: readonly Token[], index: number): boolean {
  if (!says(all[index], WITHIN)) return false;
  for (let at = index - 1; at >= Math.max(0, index - FAR) && !ends(all[at + 1] as Token); at -= 1) {
    const token = { ...(all[at] as Token), gap: " " };
    if (isImperfect(token)) return !is(all[at - 1], WAS) && !is(all[at - 1], DID_NOT);
  }
  return false;
}

/** The words of a text that mark something as not a fact, or not yet. */
export function modalityOf({ text, words: all }: Sentence): ModalityReading[] {
  const found: ModalityReading[] = [];
  const add = (modality: Modality, first: number, next: number, governed: number) => {
    let at = governed;
    while (at < all.length && is(all[at], PARTICLES)) at += 1;
    const verb = all[at];
    found.push({
      modality,
      ...(verb && verb.numeral === undefined && { governs: { start: verb.start, end: verb.end } }),
      start: all[first]?.start ?? 0,
      end: all[next - 1]?.end ?? 0,
    });
  };
  const isState = (index: number) => is(all[index + 1], STATE) && is(all[index + 2], STATES);
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index] as Token;
    if (token.numeral !== undefined || isState(index)) continue;
    const phrase = is(token, PHRASE_STARTS) ? phrases.find(({ words: parts }) => stand(all, index, parts)) : undefined;
    if (phrase !== undefined) {
      add(phrase.modality, index, index + phrase.words.length, index + phrase.words.length);
      index += phrase.words.length - 1;
    } else if (is(token, MAY)) {
      const isPast = is(all[index - 1], WAS) || is(all[index - 2], WAS) || is(all[index - 3], WAS);
      if (!isPast && isImperfect(all[index + 1])) add("possibility", index, index + 1, index + 1);
    } else if (isProvided(all, index)) add("plan", index, index + PROVIDED.length, index + PROVIDED.length);
    else if (isWithin(all, index)) add("plan", index, index + 1, index + 1);
    else if (isOfTheFuture(token, text)) add("plan", index, index + 1, is(token, SOUF) ? index + 1 : index);
    else {
      const known = modalityOfWord(token);
      // What is not ruled out is possible.
      const modality = known === "refusal" && is(token, RULES_OUT) && is(all[index - 1], NOT) ? "possibility" : known;
      if (modality !== null && !isOtherSense(all, index)) add(modality, index, index + 1, index + 1);
    }
  }
  return found;
}
