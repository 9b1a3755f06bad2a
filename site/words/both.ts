import type { Bilingual } from "iraq-coalition-data";

/** A text of the site in both of its languages. */
export const both = (en: string, ar: string): Bilingual => ({ en, ar });

/** A text with what stands in braces filled in. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name]));
