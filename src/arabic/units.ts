import type { TokenReading } from "./numbers.js";
import type { Token } from "./words.js";
import { folded, follows, is, isDefinite } from "./words.js";

const FROM = folded("من");

/** Nouns that begin with و, which is not "and" there. */
const NOUNS_WITH_AND = folded(
  "وحدة وحدات وزير وزراء وزارة وزارات وظيفة وظائف وفاة وفيات ولاية ولايات وثيقة وثائق وسيلة وسائل ورشة ورش وجبة وجبات وكيل وكلاء وكالة وكالات واقعة وقائع وفد وفود وردة ورقة أوراق وصفة ولد والد والدة وجه وجوه وجهة وقت وقود وجهاء وسيط وسطاء ورم وديعة وحش وطن وسام وصاية واد واحة واط وات ون",
);
export const startsNoun = (token: Token) =>
  token.splits.some(({ stem, conjunction }) => !conjunction && NOUNS_WITH_AND.has(stem));

/** Words that are never counted: prepositions, conjunctions, pronouns, adverbs. */
const CLOSED = folded(
  "في على عن إلى مع بين بينهم بينها بينهما بعد قبل خلال منذ حتى عند لدى ضد نحو تجاه عبر حول لكن بل ثم أو أم إذ إذا أن إن لأن كما حيث هو هي هم هذا هذه ذلك تلك الذي التي الذين كان كانت كل بعض غير أي قد لقد لا لم لن ليس ما منهم منها منه لهم لها له فيها فيه فقط أيضا تقريبا على أمس اليوم غدا مقابل من بسبب رغم وفق بحسب حسب داخل خارج فوق تحت دون سوى إلا أكثر أقل آخر أخرى",
);

/** Whether a token can be the noun that a number counts. */
export function isNoun(token: Token | undefined): token is Token {
  if (token === undefined || token.numeral !== undefined || !follows(token) || /[()]/u.test(token.gap)) return false;
  if (token.text === "%" || token.text === "٪" || is(token, CLOSED)) return false;
  const isJoined = token.conjunction && !startsNoun(token);
  const isAfterPreposition = token.splits.some(({ preposition, article }) => preposition && article);
  return !isJoined && !isAfterPreposition && token.text.length > 1;
}

/** The noun that a number counts: after it, after "of", or before it where both are definite or the number is one or two. */
export function unitOf(words: readonly Token[], { first, next, noun, kind, value }: TokenReading): Token | undefined {
  if (noun !== undefined) return words[noun];
  const behind = words[next];
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
