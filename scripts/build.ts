/** npm run build: validates everything, then writes the JSON Schemas, the CSV tables, the codebook and the package in dist/. */
import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { build as bundle } from "esbuild";
import { print, say } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { ARTIFACT_FILES, ARTIFACT_FOLDERS, artifacts } from "../src/publishing/artifacts.js";
import { compiledSchemasModule, compileSchemas } from "../src/publishing/compile-schemas.js";
import { dataModules } from "../src/publishing/modules.js";
import { replaceFolders, stage, writeFiles } from "../src/publishing/replace-folders.js";
import { indexCorpus } from "../src/records/record-index.js";
import { pretty } from "../src/reporting/pretty.js";
import { validate } from "../src/validate.js";
import { run } from "./exit-status.js";

const OUTPUT = [...ARTIFACT_FOLDERS, ...ARTIFACT_FILES, "dist"];
const GENERATED = "src/generated";

async function compile(outDir: string): Promise<void> {
  const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  try {
    await promisify(execFile)(process.execPath, [
      join(typescript, "bin/tsc"),
      "-p",
      "tsconfig.build.json",
      "--outDir",
      outDir,
    ]);
  } catch (error) {
    say(...((error as { stdout?: string }).stdout ?? String(error)).trimEnd().split("\n"));
    throw new Error("the package does not compile");
  }
}

/**
 * Puts the modules of the command line together in a few files, without the words for people who read code: a run that
 * finds nothing is as long as it takes to load them. What is loaded only when something is found stays apart.
 * @param folder of the compiled sources
 */
async function bundleCommandLine(folder: string): Promise<void> {
  await bundle({
    // The names of the files follow from their paths below this folder, wherever it is.
    absWorkingDir: resolve(folder),
    entryPoints: ["cli/main.js"],
    outdir: ".",
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    minify: true,
    chunkNames: "cli/[hash]",
    logLevel: "silent",
  });
}

async function build(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const issues = await validate(corpus);
  if (issues.length > 0) {
    print(pretty(issues, { color: process.stdout.isTTY === true && process.stdout.hasColors() }));
    print("Nothing was written.\n");
    return 1;
  }
  const about = JSON.parse(await readFile("package.json", "utf8")) as { name: string; description: string };
  const files = artifacts(corpus, about);
  const staging = await stage(OUTPUT);
  for (const [path, texts] of files) {
    if (typeof texts === "string") await writeFiles(join(staging, "next"), new Map([[path, texts]]));
    else await writeFiles(join(staging, "next", path), texts);
  }
  await rm(GENERATED, { recursive: true, force: true });
  await writeFiles(GENERATED, new Map([...dataModules(corpus), ["compiled-schemas.ts", compiledSchemasModule()]]));
  await compile(join(staging, "next/dist"));
  await bundleCommandLine(join(staging, "next/dist/src"));
  await replaceFolders(OUTPUT, staging);

  const width = Math.max(...corpus.files.map(({ schema }) => schema.name.length));
  for (const { schema, document } of corpus.files.filter((file) => file.schema.kind !== "ledger")) {
    const { length } = (document as { records: unknown[] }).records;
    print(
      `${schema.name.padEnd(width)}  ${String(length).padStart(4)} ${schema.kind === "dataset" ? "records" : "entries"}\n`,
    );
  }
  const claims = indexCorpus(corpus).records.filter(({ file }) => file.schema.kind === "dataset");
  const quotes = claims.flatMap(({ evidence }) => evidence);
  print(`${claims.length} claims proven by ${quotes.length} quotes from ${corpus.seeds.length} seeds\n`);
  for (const [path, texts] of files)
    print(typeof texts === "string" ? `${path} written\n` : `${texts.size} files written to ${path}\n`);
  print("the package written to dist\n");
  return 0;
}

await run(build);
