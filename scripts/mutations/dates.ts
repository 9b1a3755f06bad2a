import { addTo, type CalendarUnit } from "../../src/arabic/calendar.js";
import { isInferred } from "../../src/claims/inferred.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { type Kind, kindOver, type Mutation, ofField, ofRecord, type Proof, pathOf, setField } from "./mutation.js";
import type { Random } from "./random.js";
import type { World } from "./world.js";

interface DateSite {
  entry: RecordEntry;
  path: string;
  date: JsonObject;
}

const dates = (world: World): DateSite[] =>
  world.objectsAt("dates").map(({ entry, at }) => ({ entry, path: pathOf(entry, at.pointer), date: at.value }));

const proofOf = ({ entry, path, date }: DateSite): Proof =>
  date["basis"] === "inferred" || isInferred(entry, path) ? "inferred" : "proven";

/** The claims whose dates count from the day on which their article came out. */
function countedFrom(world: World, { entry, path }: DateSite): string[] {
  if (path !== "published" || typeof entry.value["seed"] !== "string") return [];
  return world.claims.flatMap((claim) =>
    claim.evidence[0]?.seed === entry.value["seed"] && claim.id !== undefined ? [claim.id] : [],
  );
}

/** A kind that writes the EDTF text of a date anew. */
const ofEdtf = (name: string, rewrite: (edtf: string, random: Random) => string | undefined): Kind =>
  kindOver(name, dates, (site, random, world): Mutation | undefined => {
    const edtf = String(site.date["edtf"]);
    const to = rewrite(edtf, random);
    if (to === undefined || to === edtf) return undefined;
    return ofField(site.entry, `${site.path}.edtf`, to, {
      proof: proofOf(site),
      alsoAt: countedFrom(world, site),
    });
  });

/** Rewrites one end of a date, its marks of uncertainty apart; undefined where the rewriting has nothing for it. */
function atOneEnd(edtf: string, random: Random, rewrite: (day: string) => string | undefined): string | undefined {
  const ends = edtf.split("/");
  const place = random.below(ends.length);
  const [, day, marks = ""] = /^([\d-]+)([?~]?)$/u.exec(ends[place] ?? "") ?? [];
  const to = day === undefined ? undefined : rewrite(day);
  return to === undefined ? undefined : ends.with(place, to + marks).join("/");
}

const PRECISION = { 4: "year", 7: "month", 10: "day" } as const;

/** A day, month or year moved on or back, and written as precisely as before. */
function moved(date: string, random: Random): string {
  const finest = PRECISION[date.length as keyof typeof PRECISION];
  const units: CalendarUnit[] =
    finest === "year" ? ["year"] : finest === "month" ? ["month", "year"] : ["day", "month", "year"];
  const unit = random.pick(units) ?? "year";
  return addTo(`${date}-01-01`.slice(0, 10), random.pick([-1, 1]) ?? 1, unit).slice(0, date.length);
}

function opened(edtf: string, random: Random): string | undefined {
  if (!edtf.includes("/")) return random.pick([`${edtf}/..`, `../${edtf}`]);
  return edtf.includes("..") ? edtf.split("/").find((end) => end !== "..") : undefined;
}

const BASES = ["stated", "relative", "inferred"];

export const ofDates: readonly Kind[] = [
  ofEdtf("date: moved by a day, month or year", (edtf, random) =>
    atOneEnd(edtf, random, (date) => moved(date, random)),
  ),
  ofEdtf("date: widened", (edtf, random) =>
    atOneEnd(edtf, random, (date) => (date.length > 4 ? date.slice(0, -3) : undefined)),
  ),
  ofEdtf("date: narrowed", (edtf, random) =>
    atOneEnd(edtf, random, (date) => {
      const part = String(random.below(date.length === 4 ? 12 : 28) + 1).padStart(2, "0");
      return date.length < 10 ? `${date}-${part}` : undefined;
    }),
  ),
  ofEdtf("date: opened or closed", opened),
  ofEdtf("date: ? added or dropped", (edtf) =>
    edtf.includes("?") ? edtf.replaceAll("?", "") : edtf.replaceAll(/\d$|\d(?=\/)/gu, "$&?"),
  ),
  kindOver("date: another basis", dates, (site, random) => {
    const { entry, path, date } = site;
    const basis = random.pick(BASES);
    if (basis === undefined || basis === date["basis"]) return undefined;
    const to = { ...date, basis, ...(basis !== "stated" && { note: date["note"] ?? "From the words before." }) };
    // Whether the words that could date it are meant to is no question for a program.
    const proof = date["basis"] === "relative" && basis === "inferred" ? "read" : proofOf(site);
    return ofRecord(entry, { field: `${path}.basis`, from: date["basis"], to: basis, proof }, (record) =>
      setField(record, path, to),
    );
  }),
  kindOver(
    "date: statedOn dropped",
    (world) => world.claims.filter(({ value }) => isObject(value["statedOn"])),
    (entry) => ofField(entry, "statedOn", undefined, { proof: "read" }),
  ),
];
