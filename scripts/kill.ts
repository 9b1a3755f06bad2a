/** npm run kill: ends every program that writes files at hundreds of moments, and says whether any of them leaves half of its work. */
import { parseArgs } from "node:util";
import { print } from "../src/cli/output.js";
import { run } from "./exit-status.js";
import { run as runKills, table } from "./kill/run.js";
import { writers } from "./kill/writers.js";
import { wholeNumber } from "./whole-number.js";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "200" },
    writer: { type: "string", multiple: true },
  },
});

await run(async () => {
  const wanted = writers.filter(({ name }) => options.writer?.includes(name) ?? true);
  if (wanted.length === 0) throw new Error(`there are: ${writers.map(({ name }) => name).join(", ")}`);
  const count = Math.ceil(wholeNumber("count", options.count) / wanted.length);
  const rows = await runKills(wanted, { seed: wholeNumber("seed", options.seed), count });
  print(table(rows));
  return rows.some(({ faults }) => faults.length > 0) ? 1 : 0;
});
