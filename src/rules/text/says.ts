import { fold } from "../../arabic/fold.js";
import { Sentence } from "../../arabic/sentence.js";
import { namesApart } from "../../claims/english-names.js";
import { arabicFacts, englishFacts } from "../../claims/facts.js";
import { type Turned, turnedInSummary } from "../../claims/opposites.js";
import { numbersOf } from "../../claims/summary.js";
import { namesAdded } from "../../claims/summary-names.js";
import { quoted, readFrom } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

/** Fields that say in a few words how far a claim goes, or in what it was. */
const FIELDS = ["context", "limits"] as const;

export const textSays = recordRule({
  id: "text/says",
  description:
    "The context and the limits of a claim have no number that neither the record nor its article has, no name that neither the record nor the lines around its quotes have, the same names in both languages, and do not say the opposite of the quotes in both.",
  why: "They are read beside the value: losses in one war, told as those of another, are another claim.",
  good: '"en": "Fighting against ISIS"',
  bad: '"en": "Fighting against the Middle East Institute"',
  messages: {
    otherNumber: (field: string, numbers: readonly number[], text: string) => ({
      message: `${field} says ${numbers.join(", ")}, but no quote, quantity or date of this record does`,
      actual: numbers.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "correct the number, or leave it out",
    }),
    otherName: (field: string, names: readonly string[], text: string) => ({
      message: `${field} names ${names.join(", ")}, whom neither the record nor its quotes name`,
      actual: names.join(", "),
      details: [`it says ${quoted(text)}`],
      remedy: "name whom the quotes name",
    }),
    onlyOne: (field: string, names: readonly string[], text: string) => ({
      message: `only one of the two languages of ${field} names ${names.join(", ")}`,
      details: [`the Arabic says ${quoted(text)}`],
      remedy: "name the same in both",
    }),
    opposite: (field: string, { said, instead, words }: Turned, text: string) => ({
      message: `${field} says “${instead}”, where the quotes say “${said}”`,
      actual: instead,
      expected: said,
      details: [`it says ${quoted(text)}`, ...readFrom(words)],
      remedy: "say what the quotes say",
    }),
  },
  check(record, report, index) {
    if (!record.isClaim) return;
    for (const field of FIELDS) {
      const text = record.own(field) as { en: string; ar: string } | undefined;
      if (text === undefined) continue;
      const place = at(record, `${record.pointer}/${field}/en`);
      const quotes = record.evidence.flatMap(({ readings }) => readings.map(({ sentence }) => arabicFacts(sentence)));
      const [english, arabic] = [englishFacts(text.en), arabicFacts(new Sentence(text.ar))];
      // A name of the article may have a number, such as Tower 22.
      const article = index.seeds.get(record.seed ?? "")?.text ?? "";
      const known = new Set([...numbersOf(record), ...(fold(article).text.match(/\d+/gu) ?? []).map(Number)]);
      const numbers = [...english.others].filter((value) => value > 2 && !known.has(value));
      if (numbers.length > 0) report.otherNumber(place, field, numbers, text.en);
      const names = namesAdded(record, index, text.en, false);
      if (names.length > 0) report.otherName(place, field, names, text.en);
      const apart = namesApart(index, text.en, fold(text.ar).text);
      if (apart.inEnglish.length + apart.inArabic.length > 0)
        report.onlyOne(place, field, [...apart.inEnglish, ...apart.inArabic], text.ar);
      const [inEnglish = [], inArabic = []] = turnedInSummary(
        quotes.map((facts) => facts.senses),
        [english.senses, arabic.senses],
        quotes.some((facts) => facts.moods.carried.has("negation")),
      );
      for (const turn of inEnglish)
        if (inArabic.some(({ said }) => said === turn.said)) report.opposite(place, field, turn, text.en);
    }
  },
});
