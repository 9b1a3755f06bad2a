import { fold } from "../arabic/fold.js";
import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { alternatives } from "./alternatives.js";
import { countsIn, hasName, type NamingText, namesOf, namingIn } from "./name.js";

/** Where a folded text has a name, as an offset and the offset after it. */
export interface NamedAt {
  id: string;
  start: number;
  end: number;
}

/** The first place of each actor that a text names, in the order of the text. */
export function namedIn(index: RecordIndex, ids: readonly string[], place: NamingText): NamedAt[] {
  const { folded: text } = place;
  const isIn = namingIn(index);
  const names = namesOf(index);
  return ids
    .filter((id) => isIn(id, place))
    .flatMap((id): NamedAt[] => {
      const forms = names.get(id)?.filter((form) => countsIn(form, place)) ?? [];
      const found = forms.flatMap((form) => {
        const start = hasName(text, { ...form, isPlaceToo: false }) ? text.indexOf(form.text) : -1;
        return start === -1 ? [] : [{ id, start, end: start + form.text.length }];
      });
      return found.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, 1);
    })
    .sort((a, b) => a.start - b.start);
}

/** The entries of a registry by their kind: states, forces, groups; governorates. */
export const entriesByKind = (
  index: RecordIndex,
  registry: string | undefined,
): ReadonlyMap<unknown, readonly string[]> => byKind(index).get(registry ?? "") ?? new Map();

const byKind = remembered(({ records }: RecordIndex): ReadonlyMap<string, Map<unknown, string[]>> => {
  const found = new Map<string, Map<unknown, string[]>>();
  for (const record of records) {
    if (record.isClaim) continue;
    const { name } = record.file.schema;
    const kinds = found.get(name) ?? new Map<unknown, string[]>();
    const kind = record.own("kind");
    found.set(name, kinds.set(kind, [...(kinds.get(kind) ?? []), record.id]));
  }
  return found;
});

/** Between two names that are joined: "and", a comma, or "beside", and the article. */
const JOINED = `(?:[،,] ?و?|و| و(?:${alternatives("في من على إلى مع")}) | (?:${alternatives("إلى جانب | فضلا عن | بالإضافة إلى | إضافة إلى | وكذلك")}) )(?:ال)?`;

/** Between somebody and one of them, with an office: Iraqi officials, including the defence minister, X. */
const INCLUDING = `[،,]? (?:${alternatives("بما في ذلك | بما فيهم | بمن فيهم | بينهم | ومنهم | ونظيره | ونظيرته | ونظيرها | ونظيرتها")}) (?:\\p{L}+ ){0,4}`;

/** Before the second of two, with an office: the commander, X, and the deputy head of the commission, Y. */
const AND_OFFICE = `[،,]? ?و(?:${alternatives("نائب نائبة رئيس رئيسة قائد قائدة وزير وزيرة زعيم القيادي")}) (?:\\p{L}+ ){1,5}`;

const BETWEEN_JOINED = new RegExp(`^ ?(?:${JOINED}|${INCLUDING}|${AND_OFFICE})$`, "u");

/** Whether a comma alone is between two names: the second may say who the first is. */
export const isApposed = (text: string, one: NamedAt, other: NamedAt): boolean =>
  one.end <= other.start && /^ ?[،,] ?(?:ال)?$/u.test(text.slice(one.end, other.start));

/** Whether only such words are between two names in a folded text. */
export const areJoined = (text: string, one: NamedAt, other: NamedAt): boolean =>
  one.end <= other.start && BETWEEN_JOINED.test(text.slice(one.end, other.start));

/** Whether a quote of a record joins two names by "and" or a comma. */
export const joins = (index: RecordIndex, { evidence }: RecordEntry, one: string, other: string): boolean =>
  evidence.some(({ seed, first, last, isThere, reading: { folded } }) => {
    const [a, b] = isThere ? namedIn(index, [one, other], { seed, first, last, folded }) : [];
    return a !== undefined && b !== undefined && areJoined(folded, a, b);
  });

/** What names an agent after what it did. */
export const BY = [" من قبل ", " علي يد ", " بيد ", " من جانب "].map((words) => fold(words).text);

/** The killing of somebody in a strike of whoever is named next. */
const BY_A_STRIKE = new RegExp(
  ` (?:ب|في |اثر |جراء |خلال )(?:${alternatives("غارة ضربة غارات ضربات قصف هجوم صاروخ صواريخ مسيرة نيران رصاص")})(?: \\p{L}+)?(?: (?:ال)?)?$`,
  "u",
);

/** What whoever is named next did: an ambush that they laid. */
const DONE_BY = new RegExp(` (?:${alternatives("نصب شن نفذ زرع دبر ارتكب")})ت?(?:ه|ها|هما) (?:ال)?$`, "u");

/** Whether a folded text that ends before a name has words after which whoever did it is named. */
export const isAfterBy = (before: string): boolean =>
  BY.some((by) => before.includes(by)) || BY_A_STRIKE.test(before) || DONE_BY.test(before);
