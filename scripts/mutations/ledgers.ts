import { spellings, standsIn } from "../../src/claims/name.js";
import type { JsonObject } from "../../src/corpus/values.js";
import { exclusionsOf } from "../../src/records/exclusions.js";
import { type Kind, kindOver, linesNamed, ofRecord } from "./mutation.js";
import type { World } from "./world.js";

const STRICT = { isStrict: true } as const;

interface AliasSite {
  entry: World["records"][number];
  alias: string;
}

const aliases = (world: World): AliasSite[] =>
  world.records.flatMap((entry) =>
    (Array.isArray(entry.value["aliases"]) ? entry.value["aliases"] : []).map((alias) => ({
      entry,
      alias: String(alias),
    })),
  );

const formsOf = (names: readonly string[]) => names.flatMap(spellings).map((text) => ({ text, isPlaceToo: false }));

/** The ids of the claims in which a quote has an alias of an actor or place that the claim names. */
const withAlias = (world: World, { entry, alias }: AliasSite): string[] => {
  const names = formsOf([alias]);
  return world
    .nameClaims()
    .flatMap(({ id, record }) =>
      id === entry.id && record.evidence.some(({ reading: { folded } }) => names.some((name) => standsIn(folded, name)))
        ? [record.id ?? ""]
        : [],
    );
};

/** Whether a claim names an actor or place whose other aliases do not stand in its quotes. */
const isTheOnly = (world: World, { entry, alias }: AliasSite): boolean => {
  const others = formsOf((entry.value["aliases"] as string[]).filter((other) => other !== alias));
  return world
    .nameClaims()
    .some(
      ({ id, isNamed, record }) =>
        id === entry.id &&
        isNamed &&
        !record.evidence.some(({ reading: { folded } }) => others.some((other) => standsIn(folded, other))),
    );
};

/** The quoted lines, with one quote of each. */
const quotedLines = (world: World) => world.evidence().filter(({ first, last }) => first === last);

export const ofLedgers: readonly Kind[] = [
  kindOver("alias: dropped", aliases, (site, _, world) =>
    ofRecord(
      site.entry,
      {
        field: "aliases",
        from: site.alias,
        to: undefined,
        proof: isTheOnly(world, site) ? "proven" : "read",
        alsoAt: withAlias(world, site),
      },
      (record) => {
        record["aliases"] = (record["aliases"] as string[]).filter((alias) => alias !== site.alias);
      },
    ),
  ),
  kindOver(
    "exclusion: dropped",
    (world) => exclusionsOf(world.index),
    ({ at, words, pointer }) => ({
      ids: [],
      lines: linesNamed(at),
      field: `${at} ${words ?? ""}`,
      from: words ?? "the line",
      to: "nothing",
      proof: "proven",
      edits: [
        {
          file: "exclusions",
          change: (document) => (document["exclusions"] as unknown[]).splice(Number(pointer.split("/").at(-1)), 1),
        },
      ],
    }),
  ),
  kindOver("exclusion: added", quotedLines, ({ at, quote, record }, random) => {
    const isWhole = random.below(2) === 0;
    const exclusion: JsonObject = { at, ...(!isWhole && { words: quote }), reason: "no-claim" };
    return {
      ids: [record.id ?? ""],
      lines: linesNamed(at),
      field: at,
      from: "nothing",
      to: isWhole ? "the line" : quote,
      proof: "proven",
      edits: [{ file: "exclusions", change: (document) => (document["exclusions"] as unknown[]).push(exclusion) }],
    };
  }),
  kindOver(
    "ids.json: an id dropped",
    (world) => world.records,
    ({ id = "", file, value }) => ({
      ids: [id],
      lines: [],
      field: String(value["id"]),
      from: "issued",
      to: "nothing",
      proof: "proven",
      edits: [
        {
          file: "ids",
          change: (document) => {
            const issued = document["issued"] as Record<string, string[]>;
            issued[file.schema.name] = (issued[file.schema.name] ?? []).filter((known) => known !== id);
          },
        },
      ],
    }),
    STRICT,
  ),
];
