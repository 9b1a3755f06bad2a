import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { claims } from "iraq-coalition-data";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { type Address, SiteAddress } from "./address.js";
import { charts } from "./charts/index.js";
import { writeDownloads } from "./downloads/write.js";
import { FONT_FILES, FONT_PACKAGES } from "./fonts.js";
import { previewPicture } from "./head.js";
import { LANGUAGES } from "./languages.js";
import { rowsPath } from "./pages/claims.js";
import { DoorDocument } from "./pages/door.js";
import { type RetiredId, retiredClaims, retiredPages } from "./pages/retired.js";
import { UnknownDocument } from "./pages/unknown.js";
import { allPages } from "./pages.js";
import { publish } from "./published.js";
import { rowsFileIn } from "./rows.js";
import { Document, type Page } from "./shell.js";
import { siteMap } from "./site-map.js";

const resolve = createRequire(import.meta.url).resolve;

const html = (document: VNode): string => `<!doctype html>${render(document)}\n`;

/** The text of a page. */
export const htmlOf = (page: Page, address?: Address): string =>
  html(
    <Document
      page={page}
      html={render(<SiteAddress.Provider value={address}>{page.content}</SiteAddress.Provider>)}
      address={address}
    />,
  );

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** The claims that the data had once. */
async function goneClaims(): Promise<readonly RetiredId[]> {
  const { retired } = JSON.parse(await readFile("data/ids.json", "utf8")) as { retired: readonly RetiredId[] };
  return retiredClaims(retired);
}

const pathTo = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What runs in the browser: on the table of claims, where old links arrive, where nothing is, and on every page. */
const SCRIPTS = ["claims.tsx", "redirect.ts", "unknown.ts", "version.ts"];

/** The style sheet, and the scripts of pages, each with what it needs. */
async function bundle(folder: string): Promise<void> {
  const scripts = Object.fromEntries(SCRIPTS.map((file) => [file.split(".")[0], pathTo(`client/${file}`)]));
  await build({
    entryPoints: { style: pathTo("style/index.css"), ...scripts },
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

/** The fonts, each with its licence. */
async function copyFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of FONT_FILES) await copyFile(resolve(file), join(folder, basename(file)));
  for (const name of FONT_PACKAGES) {
    const licence = join(dirname(resolve(`${name}/package.json`)), "LICENSE");
    await copyFile(licence, join(folder, `${basename(name)}.LICENSE`));
  }
}

/** What the build can be told. */
export interface BuildOptions {
  /** where the site will be reached */
  readonly address?: Address | undefined;
  /** the folder of what is made for a release */
  readonly release?: string | undefined;
}

/**
 * Writes the site: every page under its own path, with relative links, so that any static host can serve it under any path.
 * @param folder is created if it is not there; what it has already stays
 * @returns how many pages there are
 */
export async function buildSite(folder: string, { address, release }: BuildOptions = {}): Promise<number> {
  const retired = await goneClaims();
  const pages = allPages(await publish(folder, release));
  for (const page of [...pages, ...retiredPages(retired)])
    await write(join(folder, page.place.language, page.place.path, "index.html"), htmlOf(page, address));
  await write(join(folder, "index.html"), html(<DoorDocument />));
  await write(join(folder, "404.html"), html(<UnknownDocument address={address} />));
  if (address !== undefined) {
    await write(join(folder, "sitemap.xml"), siteMap(pages, address));
    await write(join(folder, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
  }
  for (const language of LANGUAGES) await write(join(folder, language, rowsPath), JSON.stringify(rowsFileIn(language)));
  await write(join(folder, "ids.json"), JSON.stringify([...claims, ...retired].map(({ id }) => id)));
  const shown = [{ name: "claims", claims }, ...charts.map(({ name, shown }) => ({ name, claims: shown("page") }))];
  for (const { name, claims: some } of shown)
    await writeDownloads(
      folder,
      name,
      some.map(({ id }) => id),
    );
  await bundle(folder);
  await copyFile(pathTo("icon.svg"), join(folder, "icon.svg"));
  await mkdir(join(folder, "pictures"), { recursive: true });
  for (const language of LANGUAGES)
    await copyFile(pathTo(previewPicture(language)), join(folder, previewPicture(language)));
  await copyFonts(join(folder, "fonts"));
  return pages.length;
}
