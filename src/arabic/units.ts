import type { TokenReading } from "./numbers.js";
import type { Token } from "./words.js";
import { folded, follows, is, isDefinite, says } from "./words.js";

const FROM = folded("من");
const KILO = folded("كيلو");
const OF_A_KILO = folded("متر مترا مترات غرام غراما جرام جراما واط واطا بايت");
const TIME = folded("عام سنة شهر أسبوع يوم");

/** Nouns that begin with و, which is not "and" there. */
const NOUNS_WITH_AND = folded(
  "وحدة وحدات وزير وزراء وزارة وزارات وظيفة وظائف وفاة وفيات ولاية ولايات وثيقة وثائق وسيلة وسائل ورشة ورش وجبة وجبات وكيل وكلاء وكالة وكالات واقعة وقائع وفد وفود وردة ورقة أوراق وصفة ولد والد والدة وجه وجوه وجهة وقت وقود وجهاء وسيط وسطاء ورم وديعة وحش وطن وسام وصاية واد واحة واط وات ون وون",
);
/** Nouns that begin with ب or ل, which is no preposition there. */
const NOUNS_WITH_PREPOSITION = folded(
  "بيت بيوت بلد بلدا بلدان بلدة بلدات بلدية بلديات برميل براميل برميلا بقرة أبقار باخرة بواخر بند بندا بنود بئر بئرا آبار بناية بنايات برنامج برنامجا برامج بحار بحارة باص باصا بطل بطلا بنت بنات بلاغ بلاغا بلاغات بطاقة بطاقات باحث باحثا باحثين بائع باعة بستان بساتين بندقية بنادق بارجة بوارج بصمة بصمات بيان بيانا بيانات بيضة بيض بؤرة بؤر بعثة بعثات بكتيريا بريطاني بريطانيا بالغ بالغا بالغين بحريني بوليفار لاجئ لاجئا لاجئة لاجئين لتر لترا لترات ليلة ليال ليالي لغم لغما لغة لغات لاعب لاعبا لاعبين لاعبة لقاء لقاءات لوحة لوحات لجنة لجان لون لونا لبناني لبنانيا لبنانيين ليبي ليبيا ليرة ليرات لواء لحظة لحظات لقب لقبا ألقاب لص لصوص لقاح لقاحات لبنة لفة لافتة لائحة لوائح",
);
/** Nouns that begin with ي, and are no verbs. */
const NOUNS_WITH_YA = folded(
  "يوم يوما أيام يورو ياباني يابانيا يابانيين يمني يمنيا يمنيين يهودي يهوديا يونانيا يوناني يتيم يتيما يخت يختا يافع يافعا يوان",
);

export const startsNoun = (token: Token) =>
  token.splits.some(({ stem, conjunction }) => !conjunction && NOUNS_WITH_AND.has(stem));

/** Whether a folded word begins with a letter that could be joined to its front, and is not: و in وزير, ب in بيان. */
export const beginsWithItsOwn = (word: string): boolean => NOUNS_WITH_AND.has(word) || NOUNS_WITH_PREPOSITION.has(word);

/** Words that are never counted: prepositions, conjunctions, pronouns, adverbs. */
const CLOSED = folded(
  "حاليا آنذاك حينها حينذاك يومئذ الآن نهاية بداية مطلع أواخر أوائل منتصف في على عن إلى مع بين بينهم بينها بينهما بعد قبل خلال منذ حتى عند لدى ضد نحو تجاه عبر حول لكن بل ثم أو أم إذ إذا أن إن لأن كما حيث هو هي هم هذا هذه ذلك تلك الذي التي الذين كان كانت كل بعض غير أي قد لقد لا لم لن ليس ما منهم منها منه لهم لها له فيها فيه فقط أيضا تقريبا على أمس اليوم غدا مقابل من بسبب رغم وفق بحسب حسب أصل داخل خارج فوق تحت دون سوى إلا أكثر أقل آخر أخرى ممن مما لكل منها منهما منهن تليها مقارنة رفقة إثر شرقا غربا شمالا جنوبا عالميا محليا سنويا يوميا شهريا أسبوعيا خصوصا وحدهم وحدها",
);

/** Whether a token can be the noun that a number counts. */
export function isNoun(token: Token | undefined): token is Token {
  if (token === undefined || token.numeral !== undefined || !follows(token) || /[()]/u.test(token.gap)) return false;
  if (token.text === "%" || token.text === "٪" || is(token, CLOSED)) return false;
  const isJoined = token.conjunction && !startsNoun(token);
  const isAfterPreposition =
    token.splits.some(({ preposition, article }) => preposition && article) ||
    (/^[بل]/u.test(token.text) && !says(token, NOUNS_WITH_PREPOSITION));
  const isVerb = (/^ي\p{L}{3,}$/u.test(token.text) && !says(token, NOUNS_WITH_YA)) || /^\p{L}{3,}وا$/u.test(token.text);
  return !isJoined && !isAfterPreposition && !isVerb && token.text.length > 1;
}

