import { stringify } from "csv-stringify/sync";
import type { Table } from "./tables.js";

/**
 * RFC 4180: CRLF, a header, quotes around every text, doubled inside; UTF-8 without a byte order mark. With all texts in
 * quotes, a program that also takes semicolons or tabs for separators, as spreadsheets offer to, reads the same rows.
 */
export const csv = ({ columns, rows }: Table): string =>
  stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: "windows", quoted_string: true });

/** The same bytes after a byte order mark, without which Excel reads Arabic in another encoding. */
export const excelCsv = (table: Table): string => `\uFEFF${csv(table)}`;
