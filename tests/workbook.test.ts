/** The workbook as a spreadsheet reads it: gnumeric and LibreOffice, where they are installed. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { csv } from "../src/publishing/csv.js";
import { tablesOf } from "../src/publishing/tables.js";
import { archive, workbook } from "../src/publishing/workbook.js";
import { readLocks } from "../src/releases/lock.js";
import { isTried } from "./clients.js";
import { schemas } from "./corpus.js";

const tables = tablesOf(await readCorpus({ data: "data", seeds: "seeds" }, schemas), await readLocks());
const about = { name: "iraq-coalition-data", version: "0.1.0", description: "What the articles say." };
const bytes = await workbook(tables, about);
const textOf = (path: string) => Buffer.from(unzipSync(bytes)[path] ?? []).toString();

test("has the same bytes whenever and wherever it is written", async () => {
  const before = process.env["TZ"];
  const packed = archive(new Map([["a", bytes]]));
  process.env["TZ"] = "Asia/Baghdad";
  const again = await workbook(tables, about);
  const packedAgain = archive(new Map([["a", bytes]]));
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  const hash = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  expect(hash(again)).toBe(hash(bytes));
  expect(hash(packedAgain)).toBe(hash(packed));
});

test("opens with what to know, in both languages, the Arabic from right to left", () => {
  const names = [...textOf("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name);
  expect(names.slice(0, 4)).toEqual(["Read me", "اقرأني", "claims", "columns"]);
  expect(names).toHaveLength(tables.length + 2);
  expect(textOf("xl/worksheets/sheet1.xml")).not.toContain('rightToLeft="1"');
  expect(textOf("xl/worksheets/sheet2.xml")).toContain('rightToLeft="1"');
});

test("has a header that stays, and a filter, on every sheet of a table", () => {
  for (let sheet = 3; sheet <= tables.length + 2; sheet += 1) {
    const xml = textOf(`xl/worksheets/sheet${sheet}.xml`);
    expect(xml).toMatch(/<pane [^>]*state="frozen"/u);
    expect(xml).toMatch(/<\/sheetData>(?:<[^>]*\/>)*<autoFilter ref="A1:[A-Z]+\d+"\/>/u);
  }
});

/** The rows of each table as a spreadsheet gives them back, by the name of the table. */
type Read = (file: string, folder: string) => Map<string, string[][]>;

const ordered = [...tables].sort((a, b) => rank(a.name) - rank(b.name));
function rank(name: string): number {
  const first = ["claims", "columns"].indexOf(name);
  return first === -1 ? 2 : first;
}
const rowsIn = (path: string) => parse(readFileSync(path), { relax_column_count: true }) as unknown as string[][];

const gnumeric: Read = (file, folder) => {
  execFileSync("ssconvert", ["-S", file, join(folder, "sheet.csv")], { stdio: "ignore" });
  return new Map(ordered.map(({ name }, index) => [name, rowsIn(join(folder, `sheet.csv.${index + 2}`))]));
};
/** A CSV file for each sheet, each cell as it is shown. */
const asTexts = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const convert = (folder: string, args: readonly string[]) =>
  execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", ...args], {
    stdio: "ignore",
  });
const libreOffice: Read = (file, folder) => {
  convert(folder, ["--convert-to", asTexts, "--outdir", folder, file]);
  const written = readdirSync(folder);
  return new Map(
    ordered.map(({ name }) => [
      name,
      rowsIn(join(folder, written.find((one) => one === `book-${name.slice(0, 31)}.csv`) ?? "")),
    ]),
  );
};

test.skipIf(!isTried("soffice"))(
  "in LibreOffice, with all separators of its dialog ticked, every cell of every CSV file is as it was written",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-dialog-"));
    const files = tables.map(({ name }) => `data/csv/${name}.csv`);
    // Comma, semicolon and tab, as the dialog proposes them, and UTF-8.
    const opened = "--infilter=CSV:44/59/9,34,76,1";
    convert(folder, [opened, "--convert-to", asTexts, "--outdir", folder, ...files]);
    // A text that is nothing but a date in the American order is taken for one.
    const isDate = (cell: string) => /^(?:[A-Z][a-z]+, )?[A-Z][a-z]+ \d{1,2}, \d{4}$/u.test(cell);
    for (const table of tables) {
      const written = parse(csv(table)) as unknown as string[][];
      const found = rowsIn(join(folder, `${table.name}-${table.name.slice(0, 31)}.csv`));
      expect(
        found.map((row, line) =>
          row.map((cell, index) => (isDate(written[line]?.[index] ?? "") ? written[line]?.[index] : cell)),
        ),
        table.name,
      ).toEqual(written);
    }
    rmSync(folder, { recursive: true });
  },
  120_000,
);

describe.each([
  ["gnumeric", "ssconvert", gnumeric],
  ["LibreOffice", "soffice", libreOffice],
] as const)("in %s", (_, command, read) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-workbook-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(!isTried(command))(
    "every cell is that of the CSV",
    () => {
      writeFileSync(join(folder, "book.xlsx"), bytes);
      const sheets = read(join(folder, "book.xlsx"), folder);
      for (const table of tables) {
        const expected = parse(csv(table)) as unknown as string[][];
        const dates = new Set(table.columns.flatMap(({ type }, index) => (type === "date" ? [index] : [])));
        const found = sheets
          .get(table.name)
          ?.map((row) => row.map((cell, index) => (dates.has(index) ? cell.replaceAll("/", "-") : cell)));
        const width = table.columns.length;
        expect(
          found?.map((row) => Array.from({ length: width }, (__, index) => row[index] ?? "")),
          table.name,
        ).toEqual(expected);
      }
    },
    120_000,
  );
});
