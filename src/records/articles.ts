import type * as z from "zod";
import type { sources } from "../../schemas/sources.js";
import { remembered } from "../corpus/remembered.js";
import type { DateBounds } from "../edtf.js";
import { boundsOf } from "./date-bounds.js";
import type { RecordEntry } from "./record.js";
import { type RecordIndex, recordNamed } from "./record-index.js";

type Source = z.infer<typeof sources.record>;

/** An article in the sources registry. */
export interface ArticleEntry {
  entry: RecordEntry;
  value: Extract<Source, { kind: "article" }>;
  /** the first and last day on which it may have been published; absent if unknown */
  published?: DateBounds;
}

/** A footnote in the sources registry. */
export interface FootnoteEntry {
  entry: RecordEntry;
  /** the number of the footnote */
  mark: number;
  /** the number of the article that it is in */
  seed?: string;
}

const sourcesIn = ({ records }: RecordIndex) =>
  records
    .filter(({ file }) => file.schema.name === "sources")
    .map((entry) => ({ entry, value: entry.value as unknown as Source }));

/** Every article in the sources registry, in its order. */
export const articleEntries = remembered((index: RecordIndex): readonly ArticleEntry[] =>
  sourcesIn(index).flatMap(({ entry, value }): ArticleEntry[] => {
    if (value.kind !== "article") return [];
    const published = value.published && boundsOf(value.published);
    return [{ entry, value, ...(published && { published }) }];
  }),
);

/** The articles by their numbers. */
export const articles = remembered(
  (index: RecordIndex): ReadonlyMap<string, ArticleEntry> =>
    new Map(articleEntries(index).map((article) => [article.value.seed, article])),
);

/** The footnotes in the sources registry, by their ids. */
export const footnotes = remembered((index: RecordIndex): ReadonlyMap<string, FootnoteEntry> => {
  const found = new Map<string, FootnoteEntry>();
  for (const { entry, value } of sourcesIn(index)) {
    if (value.kind !== "footnote") continue;
    const article = recordNamed(index, value.citedBy)?.own("seed");
    found.set(entry.id, { entry, mark: value.mark, ...(typeof article === "string" && { seed: article }) });
  }
  return found;
});

/** The first and last day on which an article may have been published; undefined if there is no such article, or no day. */
export const publishedOn = (index: RecordIndex, seed: string | undefined): DateBounds | undefined =>
  seed === undefined ? undefined : articles(index).get(seed)?.published;
