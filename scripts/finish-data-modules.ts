import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, transform } from "esbuild";
import { licencesOf } from "./licences.js";

/** Modules that stand on a library, which is put into them: whoever installs the package installs nothing else. */
const ON_LIBRARIES = ["query/nearest.js", "hash.js"];

/** Modules that hold data, which nobody reads in this form. */
const HOLD_DATA = "generated";

/**
 * Puts the libraries into the data modules that use them, and takes the white space out of those that hold data.
 * @param folder the compiled modules
 */
export async function finishDataModules(folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: resolve("."),
    entryPoints: ON_LIBRARIES.map((path) => resolve(folder, path)),
    outbase: resolve(folder),
    outdir: resolve(folder),
    allowOverwrite: true,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
    preserveSymlinks: true,
  });
  await writeFile(join(folder, "THIRD-PARTY-LICENSES.txt"), await licencesOf([metafile]));
  for (const file of await readdir(join(folder, HOLD_DATA), { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const path = join(folder, HOLD_DATA, file);
    const { code } = await transform(await readFile(path, "utf8"), { minify: true, charset: "utf8", target: "es2022" });
    await writeFile(path, code);
  }
}
