import { dot, link, type Markish, vector } from "@observablehq/plot";
import type { QuantityLike } from "iraq-coalition-data";

/** A number on an axis, and the claim that it leads to. */
export interface Point {
  readonly quantity: QuantityLike;
  /** its place on the other axis */
  readonly across: Date | string | number;
  /** a colour of the style sheet: of what is told as done, of plans, of forecasts */
  readonly colour: string;
  readonly href?: string;
  /** the whole claim in words, for who does not see the mark */
  readonly name?: string;
}

const SOLID = ["exact", "at-least", "at-most"];
const HOLLOW = ["more-than", "less-than"];
const OPEN_UPWARDS = ["at-least", "more-than", "order-of-magnitude"];
const OPEN_DOWNWARDS = ["at-most", "less-than"];

/** The number that a point stands at; of a range or a magnitude, its lower end. */
export const numberOf = ({ value, of = 1, min }: QuantityLike): number => (value ?? min ?? 0) / of;

/** A short line across the axis, at the end of a range. */
const END = {
  draw: (context: CanvasPath, length: number) => {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

/**
 * Numbers with their hedges, in the one way in which every chart draws them: a filled dot is the number itself, a dashed one
 * is about it, and has no ends since the text gives none; an arrow leads on where the words leave an end open, and the dot is
 * hollow where they leave the number itself out; a range is a bracket without a middle.
 * @param axis the axis of the numbers
 */
export function quantityMarks(points: readonly Point[], axis: "x" | "y"): Markish[] {
  const other = axis === "x" ? "y" : "x";
  const [up, down, crosswise] = axis === "x" ? [90, 270, 0] : [0, 180, 90];
  const those = (...qualifiers: readonly string[]) =>
    points.filter(({ quantity }) => qualifiers.includes(quantity.qualifier));
  const at = (number: (quantity: QuantityLike) => number | undefined) => ({
    [axis]: ({ quantity }: Point) => number(quantity),
    [other]: "across",
    stroke: "colour",
  });
  const named = { href: "href", ariaLabel: "name" };
  const arrows = (some: readonly Point[], rotate: number) =>
    vector(some, { ...at(numberOf), anchor: "start", length: 28, rotate, strokeWidth: 2 });
  const dots = (some: readonly Point[], options: object) =>
    dot(some, { ...at(numberOf), ...named, r: 6, strokeWidth: 2, ...options });
  const ends = (number: (quantity: QuantityLike) => number | undefined) =>
    vector(those("between"), { ...at(number), length: 16, rotate: crosswise, shape: END, strokeWidth: 3 });
  const range = {
    [`${axis}1`]: ({ quantity }: Point) => quantity.min,
    [`${axis}2`]: ({ quantity }: Point) => quantity.max,
    [other]: "across",
    stroke: "colour",
  };
  // A pointer needs more room than a mark has.
  const target = { href: "href", stroke: "var(--ink)", strokeOpacity: 0 };
  return [
    dot(
      points.filter(({ quantity }) => quantity.qualifier !== "between"),
      { ...at(numberOf), ...target, r: 6, strokeWidth: 12 },
    ),
    link(those("between"), { ...range, ...target, strokeWidth: 24 }),
    arrows(those(...OPEN_UPWARDS), up),
    arrows(those(...OPEN_DOWNWARDS), down),
    link(those("between"), { ...range, ...named, strokeWidth: 3 }),
    ends(({ min }) => min),
    ends(({ max }) => max),
    dots(those(...SOLID), { fill: "colour" }),
    dots(those(...HOLLOW), { fill: "var(--paper)" }),
    dots(those("approximately"), { fill: "var(--paper)", strokeDasharray: "3 2" }),
  ];
}
