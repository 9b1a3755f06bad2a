import type { Markish } from "@observablehq/plot";
import type { Claim, Language, QuantityLike } from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import type { KeyItem } from "./chart.js";
import { plotted } from "./plotted.js";
import { quantityMarks } from "./quantity-marks.js";
import { MIDDLE } from "./rows.js";

/** A mark of the key, drawn by what draws it in the chart. Places on it run from 0 to 10. */
export const keyItem = (marks: readonly Markish[], meaning: string): KeyItem => ({
  mark: plotted({
    width: 40,
    height: 24,
    margin: 0,
    x: { domain: [0, 10], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [...marks],
  }),
  meaning,
});

const HEDGES: readonly (readonly [qualifier: string, word: Word])[] = [
  ["exact", "keyExact"],
  ["approximately", "keyAbout"],
  ["at-least", "keyAtLeast"],
  ["more-than", "keyMoreThan"],
  ["at-most", "keyAtMost"],
  ["less-than", "keyLessThan"],
  ["between", "keyBetween"],
  ["order-of-magnitude", "keyMagnitude"],
];

/** A number that leaves room for the arrow of its hedge. */
function sample(qualifier: string): QuantityLike {
  if (qualifier === "between") return { qualifier, unit: "", min: 2, max: 8 };
  return { qualifier, unit: "", value: /^(?:at-most|less-than)$/u.test(qualifier) ? 8 : 2 };
}

/** The key of the hedges that some claims have. */
export function hedgeKey(claims: readonly Claim[], language: Language): KeyItem[] {
  const used = new Set(
    claims.flatMap(({ quantities }) => quantities.map(({ quantity }) => quantity.qualifier as string)),
  );
  return HEDGES.filter(([qualifier]) => used.has(qualifier)).map(([qualifier, word]) =>
    keyItem(
      quantityMarks([{ quantity: sample(qualifier), across: MIDDLE, colour: "var(--ink)" }], "x"),
      WORDS[word][language],
    ),
  );
}
