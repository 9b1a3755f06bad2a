import type { TokenReading } from "./numbers.js";
import { isNoun } from "./units.js";
import type { Token } from "./words.js";
import { folded, follows, is, isDefinite, says } from "./words.js";

/** What numbers name: article 140, resolution 1701, page 12. */
const NAMED_BY_NUMBER = folded(
  "دقيقة مركز مرتبة جولة ذكرى ميلاد ميلاده ميلادها جلسته جلستها دورته دورتها مادة رقم أرقام رقمها رقمه قرار بند فقرة صفحة ص فصل ساعة هاتف قانون مرسوم طريق لواء كتيبة فوج فرقة غرفة رحلة جيل إصدار طراز موديل نسخة قناة بوابة محطة خط شارع قسيمة فئة مجموعة منطقة عدد صندوق حلقة جلسة دورة سورة آية مركبة قطار بئر مربع كيلو آيفون أبولو كوفيد إف ميغ سو سوخوي شاهد بوينغ إيرباص ويندوز هاتفه جوال فاكس جواز لوحة مبنى قطاع مخيم بلوك طابق حقيبة قضية دعوى ملف وثيقة تعميم فاتورة رمز الرمز كود",
);
const RESULT = folded("بنتيجة نتيجة فاز فوز تعادل تعادلا هزم خسر تغلب متقدما بواقع");
const NUMBER_WORD = folded("رقم رقمه رقمها أرقام ص مادة آيفون كوفيد إف ميغ سو سوخوي أبولو بوينغ إيرباص");
const MEASURED = folded("ساعة عدد قضية منطقة مخيم قطاع مبنى مجموعة فئة كتيبة لواء فوج فرقة غرفة");
/** They have numbers also where they are not definite. */
const LAWS = folded("قانون قرار مرسوم");
/** Whose names have ordinals. */
const MONARCHS = folded("ملك ملكة بابا أمير سلطان قيصر إمبراطور خديوي شاه");
/** Ranks of which "first" is a part. */
const RANKS = folded("فريق ملازم رقيب عريف جندي نائب مساعد وكيل");
const FIRST = folded("أول");
const HOUR = folded("ساعة");
/** Names that a number follows: Hassan II. */
const KINGS = folded("محمد حسن فؤاد فاروق فيصل عبدالله تشارلز إليزابيث فيليبي بنديكت فرنسيس لويس");
const OF_THE_DAY = folded("صباح صباحا مساء فجر ظهر عصر ليل");
const AT = folded("عند");
const SQUARED = folded("كم م سم كيلومتر متر ملم");
/** What has a name and a number: France 24, a phone of some make. */
const SERIES = folded("قناة طراز هاتف موديل طائرة مقاتلة صاروخ سيارة محطة غالاكسي");
/** Beersheba, Al-Khums: names of places with a number. */
const TOWNS = folded("بئر مدينة بلدة قرية جزيرة حي");
/** The Group of Twenty. */
const GROUP = folded("مجموعة");

/** They have numbers only if the noun is one or two, or if another number follows: articles 140 and 141. */
const SEVERAL = folded("دقيقتين دقائق فصلين فصول مادتين مواد قرارين قرارات بندين بنود فقرتين فقرات صفحتين صفحات");

/** Whether a number names something instead of counting it: F-16, article 140, page 12. */
export function isName(
  words: readonly Token[],
  { first, next, kind, percent, scale }: TokenReading,
  text: string,
): boolean {
  const token = words[first] as Token;
  const before = words[first - 1];
  if (before === undefined || percent || scale !== undefined) return false;
  if (kind === "ordinal") {
    // General: the rank is definite, the "first" of it is not.
    if (says(before, RANKS) && is(token, FIRST) && follows(token)) return true;
    return (
      isDefinite(token) &&
      (says(before, HOUR) ||
        is(before, KINGS) ||
        (is(before, AT) && [0, 1].some((distance) => says(words[next + distance], OF_THE_DAY))) ||
        [2, 3].some((distance) => says(words[first - distance], MONARCHS)))
    );
  }
  // half past nine
  if (kind === "fraction") {
    return isDefinite(token) && token.conjunction && [2, 3].some((distance) => says(words[first - distance], HOUR));
  }
  if (kind === "cardinal" && says(before, TOWNS) && isDefinite(token) && token.numeral === undefined && follows(token))
    return true;
  if (kind === "cardinal" && says(before, GROUP) && isDefinite(token) && follows(token)) return true;
  if (kind !== "cardinal" || token.digits === undefined) return false;
  // An exponent: km2.
  if (token.gap === "" && /^[23]$/u.test(token.text) && is(before, SQUARED)) return true;
  // A word joined to digits by a hyphen: Covid-19.
  if (/^[-‐‑–]$/u.test(token.gap) && before.numeral === undefined) return true;
  if (
    /^[-‐‑–]$/u.test(words[next]?.gap ?? "") &&
    /^\p{L}/u.test(words[next]?.text ?? "") &&
    /[A-Za-z]/u.test(text.slice(words[next]?.start, words[next]?.end))
  )
    return true;
  if (!/^ ?:? ?[\s(«"]*$/u.test(token.gap)) return false;
  if (is(before, NUMBER_WORD) || says(before, NUMBER_WORD)) return true;
  if (says(words[first - 2], SERIES) && follows(before) && !isNoun(words[next])) return true;
  if (says(before, SEVERAL) && isDefinite(before) && !isDefinite(token)) {
    const other = words[next];
    return other?.digits !== undefined && other.conjunction && follows(other) && !isNoun(words[next + 1]);
  }
  if (!says(before, NAMED_BY_NUMBER)) return /^[A-Za-z]+$/u.test(before.text);
  // "The session 12" is a name; "a session 12 people attended" is not written, but "in an area 120 km" is.
  if (!isDefinite(before) && !token.front.endsWith("ال") && !says(before, LAWS)) return false;
  return !(says(before, MEASURED) && isNoun(words[next]) && !isDefinite(words[next]));
}

/** A result of a game: 3-1. */
export function isResult(words: readonly Token[], low: TokenReading, high: TokenReading): boolean {
  const isDashed =
    high.first === low.next &&
    /^ ?[-‐‑–] ?$/u.test(words[high.first]?.gap ?? "") &&
    words[low.first]?.digits !== undefined;
  if (!isDashed || low.scale !== undefined || high.scale !== undefined) return false;
  const isAfterResult = [1, 2, 3].some((distance) => says(words[low.first - distance], RESULT));
  return isAfterResult || low.value >= high.value;
}
