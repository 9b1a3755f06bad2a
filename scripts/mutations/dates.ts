import type { EdtfDate } from "../../schemas/date.js";
import { addTo, type CalendarUnit } from "../../src/arabic/calendar.js";
import type { Random } from "../../src/random.js";
import { articleEntries } from "../../src/records/articles.js";
import { accepted, inside, type Kind, kindOver, ofField, type Proof, proofOf } from "./mutation.js";
import { type FieldSite, termAt, type World } from "./world.js";

type DateSite = FieldSite<EdtfDate>;

const dates = (world: World) => world.fields(({ dates: own }) => own);

const proofOfDate = (site: DateSite): Proof =>
  site.value.basis === ("inferred" satisfies EdtfDate["basis"])
    ? "inferred"
    : // A page outside the articles has no quote.
      proofOf(site, site.record.evidence.length > 0);

/** The claims whose dates count from the day on which their article came out. */
function countedFrom({ index, claims }: World, { record, field }: DateSite): string[] {
  const article = articleEntries(index).find(({ entry }) => entry === record)?.value.seed;
  if (field.info.role !== "published" || article === undefined) return [];
  return claims.flatMap(({ id, seed }) => (seed === article ? [id] : []));
}

/** A kind that writes the EDTF text of a date anew. */
const ofEdtf = (name: string, rewrite: (edtf: string, random: Random) => string | undefined): Kind =>
  kindOver(name, dates, (site, random, world) => {
    const edtf = inside(site, "edtf", site.value.edtf);
    const to = rewrite(edtf.value, random);
    if (to === undefined || to === edtf.value) return undefined;
    return ofField(edtf, to, { proof: proofOfDate(site), alsoAt: countedFrom(world, site) });
  });

/** Rewrites one end of a date, its marks of uncertainty apart; undefined where the rewriting has nothing for it. */
function atOneEnd(edtf: string, random: Random, rewrite: (day: string) => string | undefined): string | undefined {
  const ends = edtf.split("/");
  const place = random.below(ends.length);
  const [, day, marks = ""] = /^([\d-]+)([?~]?)$/u.exec(ends[place] ?? "") ?? [];
  const to = day === undefined ? undefined : rewrite(day);
  return to === undefined ? undefined : ends.with(place, to + marks).join("/");
}

/** By the length of a date: the units in which it can be moved. */
const UNITS: Readonly<Record<number, readonly CalendarUnit[]>> = {
  4: ["year"],
  7: ["month", "year"],
  10: ["day", "month", "year"],
};

/** A day, month or year moved on or back, and written as precisely as before. */
function moved(date: string, random: Random): string {
  const unit = random.pick(UNITS[date.length] ?? []) ?? "year";
  return addTo(`${date}-01-01`.slice(0, 10), random.pick([-1, 1]) ?? 1, unit).slice(0, date.length);
}

function narrowed(date: string, random: Random): string | undefined {
  const part = String(random.below(date.length === 4 ? 12 : 28) + 1).padStart(2, "0");
  return date.length < 10 ? `${date}-${part}` : undefined;
}

function opened(edtf: string, random: Random): string | undefined {
  if (!edtf.includes("/")) return random.pick([`${edtf}/..`, `../${edtf}`]);
  return edtf.includes("..") ? edtf.split("/").find((end) => end !== "..") : undefined;
}

export const ofDates: readonly Kind[] = [
  ofEdtf("date: moved by a day, month or year", (edtf, random) =>
    atOneEnd(edtf, random, (date) => moved(date, random)),
  ),
  ofEdtf("date: widened", (edtf, random) =>
    atOneEnd(edtf, random, (date) => (date.length > 4 ? date.slice(0, -3) : undefined)),
  ),
  ofEdtf("date: narrowed", (edtf, random) => atOneEnd(edtf, random, (date) => narrowed(date, random))),
  ofEdtf("date: opened or closed", opened),
  ofEdtf("date: ? added or dropped", (edtf) =>
    edtf.includes("?") ? edtf.replaceAll("?", "") : edtf.replaceAll(/\d$|\d(?=\/)/gu, "$&?"),
  ),
  kindOver("date: another basis", dates, (site, random) => {
    const from = site.value.basis;
    const basis = random.pick(termAt(site.record, `${site.path}.basis`)?.info.terms ?? []);
    if (basis === undefined || basis === from) return undefined;
    const to = accepted<object>(site, [
      { ...site.value, basis },
      { ...site.value, basis, note: { en: "From the words before.", ar: "مما سبق من كلام." } },
    ]);
    // Whether words that could date it are meant to is no question for a program.
    const isRead = from === "relative" && basis === ("inferred" satisfies EdtfDate["basis"]);
    return to && ofField(site, to, { proof: isRead ? "read" : proofOfDate(site) });
  }),
  kindOver(
    "date: when it was said dropped",
    (world) => dates(world).filter(({ field }) => field.info.role === "said"),
    (site) => ofField(site, undefined, { proof: "read" }),
  ),
];
