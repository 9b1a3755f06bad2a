import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Metafile } from "esbuild";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** The folder of a library in this one, from wherever a bundle is made. */
const PACKAGE = /(node_modules\/(?:@[^/]+\/)?[^/]+)\/[^/]/u;

/** Where the text of a licence is that a library names and does not bring with it. */
const TEXTS: Readonly<Record<string, string>> = { "Apache-2.0": "node_modules/typescript/LICENSE" };

/**
 * The licences of the libraries in a bundle, each with its text.
 * @param metafiles what esbuild says went into each bundle
 * @throws if the text of a licence cannot be found, since it may not be passed on without
 */
export async function licencesOf(metafiles: readonly Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));
  const notices: [name: string, text: string][] = [];
  for (const library of folders) {
    const { name, version, license } = JSON.parse(await readFile(join(library, "package.json"), "utf8")) as Manifest;
    const file = (await readdir(library)).find((one) => /^licen[cs]e(?:[.-]|$)/iu.test(one));
    const text = file === undefined ? TEXTS[license ?? ""] : join(library, file);
    if (text === undefined) throw new Error(`${name} has no licence file`);
    notices.push([
      name,
      `${name} ${version} (${license ?? "see below"})\n\n${(await readFile(text, "utf8")).trim()}\n`,
    ]);
  }
  const texts = notices.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `This folder contains code of these libraries.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
