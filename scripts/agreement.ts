/** npm run agreement: how far the first and the second coding of the fields that take judgement agree, and the two cuttings into claims. */
import { readCorpus } from "../src/corpus/read-corpus.js";
import { agreementOf, agreementTable } from "../src/publishing/agreement.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { cuttingOf, cuttingText } from "../src/publishing/cutting.js";
import { run } from "./exit-status.js";

async function agreement(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  process.stdout.write(`${agreementTable(agreementOf(corpus))}\n\n${cuttingText(cuttingOf(corpus))}\n`);
  return 0;
}

await run(agreement);
