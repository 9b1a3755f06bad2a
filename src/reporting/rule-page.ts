import type { RuleText } from "../findings/rule-text.js";

/** What a rule requires, why, and an example of what it accepts and of what it reports. */
export function rulePage({ id, description, why, good, bad, severity = "error" }: RuleText): string {
  return [`${id}  (${severity})`, "", description, "", `why   ${why}`, `good  ${good}`, `bad   ${bad}`, ""].join("\n");
}

/** Every rule, one on each line. */
export function ruleList(rules: readonly RuleText[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, description }) => `${id.padEnd(width)}  ${description}\n`).join("");
}
