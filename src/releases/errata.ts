import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type Lock, RELEASES } from "./lock.js";

const correction = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("field"),
    id: z.string(),
    path: z.string(),
    old: z.unknown().optional(),
    new: z.unknown().optional(),
  }),
  z.object({
    what: z.literal("record"),
    id: z.string(),
    is: z.enum(["gone", "renamed"]),
    became: z.array(z.string()).default([]),
    reason: z.string().default(""),
  }),
]);

/** Of the first release, `since` is null. */
const changes = z.object({ since: z.string().nullable(), changes: z.array(z.looseObject({ what: z.string() })) });

/** What became of a record that the release before has: a field has another value, or the record is no longer there. */
export type Correction = z.output<typeof correction>;

/** New records, other files and the form of the data correct nothing that was released. */
const corrects = ({ what, ...change }: { what: string; is?: unknown }) =>
  what === "field" || (what === "record" && change.is !== "added");

/** What a release has corrected in the records of the one before. */
export interface Errata {
  readonly version: string;
  readonly date: string;
  /** the release before */
  readonly since: string;
  readonly corrections: readonly Correction[];
}

/**
 * The corrections in the changes of a release.
 * @param text of its releases/<version>/changes.json
 * @throws {z.ZodError} if it is not of that form
 */
export function errataIn(text: string, { version, date }: Pick<Lock, "version" | "date">): Errata {
  const { since, changes: all } = changes.parse(JSON.parse(text));
  return {
    version,
    date,
    since: since ?? "",
    corrections: all.filter(corrects).map((change) => correction.parse(change)),
  };
}

/** The corrections of all releases that have some, the newest first. */
export async function readErrata(locks: readonly Lock[]): Promise<Errata[]> {
  const paths = locks.map((lock) => [lock, join(RELEASES, lock.version, "changes.json")] as const);
  const all = await Promise.all(
    paths
      .filter(([, path]) => existsSync(path))
      .map(async ([lock, path]) => errataIn(await readFile(path, "utf8"), lock)),
  );
  return all.filter(({ corrections }) => corrections.length > 0).reverse();
}
