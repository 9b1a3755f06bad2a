import type { Bilingual } from "iraq-coalition-data";

/** A text of the site in both of its languages. */
export const both = (en: string, ar: string): Bilingual => ({ en, ar });
