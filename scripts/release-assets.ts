/**
 * npm run release:assets: what is attached to a release, in .build/release: the workbook, the database, each table, all claims as Parquet, one archive with all of it
 * and the documents that belong to it, and the hash of each file. The same data gives the same bytes.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { print } from "../src/cli/output.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { artifacts, packageTexts } from "../src/publishing/artifacts.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { parquet } from "../src/publishing/parquet.js";
import { replaceFolders, stage, writeFiles } from "../src/publishing/replace-folders.js";
import { sqliteDatabase } from "../src/publishing/sqlite.js";
import { tablesOf } from "../src/publishing/tables.js";
import { archive, workbook } from "../src/publishing/workbook.js";
import { run } from "./exit-status.js";
import { OUTPUT, RELEASE } from "./output.js";

const SUMS = "SHA256SUMS";
/** In the archive, so that no link between them is dead. */
const DOCUMENTS = [
  ...["README.md", "CODEBOOK.md", "CITATION.cff", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "LICENSE-DATA"],
  ...["SECURITY.md", "src/arabic/README.md"],
];
const TABLES = "data/csv";
const GUIDES = "docs";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The lines that `sha256sum --check` reads. */
const sums = (files: ReadonlyMap<string, Uint8Array>) =>
  Buffer.from([...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join(""));

async function releaseAssets(): Promise<number> {
  const staging = await stage(OUTPUT);
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
  const texts = await packageTexts();
  const { name, version, locks } = texts;
  const tables = tablesOf(corpus, locks);
  const downloads = new Map<string, Uint8Array>([
    [`${name}.xlsx`, await workbook(tables, texts)],
    [`${name}.sqlite`, await sqliteDatabase(tables, texts)],
    ...tables
      .filter((table) => table.name === "claims")
      .map((table): [string, Uint8Array] => ["claims.parquet", parquet(table, texts)]),
  ]);
  const written = artifacts(corpus, texts).get(TABLES) as ReadonlyMap<string, string>;
  for (const [path, text] of written) if (!path.includes("/")) downloads.set(path, Buffer.from(text));
  // The archive has sums of its own, since whoever unpacks it may have nothing else of the release.
  const packed = new Map([...downloads].map(([path, bytes]) => [written.has(path) ? join(TABLES, path) : path, bytes]));
  const guides = (await readdir(GUIDES)).sort().map((name) => join(GUIDES, name));
  for (const path of [...DOCUMENTS, ...guides]) packed.set(path, await readFile(path));
  packed.set(SUMS, sums(packed));
  const zip = archive(new Map([...packed].map(([path, bytes]) => [`${name}-${version}/${path}`, bytes])));
  const assets = new Map([[`${name}-${version}.zip`, zip], ...downloads]);
  assets.set(SUMS, sums(assets));
  await writeFiles(join(staging, "next", RELEASE), assets);
  await replaceFolders(OUTPUT, staging);
  for (const [path, bytes] of assets) print(`${String(bytes.length).padStart(9)}  ${join(RELEASE, path)}\n`);
  return 0;
}

await run(releaseAssets);
