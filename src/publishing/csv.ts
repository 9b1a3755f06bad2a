import { stringify } from "csv-stringify/sync";
import type { Table } from "./tables.js";

/** RFC 4180: CRLF, a header, quotes where they are needed, doubled inside; UTF-8 without a byte order mark. */
export const csv = ({ columns, rows }: Table): string =>
  stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: "windows" });

/** The same bytes after a byte order mark, without which Excel reads Arabic in another encoding. */
export const excelCsv = (table: Table): string => `\uFEFF${csv(table)}`;
