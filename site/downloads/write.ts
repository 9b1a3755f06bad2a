import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { claims } from "iraq-coalition-data";
import { cutCsv } from "./claims-csv.js";
import { cutJson } from "./claims-json.js";
import { workbookOf } from "./claims-xlsx.js";

/** The formats in which claims can be downloaded. */
export const FORMATS = ["csv", "xlsx", "json"] as const;

const CLAIMS = "data/csv/claims.csv";

/** The columns of the table of all claims that hold days. */
export const DAY_COLUMNS: readonly string[] = (
  JSON.parse(readFileSync("data/csv/datapackage.json", "utf8")) as {
    resources: readonly { path: string; schema: { fields: readonly { name: string; type: string }[] } }[];
  }
).resources
  .filter(({ path }) => path === "claims.csv")
  .flatMap(({ schema }) => schema.fields.filter(({ type }) => type === "date").map(({ name }) => name));

/** The same archive whenever it is made: its files have one time. */
const withoutTime = (archive: Uint8Array) => zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 9 });

/**
 * Writes some claims as `files/<name>.csv`, `.xlsx` and `.json`: the rows of the table of all claims, the same as a workbook,
 * and the records as the package gives them.
 * @param folder that of the site
 */
export async function writeDownloads(folder: string, name: string, ids: readonly string[]): Promise<void> {
  const chosen = new Set(ids);
  const csv = cutCsv(await readFile(CLAIMS, "utf8"), chosen);
  const workbook = await workbookOf(csv, new Set(DAY_COLUMNS));
  const file = (ending: string) => join(folder, "files", `${name}.${ending}`);
  await mkdir(join(folder, "files"), { recursive: true });
  await writeFile(file("csv"), csv);
  await writeFile(file("xlsx"), withoutTime(new Uint8Array(await workbook.arrayBuffer())));
  await writeFile(file("json"), cutJson(claims, chosen));
}
