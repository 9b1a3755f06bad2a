import type { ClaimDataset, RecordTypes } from "../generated/types.js";
import { version } from "../generated/version.js";
import { hashOf } from "../hash.js";
import { articleLabel } from "../query/article-label.js";
import type { Article } from "../query/articles.js";
import { days } from "../query/days.js";
import { evidenceOf } from "../query/evidence-of.js";
import { formatAttribution } from "./attribution.js";
import { formatDate } from "./date.js";

const PACKAGE = "iraq-coalition-data";

/** A record of any dataset of claims; a `Claim` is one too. */
export type ClaimRecord = RecordTypes[ClaimDataset];

/** What a citation has beside who said it, the article, its lines and the stamp. */
export interface CitationOptions {
  /** the summary and the quotes with their translation, which are there unless this is false */
  readonly words?: boolean;
}

/** The styles in which a claim can be cited. */
export type CitationStyle = "text" | "markdown" | "bibtex" | "csl-json";

/** An item of CSL-JSON, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: boolean };
  readonly language: "ar";
  readonly archive: typeof PACKAGE;
  readonly archive_location: string;
  readonly version: string;
  readonly note: string;
}

/** What every style says. */
interface Citation {
  id: string;
  by: string;
  article: Article;
  title: string;
  lines: string;
  /** what the claim says, in which words and what they mean; absent if they are left out */
  words?: { summary: string; quote: string; translation: string };
  /** which record of which version it is, and what its quote was */
  stamp: string;
}

const GAP = " […] ";

/** The title as the article prints it, with our translation; without a title, our label. */
const titleOf = (article: Article) =>
  article.title === undefined ? articleLabel(article).en : `${article.title.ar} [${article.title.en}]`;

function citationOf(record: ClaimRecord, { words: hasWords = true }: CitationOptions): Citation {
  const quotes = evidenceOf(record);
  const [first] = quotes;
  if (first === undefined) throw new RangeError(`${record.id} has no quote`);
  const lines = quotes.map(({ firstLine, lastLine }) =>
    firstLine === lastLine ? `${firstLine}` : `${firstLine}–${lastLine}`,
  );
  const places = [...new Set(lines)];
  const quote = quotes.map((one) => one.quote).join(GAP);
  // Words that the article has translated itself are not the speaker's in any language.
  const said =
    record.attribution.wordsAre === "translated"
      ? "translated, from words that the article had translated"
      : "translated";
  const translation = `“${quotes.map((one) => one.translation).join(GAP)}” (${said})`;
  return {
    id: record.id,
    by: formatAttribution(record.attribution, "en"),
    article: first.source,
    title: titleOf(first.source),
    lines: `${places.length === 1 ? "line" : "lines"} ${places.join(", ")}`,
    ...(hasWords && { words: { summary: record.summary.en, quote, translation } }),
    stamp: `${PACKAGE} ${version}, ${record.id}, sha256:${hashOf(quote).slice(0, 16)}`,
  };
}

const sentence = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(", ");

const publishedText = ({ published }: Article) => (published === undefined ? undefined : formatDate(published, "en"));

function text({ by, article, title, lines, words, stamp }: Citation): string {
  const source = sentence([title, article.author, article.publisher, publishedText(article), lines]);
  const quoted = words === undefined ? "" : `: «${words.quote}», ${words.translation}`;
  return `${words === undefined ? "" : `${words.summary} `}Said by: ${by}. ${source}${quoted}. ${stamp}.`;
}

const escapedMarkdown = (plain: string) => plain.replaceAll(/[\\`*_[\]<>#|]/gu, (character) => `\\${character}`);

function markdown({ by, article, title, lines, words, stamp }: Citation): string {
  const source = sentence([
    escapedMarkdown(title),
    article.author && escapedMarkdown(article.author),
    article.publisher && escapedMarkdown(article.publisher),
    publishedText(article),
    lines,
  ]);
  const reference = `Said by: ${escapedMarkdown(by)}. ${source}. \`${stamp}\``;
  if (words === undefined) return reference;
  const { summary, quote, translation } = words;
  const quoted = `> «${escapedMarkdown(quote)}»\n>\n> ${escapedMarkdown(translation)}`;
  return [escapedMarkdown(summary), quoted, reference].join("\n\n");
}

const BIBTEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapedBibtex = (plain: string) =>
  plain.replaceAll(/[\\{}$&#%_~^]/gu, (character) => BIBTEX[character] ?? `\\${character}`);

/** The note of an entry: the words, if they are wanted, and the stamp. */
const noteOf = ({ words, stamp }: Citation) =>
  words === undefined ? stamp : `${words.summary} «${words.quote}», ${words.translation}. ${stamp}`;

function bibtex(citation: Citation): string {
  const { id, article, title, lines } = citation;
  const { first } = article.published === undefined ? {} : days(article.published);
  const fields: [string, string | undefined][] = [
    ["title", `{${escapedBibtex(title)}}`],
    ["author", article.author && `{${escapedBibtex(article.author)}}`],
    ["year", first?.slice(0, 4)],
    ["howpublished", escapedBibtex(sentence([article.publisher, publishedText(article), lines]))],
    ["language", "arabic"],
    ["note", escapedBibtex(noteOf(citation))],
  ];
  const entries = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id},\n${entries.join(",\n")}\n}`;
}

function csl(citation: Citation): CslItem {
  const { id, article, title, lines } = citation;
  const published = article.published && days(article.published);
  const parts = article.published?.edtf.split("/")[0]?.replace(/[?~%]/gu, "").split("-").map(Number);
  return {
    id,
    type: "article",
    title,
    ...(article.author !== undefined && { author: [{ literal: article.author }] }),
    ...(article.publisher !== undefined && { "container-title": article.publisher }),
    ...(parts && { issued: { "date-parts": [parts], ...(published?.certainty !== "certain" && { circa: true }) } }),
    language: "ar",
    archive: PACKAGE,
    archive_location: id,
    version,
    note: `${lines}: ${noteOf(citation)}`,
  };
}

/**
 * A claim as others can cite it: the article and its lines, the words and their translation, and the id and version of the record
 * with a hash of its quotes, so that a reader sees whether it has changed since.
 *
 * @param record a claim
 * @param style text and Markdown to print, BibTeX and CSL-JSON for reference managers
 * @param options `{ words: false }` leaves out the summary, the quotes and their translation
 * @returns a string; for CSL-JSON an item
 * @throws {RangeError} for evidence of an article that this package does not have
 * @example
 * cite(get("isis-attacks-2023"), "bibtex").startsWith("@misc{isis-attacks-2023") // true
 */
export function cite(record: ClaimRecord, style: "csl-json", options?: CitationOptions): CslItem;
export function cite(record: ClaimRecord, style: Exclude<CitationStyle, "csl-json">, options?: CitationOptions): string;
export function cite(record: ClaimRecord, style: CitationStyle, options?: CitationOptions): CslItem | string;
export function cite(record: ClaimRecord, style: CitationStyle, options: CitationOptions = {}): CslItem | string {
  const citation = citationOf(record, options);
  if (style === "csl-json") return csl(citation);
  return { text, markdown, bibtex }[style](citation);
}
