import { unzipSync, type Zippable, zipSync } from "fflate";
import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from "write-excel-file/utility";
import { citation, licence, type Release } from "./citation.js";
import { MISTAKES } from "./column-words.js";
import type { Cell, Column } from "./columns.js";
import type { Table } from "./tables.js";

/** What the first sheets say, besides what every release has in common. */
export interface AboutWorkbook extends Release {
  description: string;
}

/** The time that every file of an archive has, so that the same data gives the same bytes wherever and whenever it is built. */
const fixedTime = () => new Date(1980, 0, 1);

/** Sheets in the order in which somebody opens them; the others follow. */
const FIRST = ["claims", "columns"];

const LONG_TEXT =
  /^(?:summary|quote|translation|note|words|other_words|meaning|mistake|allowed_values|reason|article_title|not_with)(?:_|$)/u;
const HEADER: Partial<CellObject> = {
  fontWeight: "bold",
  backgroundColor: "#E8EDF2",
  wrap: true,
  alignVertical: "top",
};

const ID_COLUMNS: ReadonlySet<string> = new Set(["id", "record", "other", "claim", "origin"]);

/** In characters. */
function widthOf({ name, type }: Omit<Column, "cell">): number {
  if (LONG_TEXT.test(name)) return 60;
  if (type === "date") return 12;
  if (type === "number" || type === "integer") return 11;
  return ID_COLUMNS.has(name) ? 44 : 20;
}

/** A cell of a column. Texts stay texts, whatever they look like; days are dates, beside the EDTF that no spreadsheet knows. */
function cellOf(value: Cell, { name, type }: Omit<Column, "cell">): CellObject | null {
  if (value === undefined) return null;
  const style: Partial<CellObject> = { wrap: LONG_TEXT.test(name), alignVertical: "top" };
  if (typeof value === "number") return { ...style, value, type: Number };
  if (type === "date") return { ...style, value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  return { ...style, value, type: String, ...(name.endsWith("_ar") || name === "quote" ? { align: "right" } : {}) };
}

const sheetOf = (table: Table): SheetData => [
  table.columns.map(({ name }) => ({ ...HEADER, value: name, type: String })),
  ...table.rows.map((row) => table.columns.map((column, index) => cellOf(row[index], column))),
];

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/** A filter on the columns of a sheet, and the direction of Arabic, which the library leaves to features of one's own. */
const filtersAndDirection = (tables: readonly (Table | undefined)[]): Feature => ({
  files: {
    transform: {
      // What is aligned to the right is Arabic, and is read from there.
      "xl/styles.xml": {
        transform: (xml) => xml.replaceAll('horizontal="right"', 'horizontal="right" readingOrder="2"'),
      },
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          if (table === undefined) return xml;
          const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
          const range = `A1:${letters(table.columns.length)}${table.rows.length + 1}`;
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="${range}"/>`,
            order.includes("autoFilter")
              ? order
              : ["sheetData", "autoFilter", ...order.slice(order.indexOf("sheetData") + 1)],
            "worksheet",
          );
        },
      },
    },
  },
});

/** The name of a column of a spreadsheet: 27 is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const front = Math.floor((column - 1) / 26);
  return `${front === 0 ? "" : letters(front)}${String.fromCharCode(65 + rest)}`;
}

const SHARED = Object.entries(MISTAKES).filter(([name]) => !name.startsWith("_"));

const LINE = 120;

/** A text in lines of at most so many characters. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The first sheet in each language. */
function readMe(about: AboutWorkbook, tables: readonly Table[], language: "en" | "ar"): SheetData {
  const { name, version, description } = about;
  const isArabic = language === "ar";
  const style: Partial<CellObject> = { wrap: true, alignVertical: "top", ...(isArabic && { align: "right" as const }) };
  // Over both columns, and in rows of their own: spreadsheets do not make a row higher for cells that are joined.
  const lines = (text: string): SheetData =>
    wrapped(text).map((value) => [{ ...style, wrap: false, value, type: String, columnSpan: 2 }, null]);
  const head = (text: string): CellObject[] => [
    { ...style, wrap: false, value: text, type: String, fontWeight: "bold" },
  ];
  const pair = (one: string, other: string): CellObject[] => [
    { ...style, value: one, type: String },
    { ...style, value: other, type: String },
  ];
  if (isArabic) {
    return [
      head(`${name}، الإصدار ${version}`),
      ...lines(
        "ما تقوله مقالات إخبارية عربية عن نهاية مهمة التحالف الدولي بقيادة الولايات المتحدة في العراق. لا يقرر هذا الملف من هو على حق: بل يقول من قال ماذا، وبأي قيد، وعن أي زمن ومكان، وبأي كلمات.",
      ),
      ...lines("كيف صُنع: بمساعدة الآلة، وفق دليل مكتوب؛ ولا يُذكر أن إنسانًا بعينه قرأه."),
      head("أخطاء ينبغي تجنبها، بحسب العمود"),
      ...SHARED.map(([column, { ar }]) => pair(column, ar)),
      head("الأوراق"),
      ...lines(
        "claims: كل الأقوال، سطر لكل قول. columns: معنى كل عمود، والقيم المسموح بها، والخطأ الذي ينبغي تجنبه. وسائر الأوراق جداول المجموعات.",
      ),
      ...tables.map((table) => pair(sheetName(table), table.title.ar)),
      head("الرخصة والاستشهاد"),
      ...lines(licence.ar),
      ...lines(citation(about).ar),
    ];
  }
  return [
    head(`${name}, version ${version}`),
    ...lines(description),
    ...lines(
      "It does not decide who is right: it says who said what, how firmly, about which time and place, in which words.",
    ),
    ...lines("How it was made: machine-assisted, under a written manual; no person is named as having read it."),
    head("The mistakes to avoid, by column"),
    ...SHARED.map(([column, { description: mistake }]) => pair(column, mistake)),
    head("Sheets"),
    ...lines(
      "claims: every claim, one row each. columns: what each column means, the values that it allows and the mistake to avoid. The other sheets are the tables of the datasets.",
    ),
    ...tables.map((table) => pair(sheetName(table), table.title.en)),
    head("Licence and citation"),
    ...lines(licence.en),
    ...lines(citation(about).en),
  ];
}

/** A sheet's name has at most 31 characters. */
const sheetName = ({ name }: Pick<Table, "name">) => name.slice(0, 31);

/** Files as an archive that has the same bytes whenever it is made. */
export const archive = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const entries: Zippable = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, [bytes, { mtime: fixedTime() }]]),
  );
  return zipSync(entries, { mtime: fixedTime(), level: 9 });
};

/** Every table in one workbook, with what to know before using it. */
export async function workbook(tables: readonly Table[], about: AboutWorkbook): Promise<Uint8Array> {
  const rank = ({ name }: Table) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const ordered = [...tables].sort((a, b) => rank(a) - rank(b));
  const sheets = [
    { data: readMe(about, ordered, "en"), sheet: "Read me", columns: [{ width: 30 }, { width: 110 }] },
    {
      data: readMe(about, ordered, "ar"),
      sheet: "اقرأني",
      columns: [{ width: 30 }, { width: 110 }],
      rightToLeft: true,
    },
    ...ordered.map((table) => ({
      data: sheetOf(table),
      sheet: sheetName(table),
      columns: table.columns.map((column) => ({ width: widthOf(column) })),
      orientation: "landscape" as const,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ];
  const features = [filtersAndDirection([undefined, undefined, ...ordered])];
  const written = await writeExcelFile(sheets, { features }).toBuffer();
  return archive(new Map(Object.entries(unzipSync(written))));
}
