import type { Bilingual } from "iraq-coalition-data";

/** A text of the site in both of its languages. */
export const both = (en: string, ar: string): Bilingual => ({ en, ar });

/** A text with values in the places that have their names in braces. */
export const withValues = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
