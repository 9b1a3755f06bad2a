import { type RelationBetween, relationsAmong } from "./relations.js";
import type { ClaimLike } from "./shapes.js";

/** A claim that is related to another. */
export interface Related<One extends ClaimLike> extends Omit<RelationBetween<One>, "from" | "to"> {
  readonly claim: One;
  /** `to`: the record says it of the other; `from`: the other says it of the record */
  readonly direction: "to" | "from";
  /** the record that has the relation, if it is another record of the same claim */
  readonly through?: string;
}

/**
 * Everything that is related to a record, in both directions, and through the other records of the same claim.
 * @param claims among which to look
 */
export function relatedAmong<One extends ClaimLike>(claims: readonly One[], record: One): Related<One>[] {
  const isOwn = ({ id }: One) => record.records.includes(id);
  return relationsAmong(claims).flatMap(({ from, to, ...relation }): Related<One>[] => {
    const isInside = isOwn(from) && isOwn(to);
    if (isInside ? from.id !== record.id && to.id !== record.id : !isOwn(from) && !isOwn(to)) return [];
    const isFromOwn = isInside ? from.id === record.id : isOwn(from);
    const [near, claim] = isFromOwn ? [from, to] : [to, from];
    return [
      {
        ...relation,
        claim,
        direction: isFromOwn ? "to" : "from",
        ...(near.id !== record.id && { through: near.id }),
      },
    ];
  });
}
