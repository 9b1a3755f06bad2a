import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";

/**
 * A rule by its name.
 * @throws where there is none, with the nearest name that there is
 */
export async function ruleNamed(name: string): Promise<Rule> {
  const rule = rules.find((candidate) => candidate.name === name);
  if (rule !== undefined) return rule;
  const { closestMatch } = await import("leven");
  const near = closestMatch(
    name,
    rules.map((candidate) => candidate.name),
  );
  throw new Error(`there is no rule ${JSON.stringify(name)}; did you mean ${near}? "explain" lists all rules`);
}
