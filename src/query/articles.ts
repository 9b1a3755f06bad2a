import { sources } from "../generated/tables/sources.js";
import type { Source } from "../generated/types.js";

/** One of the articles. */
export type Article = Extract<Source, { readonly kind: "article" }>;

/** The article with a number, such as `001`; undefined if there is none. */
export const articleNumbered = (seed: string | undefined): Article | undefined =>
  sources.find((source): source is Article => source.kind === "article" && source.seed === seed);
