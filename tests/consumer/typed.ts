// What a TypeScript project does with the package. Compiled by tests/package.test.ts against the packed tarball.
import {
  type ActorId,
  type AnyId,
  type AttackStatistic,
  attackStatistics,
  bounds,
  type Claim,
  claims,
  during,
  evidenceOf,
  get,
  has,
  type Modality,
  places,
  type RecordId,
  type Term,
  timeline,
  vocabularies,
} from "iraq-coalition-data";
import { actors } from "iraq-coalition-data/actors";
import { type TroopCount, troopCounts } from "iraq-coalition-data/troop-counts";

const firstHalf = get("isis-attacks-iraq-syria-2024-h1");
const record: AttackStatistic = firstHalf;
const basis: AttackStatistic["countBasis"] = firstHalf.countBasis;
const country: string | undefined = places[0]?.iso;
const lines: readonly number[] = evidenceOf(firstHalf).map(({ firstLine }) => firstLine);
const claimants: (readonly ActorId[] | undefined)[] = timeline.map(({ attribution }) =>
  attribution.speech === "narration" ? undefined : attribution.claimants,
);
const counts: readonly TroopCount[] = troopCounts;
const id: RecordId = attackStatistics[0]?.id ?? "isis-attacks-2023";
const { quantity } = firstHalf;
const value: number = quantity.qualifier === "between" ? quantity.max : (bounds(quantity).min ?? 0);

const hedged: number | undefined = firstHalf.quantity.value;
const said: readonly ActorId[] = attackStatistics.flatMap(({ attribution }) => attribution.claimants ?? []);
const modality: Modality = firstHalf.modality;
const terms: readonly Term<Modality>[] = vocabularies.Modality;
/** In a generic function, a claim has what all claims have. */
const summaryOf = <Id extends RecordId>(claim: Id): string => get(claim).summary.en;
const idOf = <Id extends AnyId>(any: Id): AnyId => get(any).id;
const countsOf = (all: readonly Claim[]): readonly string[] =>
  all.flatMap((claim) => (claim.dataset === "troop-counts" ? [claim.force, claim.quantity.unit] : []));
const known: AnyId | undefined = has("isis-attacks-2023") ? "isis-attacks-2023" : undefined;
const { certain } = during(claims, "2024");
const narrowed: readonly Claim[] = certain.map(({ claim }) => claim);

// @ts-expect-error: a misspelt id
get("isis-attacks-iraq-syria-2024-h2");
// @ts-expect-error: an id of another kind
const wrong: ActorId = "isis-attacks-2023";
// @ts-expect-error: the data is read-only
firstHalf.id = "isis-attacks-2023";
// @ts-expect-error: the lists are read-only
attackStatistics.push(firstHalf);
// @ts-expect-error: a term that the vocabulary does not have
const strange: AttackStatistic["countBasis"] = "counted by nobody";
// @ts-expect-error: a count of attacks has no force
get("isis-attacks-2023").force;

export {
  actors,
  basis,
  claimants,
  country,
  counts,
  countsOf,
  hedged,
  id,
  idOf,
  known,
  lines,
  modality,
  narrowed,
  record,
  said,
  strange,
  summaryOf,
  terms,
  value,
  wrong,
};
