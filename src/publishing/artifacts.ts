import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFiles, datasets, SCHEMA_VERSION, schemaFile } from "../../schemas/index.js";
import { canonicalJson } from "../corpus/canonical-form.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { type Errata, readErrata } from "../releases/errata.js";
import { type Lock, readLocks } from "../releases/lock.js";
import { apiPage } from "./api-page.js";
import { type Codebook, codebookOf } from "./codebook.js";
import { codebookMarkdown } from "./codebook-markdown.js";
import { csv, excelCsv } from "./csv.js";
import { dataPackage } from "./data-package.js";
import { knownIds } from "./editor/known-ids.js";
import { editorSchemas, IDS } from "./editor/schemas.js";
import { withEntryPoints } from "./entry-points.js";
import { errataPage } from "./errata-page.js";
import { jsonLd } from "./json-ld.js";
import { closedSchema, jsonSchema, schemaIndex } from "./json-schemas.js";
import { withFigures } from "./readme.js";
import { rulesPage } from "./rules-page.js";
import { type Table, tablesOf } from "./tables.js";

/** The texts about the package that people write, and what was released. */
export interface PackageTexts {
  name: string;
  version: string;
  description: string;
  /** the text of README.md, whose figures follow from the data */
  readme: string;
  /** the text of package.json, whose entry points follow from the datasets */
  manifest: string;
  /** the modules that others import, by path, without the generated ones */
  sources: ReadonlyMap<string, string>;
  /** the releases, the oldest first */
  locks: readonly Lock[];
  /** what they corrected, the newest first */
  errata: readonly Errata[];
}

/** What generated files are made of. */
interface Content extends PackageTexts {
  corpus: Corpus;
  tables: readonly Table[];
  codebook: Codebook;
}

/** The text of one file, or of each file in a folder, by its path there. */
type Generated = string | Map<string, string>;

const schemaFiles = ({ version }: Content) =>
  new Map([
    ...dataFiles.map((file): [string, string] => [schemaFile(file.name), canonicalJson(jsonSchema(file, version))]),
    ["index.json", canonicalJson(schemaIndex(version))],
  ]);

function closedSchemaFiles({ corpus }: Content): Map<string, string> {
  const own = (name: string) => documentRecords(corpus, name).map(({ id }) => String(id));
  const claims = datasets.filter(({ kind }) => kind === "dataset").flatMap(({ name }) => own(name));
  const idsOf = (name: string) => (name === "claims" ? claims : own(name));
  return new Map(
    datasets.map((file): [string, string] => [schemaFile(file.name), `${JSON.stringify(closedSchema(file, idsOf))}\n`]),
  );
}

const EDITOR = "schemas/editor";

/** Where an editor finds the ids that there are. */
export const EDITOR_IDS = join(EDITOR, IDS);

/** The ids that completion shows, whether the data is valid or not. */
export const editorIds = (corpus: Corpus): string => canonicalJson(knownIds(corpus));

const editorFiles = ({ corpus }: Content) =>
  new Map([
    ...[...editorSchemas()].map(([name, schema]): [string, string] => [name, `${JSON.stringify(schema)}\n`]),
    [IDS, editorIds(corpus)],
  ]);

const csvFiles = ({ tables, ...about }: Content) =>
  new Map([
    ...tables.flatMap((table): [string, string][] => [
      [`${table.name}.csv`, csv(table)],
      [join("excel", `${table.name}.csv`), excelCsv(table)],
    ]),
    // For programs alone, so without white space.
    ["datapackage.json", `${JSON.stringify(dataPackage(tables, about))}\n`],
    ["metadata.jsonld", `${JSON.stringify(jsonLd(tables, about))}\n`],
    ["codebook.json", `${JSON.stringify(about.codebook)}\n`],
  ]);

/**
 * Every output format by the path of its file or folder, all of which are committed. A folder is replaced as a whole: it
 * holds nothing that people write.
 */
const FORMATS: Readonly<Record<string, (content: Content) => Generated>> = {
  [`schemas/${SCHEMA_VERSION}`]: schemaFiles,
  "schemas/closed": closedSchemaFiles,
  [EDITOR]: editorFiles,
  "data/csv": csvFiles,
  "CODEBOOK.md": ({ codebook, corpus, tables }) => codebookMarkdown(codebook, corpus, tables),
  "docs/api.md": ({ sources }) => apiPage(sources),
  "docs/errata.md": ({ errata, locks }) => errataPage(errata, locks.length > 0),
  "docs/rules.md": rulesPage,
  "README.md": ({ readme, corpus }) => withFigures(readme, corpus),
  "package.json": ({ manifest }) => withEntryPoints(manifest),
};

/** The paths of all generated files and folders that are committed. */
export const ARTIFACT_PATHS: readonly string[] = Object.keys(FORMATS);

/** What is generated, by path. */
export type Artifacts = Map<string, Generated>;

/** Where the modules are that others import. */
const SOURCES = ["src", "src/query", "src/wording"];

async function sourceTexts(): Promise<Map<string, string>> {
  const paths = await Promise.all(
    SOURCES.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  const modules = paths
    .flat()
    .filter((path) => path.endsWith(".ts"))
    .sort();
  return new Map(
    await Promise.all(modules.map(async (path): Promise<[string, string]> => [path, await readFile(path, "utf8")])),
  );
}

/** The texts of the package in the working directory. */
export async function packageTexts(): Promise<PackageTexts> {
  const manifest = await readFile("package.json", "utf8");
  const { name, version, description } = JSON.parse(manifest) as Pick<PackageTexts, "name" | "version" | "description">;
  const readme = await readFile("README.md", "utf8");
  const locks = await readLocks();
  return {
    name,
    version,
    description,
    manifest,
    readme,
    sources: await sourceTexts(),
    locks,
    errata: await readErrata(locks),
  };
}

/**
 * Every generated file that is committed.
 * @param corpus data that has passed validation
 */
export function artifacts(corpus: Corpus, texts: PackageTexts): Artifacts {
  const tables = tablesOf(corpus, texts.locks);
  const content = { ...texts, corpus, tables, codebook: codebookOf(corpus, tables) };
  return new Map(Object.entries(FORMATS).map(([path, generate]) => [path, generate(content)]));
}
