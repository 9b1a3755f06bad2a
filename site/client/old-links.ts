/** The ids of all claims, and what became of those that are no longer there. */
export interface Ids {
  readonly claims: readonly string[];
  readonly retired: Readonly<Record<string, readonly string[]>>;
}

/** The id in the fragment of an old link. */
export const idIn = (fragment: string): string | undefined => /^#\/claim\/(.+?)\/?$/u.exec(fragment)?.[1];

/** The claim that an id leads to now: itself, or the first that took its place. */
export const leadsTo = (id: string, { claims, retired }: Ids): string | undefined =>
  claims.includes(id) ? id : Object.hasOwn(retired, id) ? retired[id]?.[0] : undefined;
