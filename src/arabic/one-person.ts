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
export function onePersonIn({ words, text }: Sentence): QuantityReading[] {
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
