/** Kinds of actors that no article names where they belong to one article alone: experts, statistics, reports. */
const OF_NO_NAME: ReadonlySet<string> = new Set(["experts", "media"]);
const OF_ONE_ARTICLE = /-seed-\d{3}$/u;

/**
 * Whether no article says who an actor is: officials, sources, experts, statistics or reports without a name.
 *
 * @param actor of the registry; places and others that have a name are not unnamed
 * @example
 * isUnnamed(get("us-officials-seed-001")) // true
 */
export const isUnnamed = ({ id, kind }: { readonly id: string; readonly kind?: string | undefined }): boolean =>
  kind === "anonymous" || (kind !== undefined && OF_NO_NAME.has(kind) && OF_ONE_ARTICLE.test(id));
