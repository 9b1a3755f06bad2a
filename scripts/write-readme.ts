/** Writes the numbers and the table in README.md that follow from the data. A part of npm run write. */
import { readFile, writeFile } from "node:fs/promises";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { withFigures } from "../src/publishing/readme.js";
import { run } from "./exit-status.js";

async function writeReadme(): Promise<number> {
  const written = await readFile("README.md", "utf8");
  const readme = withFigures(written, await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas()));
  if (readme !== written) await writeFile("README.md", readme);
  return 0;
}

await run(writeReadme);
