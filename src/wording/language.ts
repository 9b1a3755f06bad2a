/** The languages in which this package puts things into words. */
export type Language = "en" | "ar";

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ar: "Arabic" };

/** A list in words: a, b and c. */
export function listed(items: readonly string[], language: Language): string {
  const [and, comma] = language === "en" ? [" and ", ", "] : [" و", "، "];
  const last = items.at(-1);
  return last === undefined || items.length === 1 ? (last ?? "") : `${items.slice(0, -1).join(comma)}${and}${last}`;
}
