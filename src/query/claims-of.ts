import { type Days, days } from "./days.js";
import type { When } from "./shapes.js";

/** The fields of a dataset that have a part in every question, by their paths; `*` stands for each element of a list. */
export interface ClaimFields {
  readonly time?: string | undefined;
  readonly holders: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly measures: readonly string[];
}

type Dated = Pick<When, "edtf" | "basis">;

interface RecordLike {
  readonly id: string;
  readonly modality?: string | undefined;
  readonly attribution?: { readonly speech: string; readonly claimants?: readonly string[] | undefined };
  readonly statedOn?: Dated | undefined;
  readonly evidence?: readonly { readonly at: string }[];
  readonly relations?: readonly { readonly type: string; readonly to: string }[];
}
interface PlaceLike {
  readonly id: string;
  readonly within?: string | undefined;
}
interface SourceLike {
  readonly id: string;
  readonly kind: string;
  readonly seed?: string | undefined;
  readonly published?: Dated | undefined;
}

/** What `days` says, worked out once for each date: hundreds of claims share theirs. */
function remembered(): typeof days {
  const known = new Map<string, Days>();
  return (date) => {
    const edtf = typeof date === "string" ? date : date.edtf;
    const found = known.get(edtf) ?? days(edtf);
    known.set(edtf, found);
    return found;
  };
}

type Path = readonly string[];

const split = (path: string): Path => path.split(".");

/** Adds the values at a path to those found before it. Every import runs this over all claims once, so it makes nothing on the way. */
function valuesAt(value: unknown, path: Path, found: unknown[] = [], depth = 0): unknown[] {
  const key = path[depth];
  if (value === undefined) return found;
  if (key === undefined) found.push(value);
  else if (key === "*") for (const one of value as unknown[]) valuesAt(one, path, found, depth + 1);
  else valuesAt((value as Record<string, unknown>)[key], path, found, depth + 1);
  return found;
}

const distinct = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...new Set(texts)]);

function stringsAt(record: RecordLike, paths: readonly Path[]): readonly string[] {
  const found: unknown[] = [];
  for (const path of paths) valuesAt(record, path, found);
  return distinct(found as string[]);
}

const AGREEMENT = [["agreement"]];

/**
 * The first day on which a fact can have been told: the first of its time, or the last of a period that is over and that it
 * gives the total of.
 */
const beginsAfter = ({ first, last }: Days, published: Days | undefined, isPeriod: boolean): string | undefined =>
  isPeriod && last !== undefined && published?.first !== undefined && last < published.first ? last : first;

/** When a claim was said: on the day that the article gives, or no later than the article, which in its own voice says it itself. */
function saidOf({ statedOn, attribution }: RecordLike, published: When, begins: string | undefined): Dated {
  if (statedOn !== undefined) return statedOn;
  if (attribution?.speech === "narration") return published;
  const end = published.edtf.split("/").at(-1) ?? "";
  // What is told as a fact was said after it began.
  return { edtf: `${begins === undefined ? ".." : begins}/${end}`, basis: "inferred" };
}

/** Every place that a place lies in. */
function wholesOf(places: ReadonlyMap<string, PlaceLike>, id: string): string[] {
  const whole = places.get(id)?.within;
  return whole === undefined ? [] : [whole, ...wholesOf(places, whole)];
}

/** For each record, all that make its claim, itself among them. */
function groupsOf(records: readonly RecordLike[]): (id: string) => readonly string[] {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string) => groups.get(id) ?? new Set([id]);
  for (const { id, relations = [] } of records) {
    for (const { type, to } of relations) {
      if (type !== "same-claim") continue;
      const group = new Set([...groupOf(id), ...groupOf(to)]);
      for (const one of group) groups.set(one, group);
    }
  }
  return (id) => (groups.has(id) ? [...groupOf(id)] : [id]);
}

