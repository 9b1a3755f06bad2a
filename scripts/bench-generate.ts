/** npm run bench:generate [-- --times 100] [-- --out FOLDER]: makes of the real data a valid corpus many times as large. */
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { writeFiles } from "../src/publishing/replace-folders.js";
import { copiedCorpus } from "./copied-corpus.js";
import { run } from "./exit-status.js";

async function generate(): Promise<number> {
  const { values } = parseArgs({ options: { times: { type: "string", default: "100" }, out: { type: "string" } } });
  const { times, out = `.build/bench/${times}` } = values;
  const files = copiedCorpus(await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas()), Number(times));
  await rm(out, { recursive: true, force: true });
  await writeFiles(out, files);
  process.stdout.write(`the data ${times} times over: ${files.size} files written to ${out}\n`);
  return 0;
}

await run(generate);
