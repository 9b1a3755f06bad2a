/** Part of npm run format: mends in the data what needs no decision; says which files it changed. */

import { readCorpus } from "../src/corpus/read-corpus.js";
import { fix } from "../src/fixing.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";

async function formatData(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  for (const path of await fix(corpus, await validate(corpus))) process.stdout.write(`${path} mended\n`);
  return 0;
}

await run(formatData);
