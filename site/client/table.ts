// The entry point of the package has every claim, which no page needs before somebody asks.
import { days, overlap } from "../../src/query/days.js";
import { type Asked, CHOICES, type Choice, type Order } from "./asked.js";

/** What decides whether and where a claim stands in the table. */
export interface Placed {
  readonly id: string;
  /** what it has of each choice */
  readonly values: Readonly<Record<Choice, readonly string[]>>;
  /** the days that its time allows; absent if no time is told */
  readonly days?: { readonly first?: string; readonly last?: string };
  /** where its first quote begins */
  readonly line: number;
}

/** How many claims stand on a page of the table. */
export const ROWS = 50;

/** How near each claim is to the words that are searched; undefined if none are. */
export type Nearness = ReadonlyMap<string, number> | undefined;

/** Whether a claim fits what is chosen, but for one choice. */
const fits = ({ values }: Placed, { chosen }: Asked, except?: Choice) =>
  CHOICES.every(
    (choice) =>
      choice === except ||
      chosen[choice].length === 0 ||
      values[choice].some((value) => chosen[choice].includes(value)),
  );

/** Whether the days of a claim can fall in the period asked for; undefined if it has none. */
function isInTime({ days: its }: Placed, { from, to }: Asked): boolean | undefined {
  if (from === "" && to === "") return true;
  if (its === undefined) return undefined;
  const period = days(`${from || ".."}/${to || ".."}`);
  return overlap({ open: "neither", certainty: "certain", ...its }, period);
}

/** The claims that a question leaves, and how many more fit it but for a time that nobody tells. */
export function leftBy<Row extends Placed>(
  rows: readonly Row[],
  asked: Asked,
  nearness: Nearness,
): { shown: readonly Row[]; undated: number } {
  const fitting = rows.filter((row) => (nearness?.has(row.id) ?? true) && fits(row, asked));
  return {
    shown: fitting.filter((row) => isInTime(row, asked)),
    undated: fitting.filter((row) => isInTime(row, asked) === undefined).length,
  };
}

/** Of each value of a choice, how many claims it would leave beside everything else that is asked for. */
export function countsOf(
  rows: readonly Placed[],
  asked: Asked,
  nearness: Nearness,
  choice: Choice,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    if ((nearness?.has(row.id) ?? true) && isInTime(row, asked) && fits(row, asked, choice))
      for (const value of row.values[choice]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byTime = ({ days: its }: Placed) => `${its?.first ?? its?.last ?? "9999-99-99"} ${its?.last ?? "9999-99-99"}`;
const bySource = ({ values, line }: Placed) => `${values.source[0]} ${String(line).padStart(6, "0")}`;

/** Claims in an order. What is alike keeps its order in the data, which is by dataset; what has no time told comes last. */
export function inOrder<Row extends Placed>(rows: readonly Row[], order: Order, nearness: Nearness): readonly Row[] {
  if (order === "dataset") return rows;
  if (order === "near") return [...rows].sort((a, b) => (nearness?.get(b.id) ?? 0) - (nearness?.get(a.id) ?? 0));
  const key = order === "when" ? byTime : bySource;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}
