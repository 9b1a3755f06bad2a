import type { QuantityReading } from "../../arabic/quantities.js";
import { folded, follows, is, type Token } from "../../arabic/words.js";
import { isHedgedAlike, numberInWords } from "../../claims/quantity.js";
import { saidAt } from "../../findings/issue.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { at, recordRule } from "../rule.js";

/** They deny the word after them, and say nothing else. */
const DENYING = folded("لم لن لا ليس ليست ليسوا لسنا غير عدم دون بدون بلا");

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** The word that denies the first one of a quote, outside of it. */
function deniedBy(words: readonly Token[], start: number): Token | undefined {
  const first = words.findIndex((word) => word.start >= start);
  const before = words[first - 1];
  return follows(words[first]) && is(before, DENYING) ? before : undefined;
}

const inWords = (number: QuantityReading) =>
  number.hedge === "exact" ? numberInWords(number) : `${number.hedge} ${numberInWords(number)}`;

export const evidenceCut = recordRule({
  id: "evidence/cut",
  needsArticles: true,
  description:
    "A quote does not leave out the words of its line that deny its first word, or that hedge a number of it or are a part of that number.",
  why: "“2,500” cut out of “no more than 2,500”, and “asked” out of “did not ask”, are the words of the article, and not what it says.",
  good: '"quote": "بلغ إجمالي العمليات الإرهابية التي نفذها التنظيم خلال العام الماضي نحو 120 هجومًا مسلحًا"',
  bad: '"quote": "120 هجومًا مسلحًا"',
  messages: {
    denied: (word: string, item: EvidenceItem) => ({
      message: `the quote leaves out the word before it that denies what it says, “${word}”`,
      details: [saidAt(item.at, item.quote)],
      remedy: "begin the quote with that word",
    }),
    number: (own: QuantityReading, inLine: QuantityReading, item: EvidenceItem) => ({
      message: `the quote says ${inWords(own)}, but its line says ${inWords(inLine)}`,
      actual: inWords(own),
      expected: inWords(inLine),
      details: [saidAt(item.at, item.quote)],
      remedy: "quote the whole number with the words that hedge it",
    }),
  },
  check(record, report) {
    for (const item of record.evidence) {
      const context = item.context;
      if (context === undefined) continue;
      const place = at(record, `${item.pointer}/quote`);
      const { words, counts } = context.reading.sentence;
      // Another quote of the record can have the words that this one leaves out.
      const others = record.evidence.filter((other) => other !== item && other.at === item.at);
      const denying = deniedBy(words, context.start);
      const isQuoted = ({ start, end }: Token) =>
        others.some(
          ({ context: other, quote }) =>
            other && overlap({ start, end }, { start: other.start, end: other.start + quote.length }),
        );
      if (denying !== undefined && !isQuoted(denying))
        report.denied(place, context.reading.text.slice(denying.start, denying.end), item);
      for (const own of item.reading.sentence.counts) {
        const [start, end] = [own.start + context.start, own.end + context.start];
        const inLine = counts.find((other) => overlap(other, { start, end }));
        if (inLine === undefined || inLine.hedge === "unread" || isHedgedAlike(own, inLine)) continue;
        const isWhole = (other: QuantityReading) => isHedgedAlike(other, inLine);
        if (!others.some(({ reading }) => reading.sentence.counts.some(isWhole)))
          report.number(place, own, inLine, item);
      }
    }
  },
});
