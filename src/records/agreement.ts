import { remembered } from "../corpus/remembered.js";
import { Random } from "../random.js";
import type { RecordIndex } from "./record-index.js";
import { type Judgement, judgements } from "./second-coding.js";

/** What two coders gave to one unit. */
export type Pair = readonly [first: string, second: string];

/** How far two codings of one field agree. */
export interface Agreement {
  dataset: string;
  /** path of the field; `[]` stands for each element of a list */
  field: string;
  coded: number;
  equal: number;
  /** Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance would give; undefined if there is no variation */
  alpha: number | undefined;
  /** bounds between which 95 of 100 resamples lie */
  interval: readonly [number, number] | undefined;
  /** the same without the units to which the manual gives the answer; undefined if there are none of those */
  unseen: { coded: number; alpha: number | undefined } | undefined;
}

/**
 * Krippendorff's alpha for nominal data, two coders and no missing values.
 * @returns undefined if all values are one, so that chance could not have given another
 */
export function alpha(pairs: readonly Pair[]): number | undefined {
  const counts = new Map<string, number>();
  for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = 2 * pairs.length;
  const alike = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = 1 - alike / (values * (values - 1));
  const observed = pairs.filter(([first, second]) => first !== second).length / pairs.length;
  return expected > 0 ? 1 - observed / expected : undefined;
}

const RESAMPLES = 1000;

/** The interval of alpha by resampling the units with replacement; the same in every run. */
export function alphaInterval(pairs: readonly Pair[]): readonly [number, number] | undefined {
  const random = new Random(1);
  const found = Array.from({ length: RESAMPLES }, () =>
    alpha(pairs.map(() => pairs[random.below(pairs.length)] as Pair)),
  ).filter((value) => value !== undefined);
  const [low, high] = found.sort((a, b) => a - b).filter((_, place) => place === 24 || place === found.length - 26);
  return low === undefined || high === undefined ? undefined : [low, high];
}

const pairsOf = (judged: readonly Judgement[]): Pair[] =>
  judged.flatMap(({ first, second }) => (first === undefined ? [] : [[first, second]]));

/** The agreement of the two codings, field by field, in the order of the datasets. */
export function agreementOf(index: RecordIndex): Agreement[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements(index)) {
    const dataset = judgement.record?.file.schema.name;
    if (dataset === undefined) continue;
    const key = `${dataset} ${judgement.path.replaceAll(/\.\d+/gu, "[]")}`;
    groups.set(key, [...(groups.get(key) ?? []), judgement]);
  }
  const order = index.corpus.files.map(({ schema }) => schema.name);
  return [...groups]
    .map(([key, judged]): Agreement => {
      const [dataset = "", field = ""] = key.split(" ");
      const pairs = pairsOf(judged);
      const unseen = pairsOf(judged.filter(({ isInManual }) => !isInManual));
      return {
        dataset,
        field,
        coded: pairs.length,
        equal: pairs.filter(([first, second]) => first === second).length,
        alpha: alpha(pairs),
        interval: alphaInterval(pairs),
        unseen: unseen.length === pairs.length ? undefined : { coded: unseen.length, alpha: alpha(unseen) },
      };
    })
    .sort((a, b) => order.indexOf(a.dataset) - order.indexOf(b.dataset) || (a.field < b.field ? -1 : 1));
}

/** A field whose alpha is lower is marked: what it holds depends on who coded it. */
const RELIABLE = 0.8;

export const isReliable = (own: number | undefined): boolean => own === undefined || own >= RELIABLE;

/** Alpha to two decimals, of those fields whose two codings agree too little, by dataset and field: `troop-counts modality`. */
export const unreliableFields = remembered(
  (index: RecordIndex): ReadonlyMap<string, string> =>
    new Map(
      agreementOf(index).flatMap(({ dataset, field, alpha: own }): [string, string][] =>
        own === undefined || isReliable(own) ? [] : [[`${dataset} ${field}`, own.toFixed(2)]],
      ),
    ),
);

/** What is said of such a field wherever its meaning is told. */
export const unreliable = (own: string) => ({
  en: `Unreliable: two codings agree only with an alpha of ${own}.`,
  ar: `غير موثوق: لا يتفق الترميزان إلا بمعامل ألفا ${own}.`,
});
