/** npm run fuzz: calls the command line over thousands of malformed copies of the data, and says whether it ever breaks. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { print } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { visible } from "../src/reporting/visible.js";
import { run } from "./exit-status.js";
import { kinds } from "./fuzz/kinds.js";
import { ARTICLE, oneArticle } from "./fuzz/one-article.js";
import { run as runFuzz } from "./fuzz/run.js";
import { table, told } from "./fuzz/table.js";
import { wholeNumber } from "./whole-number.js";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "20000" },
    // The number of the first call, to go on where a run was stopped or to make one call again.
    from: { type: "string", default: "0" },
  },
});

/** Progress is told each time that so many calls were made. */
const PROGRESS = 500;

async function fuzz(): Promise<number> {
  const seed = wholeNumber("seed", options.seed);
  const from = wholeNumber("from", options.from);
  const numbers = Array.from({ length: wholeNumber("count", options.count) }, (_, index) => from + index);
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  let calls = 0;
  const rows = await runFuzz(kinds, {
    seed,
    numbers,
    program: resolve("dist/src/cli/main.js"),
    texts: oneArticle(corpus, ARTICLE),
    // Told at once, since thousands of calls take an hour and somebody may stop them before their end.
    called(kind, faults) {
      calls += 1;
      for (const fault of faults) print(`${told(kind, fault, seed).split("\n").map(visible).join("\n")}\n\n`);
      if (calls % PROGRESS === 0) process.stderr.write(`${calls} calls\n`);
    },
  });
  print(table(rows));
  return rows.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

await run(fuzz);
