import type { ClaimDataset, RecordTypes } from "../generated/types.js";
import { version } from "../generated/version.js";
import { hashOf } from "../hash.js";
import { type Article, articleLabel } from "../query/articles.js";
import { days } from "../query/days.js";
import { evidenceOf } from "../query/evidence-of.js";
import { formatAttribution } from "./attribution.js";
import { formatDate } from "./date.js";

const PACKAGE = "iraq-coalition-data";

/** A record of any dataset of claims. */
type AnyClaimRecord = RecordTypes[ClaimDataset];

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
  record: AnyClaimRecord;
  article: Article;
  title: string;
  lines: string;
  quote: string;
  /** in English, with what it is */
  translation: string;
  /** which record of which version it is, and what its quote was */
  stamp: string;
}

const GAP = " […] ";

function citationOf(record: AnyClaimRecord): Citation {
  const quotes = evidenceOf(record);
  const [first] = quotes;
  if (first === undefined) throw new RangeError(`${record.id} has no quote`);
  const lines = [
    ...new Set(
      quotes.map(({ firstLine, lastLine }) => (firstLine === lastLine ? `${firstLine}` : `${firstLine}–${lastLine}`)),
    ),
  ];
  const quote = quotes.map((one) => one.quote).join(GAP);
  const { attribution } = record;
  // Words that the article has translated itself are not the speaker's in any language.
  const isTwice = attribution.speech === "direct" && attribution.wordsAre === "translated";
  return {
    record,
    article: first.source,
    title: articleLabel(first.source).en,
    lines: `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
    quote,
    translation: `“${quotes.map((one) => one.translation).join(GAP)}” (${isTwice ? "translated, from words that the article had translated" : "translated"})`,
    stamp: `${PACKAGE} ${version}, ${record.id}, sha256:${hashOf(quote).slice(0, 16)}`,
  };
}

const sentence = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(", ");

const publishedText = ({ published }: Article) => (published === undefined ? undefined : formatDate(published, "en"));

function text({ record, article, title, lines, quote, translation, stamp }: Citation): string {
  const source = sentence([title, article.author, article.publisher, publishedText(article), lines]);
  return `${record.summary.en} Said by: ${formatAttribution(record.attribution, "en")}. ${source}: «${quote}», ${translation}. ${stamp}.`;
}

const escapedMarkdown = (plain: string) => plain.replaceAll(/[\\`*_[\]<>#|]/gu, (character) => `\\${character}`);

function markdown({ record, article, title, lines, quote, translation, stamp }: Citation): string {
  const source = sentence([
    escapedMarkdown(title),
    article.author && escapedMarkdown(article.author),
    article.publisher && escapedMarkdown(article.publisher),
    publishedText(article),
    lines,
  ]);
  return [
    escapedMarkdown(record.summary.en),
    "",
    `> «${escapedMarkdown(quote)}»`,
    ">",
    `> ${escapedMarkdown(translation)}`,
    "",
    `Said by: ${escapedMarkdown(formatAttribution(record.attribution, "en"))}. ${source}. \`${stamp}\``,
  ].join("\n");
}

const BIBTEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapedBibtex = (plain: string) =>
  plain.replaceAll(/[\\{}$&#%_~^]/gu, (character) => BIBTEX[character] ?? `\\${character}`);

function bibtex({ record, article, title, lines, quote, translation, stamp }: Citation): string {
  const { first } = article.published === undefined ? {} : days(article.published);
  const fields: [string, string | undefined][] = [
    ["title", `{${escapedBibtex(title)}}`],
    ["author", article.author && `{${escapedBibtex(article.author)}}`],
    ["year", first?.slice(0, 4)],
    ["howpublished", escapedBibtex(sentence([article.publisher, publishedText(article), lines]))],
    ["language", "arabic"],
    ["note", escapedBibtex(`${record.summary.en} «${quote}», ${translation}. ${stamp}`)],
  ];
  const entries = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${record.id},\n${entries.join(",\n")}\n}`;
}

function csl({ record, article, title, lines, quote, translation, stamp }: Citation): CslItem {
  const published = article.published && days(article.published);
  const parts = article.published?.edtf.split("/")[0]?.replace(/[?~%]/gu, "").split("-").map(Number);
  return {
    id: record.id,
    type: "article",
    title,
    ...(article.author !== undefined && { author: [{ literal: article.author }] }),
    ...(article.publisher !== undefined && { "container-title": article.publisher }),
    ...(parts && { issued: { "date-parts": [parts], ...(published?.certainty !== "certain" && { circa: true }) } }),
    language: "ar",
    archive: PACKAGE,
    archive_location: record.id,
    version,
    note: `${record.summary.en} ${lines}: «${quote}», ${translation}. ${stamp}`,
  };
}

/**
 * A claim as others can cite it: the article and its lines, the words and their translation, and the id and version of the record
 * with a hash of its quotes, so that a reader sees whether it has changed since.
 *
 * @param record a claim
 * @param style text and Markdown to print, BibTeX and CSL-JSON for reference managers
 * @returns a string; for CSL-JSON an item
 * @throws {RangeError} for evidence of an article that this package does not have
 * @example
 * cite(get("isis-attacks-2023"), "bibtex").startsWith("@misc{isis-attacks-2023") // true
 */
export function cite(record: AnyClaimRecord, style: "csl-json"): CslItem;
export function cite(record: AnyClaimRecord, style: Exclude<CitationStyle, "csl-json">): string;
export function cite(record: AnyClaimRecord, style: CitationStyle): CslItem | string {
  const citation = citationOf(record);
  if (style === "csl-json") return csl(citation);
  return { text, markdown, bibtex }[style](citation);
}
