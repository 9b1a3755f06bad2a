import { fold } from "../arabic/fold.js";

/**
 * How the Arabic words start that tell the terms of a field apart. A field is here where its terms have such words in
 * every article; what people read between the lines is not.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phase: { first: "أولى مرحلتين", second: "ثانية مرحلتين" },
  outcome: {
    killed: "قتل قتيل قتلى مقتل هالك حياتهم",
    wounded: "أصيب جريح جرحى",
    captured: "قبض اعتقال أسر",
    "killed-or-captured": "مقتل اعتقال",
  },
  measure: {
    "joint-operations": "مشترك",
    operations: "عملية عمليات",
    "hideouts-destroyed": "وكر أوكار",
    "munitions-destroyed": "قنابر عبوات أسلحة متفجرات ذخائر",
  },
};

const folded = new Map(
  Object.entries(WORDS).flatMap(([field, terms]) =>
    Object.entries(terms).map(([term, words]) => [`${field} ${term}`, words.split(" ").map((word) => fold(word).text)]),
  ),
);

/** The fields whose terms have words of their own. */
export const fieldsWithWords: readonly string[] = Object.keys(WORDS);

/** How the words of a term start, folded; undefined for a term without words of its own. */
export const wordsOf = (field: string, term: string): readonly string[] | undefined => folded.get(`${field} ${term}`);
