import type { Command } from "commander";
import { rules } from "../rules/index.js";
import { print, terminalWidth } from "./output.js";
import { ruleNamed } from "./rule-named.js";

export const addExplain = (program: Command) =>
  program
    .command("explain")
    .description("Explain what a rule checks and why, with a good and a bad example. Without a name, list all rules.")
    .argument("[rule]", "name of a rule, such as grounding/number")
    .action(async (name: string | undefined) => {
      const rule = name === undefined ? undefined : ruleNamed(name);
      const { ruleList, rulePage } = await import("../reporting/rule-page.js");
      print(rule === undefined ? ruleList(rules) : rulePage(rule, terminalWidth()));
    });
