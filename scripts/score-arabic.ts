/** npm run score:arabic: measures how well the reader of Arabic reads annotated clauses, and writes its rates to its description. */
import { readFileSync, writeFileSync } from "node:fs";
import { withRates } from "./arabic/tables.js";

const PAGE = "src/arabic/README.md";

const page = withRates(readFileSync(PAGE, "utf8"));
writeFileSync(PAGE, page);
process.stdout.write(`${page.slice(page.indexOf("## How well"))}`);
