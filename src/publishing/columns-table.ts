import type { Words } from "../../schemas/words.js";
import { ARABIC, ARABIC_BY_ENDING, MISTAKES } from "./column-words.js";
import type { Column } from "./columns.js";
import type { Table } from "./tables.js";

const ending = (name: string) =>
  /_(?:note_en|note_ar|edtf|first|last|basis|source|qualifier|value|min|max|of|unit)$/u.exec(name)?.[0];

/** What a column means in Arabic: as the schema says it, or the list of columns that no field is. */
function inArabic(table: string, { name, ar }: Omit<Column, "cell">): string {
  const found = ARABIC[`${table}.${name}`] ?? ar ?? ARABIC[name] ?? ARABIC_BY_ENDING[ending(name) ?? ""];
  if (found === undefined) throw new Error(`the column ${name} of ${table} has no meaning in Arabic`);
  return found;
}

/** The terms of a closed list with what they mean. */
const valuesOf = ({ holds }: Omit<Column, "cell">): string | undefined => {
  const terms = Object.entries(holds?.terms ?? {});
  if (terms.length === 0) return undefined;
  return terms.map(([term, { description }]) => (description === "" ? term : `${term}: ${description}`)).join("; ");
};

const COLUMNS: Omit<Column, "cell">[] = (
  [
    ["table_name", "The table."],
    ["column_name", "The column."],
    ["type", "The type of its values."],
    ["meaning_en", "What it means."],
    ["meaning_ar", "What it means, in Arabic."],
    ["allowed_values", "The values that are allowed, with their meanings; empty if they are no closed list."],
    ["example", "A value of the table."],
    ["mistake_en", "The mistake to avoid."],
    ["mistake_ar", "The mistake to avoid, in Arabic."],
  ] as const
).map(([name, description]) => ({ name, type: "string", description, field: "columns" }));

/** The longest example that helps. */
const LONGEST = 80;

/** What somebody who has a spreadsheet open wants to know of a column. */
export interface ColumnEntry {
  table: string;
  column: Omit<Column, "cell">;
  /** what it means in Arabic */
  ar: string;
  /** a value of the table */
  example?: string;
  /** the mistake to avoid */
  mistake?: Words;
}

/**
 * Every column of some tables, in their order.
 * @throws {Error} if a column has no meaning in Arabic
 */
export function columnEntries(tables: readonly Table[]): ColumnEntry[] {
  return tables.flatMap(({ name, columns, rows }) =>
    columns.map((column, index) => {
      const example = rows
        .map((row) => row[index])
        .find((cell) => cell !== undefined && String(cell).length <= LONGEST);
      const mistake =
        MISTAKES[column.name] ?? MISTAKES[ending(column.name) ?? ""] ?? (column.holds?.isEdtf && MISTAKES["_edtf"]);
      return {
        table: name,
        column,
        ar: inArabic(name, column),
        ...(example !== undefined && { example: String(example) }),
        ...(mistake && { mistake }),
      };
    }),
  );
}

/**
 * Every column of every table: the codebook of somebody who has a spreadsheet open and looks for a column by its name.
 * @throws {Error} if a column has no meaning in Arabic
 */
export function columnsTable(tables: readonly Table[]): Table {
  const table: Table = {
    name: "columns",
    title: { en: "What each column means", ar: "معنى كل عمود" },
    isCrossing: true,
    columns: COLUMNS,
    rows: [],
    primaryKey: ["table_name", "column_name"],
  };
  table.rows = columnEntries([...tables, table]).map(({ table: name, column, ar, example, mistake }) => [
    name,
    column.name,
    column.type,
    column.description,
    ar,
    valuesOf(column),
    example,
    mistake?.description,
    mistake?.ar,
  ]);
  return table;
}

/** A row of the table, as its file has it. */
export interface PublishedColumn {
  table_name: string;
  column_name: string;
}

/** A column that was published, and what became of it. */
export interface RetiredColumn {
  table: string;
  column: string;
  why: string;
}

/** Columns that are published no more. Every one that vanishes has to be listed: people's programs ask for it by name. */
export const RETIRED_COLUMNS: readonly RetiredColumn[] = [];

/** The columns that were published and are neither there nor listed as retired. */
export function lostColumns(
  published: readonly PublishedColumn[],
  tables: readonly Table[],
  retired: readonly RetiredColumn[] = RETIRED_COLUMNS,
): string[] {
  const there = new Set(tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)));
  const listed = new Set(retired.map(({ table, column }) => `${table}.${column}`));
  return published
    .map((one) => `${one.table_name}.${one.column_name}`)
    .filter((one) => !there.has(one) && !listed.has(one));
}
