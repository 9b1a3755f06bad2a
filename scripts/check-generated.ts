/** npm run check:generated: checks that the committed generated files are what the build would write. */
import { print } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { artifacts, packageTexts } from "../src/publishing/artifacts.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { staleFiles } from "../src/publishing/stale-files.js";
import { formats } from "../src/reporting/index.js";
import { visible } from "../src/reporting/visible.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";

async function checkGenerated(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const issues = await validate(corpus);
  print(formats.pretty(issues, { color: false }));
  if (issues.length > 0) return 1;
  const stale = await staleFiles(artifacts(corpus, await packageTexts()));
  if (stale.length === 0) return 0;
  print(`${stale.map(visible).join("\n")}\n→ run npm run build and commit what it writes\n`);
  return 1;
}

await run(checkGenerated);
