import { copyFile, mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Bilingual } from "iraq-coalition-data";
import { parse } from "yaml";
import { type Errata, readErrata } from "../src/releases/errata.js";
import { readLocks } from "../src/releases/lock.js";

/** A file that can be downloaded. */
export interface Download {
  /** below the folder of the site */
  readonly file: string;
  readonly bytes: number;
}

/** A column of a table. */
export interface Column extends Bilingual {
  readonly type: "string" | "date" | "integer" | "number";
  /** the meanings of its values, if they are a closed list */
  readonly terms?: Readonly<Record<string, Bilingual>>;
  readonly example?: string;
  /** the mistake to avoid */
  readonly mistake?: Bilingual;
}

/** A table as it is published. */
export interface Table extends Download {
  readonly name: string;
  readonly title: Bilingual;
  /** of a dataset or a registry */
  readonly description?: Bilingual;
  readonly kind: "claims" | "dataset" | "registry" | "crossing" | "list";
  readonly columns: Readonly<Record<string, Column>>;
}

/** How far the two codings of a field agree. */
export interface Agreement {
  readonly dataset: string;
  readonly field: string;
  readonly coded: number;
  readonly equal: number;
  readonly alpha?: number;
  readonly interval?: readonly [number, number];
}

/** How far two cuttings of lines into claims agree. */
export interface Cutting {
  readonly lines: number;
  readonly claims: number;
  readonly boundaries: number;
  readonly identical: number;
}

/** What the data is published with. */
export interface Published {
  readonly tables: readonly Table[];
  /** texts that belong to the data */
  readonly documents: readonly Download[];
  /** what is made for a release; empty if the build is not told where that is */
  readonly release: readonly Download[];
  readonly agreement: readonly Agreement[];
  readonly cutting?: Cutting;
  /** whether there is a release */
  readonly isReleased: boolean;
  /** what the releases corrected, the newest first */
  readonly errata: readonly Errata[];
  readonly citation: { readonly authors: string; readonly title: string; readonly version: string };
  /** where to report an error; absent until it is decided */
  readonly contact?: string;
  /** the address of the form for an error in a record; absent until the repository is on GitHub */
  readonly errorForm?: string;
}

interface Codebook {
  readonly datasets: Readonly<Record<string, { kind: "dataset" | "registry"; description: Bilingual }>>;
  readonly crossings: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, Pick<Table, "title" | "columns">>>;
  readonly agreement: readonly Agreement[];
  readonly cutting?: Cutting;
}

interface Citation {
  readonly title: string;
  readonly version: string;
  readonly authors: readonly { name?: string; "given-names"?: string; "family-names"?: string }[];
}

const TABLES = "data/csv";
const DOCUMENTS = ["CITATION.cff", "LICENSE-DATA", "LICENSE", "CHANGELOG.md", "data/csv/codebook.json"];
/** What a release has beside the tables, each in one file. */
const WHOLE = /\.(?:xlsx|sqlite|parquet)$/u;

const json = async <T>(file: string) => JSON.parse(await readFile(file, "utf8")) as T;

async function copied(from: string, folder: string): Promise<Download> {
  const file = `files/${from.split("/").at(-1)}`;
  await copyFile(from, join(folder, file));
  return { file, bytes: (await stat(from)).size };
}

const copiedAll = (files: readonly string[], folder: string) => Promise.all(files.map((file) => copied(file, folder)));

const kindOf = (name: string, { datasets, crossings }: Codebook): Table["kind"] =>
  name === "claims" ? "claims" : (datasets[name]?.kind ?? (name in crossings ? "crossing" : "list"));

/** Where to report an error: an address of mail, as package.json names it. */
export const contactOf = ({ bugs }: { bugs?: { email?: string } }): string | undefined => bugs?.email || undefined;

/** The form for an error in a record, in the repository that package.json names; its file is in .github/ISSUE_TEMPLATE/. */
export function errorFormOf({ repository }: { repository?: { url?: string } }): string | undefined {
  const [, address] = /^(?:git\+)?(https:\/\/github\.com\/[^/]+\/[^/]+?)(?:\.git)?$/u.exec(repository?.url ?? "") ?? [];
  return address && `${address}/issues/new?template=record-error.yml`;
}

/**
 * Copies what can be downloaded into the folder of the site.
 * @param release the folder of what is made for a release, to be offered as well
 * @returns what the pages say of it
 */
export async function publish(folder: string, release?: string): Promise<Published> {
  await mkdir(join(folder, "files"), { recursive: true });
  const codebook = await json<Codebook>(`${TABLES}/codebook.json`);
  const tables = Object.entries(codebook.tables).map(async ([name, table]): Promise<Table> => {
    const description = codebook.datasets[name]?.description;
    const download = await copied(`${TABLES}/${name}.csv`, folder);
    return { ...download, ...table, name, kind: kindOf(name, codebook), ...(description && { description }) };
  });
  const made = release === undefined ? [] : (await readdir(release)).filter((name) => WHOLE.test(name)).sort();
  const { authors, title, version } = parse(await readFile("CITATION.cff", "utf8")) as Citation;
  const locks = await readLocks();
  const manifest = await json<Parameters<typeof contactOf>[0] & Parameters<typeof errorFormOf>[0]>("package.json");
  const [contact, errorForm] = [contactOf(manifest), errorFormOf(manifest)];
  return {
    tables: await Promise.all(tables),
    documents: await copiedAll(DOCUMENTS, folder),
    release: await copiedAll(
      made.map((name) => join(release ?? "", name)),
      folder,
    ),
    agreement: codebook.agreement,
    ...(codebook.cutting && { cutting: codebook.cutting }),
    isReleased: locks.length > 0,
    errata: await readErrata(locks),
    citation: {
      authors: authors
        .map(({ name, "given-names": given, "family-names": family }) =>
          [name ?? given, family].filter((part) => part !== undefined).join(" "),
        )
        .join(", "),
      title,
      version,
    },
    ...(contact && { contact }),
    ...(errorForm && { errorForm }),
  };
}
