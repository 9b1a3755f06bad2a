// What a TypeScript project does with the package. Compiled by tests/package.test.ts against the packed tarball.
import {
  type ActorId,
  type AttackStatistic,
  attackStatistics,
  bounds,
  evidenceOf,
  get,
  places,
  type RecordId,
  timeline,
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

export { actors, basis, claimants, country, counts, id, lines, record, strange, value, wrong };
