import type { TokenReading } from "./numbers.js";
import type { Token } from "./words.js";
import { folded, follows, is, isDefinite, says } from "./words.js";

const FROM = folded("من");
const TIME = folded("عام سنة شهر أسبوع يوم");

/** Nouns that begin with و, which is not "and" there. */
const NOUNS_WITH_AND = folded(
  "وحدة وحدات وزير وزراء وزارة وزارات وظيفة وظائف وفاة وفيات ولاية ولايات وثيقة وثائق وسيلة وسائل ورشة ورش وجبة وجبات وكيل وكلاء وكالة وكالات واقعة وقائع وفد وفود وردة ورقة أوراق وصفة ولد والد والدة وجه وجوه وجهة وقت وقود وجهاء وسيط وسطاء ورم وديعة وحش وطن وسام وصاية واد واحة واط وات ون",
);
/** Nouns that begin with ب or ل, which is no preposition there. */
const NOUNS_WITH_PREPOSITION = folded(
  "بيت بيوت بلد بلدا بلدان بلدة بلدات بلدية بلديات برميل براميل برميلا بقرة أبقار باخرة بواخر بند بندا بنود بئر بئرا آبار بناية بنايات برنامج برنامجا برامج بحار بحارة باص باصا بطل بطلا بنت بنات بلاغ بلاغا بلاغات بطاقة بطاقات باحث باحثا باحثين بائع باعة بستان بساتين بندقية بنادق بارجة بوارج بصمة بصمات بيان بيانا بيانات بيضة بيض بؤرة بؤر بعثة بعثات بكتيريا بريطاني بريطانيا بحريني بوليفار لاجئ لاجئا لاجئة لاجئين لتر لترا لترات ليلة ليال ليالي لغم لغما لغة لغات لاعب لاعبا لاعبين لاعبة لقاء لقاءات لوحة لوحات لجنة لجان لون لونا لبناني لبنانيا لبنانيين ليبي ليبيا ليرة ليرات لواء لحظة لحظات لقب لقبا ألقاب لص لصوص لقاح لقاحات لبنة لفة لافتة",
);
/** Nouns that begin with ي, and are no verbs. */
const NOUNS_WITH_YA = folded(
  "يوم يوما أيام يورو ياباني يابانيا يابانيين يمني يمنيا يمنيين يهودي يهوديا يونانيا يوناني يتيم يتيما يخت يختا يافع يافعا يوان",
);

export const startsNoun = (token: Token) =>
  token.splits.some(({ stem, conjunction }) => !conjunction && NOUNS_WITH_AND.has(stem));

/** Words that are never counted: prepositions, conjunctions, pronouns, adverbs. */
const CLOSED = folded(
  "في على عن إلى مع بين بينهم بينها بينهما بعد قبل خلال منذ حتى عند لدى ضد نحو تجاه عبر حول لكن بل ثم أو أم إذ إذا أن إن لأن كما حيث هو هي هم هذا هذه ذلك تلك الذي التي الذين كان كانت كل بعض غير أي قد لقد لا لم لن ليس ما منهم منها منه لهم لها له فيها فيه فقط أيضا تقريبا على أمس اليوم غدا مقابل من بسبب رغم وفق بحسب حسب داخل خارج فوق تحت دون سوى إلا أكثر أقل آخر أخرى ممن مما لكل منها منهما منهن تليها مقارنة رفقة إثر شرقا غربا شمالا جنوبا عالميا محليا سنويا يوميا شهريا أسبوعيا خصوصا وحدهم وحدها",
);

/** Whether a token can be the noun that a number counts. */
export function isNoun(token: Token | undefined): token is Token {
  if (token === undefined || token.numeral !== undefined || !follows(token) || /[()]/u.test(token.gap)) return false;
  if (token.text === "%" || token.text === "٪" || is(token, CLOSED)) return false;
  const isJoined = token.conjunction && !startsNoun(token);
  const isAfterPreposition =
    token.splits.some(({ preposition, article }) => preposition && article) ||
    (/^[بل]/u.test(token.text) && !says(token, NOUNS_WITH_PREPOSITION));
  const isVerb = /^ي\p{L}{3,}$/u.test(token.text) && !says(token, NOUNS_WITH_YA);
  return !isJoined && !isAfterPreposition && !isVerb && token.text.length > 1;
}

/** The noun that a number counts: after it, after "of", or before it where both are definite or the number is one or two. */
export function unitOf(
  words: readonly Token[],
  { first, next, noun, kind, value, percent }: TokenReading,
): Token | undefined {
  if (noun !== undefined) return words[noun];
  const behind = words[next];
  // A share is not of the year after it.
  if (percent && says(behind, TIME)) return undefined;
  // "the forty pupils": after 11 to 99, what is counted ends with the accusative.
  const isAccusative = follows(behind) && behind?.numeral === undefined && /^.{2,}[^اى]ا$/u.test(behind?.text ?? "");
  if (value > 10 && isAccusative && !isDefinite(behind)) return behind;
  if (is(behind, FROM) && follows(behind)) {
    const counted = words[next + 1];
    return isNoun(counted) ? counted : undefined;
  }
  const before = words[first - 1];
  const isApposed =
    before !== undefined &&
    follows(words[first]) &&
    kind !== "fraction" &&
    ((isDefinite(before) && isDefinite(words[first])) ||
      (value <= 2 && kind === "cardinal" && words[first]?.numeral === undefined));
  if (isApposed && isNoun({ ...before, gap: "" })) {
    // "the four working groups": the head of a construct is in the plural.
    const head = words[first - 2];
    return isDefinite(before) && isNoun(head) && !isDefinite(head) && follows(before) && /ات$/u.test(head.text)
      ? head
      : before;
  }
  return isNoun(behind) ? behind : undefined;
}
