import canonicalize from "canonicalize";
import { isObject } from "../corpus/values.js";
import { hashOf } from "../hash.js";

/**
 * The content hash of a record: the SHA-256, in hexadecimal, of its canonical JSON (RFC 8785) in UTF-8, which sorts the keys of
 * every object and has no white space. The order of lists counts; the order of keys does not.
 */
export const contentHash = (record: object): string => hashOf(canonicalize(record) ?? "");

/** Hashes by the name of what they are of: an id, or the path of a file. */
export type Hashes = Readonly<Record<string, string>>;

/** Hashes in the order of their names, whatever order they came in. */
export const hashes = (entries: Iterable<readonly [name: string, hash: string]>): Hashes =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The content hash of each claim and each entry of a registry that data files hold, by its id. */
export const recordHashes = (documents: readonly unknown[]): Hashes =>
  hashes(
    documents.flatMap((document) => {
      const records = isObject(document) ? document["records"] : undefined;
      return Array.isArray(records)
        ? records.map((record: { id: string }) => [record.id, contentHash(record)] as const)
        : [];
    }),
  );
