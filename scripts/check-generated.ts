/** npm run check:generated: whether the committed generated files are what the build would write. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCorpus } from "../src/loading/read-corpus.js";
import { artifacts } from "../src/publishing/artifacts.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { formats } from "../src/reporting/index.js";
import { validate } from "../src/validation/validate.js";

async function staleFiles(folder: string, expected: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const present = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const differences: string[] = [];
  for (const [path, text] of expected) {
    const target = join(folder, path);
    if (!present.includes(target)) differences.push(`${target} is missing`);
    else if ((await readFile(target, "utf8")) !== text) differences.push(`${target} is out of date`);
  }
  const wanted = new Set([...expected.keys()].map((path) => join(folder, path)));
  differences.push(...present.filter((path) => !wanted.has(path)).map((path) => `${path} is no longer generated`));
  return differences;
}

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
const issues = await validate(corpus);
if (issues.length > 0) {
  process.stdout.write(formats.pretty(issues, { color: false }));
  process.exitCode = 1;
} else {
  const about = JSON.parse(await readFile("package.json", "utf8")) as { name: string; description: string };
  const stale = (
    await Promise.all([...artifacts(corpus, about)].map(([folder, files]) => staleFiles(folder, files)))
  ).flat();
  if (stale.length > 0) {
    process.stdout.write(`${stale.join("\n")}\n→ run npm run build and commit what it writes\n`);
    process.exitCode = 1;
  }
}
