import type { Bilingual, ClaimLike } from "./shapes.js";

/** The types of relations that a claim can have. */
export type RelationTypeOf<One extends ClaimLike> = NonNullable<One["relations"]>[number]["type"];

/** A relation between two claims, seen from one of them. */
export interface RelationBetween<One extends ClaimLike> {
  readonly type: RelationTypeOf<One>;
  readonly from: One;
  readonly to: One;
  readonly note?: Bilingual | undefined;
  /** what both go back to, for claims of one origin */
  readonly source?: string | undefined;
}

/** Every relation between claims, once. */
export function relationsAmong<One extends ClaimLike>(claims: readonly One[]): RelationBetween<One>[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((from) =>
    (from.relations ?? []).flatMap(({ to: id, type, ...relation }): RelationBetween<One>[] => {
      const to = known.get(id);
      return to === undefined ? [] : [{ type: type as RelationTypeOf<One>, ...relation, from, to }];
    }),
  );
}

/** The ids that some relations join with a claim, directly or through others, its own records among them. */
export function joined<One extends ClaimLike>(relations: readonly RelationBetween<One>[], claim: One): string[] {
  const reached = new Set<string>(claim.records);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { from, to } of relations)
      if (reached.has(from.id) || reached.has(to.id))
        for (const id of [...from.records, ...to.records]) reached.add(id);
  }
  return [...reached];
}
