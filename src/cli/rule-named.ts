import { rules } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import { didYouMean } from "./near.js";

/**
 * A rule by its id.
 * @throws if there is none, naming the one that was probably meant
 */
export function ruleNamed(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const question = didYouMean(
    id,
    rules.map((candidate) => candidate.id),
  );
  throw new Error(`there is no rule ${JSON.stringify(id)}${question} (iraq-coalition-data explain lists all rules)`);
}
