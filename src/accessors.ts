import { sources } from "./generated/tables/sources.js";
import { tables } from "./generated/tables.js";
import type { ActorId, Evidence, PlaceId, RecordId, RecordTypes, Source, SourceId } from "./generated/types.js";
import { parsePlace } from "./place.js";

/** Id of a claim or of a registry entry. */
export type AnyId = RecordId | ActorId | PlaceId | SourceId;

/** The type of the record that has an id. */
export type RecordOf<Id extends AnyId> = {
  [Name in keyof RecordTypes]: Id extends RecordTypes[Name]["id"] ? RecordTypes[Name] : never;
}[keyof RecordTypes];

let byId: Map<string, RecordTypes[keyof RecordTypes]> | undefined;

/**
 * The record or registry entry with an id.
 *
 * @throws {RangeError} if there is none, which can only happen in untyped code
 * @example
 * get("isis-attacks-iraq-syria-2024-h1").modality // "actual"
 */
export function get<const Id extends AnyId>(id: Id): RecordOf<Id> {
  byId ??= new Map(Object.values(tables).flatMap((records) => records.map((record) => [record.id, record] as const)));
  const record = byId.get(id);
  if (record === undefined) throw new RangeError(`no record has the id ${JSON.stringify(id)}`);
  return record as RecordOf<Id>;
}

type Article = Extract<Source, { readonly kind: "article" }>;

/** A quote with the article that it is from. */
export interface CitedQuote {
  /** verbatim, in Arabic */
  readonly quote: string;
  /** our close English translation of the quote; say "translated" wherever it stands in quotation marks */
  readonly translation: string;
  readonly source: Article;
  /** lines in the article's file, counted from 1 */
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The quotes that a record is based on, each with its article and lines.
 *
 * @param record a claim or a registry entry, or the id of one
 * @returns an empty list for a registry entry without quotes
 * @example
 * evidenceOf("isis-attacks-iraq-syria-2024-h1")[0]?.firstLine // 48
 */
export function evidenceOf(record: AnyId | { readonly evidence?: readonly Evidence[] }): readonly CitedQuote[] {
  const { evidence = [] }: { readonly evidence?: readonly Evidence[] } =
    typeof record === "string" ? get(record) : record;
  return evidence.map(({ at, quote, translation }) => {
    const place = parsePlace(at);
    const source = sources.find(
      (candidate): candidate is Article => candidate.kind === "article" && candidate.seed === place?.seed,
    );
    if (place === undefined || source === undefined) throw new RangeError(`no article has the place ${at}`);
    return { quote, translation, source, firstLine: place.first, lastLine: place.last };
  });
}
