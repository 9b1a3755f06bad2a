import { coverage } from "../../claims/coverage.js";
import { isObject } from "../../corpus/values.js";
import { excerpt, quoted } from "../../findings/issue.js";
import { areReadable, seedNumber } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

export const coverageComplete: CorpusRule = {
  name: "coverage/complete",
  description:
    "Every line of the seeds, every number and date word on it, and every passage of three words or more, is inside a quote of some record or listed in exclusions.json with a reason.",
  why: "A table of what articles say is worth as much as its silence: what it leaves out must be left out on purpose.",
  good: "a heading, listed in exclusions.json",
  bad: "a number of an article that no record quotes and no exclusion names",
  check(index, report) {
    const { corpus, seeds } = index;
    // A file that could not be read may hold the quotes.
    if (!areReadable(index, ({ kind }) => kind !== "ledger")) return;
    const exclusions = corpus.files.find(({ schema }) => schema.name === "exclusions")?.document;
    if (!isObject(exclusions) || !Array.isArray(exclusions["exclusions"])) return;
    const paths = new Map(corpus.seeds.map(({ name, path }) => [seedNumber(name), path]));
    for (const { seed, marks } of coverage(index)) {
      if (!index.registeredSeeds.has(seed) || !seeds.has(seed)) continue;
      const openLines = new Set(
        marks.filter(({ what, state }) => what === "line" && state === "open").map(({ line }) => line),
      );
      const passages = marks.filter(({ what }) => what === "passage");
      for (const { what, line, start, end, words, state } of marks) {
        // Of a line or passage that is open as a whole, its numbers are no second finding.
        const isPart =
          (what !== "line" && openLines.has(line)) ||
          (what !== "passage" &&
            passages.some((passage) => passage.line === line && passage.start <= start && end <= passage.end));
        if (state !== "open" || isPart) continue;
        report({
          file: paths.get(seed) ?? seed,
          line,
          column: start + 1,
          message:
            what === "line"
              ? `no record and no exclusion accounts for line ${line} of seed ${seed}`
              : `no record and no exclusion accounts for this ${what === "date" ? "date word" : what} on line ${line} of seed ${seed}`,
          details: [`${seed}#L${line} says ${quoted(excerpt(words))}`],
          remedy: "make a record of what it says, or list it in exclusions.json with the reason",
        });
      }
    }
  },
};
