import { type Corpus, fileOf, type SeedFile, seedNumber } from "../corpus/corpus.js";
import type { JsonObject } from "../corpus/values.js";
import { quoted } from "../findings/issue.js";
import { hashOf } from "../hash.js";
import { placeText } from "../place.js";
import { linesOf, Seed } from "../records/seed.js";
import { type Changed, withAddition } from "./addition.js";
import type { ArticleAnswers } from "./article-answers.js";

const isText = (answer: string | false | undefined): answer is string => typeof answer === "string";

/** The article of a corpus with the same text; undefined if there is none. */
export const sameText = ({ seeds }: Corpus, text: string): SeedFile | undefined =>
  seeds.find(({ sha256 }) => sha256 === hashOf(text));

const MOST_ARTICLES = 1000;

/** The three digits after those of the last article. */
function nextNumber({ seeds }: Corpus): string {
  const next = Math.max(-1, ...seeds.map(({ name }) => Number(seedNumber(name))).filter(Number.isInteger)) + 1;
  if (next >= MOST_ARTICLES) throw new Error("articles have numbers of three digits, and the last one is taken");
  return String(next).padStart(3, "0");
}

const WORDS_OF_A_NAME = 6;

/** The name of the file of an article: its number, and words of its title, or else the beginning of its hash. */
function fileName(number: string, text: string, title: string | false | undefined): string {
  const words = (title || "")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "")
    .slice(0, WORDS_OF_A_NAME);
  return `${[number, ...(words.length > 0 ? words : [hashOf(text).slice(0, 16)])].join("_")}.txt`;
}

/** The quotes on which an entry rests: those of its answers that the article prints, with their translations. */
function evidenceFrom(number: string, text: string, answers: ArticleAnswers): JsonObject[] {
  const seed = new Seed(text);
  const quotes = [
    [answers.title, answers.titleEn],
    [answers.publishedQuote, answers.publishedEn],
    [answers.publisher, answers.publisherEn],
    [answers.author, answers.authorEn],
  ];
  return quotes.flatMap(([quote, translation]) => {
    if (!isText(quote)) return [];
    const [place] = seed.placesOf(quote);
    if (place === undefined)
      throw new Error(`the article does not have the words ${quoted(quote)} → copy them from it`);
    return [{ at: placeText({ seed: number, first: place.first, last: place.last }), quote, translation }];
  });
}

const both = (en: string | false | undefined, ar: string | false | undefined) =>
  isText(en) && isText(ar) ? { en, ar } : undefined;

/** The fields of some values that are there. */
const given = (values: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== false));

/** A corpus with a new article. */
export interface WithArticle extends Changed {
  number: string;
  /** how many lines it has */
  lines: number;
  /** its entry, and the actor that it is */
  records: readonly { dataset: string; record: JsonObject }[];
}

/**
 * A corpus with a new article: its text, its entry among the sources, and the actor that is the article itself.
 * @param text of the article, with LF line ends
 * @param answers all that `articleQuestions` needs
 * @param pathOf the path of the file with a name
 * @throws if an answer quotes words that the article does not have, or the articles have all numbers of three digits
 */
export function withArticle(
  corpus: Corpus,
  text: string,
  answers: ArticleAnswers,
  pathOf: (name: string) => string,
): WithArticle {
  const number = nextNumber(corpus);
  const name = fileName(number, text, answers.titleEn);
  const seed: SeedFile = { path: pathOf(name), name, sha256: hashOf(text), text };
  const lines = linesOf(text).length;
  const evidence = evidenceFrom(number, text, answers);
  const source = given({
    id: `seed-${number}`,
    kind: "article",
    seed: number,
    file: name,
    sha256: seed.sha256,
    lines,
    language: "ar",
    genre: answers.genre,
    title: isText(answers.title) ? { ar: answers.title, en: answers.titleEn } : undefined,
    publisher: answers.publisher,
    author: answers.author,
    published: isText(answers.published)
      ? given({
          edtf: answers.published,
          basis: answers.publishedBasis,
          note: both(answers.publishedNoteEn, answers.publishedNoteAr),
          source: answers.publishedSource,
        })
      : undefined,
    search: both(answers.searchEn, answers.searchAr),
    evidence: evidence.length > 0 ? evidence : undefined,
    note: both(answers.noteEn, answers.noteAr),
  });
  const actor = {
    id: `article-${number}`,
    kind: "article",
    names: { en: `Article ${number}`, ar: `المقال ${number}` },
    aliases: [],
    label: { en: "the article", ar: "المقال" },
    source: source["id"],
  };
  const records: { dataset: string; record: JsonObject }[] = [{ dataset: "sources", record: source }];
  if (fileOf(corpus, "actors") !== undefined) records.push({ dataset: "actors", record: actor });
  const changed = withAddition({ ...corpus, seeds: [...corpus.seeds, seed] }, { records });
  return { ...changed, texts: new Map([...changed.texts, [seed.path, text]]), number, lines, records };
}
