/**
 * npm run reproduce: builds the package here and as elsewhere, in another time zone, language, folder and order of files, and says
 * which bytes differ.
 *
 * --node PATH  builds it with another Node too; can be given several times
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { print } from "../src/cli/output.js";
import { run } from "./exit-status.js";
import { builtOn, differing, ELSEWHERE, HERE } from "./reproduce/build.js";

const { values: options } = parseArgs({ options: { node: { type: "string", multiple: true, default: [] } } });

await run(async () => {
  const here = builtOn(HERE);
  const others = [ELSEWHERE, ...options.node.map((node) => ({ name: node, node: resolve(node) }))];
  let isSame = true;
  for (const machine of others) {
    const paths = differing(here, builtOn(machine));
    isSame &&= paths.length === 0;
    print(
      `${machine.name}: ${here.size} files, ${paths.length} differ\n${paths.map((path) => `  ${path}\n`).join("")}`,
    );
  }
  return isSame ? 0 : 1;
});
