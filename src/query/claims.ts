import { claimFields } from "../generated/claim-fields.js";
import { tables } from "../generated/tables.js";
import type {
  ActorId,
  AttributionSpeech,
  ClaimDataset,
  PlaceId,
  Quantity,
  RecordId,
  RecordTypes,
  SourceId,
} from "../generated/types.js";
import { claimsOf } from "./claims-of.js";
import { nearest } from "./nearest.js";
import type { When } from "./shapes.js";

/** What every claim has beside its record, in one form for all datasets. */
export interface InOneForm<Dataset extends ClaimDataset> {
  /** the dataset that it belongs to */
  readonly dataset: Dataset;
  /** when the claim holds, with the days that its date allows; absent if its article gives no time */
  readonly when?: When;
  readonly who: {
    /** who says it; empty if the article itself does */
    readonly claimants: readonly ActorId[];
    readonly speech: AttributionSpeech;
    /** whose position, figure or territory it is */
    readonly holders: readonly ActorId[];
    /** everybody with a part in it: holders, those who act and are acted on, the parties of an agreement; not those who only say it */
    readonly actors: readonly ActorId[];
  };
  readonly where: {
    /** the places that it names */
    readonly places: readonly PlaceId[];
    /** the places that these lie in */
    readonly within: readonly PlaceId[];
  };
  /** every number that it gives, by its field: `quantity`, `duration`, `share`; empty if it gives none */
  readonly quantities: readonly { readonly field: string; readonly quantity: Quantity }[];
  /** when it was said: the date that the article gives, or no later than the article */
  readonly said: When;
  /** the records of its article that make the same claim, itself among them: first the one that says most, with a number, a time and a place, which stands for the claim; `once` counts each claim once */
  readonly records: readonly [RecordId, ...RecordId[]];
  /** the article */
  readonly source: SourceId;
  /** when the article was published */
  readonly published: When;
}

/** A claim of one dataset: its record, with what every claim has in one form. */
export type ClaimOf<Dataset extends ClaimDataset> = RecordTypes[Dataset] & InOneForm<Dataset>;

/** A claim of any dataset. `claim.dataset` tells which. */
export type Claim = { [Dataset in ClaimDataset]: ClaimOf<Dataset> }[ClaimDataset];

/**
 * All claims of all datasets in one form. A dataset without `modality` holds only what its article tells as a fact, or positions. The records in it are those of the tables: they are shared and not frozen, so do not
 * change them.
 *
 * @example
 * claims.filter(({ dataset }) => dataset === "troop-counts").length === troopCounts.length // true
 */
export const claims: readonly Claim[] = /* @__PURE__ */ claimsOf(tables, claimFields) as Claim[];

/**
 * The claims of one dataset, in the one form and with its own fields.
 *
 * @example
 * claimsIn("troop-counts").every(({ quantity }) => quantity.unit === "soldiers") // true
 */
export const claimsIn = <Dataset extends ClaimDataset>(dataset: Dataset): readonly ClaimOf<Dataset>[] =>
  claims.filter((claim) => claim.dataset === dataset) as unknown as ClaimOf<Dataset>[];

let byId: Map<string, Claim> | undefined;

/**
 * The claim with an id, from wherever the id comes: from the data, a file or an argument.
 *
 * @throws {RangeError} if there is none, with the nearest id that there is
 * @example
 * getClaim("isis-attacks-2023").dataset // "attack-statistics"
 */
export function getClaim(id: string): Claim {
  byId ??= new Map(claims.map((claim) => [claim.id, claim]));
  const claim = byId.get(id);
  if (claim !== undefined) return claim;
  const near = nearest(id, [...byId.keys()]);
  throw new RangeError(
    `no claim has the id ${JSON.stringify(id)}${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}
