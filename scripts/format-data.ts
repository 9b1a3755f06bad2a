/**
 * Part of npm run format: repairs in the data what needs no decision, and shows new ids to the editor. It says which files
 * it changed.
 */
import { readFile, writeFile } from "node:fs/promises";
import { print, say } from "../src/cli/output.js";
import type { Corpus } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { finishReplacing } from "../src/corpus/replace-files.js";
import { fix } from "../src/fixing.js";
import { EDITOR_IDS, editorIds } from "../src/publishing/artifacts.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { visible } from "../src/reporting/visible.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";

const readData = () => readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());

/** Writes the ids that completion shows, unless a file is not JSON, whose ids would disappear. */
async function showIds(corpus: Corpus): Promise<void> {
  if (corpus.files.some(({ document }) => document === undefined)) return;
  const ids = editorIds(corpus);
  if ((await readFile(EDITOR_IDS, "utf8").catch(() => undefined)) === ids) return;
  await writeFile(EDITOR_IDS, ids);
  print(`${EDITOR_IDS} written\n`);
}

async function formatData(): Promise<number> {
  await finishReplacing(["data", "seeds"]);
  const corpus = await readData();
  const { written, failed } = await fix(corpus, await validate(corpus));
  for (const path of written) print(`${visible(`${path} repaired`)}\n`);
  for (const { path, reason } of failed) say(`${path} cannot be written: ${reason}`);
  await showIds(await readData());
  return failed.length === 0 ? 0 : 2;
}

await run(formatData);
