/** What a field or a term means, in English and in Arabic, as zod stores it with a schema. */
export type Words = { readonly description: string; readonly ar: string };

/**
 * What a field or a term means.
 * @example z.int().meta(words("How many lines the file has.", "عدد أسطر الملف."))
 */
export const words = (en: string, ar: string): Words => ({ description: en, ar });
