interface Answer {
  meaning: string;
  /** whether something has to be said where the answer is called for: `none` if that it is not known is an answer too */
  isNeeded: true | "none" | false;
  /** whether it is words of the article */
  isCopied?: true;
}

const TRANSLATION: Answer = { meaning: "English of exactly these words.", isNeeded: true };
const IN_ARABIC: Answer = { meaning: "The same in Arabic.", isNeeded: true };

/** What has to be known of a new article beside its text, in the order in which it is asked for. */
export const ARTICLE_ANSWERS = {
  title: { meaning: "The title, as the article prints it.", isNeeded: "none", isCopied: true },
  titleEn: { meaning: "The title in English.", isNeeded: true },
  genre: { meaning: "What sort of text it is.", isNeeded: true },
  published: {
    meaning: "When it was published, in EDTF, such as 2024-09-28; 2024-09-28? if that is not certain.",
    isNeeded: "none",
  },
  publishedBasis: { meaning: "How that date is known.", isNeeded: true },
  publishedQuote: { meaning: "The words of the article that give the date.", isNeeded: true, isCopied: true },
  publishedEn: TRANSLATION,
  publishedNoteEn: { meaning: "What the date was worked out from, in English.", isNeeded: true },
  publishedNoteAr: IN_ARABIC,
  publishedSource: { meaning: "The id of the source outside the articles that dates it.", isNeeded: false },
  publisher: { meaning: "The publisher or site, as the article prints it.", isNeeded: false, isCopied: true },
  publisherEn: TRANSLATION,
  author: { meaning: "The author, as the article prints it.", isNeeded: false, isCopied: true },
  authorEn: TRANSLATION,
  searchEn: {
    meaning: "What was searched for, and whether a copy of the page was found, in English.",
    isNeeded: true,
  },
  searchAr: IN_ARABIC,
  noteEn: { meaning: "What a reader must know to avoid a mistake, in English.", isNeeded: false },
  noteAr: IN_ARABIC,
} as const satisfies Readonly<Record<string, Answer>>;

export type ArticleAnswer = keyof typeof ARTICLE_ANSWERS;

/** The answers so far; false where the article has nothing of the kind. */
export type ArticleAnswers = Readonly<Partial<Record<ArticleAnswer, string | false>>>;
