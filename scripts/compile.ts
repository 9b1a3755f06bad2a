/** npm run compile: writes the command line, the validator, the schemas and the Arabic reader to dist/. Reads no data. */
import { copyFile, cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build as bundle, transform } from "esbuild";
import { compiledSchemasModule } from "../src/publishing/compile-schemas.js";
import { replaceFolders, stage, writeFiles } from "../src/publishing/replace-folders.js";
import { compileTypeScript } from "./compile-typescript.js";
import { run } from "./exit-status.js";
import { licencesOf } from "./licences.js";
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

/** Leaves out the comments and blanks of the definitions, which the declarations beside them have. */
async function tighten(folder: string): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".js"))) {
    const path = join(folder, file);
    const { code } = await transform(await readFile(path, "utf8"), { minifyWhitespace: true, charset: "utf8" });
    await writeFile(path, code);
  }
}

const OPTIONS = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  charset: "utf8",
  metafile: true,
  legalComments: "none",
  logLevel: "silent",
  // The names of the bundles follow from the paths of libraries, which are those in this folder wherever it is.
  preserveSymlinks: true,
} as const;

/** What others import or run; everything else is reached from here. */
const ENTRIES = ["cli/main.js", "validator.js", "validator-node.js", "arabic/index.js"];

/**
 * Bundles the command line, the validator and the reader of Arabic, with the libraries that they use, into a few files: nothing
 * else has to be installed, and loading many files takes most of the time of a run that finds nothing. What is loaded only
 * when something is found stays in separate files.
 * @param folder the folder of the compiled sources, of which only declarations are left beside the bundles
 * @param notices the file for the licences of what is bundled
 */
async function bundleTool(folder: string, notices: string): Promise<void> {
  const bundles = join(folder, "../bundles");
  // They are in the older module format and ask for the modules of Node by require, which the other bundles do without.
  const older = await bundle({
    absWorkingDir: resolve("."),
    entryPoints: { commander: "commander", prompts: join(folder, "cli/add/prompts.js") },
    outdir: resolve(bundles, "cli"),
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    ...OPTIONS,
  });
  const { metafile } = await bundle({
    // The names of the files follow from their paths below this folder, wherever it is.
    absWorkingDir: resolve(folder),
    entryPoints: ENTRIES,
    outbase: ".",
    outdir: resolve(bundles),
    splitting: true,
    chunkNames: "shared/[hash]",
    plugins: [
      {
        name: "older format",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^(?:commander|\.\/prompts\.js)$/ }, ({ path }) => ({
            path: path === "commander" ? "../cli/commander.js" : "../cli/prompts.js",
            external: true,
          })),
      },
    ],
    ...OPTIONS,
  });
  await writeFile(notices, await licencesOf([older.metafile, metafile]));
  for (const file of await readdir(folder, { recursive: true })) if (file.endsWith(".js")) await rm(join(folder, file));
  await cp(bundles, folder, { recursive: true });
  await rm(bundles, { recursive: true });
}

async function compile(): Promise<number> {
  const staging = await stage(OUTPUT);
  const dist = join(staging, "next/dist");
  await compileTypeScript("tsconfig.tool.json", dist);
  await writeFiles(join(dist, "src/corpus"), new Map([["compiled-schemas.js", compiledSchemasModule()]]));
  await copyFile("src/corpus/compiled-schemas.d.ts", join(dist, "src/corpus/compiled-schemas.d.ts"));
  await tighten(join(dist, "schemas"));
  await dropExamples(join(dist, "src/arabic"));
  await bundleTool(join(dist, "src"), join(dist, "src/THIRD-PARTY-LICENSES.txt"));
  await replaceFolders(OUTPUT, staging);
  return 0;
}

await run(compile);
