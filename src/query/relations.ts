import type { Bilingual, ClaimLike } from "./shapes.js";

/** A relation between two claims, seen from one of them. */
export interface RelationBetween<Claim> {
  readonly type: string;
  readonly from: Claim;
  readonly to: Claim;
  readonly note?: Bilingual | undefined;
  /** what both go back to, for claims of one origin */
  readonly source?: string | undefined;
}

/** Every relation between claims, once. */
export function relationsAmong<Claim extends ClaimLike>(claims: readonly Claim[]): RelationBetween<Claim>[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((from) =>
    (from.relations ?? []).flatMap(({ to: id, ...relation }) => {
      const to = known.get(id);
      return to === undefined ? [] : [{ ...relation, from, to }];
    }),
  );
}

/** The claims that relations of some types join with a claim, directly or through others, without itself and its group. */
export function joined<Claim extends ClaimLike>(
  claims: readonly Claim[],
  claim: Claim,
  types: ReadonlySet<string>,
): Claim[] {
  const links = relationsAmong(claims).filter(({ type }) => types.has(type));
  const reached = new Set<string>(claim.group);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { from, to } of links) {
      if (reached.has(from.id) || reached.has(to.id)) for (const id of [...from.group, ...to.group]) reached.add(id);
    }
  }
  return claims.filter(({ id }) => reached.has(id) && !claim.group.includes(id));
}
