import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";

/**
 * A rule by its id.
 * @throws if there is none, naming the most similar id
 */
export async function ruleNamed(id: string): Promise<Rule> {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const { closestMatch } = await import("leven");
  const near = closestMatch(
    id,
    rules.map((candidate) => candidate.id),
  );
  throw new Error(`there is no rule ${JSON.stringify(id)}; did you mean ${near}? "explain" lists all rules`);
}
