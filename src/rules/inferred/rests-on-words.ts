import { fold } from "../../arabic/fold.js";
import { namingIn } from "../../claims/name.js";
import { step } from "../../corpus/values.js";
import { quoted, saidAt } from "../../findings/issue.js";
import { parsePlace } from "../../place.js";
import { at, recordRule } from "../rule.js";

export const inferredRestsOnWords = recordRule({
  id: "inferred/rests-on-words",
  needsArticles: true,
  description:
    "A reason in `inferred` rests on words that stand on the line that it names, in the record’s own article. Words that a claimant rests on name that claimant.",
  why: "“From the context” excuses any value: a reason that cannot be looked up proves nothing.",
  good: '"words": "الدعم العسكري الأميركي"',
  bad: '"words": "الدعم العسكري البريطاني"',
  messages: {
    notThere: (path: string, place: string, line: string | undefined) => ({
      message: `the reason for ${path} rests on words that ${line === undefined ? `no line ${place} has` : `are not at ${place}`}`,
      details: line === undefined ? [] : [saidAt(place, line)],
      remedy: "copy the words from the line that the value rests on, or remove the field",
    }),
    otherArticle: (path: string, place: string, seed: string) => ({
      message: `the reason for ${path} rests on ${place}, but the record is from article ${seed}`,
      actual: place,
      remedy: "name the line of the record’s own article that it rests on",
    }),
    nobody: (path: string, id: string, words: string) => ({
      message: `${path} is ${id}, but the words that it rests on do not name it`,
      actual: id,
      details: [`they are ${quoted(words)}`],
      remedy: "correct the claimant, or give the line and the words that name it",
    }),
  },
  check(record, report, index) {
    const { seed } = record;
    const isIn = namingIn(index);
    for (const [path, { at: place, words }] of Object.entries(record.value.inferred ?? {})) {
      const pointer = `${record.pointer}/inferred${step(path)}`;
      const named = parsePlace(place);
      if (named === undefined || seed === undefined) continue;
      if (named.seed !== seed) {
        report.otherArticle(at(record, `${pointer}/at`), path, place, seed);
        continue;
      }
      const line = index.seeds.get(named.seed)?.lines[named.first - 1];
      if (!line?.includes(words)) {
        report.notThere(at(record, `${pointer}/words`), path, place, line);
        continue;
      }
      const text = { ...named, folded: fold(words).text };
      for (const { info, path: own, pointer: where, value } of record.references) {
        if (info.role !== "claimant" || (own !== path && !own.startsWith(`${path}.`))) continue;
        if (!isIn(value, text)) report.nobody(at(record, where), own, value, words);
      }
    }
  },
});
