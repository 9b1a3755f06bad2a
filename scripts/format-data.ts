/** Part of npm run format: brings the data files into their canonical form; says which it changed. */
import { rename, writeFile } from "node:fs/promises";
import { datasets } from "../schemas/index.js";
import { readCorpus } from "../src/loading/read-corpus.js";
import { canonicalDataFile } from "../src/publishing/canonical-json.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { jsonSchema } from "../src/publishing/json-schemas.js";
import { formats } from "../src/reporting/index.js";
import { validate } from "../src/validation/validate.js";
import { run } from "./exit-status.js";

async function formatData(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  // A file that does not parse, repeats a key or holds too large a number would lose something on the way.
  const unsafe = (await validate(corpus)).filter(({ rule }) => /^(file|json)\//u.test(rule));
  if (unsafe.length > 0) {
    process.stdout.write(formats.pretty(unsafe, { color: false }));
    process.stdout.write("Nothing was written.\n");
    return 1;
  }
  for (const dataset of datasets) {
    const file = corpus.files.find(({ schema }) => schema.name === dataset.name);
    if (file === undefined) continue;
    const canonical = canonicalDataFile(file.document, jsonSchema(dataset));
    if (canonical === file.text) continue;
    await writeFile(`${file.path}.tmp`, canonical);
    await rename(`${file.path}.tmp`, file.path);
    process.stdout.write(`${file.path} formatted\n`);
  }
  return 0;
}

await run(formatData);
