import { at, recordRule } from "../rule.js";

export const aliasInArticle = recordRule({
  id: "alias/in-article",
  description: "Every alias of an actor or place is a form that an article uses.",
  why: "An alias that no article uses names nothing, and may one day name the wrong thing.",
  good: '"داعش"',
  bad: '"الدواعش"',
  messages: {
    unused: (alias: string) => ({
      message: `no article has the alias ${JSON.stringify(alias)}`,
      actual: alias,
      remedy: "copy the form from an article, or remove it",
    }),
  },
  check(record, report, { seeds }) {
    if (seeds.size === 0) return;
    for (const [position, alias] of (record.value.aliases ?? []).entries()) {
      if ([...seeds.values()].some(({ text }) => text.includes(alias))) continue;
      report.unused(at(record, `${record.pointer}/aliases/${position}`), alias);
    }
  },
});
