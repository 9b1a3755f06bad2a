import type { Term } from "./term.js";

/** When the claim holds, what it is measured against, when it was said, when a source was published, the date in an address. */
export const DATE_ROLES = ["time", "baseline", "said", "published", "in-address"] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** Who says it, who relayed it, whose figure or position it is, who takes part, and what an actor or place is part of. */
export type ReferenceRole =
  | "claimant"
  | "relay"
  | "holder"
  | "participant"
  | "place"
  | "whole"
  | "proposition"
  | "agreement"
  | "source"
  | "record";

/**
 * What a field is to a program. Rules, tables, the codebook and the mutations find fields by their roles, so that
 * a new field is checked as soon as it is defined.
 */
export type Role =
  | DateRole
  | ReferenceRole
  | "measure"
  | "unit"
  | "modality"
  | "category"
  | "side"
  | "act"
  | "summary"
  | "translation"
  | "alias"
  | "mention"
  | "address"
  | "iso-code";

/** What a text is: a sentence of ours, a short text of ours, or words copied from an article. */
export type TextForm = "sentence" | "phrase" | "copied";

declare module "zod" {
  interface GlobalMeta {
    /** the description in Arabic, for the codebook; not in the published JSON Schemas */
    ar?: string;
    /** the meaning of each value of a vocabulary; the published JSON Schemas have it in the description */
    terms?: Readonly<Record<string, Term>>;
    role?: Role;
    /** the registry whose entries an id names; `claims` for a record of any dataset */
    refersTo?: string;
    /** the language of a text that people write: BCP 47 */
    language?: "en" | "ar" | "any";
    form?: TextForm;
  }
}
