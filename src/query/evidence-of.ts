import type { Evidence } from "../generated/types.js";
import { parsePlace } from "../place.js";
import { type Article, articleNumbered } from "./articles.js";

/** A quote with the article that it is from. */
export interface CitedQuote {
  /** verbatim, in Arabic */
  readonly quote: string;
  /** our close English translation of the quote; say "translated" wherever it stands in quotation marks */
  readonly translation: string;
  readonly source: Article;
  /** lines in the article's file, counted from 1 */
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The quotes that a record is based on, each with its article and lines.
 *
 * @param record a claim, or an entry of a registry
 * @returns an empty list for an entry without quotes
 * @throws {RangeError} for evidence of an article that this package does not have
 * @example
 * evidenceOf(get("isis-attacks-iraq-syria-2024-h1"))[0]?.firstLine // 48
 */
export const evidenceOf = ({ evidence = [] }: { readonly evidence?: readonly Evidence[] }): readonly CitedQuote[] =>
  evidence.map(({ at, quote, translation }) => {
    const place = parsePlace(at);
    const source = articleNumbered(place?.seed);
    if (place === undefined || source === undefined) throw new RangeError(`no article has the place ${at}`);
    return { quote, translation, source, firstLine: place.first, lastLine: place.last };
  });
