import { modalityMarkers } from "../../src/arabic/modality.js";
import { isInferred } from "../../src/claims/inferred.js";
import { nameClaims } from "../../src/claims/name.js";
import { quantityClaims } from "../../src/claims/quantity.js";
import { isObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { type Kind, kindOver, ofField, ofRecord, type Proof } from "./mutation.js";
import type { World } from "./world.js";

/** Paths of a record that a program proves: a reason is needed where the words do not carry them, and only there. */
function provablePaths(world: World, entry: RecordEntry): Map<string, boolean> {
  const paths = new Map<string, boolean>();
  for (const { field, isNamed } of nameClaims(entry, world.index)) paths.set(field.path, isNamed);
  for (const { path, matches } of quantityClaims(entry, world.index)) paths.set(`${path}.value`, matches.length > 0);
  if (entry.value["modality"] === "actual") {
    const isMarked = entry.evidence.some(({ quote }) => modalityMarkers(quote).length > 0);
    if (isMarked) paths.set("modality", false);
  }
  return paths;
}

interface Reason {
  entry: RecordEntry;
  path: string;
  reason: unknown;
}

const reasons = (world: World): Reason[] =>
  world.claims.flatMap((entry) =>
    Object.entries(isObject(entry.value["inferred"]) ? entry.value["inferred"] : {}).map(([path, reason]) => ({
      entry,
      path,
      reason,
    })),
  );

interface Numeral {
  entry: RecordEntry;
  language: "en" | "ar";
  text: string;
}

const numerals = (world: World): Numeral[] =>
  world.claims.flatMap((entry) => {
    const { summary } = entry.value;
    if (!isObject(summary)) return [];
    return (["en", "ar"] as const).flatMap((language) => {
      const text = summary[language];
      return typeof text === "string" && /\d/u.test(text) ? [{ entry, language, text }] : [];
    });
  });

export const ofProse: readonly Kind[] = [
  kindOver("inferred: a reason dropped", reasons, ({ entry, path, reason }, _, world) => {
    const isProvable = provablePaths(world, entry).get(path) === false;
    return ofRecord(
      entry,
      { field: `inferred ${path}`, from: reason, to: undefined, proof: isProvable ? "proven" : "read" },
      (record) => {
        const { [path]: dropped, ...kept } = record["inferred"] as Record<string, unknown>;
        if (Object.keys(kept).length > 0) record["inferred"] = kept;
        else delete record["inferred"];
      },
    );
  }),
  kindOver(
    "inferred: a reason added",
    (world) =>
      world.claims.flatMap((entry) =>
        [...provablePaths(world, entry), ["summary", false] as const].map(([path, isProven]) => ({
          entry,
          path,
          isProven,
        })),
      ),
    ({ entry, path, isProven }) => {
      if (isInferred(entry, path)) return undefined;
      const proof: Proof = isProven ? "proven" : "read";
      return ofRecord(entry, { field: `inferred ${path}`, from: undefined, to: "a reason", proof }, (record) => {
        const known = isObject(record["inferred"]) ? record["inferred"] : {};
        record["inferred"] = { ...known, [path]: "From the words before." };
      });
    },
  ),
  kindOver("summary: a digit changed", numerals, ({ entry, language, text }, random) => {
    const places = [...text.matchAll(/\d/gu)].map(({ index }) => index);
    const place = random.pick(places) ?? 0;
    const to = text.slice(0, place) + String(random.below(10)) + text.slice(place + 1);
    return to === text ? undefined : ofField(entry, `summary.${language}`, to, { proof: "proven" });
  }),
];
