import { isInferred } from "../../src/claims/inferred.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { type Kind, kindOver, ofField, ofRecord, type Proof, pathOf } from "./mutation.js";
import type { World } from "./world.js";

type Registry = "actors" | "places";

/**
 * A name that no quote of the record has is proven to be wrong. One that a quote has too, as a city beside its
 * country, could as well be right for all that a program reads.
 */
const proofOf = (world: World, entry: RecordEntry, path: string, to: string): Proof =>
  isInferred(entry, path) ? "inferred" : world.isNamed(entry, to) ? "read" : "proven";

const swapped = (name: string, registry: Registry, isWanted: (path: string) => boolean): Kind =>
  kindOver(
    name,
    (world) => world.stringsAt(registry).filter(({ entry, pointer }) => isWanted(pathOf(entry, pointer))),
    ({ entry, pointer, value }, random, world) => {
      const path = pathOf(entry, pointer);
      const to = random.pick(world[registry]);
      if (to === undefined || to === value) return undefined;
      return ofField(entry, path, to, { proof: proofOf(world, entry, path, to) });
    },
  );

/** Swaps for a name that the quotes of the record have too: the slip that a reader makes. */
const swappedBeside = (name: string, registry: Registry, isWanted: (path: string) => boolean): Kind =>
  kindOver(
    name,
    (world) =>
      world
        .stringsAt(registry)
        .filter(({ entry, pointer }) => isWanted(pathOf(entry, pointer)))
        .flatMap((site) =>
          world[registry]
            .filter((to) => to !== site.value && world.isNamed(site.entry, to))
            .map((to) => ({ ...site, to })),
        ),
    ({ entry, pointer, to }, _, world) => {
      const path = pathOf(entry, pointer);
      return ofField(entry, path, to, { proof: proofOf(world, entry, path, to) });
    },
  );

const isClaimant = (path: string) => path === "attribution.claimant";
const isOther = (path: string) => !path.startsWith("attribution.");

interface ListSite {
  entry: RecordEntry;
  path: string;
  list: readonly unknown[];
}

/** The lists of actors or places of the claims, but for who relayed it. */
const lists = (world: World, registry: Registry): ListSite[] =>
  world.claims.flatMap((entry) =>
    [
      ...new Set(entry.file.schema.paths[registry].flatMap(([field, star]) => (star === "*" ? [field ?? ""] : []))),
    ].flatMap((path) => {
      const list = entry.value[path];
      return Array.isArray(list) ? [{ entry, path, list }] : [];
    }),
  );

const named = (element: unknown) => String(isObject(element) ? element["actor"] : element);

const dropped = (name: string, registry: Registry): Kind =>
  kindOver(
    name,
    (world) => lists(world, registry).filter(({ list }) => list.length > 0),
    ({ entry, path, list }, random) => {
      const place = random.below(list.length);
      return ofRecord(entry, { field: path, from: named(list[place]), to: undefined, proof: "read" }, (record) =>
        withoutReasons(record, path, place),
      );
    },
  );

/** Takes an element out of a list; reasons in `inferred` go with their elements. */
function withoutReasons(record: JsonObject, path: string, place: number): void {
  (record[path] as unknown[]).splice(place, 1);
  const { inferred } = record;
  if (!isObject(inferred)) return;
  const kept = Object.entries(inferred).flatMap(([key, reason]) => {
    const [list, at, ...rest] = key.split(".");
    if (list !== path || at === undefined || Number(at) < place) return [[key, reason]];
    return Number(at) === place ? [] : [[[list, Number(at) - 1, ...rest].join("."), reason]];
  });
  if (kept.length > 0) record["inferred"] = Object.fromEntries(kept);
  else delete record["inferred"];
}

const added = (name: string, registry: Registry): Kind =>
  kindOver(
    name,
    (world) => lists(world, registry),
    ({ entry, path, list }, random, world) => {
      const to = random.pick(world[registry]);
      if (to === undefined || list.some((element) => named(element) === to)) return undefined;
      const proof = proofOf(world, entry, `${path}.${list.length}`, to);
      const element = path === "actors" ? { actor: to, role: "partner" } : to;
      return ofRecord(entry, { field: path, from: undefined, to, proof }, (record) =>
        (record[path] as unknown[]).push(element),
      );
    },
  );

export const ofNames: readonly Kind[] = [
  swapped("claimant: another actor", "actors", isClaimant),
  swappedBeside("claimant: another one that the quote names", "actors", isClaimant),
  swapped("actor: another one", "actors", isOther),
  swappedBeside("actor: another one that the quote names", "actors", isOther),
  swapped("place: another one", "places", isOther),
  swappedBeside("place: another one that the quote names", "places", isOther),
  dropped("actor: dropped", "actors"),
  added("actor: added", "actors"),
  dropped("place: dropped", "places"),
  added("place: added", "places"),
];
