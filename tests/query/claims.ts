import { days } from "../../src/query/days.js";
import type { ClaimLike, QuantityLike, RelationLike } from "../../src/query/shapes.js";

interface Made {
  dataset?: string;
  edtf?: string;
  modality?: string;
  statedOn?: string;
  published?: string;
  speech?: string;
  quantity?: QuantityLike;
  holders?: readonly string[];
  places?: readonly string[];
  within?: readonly string[];
  records?: readonly string[];
  relations?: readonly RelationLike[];
}

/** A claim made up for a test. */
export function claimMade(id: string, made: Made = {}): ClaimLike {
  const {
    dataset = "troop-counts",
    edtf,
    statedOn,
    published = "2024-10-15",
    records = [id],
    modality = "actual",
  } = made;
  const dated = (text: string) => ({ edtf: text, basis: "stated" as const, ...days(text) });
  return {
    id,
    dataset,
    summary: { en: `${id}.`, ar: `${id}.` },
    modality,
    ...(edtf !== undefined && { when: dated(edtf) }),
    ...(made.quantity && { quantity: made.quantity }),
    who: { claimants: [], speech: made.speech ?? "narration", holders: made.holders ?? [], actors: made.holders ?? [] },
    where: { places: made.places ?? [], within: made.within ?? [] },
    records,
    source: "seed-001",
    published: dated(published),
    said: dated(
      statedOn ??
        (made.speech === undefined
          ? published
          : `${edtf === undefined ? ".." : days(edtf).first}/${published.split("/").at(-1)}`),
    ),
    ...(made.relations && { relations: made.relations }),
  };
}