/** "Third strongest": the superlative between an ordinal and its noun. */
const SUPERLATIVES = folded(
  "أكبر أقوى أقرب أبعد أسوأ أفضل أعلى أدنى أهم أبرز أطول أقصر أكثر أقل أصغر أقدم أحدث أسرع أبطأ أضخم أغنى أفقر أخطر أعنف أشهر أعظم أوسع أجمل أثقل أشد أعرق أغزر أرفع",
);

/** Whether a word can be the noun of a number after it: what is joined to its front does not matter there. */
const isNounBefore = (token: Token | undefined): token is Token =>
  token !== undefined && token.numeral === undefined && token.text.length > 1 && !is(token, CLOSED);

/** Whether a noun has the article, or a pronoun at its end. */
const isDetermined = (token: Token | undefined) =>
  isDefinite(token) || /.{2}(?:ه|ها|هم|هن|هما|نا|كم)$/u.test(token?.text ?? "");

/** The noun before a number that agrees with it, over the adjectives in between: the Second World War. */
function nounBefore(words: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  const isAdjective = () => isDefinite(words[at]) && /.{3}(?:ي|يه|يين|يات)$/u.test(words[at]?.text ?? "");
  while (isAdjective() && follows(words[at]) && isNounBefore(words[at - 1]) && isDetermined(words[at - 1])) at -= 1;
  return isNounBefore(words[at]) ? words[at] : undefined;
}

/** The noun of an ordinal: before it if it is definite, also if it is feminine; otherwise after it, or else before. */
function nounOfOrdinal(words: readonly Token[], first: number, next: number): Token | undefined {
  const [token, before] = [words[first], words[first - 1]];
  const isAttached = follows(token);
  if (isDefinite(token)) return isAttached && isDetermined(before) ? nounBefore(words, first) : undefined;
  const own = isAttached && isNounBefore(before) && !isDefinite(before) ? before : undefined;
  const at = is(words[next], SUPERLATIVES) ? next + 1 : next;
  const behind = isNoun(words[at]) ? words[at] : undefined;
  return /(?:ه|اولي|ا)$/u.test(token?.text ?? "") && own !== undefined ? own : (behind ?? own);
}

/** Their half: what a fraction is of stands before. */
const isOfThem = (token: Token | undefined) => /(?:هم|ها|هن|هما)$/u.test(token?.text ?? "");

/** The noun that a number counts: after it, after "of", or before it where both are definite or the number is one or two. */
export function unitOf(
  words: readonly Token[],
  { first, next, noun, kind, value, percent }: TokenReading,
): Token | undefined {
  if (noun !== undefined) return words[noun];
  if (kind === "ordinal") return nounOfOrdinal(words, first, next);
  if (kind === "fraction" && isOfThem(words[next - 1])) return undefined;
  const after = words[next];
  // "(180) states"
  const isClosed = after !== undefined && /\($/u.test(words[first]?.gap ?? "") && /^\) ?$/u.test(after.gap);
  const behind = isClosed ? { ...after, gap: " " } : after;
  // A share is not of the year after it.
  if (percent && says(behind, TIME)) return undefined;
  // "the forty pupils": after 11 to 99, what is counted ends with the accusative.
  const isAccusative =
    !percent && follows(behind) && behind?.numeral === undefined && /^.{2,}[^اىه]ا$/u.test(behind?.text ?? "");
  if (value > 10 && isAccusative && !isDefinite(behind) && !is(behind, CLOSED)) return behind;
  if (is(behind, FROM) && follows(behind)) {
    // "one of the strongest funds"
    const counted = words[is(words[next + 1], SUPERLATIVES) ? next + 2 : next + 1];
    return isNoun(counted) ? counted : undefined;
  }
  const before = words[first - 1];
  const isApposed =
    before !== undefined &&
    follows(words[first]) &&
    kind !== "fraction" &&
    ((isDetermined(before) && isDefinite(words[first])) ||
      (value <= 2 && kind === "cardinal" && words[first]?.numeral === undefined));
  if (isApposed && isNoun({ ...before, gap: "" })) {
    // "the four working groups": the head of a construct is in the plural.
    const head = words[first - 2];
    return isDefinite(before) && isNoun(head) && !isDefinite(head) && follows(before) && /ات$/u.test(head.text)
      ? head
      : isDefinite(before)
        ? nounBefore(words, first)
        : before;
  }
  if (!isNoun(behind)) return undefined;
  // A kilometre can be written as two words.
  const rest = words[next + 1];
  return is(behind, KILO) && is(rest, OF_A_KILO) && follows(rest) ? { ...behind, end: (rest as Token).end } : behind;
}
