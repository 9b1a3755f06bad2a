import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { claims } from "iraq-coalition-data";
import { render } from "preact-render-to-string";
import { charts } from "./charts/index.js";
import type { Ids } from "./client/old-links.js";
import { writeDownloads } from "./downloads/write.js";
import { LANGUAGES } from "./languages.js";
import { rowsPath } from "./pages/claims.js";
import type { Download } from "./pages/data.js";
import { allPages } from "./pages.js";
import { rowsIn } from "./rows.js";
import { Document, type Page } from "./shell.js";

const resolve = createRequire(import.meta.url).resolve;

/** The fonts of the style sheet, as their packages have them. */
const FONTS = [
  ...["latin-400", "latin-600", "arabic-400", "arabic-600"].map(
    (file) => `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${file}-normal.woff2`,
  ),
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
];
const LICENCES = [
  "@fontsource/ibm-plex-sans-arabic",
  "@fontsource-variable/source-serif-4",
  "@fontsource-variable/noto-naskh-arabic",
];

/** The text of a page. */
export const htmlOf = (page: Page): string => `<!doctype html>${render(<Document {...page} />)}\n`;

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** What the script of old links looks up. */
async function ids(): Promise<Ids> {
  const { retired } = JSON.parse(await readFile("data/ids.json", "utf8")) as {
    retired: readonly { id: string; became: readonly string[] }[];
  };
  return {
    claims: claims.map(({ id }) => id),
    retired: Object.fromEntries(retired.map(({ id, became }) => [id, became])),
  };
}

const pathTo = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The style sheet, and the scripts of pages, each with what it needs. */
async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: {
      style: pathTo("style/index.css"),
      claims: pathTo("client/claims.tsx"),
      redirect: pathTo("client/redirect.ts"),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    // The fonts are copied, and their names are those of the files.
    external: ["fonts/*"],
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  // The script of the table imports it when somebody asks for a workbook.
  await build({
    entryPoints: [pathTo("downloads/claims-xlsx.ts")],
    outfile: join(folder, "xlsx.js"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
}

/** The tables as they are written, the one with every claim first. */
async function copyTables(folder: string): Promise<Download[]> {
  const { resources } = JSON.parse(await readFile("data/csv/datapackage.json", "utf8")) as {
    resources: readonly { path: string; title: string; bytes: number }[];
  };
  await mkdir(join(folder, "files"), { recursive: true });
  for (const { path } of resources) await copyFile(join("data/csv", path), join(folder, "files", path));
  return [...resources]
    .sort((a, b) => Number(b.path === "claims.csv") - Number(a.path === "claims.csv"))
    .map(({ path, title, bytes }) => ({ file: `files/${path}`, title, bytes }));
}

/** For who comes without a language: both, and no guess. */
const DOOR = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Iraq Coalition Data</title><link rel="icon" type="image/svg+xml" href="icon.svg"><link rel="stylesheet" href="style.css"><script src="redirect.js" defer></script></head><body><main><h1><a href="en/">English</a> · <a href="ar/" lang="ar">العربية</a></h1></main></body></html>\n`;

/**
 * Writes the site: every page under its own path, with relative links, so that any static host can serve it under any path.
 * @param folder is created if it is not there; what it has already stays
 * @returns how many pages there are
 */
export async function buildSite(folder: string): Promise<number> {
  const downloads = await copyTables(folder);
  const pages = allPages(downloads);
  for (const page of pages) await write(join(folder, page.place.language, page.place.path, "index.html"), htmlOf(page));
  await write(join(folder, "index.html"), DOOR);
  for (const language of LANGUAGES) await write(join(folder, language, rowsPath), JSON.stringify(rowsIn(language)));
  await write(join(folder, "ids.json"), JSON.stringify(await ids()));
  const shown = [{ name: "claims", claims }, ...charts.map(({ name, shown }) => ({ name, claims: shown("page") }))];
  for (const { name, claims: some } of shown)
    await writeDownloads(
      folder,
      name,
      some.map(({ id }) => id),
    );
  await bundle(folder);
  await copyFile(pathTo("icon.svg"), join(folder, "icon.svg"));
  await mkdir(join(folder, "fonts"), { recursive: true });
  for (const font of FONTS) await copyFile(resolve(font), join(folder, "fonts", font.split("/").at(-1) ?? ""));
  for (const name of LICENCES) {
    const licence = join(dirname(resolve(`${name}/package.json`)), "LICENSE");
    await copyFile(licence, join(folder, "fonts", `${name.split("/").at(-1)}.LICENSE`));
  }
  return pages.length;
}
