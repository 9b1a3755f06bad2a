import type { Command } from "commander";
import { ruleList, rulePage } from "../reporting/rule-page.js";
import { rules } from "../rules/index.js";
import { print } from "./output.js";
import { ruleNamed } from "./rule-named.js";

export const addExplain = (program: Command) =>
  program
    .command("explain")
    .description("Explain what a rule checks and why, with a good and a bad example. Without a name, list all rules.")
    .argument("[rule]", "name of a rule, such as grounding/number")
    .action(async (name: string | undefined) => {
      print(name === undefined ? ruleList(rules) : rulePage(await ruleNamed(name)));
    });
