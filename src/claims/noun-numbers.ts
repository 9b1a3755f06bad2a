import type { Sentence } from "../arabic/sentence.js";
import { folded, says, type Token } from "../arabic/words.js";
import type { Turned } from "./opposites.js";

/** Nouns for what is told one by one: in Arabic one of them and several, and the English noun. */
const NOUNS: readonly (readonly [one: string, many: string, english: string])[] = [
  ["هجوم", "هجمات هجومين هجومان", "attack"],
  ["ضربة غارة", "ضربات غارات ضربتين غارتين ضربتان غارتان", "(?:air ?)?strike|raid"],
  ["عملية", "عمليات عمليتين عمليتان", "operation"],
  ["صاروخ", "صواريخ صاروخين صاروخان", "rocket|missile"],
  ["عنصر مسلح", "عناصر عنصرين عنصران مسلحين مسلحون", "member|operative|militant|gunman|fighter"],
  ["قائد قيادي", "قادة قائدين قائدان قياديين قيادات", "commander|leader"],
  ["جندي", "جنود جنديين جنديان", "soldier"],
  ["مسؤول", "مسؤولين مسؤولون مسؤولان", "official"],
  ["اجتماع", "اجتماعات اجتماعين اجتماعان", "meeting"],
];

/** After these one stands for any number: no attack, every attack; or the number says it: a hundred attacks. */
const ANY = folded("أي كل لا دون بلا أول عدد عشرات مئات آلاف مئة ألف مليون");

interface Noun {
  /** what a message calls several of it */
  name: string;
  one: ReadonlySet<string>;
  many: ReadonlySet<string>;
  english: Readonly<Record<"one" | "many", RegExp>>;
}

const withPronouns = (words: string) =>
  folded(...words.split(" ").flatMap((word) => ["", "ه", "ها", "هم"].map((pronoun) => word + pronoun)));

const nouns = NOUNS.map(([one, many, english]): Noun => {
  const plural = english.replaceAll(/\|/gu, "s|");
  return {
    name: `${/\w+$/u.exec(english)?.[0]}s`,
    one: withPronouns(one),
    many: withPronouns(many),
    english: {
      one: new RegExp(`\\b(?:an?|one|another|a single) (?:[\\p{L}-]+ ){0,3}?(?:${english})\\b(?! \\p{Ll}+s\\b)`, "iu"),
      many: new RegExp(`\\b(?:${plural}s|gunmen)\\b`, "iu"),
    },
  };
});

type NounNumber = "one" | "many";

/** For each of the nouns, whether a text tells of one or of several; both or neither where it cannot be known. */
export type NounNumbers = readonly ReadonlySet<NounNumber>[];

const CANNOT_BE_KNOWN: ReadonlySet<NounNumber> = new Set(["one", "many"]);

export function arabicNounNumbers({ words, counts }: Pick<Sentence, "words" | "counts">): NounNumbers {
  const isCounted = counts.length > 0;
  const before = (at: number): Token | undefined => words[at - 1];
  return nouns.map(({ one, many }) => {
    if (isCounted || words.some((word, at) => says(word, one) && says(before(at), ANY))) return CANNOT_BE_KNOWN;
    const has = (forms: ReadonlySet<string>) => words.some((word) => says(word, forms));
    return new Set<NounNumber>([...(has(one) ? ["one" as const] : []), ...(has(many) ? ["many" as const] : [])]);
  });
}

export const englishNounNumbers = (text: string): NounNumbers =>
  nouns.map(({ english }) => new Set((["one", "many"] as const).filter((number) => english[number].test(text))));

/** What another text tells of in another number: several attacks for one. */
export const nounNumbersTurned = (said: NounNumbers, other: NounNumbers): Turned[] =>
  nouns.flatMap(({ name }, noun) => {
    const [[own, ...rest], [instead, ...others]] = [[...(said[noun] ?? [])], [...(other[noun] ?? [])]];
    const isKnown = own !== undefined && instead !== undefined && rest.length === 0 && others.length === 0;
    return isKnown && own !== instead ? [{ said: `${own} ${name}`, instead: `${instead} ${name}` }] : [];
  });

/** What both texts of a summary tell of in another number than the quotes together. */
export function nounNumbersTurnedInSummary(
  quotes: readonly NounNumbers[],
  texts: readonly [NounNumbers, NounNumbers],
): Turned[] {
  const said = nouns.map((_, noun) => new Set(quotes.flatMap((quote) => [...(quote[noun] ?? [])])));
  const [first, second] = texts.map((text) => nounNumbersTurned(said, text));
  return (first ?? []).filter((one) => second?.some((other) => other.said === one.said));
}
