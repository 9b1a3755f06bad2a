import { coverage, type Mark } from "../../claims/coverage.js";
import { fileOf, isAccepted, seedNumber } from "../../corpus/corpus.js";
import { saidAt } from "../../findings/issue.js";
import { articles } from "../../records/articles.js";
import { areReadable } from "../../records/record-index.js";
import { corpusRule } from "../rule.js";

const WHAT: Readonly<Record<Mark["what"], string>> = {
  line: "line",
  number: "number",
  date: "date word",
  passage: "passage",
};

export const coverageComplete = corpusRule({
  id: "coverage/complete",
  needsArticles: true,
  description:
    "Every line of the articles, every number and date word in them and every passage of three words or more is inside a quote of some record or listed in exclusions.json with a reason.",
  why: "A table of what articles say can be trusted only if everything that it leaves out is left out on purpose.",
  good: '"words": " - 01:01 ص"',
  bad: '"words": " ص"',
  messages: {
    open: (seed: string, { what, line, words }: Mark) => ({
      message:
        what === "line"
          ? `no record and no exclusion accounts for line ${line} of article ${seed}`
          : `no record and no exclusion accounts for this ${WHAT[what]} on line ${line} of article ${seed}`,
      details: [saidAt(`${seed}#L${line}`, words)],
      remedy: "make a record of what it says, or list it in exclusions.json with the reason",
    }),
  },
  check(index, report) {
    const { corpus, seeds } = index;
    // A file that could not be read may have the quotes, and a ledger that its schema refuses may have the exclusions.
    if (!areReadable(index, ({ kind }) => kind !== "ledger")) return;
    const exclusions = fileOf(corpus, "exclusions");
    if (exclusions === undefined || !isAccepted(exclusions)) return;
    const paths = new Map(corpus.seeds.map(({ name, path }) => [seedNumber(name), path]));
    for (const { seed, marks } of coverage(index)) {
      if (!articles(index).has(seed) || !seeds.has(seed)) continue;
      const openLines = new Set(
        marks.filter(({ what, state }) => what === "line" && state === "open").map(({ line }) => line),
      );
      const passages = marks.filter(({ what }) => what === "passage");
      for (const mark of marks) {
        const { what, line, start, end, state } = mark;
        // Where a whole line or passage is open, the numbers in it are not reported as well.
        const isPart =
          (what !== "line" && openLines.has(line)) ||
          (what !== "passage" &&
            passages.some((passage) => passage.line === line && passage.start <= start && end <= passage.end));
        if (state !== "open" || isPart) continue;
        report.open({ file: paths.get(seed) ?? seed, line, column: start + 1 }, seed, mark);
      }
    }
  },
});
