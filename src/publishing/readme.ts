import { datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { isObject } from "../corpus/values.js";
import { readEdtf } from "../edtf.js";
import { anchor, code, plain, table } from "./markdown.js";

/** A phrase of README.md that follows from the data. */
interface Phrase {
  pattern: RegExp;
  /** the phrase that the data gives */
  text: string;
}

const DATASET_TABLE = /(?<=<!-- npm run build writes this table\. -->\n\n)\|.*(?:\n\|.*)*/u;

const REGISTRIES = /The registries are .+?\. /u;

/** A link to the section of the codebook about a dataset. */
const page = (name: string) => `[${code(name)}](CODEBOOK.md${anchor(name)})`;

const grouped = (count: number) => count.toLocaleString("en-US");

/** The first and the last year in which an article was published. */
function publicationYears(articles: readonly { published?: unknown }[]): [first: number, last: number] {
  const years = articles.flatMap(({ published }) => {
    const reading = readEdtf(isObject(published) ? String(published["edtf"]) : "");
    return reading.valid ? Object.values(reading.bounds).map((day) => Number(day.slice(0, 4))) : [];
  });
  return [Math.min(...years), Math.max(...years)];
}

function phrases(corpus: Corpus): Phrase[] {
  const collections = datasets.filter(({ kind }) => kind === "dataset");
  const registries = datasets.filter(({ kind }) => kind === "registry");
  const claims = collections.flatMap(({ name }) => documentRecords(corpus, name));
  const quotes = claims.flatMap(({ evidence }) => evidence);
  const articles = documentRecords(corpus, "sources").filter(({ kind }) => kind === "article");
  const [first, last] = publicationYears(articles);
  return [
    { pattern: /\*\*[\d,]+ claims\*\*/u, text: `**${grouped(claims.length)} claims**` },
    { pattern: /\*\*[\d,]+ datasets\*\*/u, text: `**${grouped(collections.length)} datasets**` },
    { pattern: /\*\*[\d,]+ articles\*\*/u, text: `**${grouped(articles.length)} articles**` },
    { pattern: /written from \d+ to \d+/u, text: `written from ${first} to ${last}` },
    { pattern: /\*\*[\d,]+ quotes\*\*/u, text: `**${grouped(quotes.length)} quotes**` },
    {
      pattern: DATASET_TABLE,
      text: table(
        ["Dataset", "One record is", "Records"],
        collections.map(({ name, description }) => [
          page(name),
          plain(description.en),
          grouped(documentRecords(corpus, name).length),
        ]),
      ),
    },
    {
      pattern: REGISTRIES,
      text: `The registries are ${registries
        .map(({ name }) => `${page(name)} (${grouped(documentRecords(corpus, name).length)})`)
        .join(", ")}. `,
    },
  ];
}

/**
 * README.md with the numbers and the table that follow from the data; all other text stays as people wrote it.
 * @param readme the text of README.md
 * @param corpus data that has passed validation
 * @throws if a phrase that holds a number is no longer there
 */
export function withFigures(readme: string, corpus: Corpus): string {
  return phrases(corpus).reduce((text, { pattern, text: figure }) => {
    if (!pattern.test(text)) throw new Error(`README.md has no place for “${figure.split("\n")[0]}”: ${pattern}`);
    return text.replace(pattern, () => figure);
  }, readme);
}
