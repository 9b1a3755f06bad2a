import { sources } from "../generated/tables/sources.js";
import type { Source } from "../generated/types.js";
import { formatDate } from "../wording/date.js";
import type { Bilingual } from "./shapes.js";

/** One of the articles. */
export type Article = Extract<Source, { readonly kind: "article" }>;

/** The article with a number, such as `001`; undefined if there is none. */
export const articleNumbered = (seed: string | undefined): Article | undefined =>
  sources.find((source): source is Article => source.kind === "article" && source.seed === seed);

/** What an article is called by. */
interface LabelledBy {
  readonly title?: Bilingual | undefined;
  readonly published?: { readonly edtf: string } | undefined;
}

/**
 * What to call an article: its title, or if it prints none a description of ours, in square brackets.
 *
 * @example
 * articleLabel(get("seed-002")).en // "[untitled article, probably 18 January 2026]"
 */
export function articleLabel({ title, published }: LabelledBy): Bilingual {
  if (title !== undefined) return title;
  const [en, ar] = published === undefined ? ["", ""] : [formatDate(published, "en"), formatDate(published, "ar")];
  return { en: `[untitled article, ${en}]`, ar: `[مقال بلا عنوان، ${ar}]` };
}
