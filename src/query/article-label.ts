import { formatDate } from "../wording/date.js";
import type { Bilingual } from "./shapes.js";

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
