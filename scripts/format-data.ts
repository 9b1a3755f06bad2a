/** npm run format:data: brings the data files into their canonical form; says which it changed. */
import { rename, writeFile } from "node:fs/promises";
import { datasets } from "../schemas/index.js";
import { readCorpus } from "../src/loading/read-corpus.js";
import { canonicalDataFile } from "../src/publishing/canonical-json.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { jsonSchema } from "../src/publishing/json-schemas.js";
import { formats } from "../src/reporting/index.js";
import { validate } from "../src/validation/validate.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
// A file that does not parse, or repeats a key, would lose something on the way through JSON.parse.
const unsafe = (await validate(corpus)).filter(({ rule }) => /^(file|json)\//u.test(rule));
if (unsafe.length > 0) {
  process.stdout.write(formats.pretty(unsafe, { color: false }));
  process.stdout.write("Nothing was written.\n");
  process.exitCode = 1;
} else {
  for (const { path, schema, text, document } of corpus.files) {
    const dataset = datasets.find(({ name }) => name === schema.name);
    if (dataset === undefined) continue;
    const canonical = canonicalDataFile(document, jsonSchema(dataset));
    if (canonical === text) continue;
    await writeFile(`${path}.tmp`, canonical);
    await rename(`${path}.tmp`, path);
    process.stdout.write(`${path} formatted\n`);
  }
}
