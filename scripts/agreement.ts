/** npm run agreement: how far the first and the second coding of the fields that take judgement agree, and the two cuttings into claims. */
import { readCorpus } from "../src/corpus/read-corpus.js";
import { agreementTable } from "../src/publishing/agreement.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { cuttingOf, cuttingText } from "../src/publishing/cutting.js";
import { agreementOf } from "../src/records/agreement.js";
import { indexCorpus } from "../src/records/record-index.js";
import { run } from "./exit-status.js";

async function agreement(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  process.stdout.write(`${agreementTable(agreementOf(indexCorpus(corpus)))}\n\n${cuttingText(cuttingOf(corpus))}\n`);
  return 0;
}

await run(agreement);
