// The entry point of the package has every claim, which no page needs before somebody asks.
import { fold } from "../../src/arabic/fold.js";
import { days } from "../../src/query/days.js";

/** What can be chosen of a claim. The names are those of the controls and of the parameters in the address. */
export const CHOICES = ["dataset", "source", "modality", "side", "actor", "place"] as const;
export type Choice = (typeof CHOICES)[number];

/** The orders of the table. Without one asked for, it is nearness where words are searched, and time elsewhere. */
export const ORDERS = ["near", "when", "dataset", "source"] as const;
export type Order = (typeof ORDERS)[number];

/** What a reader asks of the table. */
export interface Asked {
  readonly q: string;
  /** of each choice, the values of which a claim has to have one; none if all will do */
  readonly chosen: Readonly<Record<Choice, readonly string[]>>;
  /** a day, month or year; empty for an open end */
  readonly from: string;
  readonly to: string;
  readonly sort: Order;
  /** counted from 1 */
  readonly page: number;
}

/** A value of the address that means nothing here. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

export const usualOrder = (q: string): Order => (q === "" ? "when" : "near");

/** A year, month or day, with the hyphen that not every keypad has, or with what somebody writes in its place. */
const DATE = /^(\d{4})(?:[-‐–/.\s](\d{1,2}))?(?:[-‐–/.\s](\d{1,2}))?$/u;

/** A date as the data writes it, in digits of any script; undefined if it is none. */
function dateIn(text: string): string | undefined {
  const [, year, ...parts] = DATE.exec(fold(text).text) ?? [];
  const date = [year, ...parts.filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-");
  return isDay(date) ? date : undefined;
}

function isDay(text: string): boolean {
  try {
    days(text);
    return true;
  } catch {
    return false;
  }
}

const isOrder = (text: string): text is Order => (ORDERS as readonly string[]).includes(text);

/**
 * What the parameters of an address ask for. Parameters that the table does not have are left out without a word, values that it does not know are told.
 * @param knows whether a claim can have a value
 */
export function askedIn(
  parameters: URLSearchParams,
  knows: (choice: Choice, value: string) => boolean,
): { asked: Asked; unknown: readonly Unknown[] } {
  const unknown: Unknown[] = [];
  const keep = (name: string, values: readonly string[], isKnown: (value: string) => boolean) =>
    [...new Set(values)].filter((value) => {
      if (value === "") return false;
      if (!isKnown(value)) unknown.push({ name, value });
      return isKnown(value);
    });
  const one = (name: string, isKnown: (value: string) => boolean) =>
    keep(name, [(parameters.get(name) ?? "").trim()], isKnown)[0] ?? "";
  const q = (parameters.get("q") ?? "").trim();
  const chosen = Object.fromEntries(
    CHOICES.map((choice) => [choice, keep(choice, parameters.getAll(choice), (value) => knows(choice, value))]),
  ) as Record<Choice, string[]>;
  const isDate = (text: string) => dateIn(text) !== undefined;
  const from = dateIn(one("from", isDate)) ?? "";
  const isAfter = (to: string) => from === "" || (days(from).first ?? "") <= (days(to).last ?? "");
  const to = dateIn(one("to", (text) => isDate(text) && isAfter(dateIn(text) ?? ""))) ?? "";
  const order = one("sort", isOrder);
  // Without words there is nothing to be near to.
  const sort = isOrder(order) && (order !== "near" || q !== "") ? order : usualOrder(q);
  const page = Number(one("page", (value) => /^[1-9]\d{0,5}$/u.test(value)) || 1);
  return { asked: { q, chosen, from, to, sort, page }, unknown };
}

/** The address of what is asked for, after the question mark. What is usual adds nothing. */
export function addressOf({ q, chosen, from, to, sort, page }: Asked): string {
  const pairs = [
    ["q", q],
    ...CHOICES.flatMap((choice) => chosen[choice].map((value) => [choice, value])),
    ["from", from],
    ["to", to],
    ["sort", sort === usualOrder(q) ? "" : sort],
    ["page", page === 1 ? "" : String(page)],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== "") as [string, string][]).toString();
}

/** Whether claims are left out. */
export const isNarrowed = ({ q, chosen, from, to }: Asked): boolean =>
  q !== "" || from !== "" || to !== "" || CHOICES.some((choice) => chosen[choice].length > 0);
