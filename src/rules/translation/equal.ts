import { quoted } from "../../findings/issue.js";
import { at, corpusRule } from "../rule.js";

export const translationEqual = corpusRule({
  id: "translation/equal",
  description: "Equal quotes of one article have equal translations.",
  why: "A reader who finds two translations takes them for two statements.",
  good: "the US forces, numbering 2,500 soldiers",
  bad: "the US forces, which number 2,500 soldiers",
  messages: {
    differs: (translation: string, other: string, id: string) => ({
      message: `${id} translates the same quote otherwise`,
      actual: translation,
      expected: other,
      details: [`there it is ${quoted(other)}`],
      remedy: "give both the better translation",
    }),
  },
  check(index, report) {
    const known = new Map<string, { translation: string; id: string }>();
    for (const record of index.records) {
      for (const { at: place, quote, translation } of record.value.evidence ?? []) {
        const key = `${place.slice(0, 3)} ${quote}`;
        const first = known.get(key);
        if (first === undefined) known.set(key, { translation, id: record.id });
        else if (first.translation !== translation) {
          const position = (record.value.evidence ?? []).findIndex((item) => item.quote === quote);
          report.differs(
            at(record, `${record.pointer}/evidence/${position}/translation`),
            translation,
            first.translation,
            first.id,
          );
        }
      }
    }
  },
});
