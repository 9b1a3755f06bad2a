/** The explorer as it is written, for the tests of its files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { type BuildOptions, buildSite } from "../../site/build.js";

/**
 * The explorer, written once more, to a folder that is removed when the process ends. Tests of the explorer as it is by default
 * share one, `inject("site")`.
 */
export async function writtenSite(options?: BuildOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-site-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await buildSite(folder, options);
  return folder;
}

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

export const documentOf = (file: string) => parseHTML(readFileSync(file, "utf8")).document;

export const textOf = (node: { textContent: string | null } | null | undefined) =>
  (node?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
