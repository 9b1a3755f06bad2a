import { folded, perWord, type Token } from "./words.js";

/**
 * Nouns whose plural has another ending than ين, so that ين and ان are the dual: شخصين, two people. Where the plural has
 * it as well, as in مقاتلين, the word alone does not say how many.
 */
const MASCULINE = folded(
  "عام شهر أسبوع يوم قرن عقد فصل هجوم جندي قتيل جريح شخص رجل طفل ولد ضابط شرطي عنصر مصاب مواطن حزب فريق طرف بلد عميد عقيد ملازم نقيب رائد مستشار قاض محام رأس عضو شريك عام نجم فنان شيخ ملك أمير سفير مندوب مراسل مصور مهندس معلم أستاذ عالم خبير حكم مدرب حارس سارق لص قاتل ضيف جار أب أخ فارس بطل كأس مركب زلزال إعصار بركان نهر جبل واد كوكب قمر صف فصل كيلوغرام غرام لتر برميل صندوق كيس باب شباك مفتاح جناح ركن شارع سهم عرض منتخب مسلسل فيلم كتاب عالم باحث رئيس وزير نائب سفير ملف خبير صحفي مدني منزل بيت مبنى طابق صاروخ لغم طن متر كيلومتر ميل هكتار يورو دولار جنيه ريال درهم دينار مليون قرار قانون اتفاق بيان تقرير مشروع برنامج مصدر مسؤول لقاء اجتماع موقع مركز مقر معسكر مطار ميناء جسر طريق سد نفق حي قضاء نجل شقيق ابن زورق قارب مركب باص قطار حقل بئر خط جزء قسم لواء فوج كتيب زعيم قيادي عميل لاجئ كيان اقتراح خيار سبب هدف شرط أمر باب وجه حاجز برج مسجد مصنع مخزن مستودع مستشفى تفجير انفجار قصف حادث زلزال حريق اعتداء لاعب هدف شوط مرشح صوت مقعد سجين معتقل رهين أسير مفقود مسلح إرهابي انتحاري مهاجم متهم مشتبه شاب سائق عامل طبيب حارس",
);

/** Nouns of people whose plural ends in ين: before "others" or "killed", the dual cannot be told from the plural. */
const SOUND_PLURALS = folded(
  "مستشار مراسل مصور مهندس معلم مدرب فنان سائق عامل سارق قاتل باحث مندوب ممثل حارس محام مصاب مواطن مسؤول صحفي مدني مسلح إرهابي انتحاري مهاجم متهم مشتبه لاعب سجين معتقل مفقود مرشح لاجئ قيادي مصدر",
);

/** Names and words that only end like a dual. */
const NO_DUALS = folded(
  "لتين لذين لتان لذان طالبان صامتين ثابتين لافتين ملتفتين جوستين كريستين كونستانتين بلدان شعبان بوتين أرجنتين لاتين متين بساتين بستان كتان بهتان روتين ألتين مارتين فالنتين أوغستين كوينتين ملتان ختان بلاتين شلاتين إبان",
);

const isMasculineDual = (stem: string): boolean => {
  const ending = stem.slice(-2);
  const noun = stem.slice(0, -2);
  if (ending === "ان") return MASCULINE.has(noun);
  return ending === "ين" && MASCULINE.has(noun) && !SOUND_PLURALS.has(noun);
};

/** A noun with the ending of a feminine one, in the dual: دولتان. Few other words end so. */
const isFeminineDual = (stem: string): boolean => /^\p{L}{2,}ت(?:ان|ين)$/u.test(stem) && !/ستان$/u.test(stem);

const dual = perWord(
  (splits) =>
    !splits.some(({ stem }) => NO_DUALS.has(stem)) &&
    splits.some(({ stem, article }) => isMasculineDual(stem) || (!article && isFeminineDual(stem))),
);

/** Whether a word is a noun in the dual, which means two without a number word: عامين, two years. */
export const isDual = (token: Token): boolean => token.numeral === undefined && dual(token);
