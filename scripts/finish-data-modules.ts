import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { licencesOf } from "./licences.js";

/** The tables, of which a project may import one alone; nobody reads them in this form. */
const TABLES = "generated/tables";

/** The module of a table as the text of its JSON, which engines read faster than the same data written as an expression. */
const asText = (table: Readonly<Record<string, unknown>>): string =>
  Object.entries(table)
    .map(([name, records]) => {
      const text = JSON.stringify(records).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
      return `export const ${name} = /* @__PURE__ */ JSON.parse('${text}');\n`;
    })
    .join("");

/**
 * Writes the tables as text, and puts everything else, with the libraries that it uses, into one file: whoever
 * installs the package installs nothing else, and opening thirty files takes longer than running what is in them.
 * @param folder the compiled modules, of which only declarations and tables are left beside this file
 */
export async function finishDataModules(folder: string): Promise<void> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: resolve(folder),
    entryPoints: ["index.js"],
    outdir: ".",
    write: false,
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    metafile: true,
    legalComments: "none",
    logLevel: "silent",
    preserveSymlinks: true,
    plugins: [
      {
        name: "tables",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/tables\/[^/]+$/ }, ({ path }) => ({
            path: `./${TABLES}/${basename(path)}`,
            external: true,
          })),
      },
    ],
  });
  await writeFile(join(folder, "THIRD-PARTY-LICENSES.txt"), await licencesOf([metafile]));
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const path = join(folder, file);
    if (dirname(file) !== TABLES) await rm(path);
    else await writeFile(path, asText((await import(pathToFileURL(path).href)) as Record<string, unknown>));
  }
  // White space stays: without it, esbuild also leaves out what tells bundlers that a call may be dropped.
  for (const { path, text } of outputFiles) await writeFile(path, text.replaceAll(/^\/\/ \S+\.js\n/gmu, ""));
}
