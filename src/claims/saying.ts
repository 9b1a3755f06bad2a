import { folded, follows, is, isDefinite, says, type Token } from "../arabic/words.js";
import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { namingIn } from "./name.js";

/** Verbs that report what somebody says. Not those of believing, wishing or refusing, whose subject need not say anything. */
const VERBS = folded(
  "قال قالت قالوا يقول تقول يقولون أعلن أعلنت أعلنوا يعلن تعلن أكد أكدت أكدوا يؤكد تؤكد أوضح أوضحت أوضحوا يوضح أضاف أضافت أضافوا يضيف ذكر ذكرت ذكروا يذكر أفاد أفادت أفادوا يفيد صرح صرحت صرحوا كشف كشفت حذر حذرت حذروا يحذر زعم زعمت ادعى ادعت تدعي يدعي لفت لفتت شدد شددت أبلغ أبلغت نقلت",
);
/** According to somebody. */
const ACCORDING = folded("بحسب وفق وفقا حسبما");
/** A relative clause tells what is spoken of, not who speaks: the move that the Pentagon announced. */
const WHICH = folded("التي الذي الذين ما");
const THAT = folded("أن إن أنه أنها إنه إنها أنهم بأن");
/** How many words the subject of such a verb has at most. */
const SUBJECT = 8;

/** A verb of saying in a quote of a record, and the actors that the words after it name. */
export interface Saying {
  at: string;
  words: string;
  speakers: readonly string[];
}

const opens = (words: readonly Token[], index: number): boolean => {
  const token = words[index] as Token;
  if (is(token, ACCORDING)) return true;
  return is(token, VERBS) && !isDefinite(token) && !says(words[index - 1], WHICH);
};

/** Everybody and everything that can say something. */
const actorsIn = remembered(({ records }: RecordIndex): readonly string[] =>
  records.filter(({ file }) => file.schema.name === "actors").map(({ id }) => id),
);

/** The verbs of saying in the quotes of a record, with the actors that the words after them name. */
export function sayingsIn(record: RecordEntry, index: RecordIndex): Saying[] {
  const actors = actorsIn(index);
  const isIn = namingIn(index);
  return record.evidence.flatMap(({ at, seed, first, last, isThere, reading }) => {
    if (!isThere) return [];
    const { words, text } = reading.sentence;
    return words.flatMap((word, position) => {
      if (!opens(words, position)) return [];
      let end = position + 1;
      while (end < words.length && end <= position + SUBJECT && !is(words[end], THAT) && follows(words[end])) end += 1;
      const span = words.slice(position + 1, end);
      const subject = span.map((token) => token.text).join(" ");
      const place = { seed, first, last, folded: subject };
      return [
        {
          at,
          words: text.slice(word.start, span.at(-1)?.end ?? word.end),
          speakers: actors.filter((actor) => isIn(actor, place)),
        },
      ];
    });
  });
}
