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
    // One call, to look for the cause of a fault.
    number: { type: "string" },
  },
});

async function fuzz(): Promise<number> {
  const seed = wholeNumber("seed", options.seed);
  const numbers =
    options.number === undefined
      ? Array(wholeNumber("count", options.count)).keys()
      : [wholeNumber("number", options.number)];
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const rows = await runFuzz(kinds, {
    seed,
    numbers,
    program: resolve("dist/src/cli/main.js"),
    texts: oneArticle(corpus, ARTICLE),
  });
  print(table(rows));
  const faults = told(rows, seed);
  print(faults.split("\n").map(visible).join("\n"));
  return faults === "" ? 0 : 1;
}

await run(fuzz);
