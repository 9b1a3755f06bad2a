/** npm run compile: writes the command line, the validator, the schemas and the Arabic reader to dist/. Reads no data. */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build as bundle } from "esbuild";
import { compiledSchemasModule } from "../src/publishing/compile-schemas.js";
import { replaceFolders, stage, writeFiles } from "../src/publishing/replace-folders.js";
import { compileTypeScript } from "./compile-typescript.js";
import { run } from "./exit-status.js";
import { OUTPUT } from "./output.js";

/** Leaves out the examples of the word lists, which are for those who read and add words. */
async function dropExamples(folder: string): Promise<void> {
  for (const name of ["hedge-words.js", "modality-words.js"]) {
    const path = join(folder, name);
    const list = await readFile(path, "utf8");
    const without = list.replaceAll(/,\s*example: "[^"]*"/gu, "");
    if (without === list) throw new Error(`${name} has no examples to leave out`);
    await writeFile(path, without);
  }
}

/**
 * Bundles the modules of the command line into a few files without comments, since loading them takes most of the time
 * of a run that finds nothing. What is loaded only when something is found stays in separate files.
 * @param folder the folder of the compiled sources
 */
async function bundleCommandLine(folder: string): Promise<void> {
  await bundle({
    // The names of the files follow from their paths below this folder, wherever it is.
    absWorkingDir: resolve(folder),
    entryPoints: ["cli/main.js"],
    outbase: ".",
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

async function compile(): Promise<number> {
  const staging = await stage(OUTPUT);
  const dist = join(staging, "next/dist");
  await compileTypeScript("tsconfig.tool.json", dist);
  await writeFiles(join(dist, "src/corpus"), new Map([["compiled-schemas.js", compiledSchemasModule()]]));
  await copyFile("src/corpus/compiled-schemas.d.ts", join(dist, "src/corpus/compiled-schemas.d.ts"));
  await dropExamples(join(dist, "src/arabic"));
  await bundleCommandLine(join(dist, "src"));
  await replaceFolders(OUTPUT, staging);
  return 0;
}

await run(compile);