/** Whether a claim has a number, a time and a place, in this order: what somebody who reads it alone would miss first. */
const fullness = ({ quantities, when, where }: Pick<OneClaim, "quantities" | "when" | "where">): number =>
  (quantities.length > 0 ? 4 : 0) + (when === undefined ? 0 : 2) + (where.places.length > 0 ? 1 : 0);

interface OneClaim {
  readonly id: string;
  readonly quantities: readonly unknown[];
  readonly when?: When;
  readonly where: { readonly places: readonly string[] };
  records: readonly string[];
}

/** Puts the record that says most first in each group: it stands for the claim. */
function orderGroups(claims: readonly OneClaim[]): void {
  const fullnessOf = new Map(claims.map((claim) => [claim.id, fullness(claim)]));
  for (const claim of claims) {
    if (claim.records.length === 1) continue;
    claim.records = [...claim.records].sort(
      (a, b) => (fullnessOf.get(b) ?? 0) - (fullnessOf.get(a) ?? 0) || (a < b ? -1 : 1),
    );
  }
}

interface AgreementLike {
  readonly id: string;
  readonly parties?: readonly string[] | undefined;
}

/** Every dataset and registry, with what the claims are put together from. */
export interface TablesLike {
  readonly [dataset: string]: readonly RecordLike[];
  readonly places: readonly PlaceLike[];
  readonly sources: readonly SourceLike[];
  readonly agreements: readonly AgreementLike[];
}

/**
 * All claims of all datasets in one form: the records, with what they are, when, who, where, and in which article.
 * @param fields the fields of each dataset that have a part in every question
 */
export function claimsOf(tables: TablesLike, fields: Readonly<Record<string, ClaimFields>>): unknown[] {
  const places = new Map(tables.places.map((place) => [place.id, place]));
  const parties = new Map(tables.agreements.map((agreement) => [agreement.id, agreement.parties ?? []]));
  const daysOf = remembered();
  const whenOf = ({ edtf, basis }: Dated): When => ({ edtf, basis, ...daysOf(edtf) });
  const articles = new Map(
    tables.sources.flatMap(({ id, kind, seed, published }) =>
      kind === "article" ? [[seed, { id, published: published && whenOf(published) }] as const] : [],
    ),
  );
  const groupOf = groupsOf(Object.keys(fields).flatMap((dataset) => tables[dataset] ?? []));
  const claims = Object.entries(fields).flatMap(([dataset, its]) => {
    const time = its.time?.split(".");
    const [holders, measures] = [its.holders.map(split), its.measures.map(split)];
    // The number of such a dataset is the total of its period.
    const isPeriod = its.time === "period" && its.measures.includes("quantity");
    const [acting, placed] = [its.actors.map(split), its.places.map(split)];
    return (tables[dataset] ?? []).map((record) => {
      const date = time && (valuesAt(record, time)[0] as Dated | undefined);
      const held = stringsAt(record, holders);
      const agreed = stringsAt(record, AGREEMENT).flatMap((id) => parties.get(id) ?? []);
      const where = stringsAt(record, placed);
      const article = articles.get(record.evidence?.[0]?.at.slice(0, 3));
      const published = article?.published;
      const isFact = record.modality === undefined || record.modality === "actual";
      const begins = isFact && date ? beginsAfter(daysOf(date), published, isPeriod) : undefined;
      return {
        ...record,
        dataset,
        ...(date && { when: whenOf(date) }),
        who: {
          claimants: record.attribution?.claimants ?? [],
          speech: record.attribution?.speech,
          holders: held,
          actors: distinct([...held, ...stringsAt(record, acting), ...agreed]),
        },
        where: {
          places: where,
          within: distinct(where.flatMap((id) => wholesOf(places, id))).filter((id) => !where.includes(id)),
        },
        quantities: measures.flatMap((path, index) =>
          valuesAt(record, path).map((quantity) => ({ field: its.measures[index]?.replaceAll(".*", "[]"), quantity })),
        ),
        records: groupOf(record.id),
        source: article?.id,
        ...(published && { published, said: whenOf(saidOf(record, published, begins)) }),
      };
    });
  });
  orderGroups(claims);
  return claims;
}
