import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dataFiles, SCHEMA_VERSION, schemaFile } from "../../schemas/index.js";
import { canonicalJson } from "../corpus/canonical-form.js";
import type { Corpus } from "../corpus/corpus.js";
import { codebookOf } from "./codebook.js";
import { codebookMarkdown } from "./codebook-markdown.js";
import { csv, excelCsv } from "./csv.js";
import { dataPackage } from "./data-package.js";
import { jsonSchema, schemaIndex } from "./json-schemas.js";
import { withFigures } from "./readme.js";
import { tablesOf } from "./tables.js";

/** Folders whose files are all generated, committed, and replaced as a whole. */
export const ARTIFACT_FOLDERS = [`schemas/${SCHEMA_VERSION}`, "data/csv"] as const;

/** Files beside files that people write. */
export const ARTIFACT_FILES = ["CODEBOOK.md", "README.md"] as const;

/** Texts by path: the text of a file, or the texts of the files in a folder. */
export type Artifacts = Map<string, string | Map<string, string>>;

/** The texts about the package that people write. */
export interface PackageTexts {
  name: string;
  description: string;
  /** the text of README.md, whose figures follow from the data */
  readme: string;
}

/** The texts of the package in the working directory. */
export async function packageTexts(): Promise<PackageTexts> {
  const { name, description } = JSON.parse(await readFile("package.json", "utf8")) as Omit<PackageTexts, "readme">;
  return { name, description, readme: await readFile("README.md", "utf8") };
}

/**
 * Every generated file that is committed.
 * @param corpus data that has passed validation
 */
export function artifacts(corpus: Corpus, { readme, ...about }: PackageTexts): Artifacts {
  const [schemas, tables] = ARTIFACT_FOLDERS;
  const [page, front] = ARTIFACT_FILES;
  const written = tablesOf(corpus);
  const codebook = codebookOf(corpus, written);
  return new Map<string, string | Map<string, string>>([
    [
      schemas,
      new Map([
        ...dataFiles.map((file): [string, string] => [schemaFile(file.name), canonicalJson(jsonSchema(file))]),
        ["index.json", canonicalJson(schemaIndex())],
      ]),
    ],
    [
      tables,
      new Map([
        ...written.flatMap((table): [string, string][] => [
          [`${table.name}.csv`, csv(table)],
          [join("excel", `${table.name}.csv`), excelCsv(table)],
        ]),
        ["datapackage.json", canonicalJson(dataPackage(written, about))],
        ["codebook.json", canonicalJson(codebook)],
      ]),
    ],
    [page, codebookMarkdown(codebook, corpus, written)],
    [front, withFigures(readme, corpus)],
  ]);
}
