import { tables } from "../generated/tables.js";
import type { ClaimDataset, RecordId, RecordTypes } from "../generated/types.js";
import { unknownId } from "./nearest.js";

/** Id of a claim or of an entry of a registry. */
export type AnyId = RecordTypes[keyof RecordTypes]["id"];

/** The types of the records of some datasets and registries that an id of theirs may have. */
type RecordIn<Name extends keyof RecordTypes, Id extends AnyId> = {
  [Own in Name]: Id extends RecordTypes[Own]["id"] ? RecordTypes[Own] : never;
}[Name];

/** The type of the record that has an id. */
export type RecordOf<Id extends AnyId> = Id extends RecordId
  ? RecordIn<ClaimDataset, Id>
  : RecordIn<Exclude<keyof RecordTypes, ClaimDataset>, Id>;

let byId: Map<string, RecordTypes[keyof RecordTypes]> | undefined;

const known = () => {
  byId ??= new Map(Object.values(tables).flatMap((records) => records.map((record) => [record.id, record] as const)));
  return byId;
};

/**
 * Whether there is a claim or an entry of a registry with an id.
 *
 * @example
 * has("isis-attacks-2023") // true
 */
export const has = (id: string): id is AnyId => known().has(id);

/**
 * The record or registry entry with an id.
 *
 * @throws {RangeError} if there is none, with the nearest id that there is; only untyped code can meet it
 * @example
 * get("isis-attacks-iraq-syria-2024-h1").modality // "actual"
 */
export function get<const Id extends RecordId>(id: Id): RecordIn<ClaimDataset, Id>;
export function get<const Id extends AnyId>(id: Id): RecordOf<Id>;
export function get(id: string): RecordTypes[keyof RecordTypes] {
  const record = known().get(id);
  if (record === undefined) throw unknownId(id, [...known().keys()]);
  return record;
}
