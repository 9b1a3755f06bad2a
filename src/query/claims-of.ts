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

/** The values at a path. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (value === undefined) return [];
  if (key === undefined) return [value];
  if (key === "*") return (value as unknown[]).flatMap((one) => valuesAt(one, rest));
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

const stringsAt = (record: RecordLike, paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => valuesAt(record, path.split(".")) as string[])),
];

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

/** For each record, all that make its claim, itself among them, in order. */
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
  return (id) => [...groupOf(id)].sort();
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
  return Object.entries(fields).flatMap(([dataset, { time, holders, actors, places: placed, measures }]) =>
    (tables[dataset] ?? []).map((record) => {
      const date = time === undefined ? undefined : (valuesAt(record, [time])[0] as When | undefined);
      const where = stringsAt(record, placed);
      const article = articles.get(record.evidence?.[0]?.at.slice(0, 3));
      const published = article?.published;
      const isFact = record.modality === undefined || record.modality === "actual";
      const begins = isFact && date ? daysOf(date).first : undefined;
      const agreed = stringsAt(record, ["agreement"]).flatMap((id) => parties.get(id) ?? []);
      return {
        ...record,
        dataset,
        ...(date && { when: whenOf(date) }),
        who: {
          claimants: record.attribution?.claimants ?? [],
          speech: record.attribution?.speech,
          holders: stringsAt(record, holders),
          actors: [...new Set([...stringsAt(record, [...holders, ...actors]), ...agreed])],
        },
        where: {
          places: where,
          within: [...new Set(where.flatMap((id) => wholesOf(places, id)))].filter((id) => !where.includes(id)),
        },
        quantities: measures.flatMap((field) =>
          valuesAt(record, field.split(".")).map((quantity) => ({ field: field.replaceAll(".*", "[]"), quantity })),
        ),
        group: groupOf(record.id),
        source: article?.id,
        ...(published && { published, said: whenOf(saidOf(record, published, begins)) }),
      };
    }),
  );
}
