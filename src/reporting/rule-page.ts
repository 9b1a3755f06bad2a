import type { RuleText } from "../findings/rule-text.js";
import { rowsOf, setApart } from "./rows.js";

const HANGING = "good  ".length;

/**
 * What a rule requires, why, and an example of what it accepts and of what it reports.
 * @param width of the terminal, in columns
 */
export function rulePage({ id, description, why, good, bad, severity = "error" }: RuleText, width: number): string {
  const named = Object.entries({ why, good, bad }).flatMap(([name, text]) =>
    rowsOf(`${name.padEnd(HANGING)}${setApart(text)}`, width, HANGING),
  );
  return [...rowsOf(`${id}  (${severity})`, width), "", ...rowsOf(description, width), "", ...named, ""].join("\n");
}

/** Every rule, one on each line whatever its length, so that `grep` finds it. */
export function ruleList(rules: readonly RuleText[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, description }) => `${id.padEnd(width)}  ${description}\n`).join("");
}
