import { hedgeOn, hedgingWords } from "./hedges.js";
import type { QuantityReading } from "./quantities.js";
import type { Sentence } from "./sentence.js";
import { ends, folded, follows, is, isDefinite, says, type Token } from "./words.js";

/** Words after which a person in the singular is one who was killed, wounded or captured. */
const TOLL = folded(
  "مقتل قتل قتلت يقتل تقتل استشهاد استشهد استشهدت مصرع اغتيال اغتيل اغتيلت اغتال وفاة توفي توفيت تصفية تحييد إعدام إصابة أصيب أصيبت جرح جرحت اعتقال اعتقل اعتقلت توقيف أوقف أوقفت قبض القبض احتجاز احتجز احتجزت أسر خطف اختطاف اختطف",
);
const ON = folded("على");

/** Nouns for a person in the singular; the plural of none is written alike. */
const PERSON = folded(
  "شخص رجل امرأة طفل طفلة فتى فتاة شاب شابة جندي جندية عسكري ضابط شرطي عنصر مقاتل مقاتلة مسلح إرهابي متشدد مدني مدنية مواطن مواطنة قائد قيادي مستشار خبير صحفي صحفية متعاقد سائق حارس عامل موظف متظاهر نازح لاجئ مهرب راكب مسافر معتقل سجين أسير نائب منتسب فلاح مزارع فرد مطلوب مشتبه",
);
const OTHER = folded("آخر أخرى");
const ONE_OF = folded("أحد إحدى");

/**
 * People who are told of in the singular, without a number: the killing of a soldier, the wounding of another, the
 * capture of one of the fighters. Where a number stands beside the noun, that is read instead.
 */
function onePersonIn({ words, text }: Sentence): QuantityReading[] {
  const one = (noun: Token, last: Token): QuantityReading => ({
    hedge: "exact",
    kind: "cardinal",
    value: 1,
    percent: false,
    unit: text.slice(noun.start, noun.end),
    start: noun.start,
    end: last.end,
  });
  return words.flatMap((word, index) => {
    if (!says(word, TOLL)) return [];
    const at = is(words[index + 1], ON) ? index + 2 : index + 1;
    const [noun, next] = [words[at], words[at + 1]];
    if (noun === undefined || noun.conjunction || ends(noun) || !follows(noun)) return [];
    if (is(noun, ONE_OF) && next !== undefined && follows(next)) return [one(next, next)];
    const isCounted = next?.numeral !== undefined && follows(next);
    const isOne = !isCounted && !isDefinite(noun) && (is(noun, PERSON) || is(noun, OTHER));
    return isOne ? [one(noun, noun)] : [];
  });
}

const PERIOD = folded("عام عاما سنة شهر شهرا أسبوع أسبوعا يوم يوما عقد عقدا قرن قرنا");
/** Between these and the noun nothing stands: for a year, within a month. */
const FOR = folded("مدة فترة غضون ظرف");
/** Of a year, these say that it is one more, or whole. */
const ONE_MORE = folded("إضافيا إضافية إضافي آخر أخرى كاملا كاملة كامل واحدا واحدة واحد");
/** For a month now. */
const NOW = folded("الآن");

/** A length of time in the singular, without a number: for a year, for more than a month. Not the month of March. */
function onePeriodIn({ words, text }: Sentence): QuantityReading[] {
  return words.flatMap((word, first) => {
    const next = words[first + 1];
    const isNoun = word.splits.some(({ stem, article }) => !article && PERIOD.has(stem)) && word.numeral === undefined;
    const isNamed =
      next !== undefined && follows(next) && (next.numeral !== undefined || (isDefinite(next) && !is(next, NOW)));
    if (!isNoun || isNamed || words[first - 1]?.numeral !== undefined) return [];
    const isOneMore = next !== undefined && follows(next) && is(next, ONE_MORE);
    const said = hedgeOn(words, { first, next: first + 1, kind: "cardinal" }, text);
    if (!("hedge" in said) || (said.hedge === "exact" && !isOneMore && !says(words[first - 1], FOR))) return [];
    const hedgedBy = hedgingWords(words, said.by, text);
    return [
      {
        hedge: said.hedge,
        ...(hedgedBy.length > 0 && { hedgedBy }),
        kind: "cardinal",
        value: 1,
        percent: false,
        unit: text.slice(word.start, word.end),
        start: word.start,
        end: word.end,
      },
    ];
  });
}

/** What is told of in the singular, without a number, and counted as one. */
export const onesIn = (sentence: Sentence): QuantityReading[] => [...onePersonIn(sentence), ...onePeriodIn(sentence)];
