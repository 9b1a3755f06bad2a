/** npm run mutate: makes thousands of single mistakes in the data and says which of them the rules find. */
import { parseArgs } from "node:util";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { formats } from "../src/reporting/index.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";
import { kindsFor } from "./mutations/kinds.js";
import { run as runMutations } from "./mutations/run.js";
import { astray, missedTargets, scores, survivors, table } from "./mutations/table.js";
import { wholeNumber } from "./whole-number.js";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "5000" },
    kind: { type: "string", multiple: true },
    survivors: { type: "boolean", default: false },
  },
});

async function mutate(): Promise<number> {
  const seed = wholeNumber("seed", options.seed);
  const count = wholeNumber("count", options.count);
  const schemas = compileSchemas();
  const kinds = kindsFor(schemas);
  const wanted = kinds.filter(({ name }) => options.kind?.some((part) => name.includes(part)) ?? true);
  if (wanted.length === 0)
    throw new Error(`no kind has this in its name; there are:\n${kinds.map(({ name }) => name).join("\n")}`);
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
  const issues = await validate(corpus);
  if (issues.length > 0) {
    process.stdout.write(formats.pretty(issues, { color: false }));
    throw new Error("the data must be clean before it is mutated");
  }
  const rows = await runMutations(corpus, wanted, { seed, count });
  process.stdout.write(table(rows));
  if (options.survivors) process.stdout.write(`\n${survivors(scores(rows))}`);
  const missed = missedTargets(rows);
  if (missed.length === 0) return 0;
  process.stdout.write(`\n${astray(scores(rows))}${missed.join("\n")}\n`);
  return 1;
}

await run(mutate);
