import { fold, type Reading, read } from "../../src/arabic/index.js";

interface Place {
  start: number;
  end: number;
}

/** What a person says that a clause says. */
type Expected = Place &
  (
    | {
        type: "quantity";
        kind: string;
        value?: number;
        min?: number;
        max?: number;
        /** any of them is right */
        hedge: readonly string[];
        unit?: string;
        optional?: boolean;
      }
    /** any of the dates is right */
    | { type: "date"; edtf: readonly string[] }
    | { type: "marker" | "label" }
  );

export interface Clause {
  id: string;
  text: string;
  kind: "numbers" | "dates" | "modality" | "traps";
  /** the day on which it was written */
  anchor?: string;
  /** of a clause of kind "modality": whether it reports a fact */
  factual?: boolean;
  expect: readonly Expected[];
}

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

type Of<Type> = Extract<Expected, { type: Type }>;
type Quantity = Extract<Reading, { type: "quantity" }>;

const overlap = (a: Place, b: Place) => a.start < b.end && b.start < a.end;
const isNear = (a: number | undefined, b: number | undefined) =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) / 1000);

function saysValue(reading: Quantity, { kind, value, min, max }: Of<"quantity">): boolean {
  if ((reading.kind === "ordinal") !== (kind === "ordinal")) return false;
  if (max !== undefined) return isNear(reading.min, min) && isNear(reading.max, max);
  return reading.max === undefined && isNear(reading.value ?? reading.min, value ?? min);
}

/** Counts one answer: right, or a wrong answer and a missing one, or one of the two. */
function tally(count: Count, isGiven: boolean, isWanted: boolean, isRight: boolean): void {
  if (isGiven && isWanted && isRight) count.right += 1;
  else {
    if (isGiven) count.wrong += 1;
    if (isWanted) count.missed += 1;
  }
}

const bare = (hedge: string) => (hedge === "exact" || hedge === "unread" ? undefined : hedge);

/**
 * How many readings of some clauses are right, wrong and missed. A value is right if it overlaps the annotated words and
 * says the number; hedges and units are counted where the value is right; a date by its first answer.
 */
export function scores(clauses: readonly Clause[]): Record<string, Count> {
  const counts = new Map<string, Count>();
  const of = (what: string): Count => {
    const known = counts.get(what) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(what, known);
    return known;
  };
  for (const { text, kind, anchor, factual, expect } of clauses) {
    const readings = read(text, anchor === undefined ? {} : { anchor });
    const quantities = readings.filter((one) => one.type === "quantity");
    const dates = readings.filter((one) => one.type === "date");
    const wanted = <Type extends Expected["type"]>(type: Type) =>
      expect.filter((one) => one.type === type) as Of<Type>[];
    if (kind === "numbers" || kind === "traps") {
      const values = of(kind === "traps" ? "values in traps" : "values");
      const others = [...wanted("date"), ...wanted("label"), ...wanted("quantity").filter(({ optional }) => optional)];
      const free = new Set(quantities.filter((one) => !others.some((other) => overlap(one, other))));
      for (const quantity of wanted("quantity").filter(({ optional }) => !optional)) {
        const reading = [...free].find((one) => overlap(one, quantity) && saysValue(one, quantity));
        tally(values, reading !== undefined, true, true);
        if (reading === undefined) continue;
        free.delete(reading);
        const hedge = bare(reading.hedge);
        const isExact = quantity.hedge.includes("exact");
        tally(of("hedges"), hedge !== undefined, !isExact, quantity.hedge.includes(hedge ?? "exact"));
        if (quantity.unit !== undefined) {
          tally(
            of("units"),
            reading.unit !== undefined,
            true,
            fold(reading.unit ?? "").text === fold(quantity.unit).text,
          );
        }
      }
      values.wrong += free.size;
      for (const label of wanted("label"))
        tally(of("numbers that name"), true, true, !quantities.some((one) => overlap(one, label)));
    }
    if (kind === "dates" || kind === "traps") {
      const count = of(kind === "traps" ? "dates in traps" : anchor === undefined ? "dates" : "dates from an anchor");
      const free = new Set(dates);
      for (const date of wanted("date")) {
        const near = [...free].filter((one) => overlap(one, date));
        for (const one of near) free.delete(one);
        tally(
          count,
          near.length > 0,
          true,
          near.some(({ edtf }) => edtf !== undefined && date.edtf.includes(edtf)),
        );
      }
      count.wrong += free.size;
    }
    if (kind === "modality")
      tally(
        of("not a fact"),
        readings.some((one) => one.type === "modality"),
        factual === false,
        true,
      );
  }
  return Object.fromEntries(counts);
}

export const f1 = ({ right, wrong, missed }: Count): number =>
  right === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * right) / (2 * right + wrong + missed);
