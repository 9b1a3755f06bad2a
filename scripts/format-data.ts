/** Part of npm run format: repairs in the data what needs no decision, and says which files it changed. */

import { print, say } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { finishReplacing } from "../src/corpus/replace-files.js";
import { fix } from "../src/fixing.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { visible } from "../src/reporting/visible.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";

async function formatData(): Promise<number> {
  await finishReplacing(["data", "seeds"]);
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const { written, failed } = await fix(corpus, await validate(corpus));
  for (const path of written) print(`${visible(`${path} repaired`)}\n`);
  for (const { path, reason } of failed) say(`${path} cannot be written: ${reason}`);
  return failed.length === 0 ? 0 : 2;
}

await run(formatData);
