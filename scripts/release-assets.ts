/**
 * npm run release:assets: what is attached to a release, in .build/release: the workbook, the database, each table, and one archive with all of
 * it, the documents that belong to it and the hash of each file. The same data gives the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { print } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { packageTexts } from "../src/publishing/artifacts.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { sqliteDatabase } from "../src/publishing/sqlite.js";
import { tablesOf } from "../src/publishing/tables.js";
import { archive, workbook } from "../src/publishing/workbook.js";
import { run } from "./exit-status.js";

const FOLDER = ".build/release";
const DOCUMENTS = ["README.md", "CODEBOOK.md", "CITATION.cff", "CHANGELOG.md", "LICENSE", "LICENSE-DATA"];

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function releaseAssets(): Promise<number> {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const { name, version, description } = await packageTexts();
  const files = new Map<string, Uint8Array>();
  const tables = tablesOf(corpus);
  files.set(`${name}.xlsx`, await workbook(tables, { name, version, description }));
  files.set(`${name}.sqlite`, await sqliteDatabase(tables));
  for (const file of (await readdir("data/csv")).sort())
    if (/\.(?:csv|json|jsonld)$/u.test(file)) files.set(`csv/${file}`, await readFile(join("data/csv", file)));
  for (const file of DOCUMENTS) files.set(file, await readFile(file));
  const hashes = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join("");
  files.set("SHA256SUMS", Buffer.from(hashes));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const zip = archive(new Map([...files].map(([path, bytes]) => [`${name}-${version}/${path}`, bytes])));
  const assets = new Map([
    [`${name}-${version}.zip`, zip],
    ...[...files].map(([path, bytes]): [string, Uint8Array] => [path.replace("csv/", ""), bytes]),
  ]);
  for (const [path, bytes] of assets) {
    if (DOCUMENTS.includes(path)) continue;
    await writeFile(join(FOLDER, path), bytes);
    print(`${String(bytes.length).padStart(9)}  ${join(FOLDER, path)}\n`);
  }
  return 0;
}

await run(releaseAssets);
