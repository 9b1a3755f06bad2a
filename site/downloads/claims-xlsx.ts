import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/universal";
import { type Cell, cellsIn } from "./claims-csv.js";

const isArabic = (name: string) => name === "quote" || name.endsWith("_ar");
const isLong = (name: string) => /^(?:summary|quote|translation|note|inferred|may_not_add_because)(?:_|$)/u.test(name);

/** Texts stay texts, whatever they look like; days are dates, beside the EDTF that no spreadsheet knows. */
function cellOf(value: Cell, name: string, isDay: boolean): CellObject | null {
  if (value === undefined) return null;
  const style: Partial<CellObject> = { wrap: isLong(name), alignVertical: "top" };
  if (typeof value === "number") return { ...style, value, type: Number };
  if (isDay) return { ...style, value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  return { ...style, value, type: String, ...(isArabic(name) && { align: "right" as const }) };
}

const headOf = (name: string): CellObject => ({ value: name, type: String, fontWeight: "bold", wrap: true });

/**
 * A table of claims as a workbook of one sheet.
 * @param csv the table, with its header
 * @param days the columns that hold days
 */
export function workbookOf(csv: string, days: ReadonlySet<string>): Promise<Blob> {
  const [header = [], ...rows] = cellsIn(csv);
  const names = header.map(String);
  const data: SheetData = [
    names.map(headOf),
    ...rows.map((row) => names.map((name, index) => cellOf(row[index], name, days.has(name)))),
  ];
  return writeExcelFile(
    data,
    {
      sheet: "claims",
      columns: names.map((name) => ({ width: isLong(name) ? 60 : 20 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    {
      features: [
        {
          files: {
            transform: {
              // What is aligned to the right is Arabic, and is read from there.
              "xl/styles.xml": {
                transform: (xml) => xml.replaceAll('horizontal="right"', 'horizontal="right" readingOrder="2"'),
              },
            },
          },
        },
      ],
    },
  ).toBlob();
}
