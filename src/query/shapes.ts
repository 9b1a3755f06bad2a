import type { Days } from "./days.js";

/** A text in English and in Arabic. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** A date, no more precise than its source, with the days that it allows. */
export interface When extends Days {
  readonly edtf: string;
  readonly basis: "stated" | "relative" | "inferred";
}

/** A relation of a claim to another. */
export interface RelationLike {
  readonly type: string;
  readonly to: string;
  readonly note?: Bilingual | undefined;
  readonly source?: string | undefined;
}

/** A quantity of any unit. */
export interface QuantityLike {
  readonly qualifier: string;
  readonly unit: string;
  readonly value?: number | undefined;
  readonly of?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The parts of a claim that questions are asked of. `Claim` has them all, with ids and terms as literal types. */
export interface ClaimLike {
  readonly id: string;
  readonly dataset: string;
  readonly summary: Bilingual;
  readonly modality?: string | undefined;
  readonly quantity?: QuantityLike | undefined;
  readonly relations?: readonly RelationLike[] | undefined;
  readonly when?: When | undefined;
  readonly evidence?: readonly { readonly at: string }[] | undefined;
  readonly who: {
    readonly claimants: readonly string[];
    readonly speech: string;
    readonly holders: readonly string[];
    readonly actors: readonly string[];
  };
  readonly where: { readonly places: readonly string[]; readonly within: readonly string[] };
  readonly records: readonly string[];
  readonly source: string;
  readonly said: When;
  readonly published: When;
}

/** Since when a record is published, and since when it is as it is. A state that is in no release yet has the version `unreleased`. */
export interface RecordHistory {
  /** the first release that has the record */
  readonly firstVersion: string;
  /** the release that has brought its content as it is */
  readonly lastChangedVersion: string;
  /** the SHA-256, in hexadecimal, of the record as canonical JSON (RFC 8785) */
  readonly sha256: string;
}

/** A claim that answers a question, with the reason. */
export interface Found<One> {
  readonly claim: One;
  /** in English, from the days that decide it */
  readonly why: string;
}

/** The answer to a question that time decides. A claim that certainly is no answer is in none of the three. */
export interface Answer<One> {
  readonly certain: readonly Found<One>[];
  readonly possible: readonly Found<One>[];
  /** the claims whose date nobody gives */
  readonly undatable: readonly Found<One>[];
}

/** Sorts claims into the three parts of an answer. */
export function answer<One>(
  claims: readonly One[],
  judge: (claim: One) => readonly [part: keyof Answer<One>, why: string] | undefined,
): Answer<One> {
  const found: Record<keyof Answer<One>, Found<One>[]> = { certain: [], possible: [], undatable: [] };
  for (const claim of claims) {
    const judged = judge(claim);
    if (judged !== undefined) found[judged[0]].push({ claim, why: judged[1] });
  }
  return found;
}
