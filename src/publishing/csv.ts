import { stringify } from "csv-stringify/sync";
import type { Table } from "./tables.js";

/** RFC 4180: CRLF, a header, quotes where they are needed, doubled inside; UTF-8 without a byte order mark. */
export const csv = ({ columns, rows }: Table): string =>
  stringify([columns.map(({ name }) => name), ...rows], { record_delimiter: "windows" });

/** The same bytes behind a byte order mark, without which Excel takes Arabic for another encoding. */
export const excelCsv = (table: Table): string => `\uFEFF${csv(table)}`;
