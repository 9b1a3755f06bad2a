/** What a field or a term means, in English and in Arabic, as zod keeps it beside a schema. */
export type Words = { readonly description: string; readonly ar: string };

declare module "zod" {
  interface GlobalMeta {
    /** the description in Arabic, for the codebook; not in the published JSON Schemas */
    ar?: string;
    /** the meaning of each value of a vocabulary; the published JSON Schemas have it in the description */
    terms?: Readonly<Record<string, Words>>;
  }
}

/**
 * What a field or a term means.
 * @example z.int().meta(words("How many lines the file has.", "عدد أسطر الملف."))
 */
export const words = (en: string, ar: string): Words => ({ description: en, ar });
