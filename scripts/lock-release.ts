/**
 * The part of npm run release:version that records what the release holds, in releases/<version>/lock.json. The lock is written once: those of
 * releases that are published are never written again.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parse } from "yaml";
import { SCHEMA_VERSION } from "../schemas/index.js";
import { print } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { artifacts, packageTexts } from "../src/publishing/artifacts.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { recordHashes } from "../src/releases/content-hash.js";
import { fileHashes, lockPath, lockText } from "../src/releases/lock.js";
import { formats } from "../src/reporting/index.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";

async function lockRelease(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const issues = await validate(corpus);
  print(formats.pretty(issues, { color: false }));
  if (issues.length > 0) return 1;
  const texts = await packageTexts();
  const schemas = artifacts(corpus, texts).get(`schemas/${SCHEMA_VERSION}`) as ReadonlyMap<string, string>;
  const { "date-released": date } = parse(await readFile("CITATION.cff", "utf8")) as { "date-released": string };
  const { version } = texts;
  const records = recordHashes(corpus.files.map(({ document }) => document));
  const text = lockText({ version, date, schemas: fileHashes(schemas), records });
  const path = lockPath(version);
  if (existsSync(path) && (await readFile(path, "utf8")) !== text) {
    print(`${path} says something else already → if ${version} was never published, remove it and run this again\n`);
    return 1;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return 0;
}

await run(lockRelease);
