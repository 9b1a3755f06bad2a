/** npm run write, the second half of npm run build: validates the data, then writes everything that is made from it. */
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { print } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { artifacts, packageTexts } from "../src/publishing/artifacts.js";
import { lostColumns, type PublishedColumn } from "../src/publishing/columns-table.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { stubs } from "../src/publishing/entry-points.js";
import { dataModules } from "../src/publishing/modules/index.js";
import { clear, replaceFolders, stage, writeFiles } from "../src/publishing/replace-folders.js";
import { tablesOf } from "../src/publishing/tables.js";
import { indexCorpus } from "../src/records/record-index.js";
import { pretty } from "../src/reporting/pretty.js";
import { validate } from "../src/validate.js";
import { compileTypeScript } from "./compile-typescript.js";
import { run } from "./exit-status.js";
import { finishDataModules } from "./finish-data-modules.js";
import { DATA_MODULES, OUTPUT } from "./output.js";

const GENERATED = "src/generated";

/** The columns that are published, by which programs of others ask for values. */
const PUBLISHED = "data/csv/columns.csv";

const publishedColumns = (): PublishedColumn[] =>
  existsSync(PUBLISHED) ? parse(readFileSync(PUBLISHED), { columns: true }) : [];

async function write(): Promise<number> {
  // Before the data is read, so that the build that writes last is also the one that read last.
  const staging = await stage(OUTPUT);
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const issues = await validate(corpus);
  if (issues.length > 0) {
    print(pretty(issues, { color: process.stdout.isTTY === true && process.stdout.hasColors() }));
    await clear(staging);
    print("None of what is made of the data was written.\n");
    return 1;
  }
  const texts = await packageTexts();
  const lost = lostColumns(publishedColumns(), tablesOf(corpus, texts.locks));
  if (lost.length > 0) {
    print(`${PUBLISHED} has columns that no table has any more: ${lost.join(", ")}\n`);
    print(
      "  A column that is renamed or removed breaks the programs of those who read it; one that has no value in any row is left out.\n",
    );
    print(
      "  → keep its name and a value, or list it in RETIRED_COLUMNS of src/publishing/columns-table.ts, with the reason\n",
    );
    await clear(staging);
    return 1;
  }
  const files = artifacts(corpus, texts);
  for (const [path, written] of files) {
    if (typeof written === "string") await writeFiles(join(staging, "next"), new Map([[path, written]]));
    else await writeFiles(join(staging, "next", path), written);
  }
  await rm(GENERATED, { recursive: true, force: true });
  await writeFiles(GENERATED, dataModules(corpus, texts));
  const modules = join(staging, "next", DATA_MODULES);
  await compileTypeScript("tsconfig.data.json", modules);
  await finishDataModules(modules);
  await replaceFolders(OUTPUT, staging);
  await writeFiles(".", stubs());

  const width = Math.max(...corpus.files.map(({ schema }) => schema.name.length));
  for (const { schema, document } of corpus.files.filter((file) => file.schema.kind !== "ledger")) {
    const { length } = (document as { records: unknown[] }).records;
    print(
      `${schema.name.padEnd(width)}  ${String(length).padStart(4)} ${schema.kind === "dataset" ? "records" : "entries"}\n`,
    );
  }
  const claims = indexCorpus(corpus).records.filter(({ file }) => file.schema.kind === "dataset");
  const quotes = claims.flatMap(({ evidence }) => evidence);
  print(`${claims.length} claims are based on ${quotes.length} quotes from ${corpus.seeds.length} articles\n`);
  for (const [path, written] of files)
    print(typeof written === "string" ? `${path} written\n` : `${written.size} files written to ${path}\n`);
  print(`the data modules written to ${DATA_MODULES}\n`);
  return 0;
}

await run(write);
