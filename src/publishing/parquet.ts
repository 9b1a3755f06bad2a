import { parquetWriteBuffer, type SchemaElement } from "hyparquet-writer";
import { citation, licence, type Release } from "./citation.js";
import type { Cell, Column } from "./columns.js";
import type { Table } from "./tables.js";

const TYPES: Readonly<Record<Column["type"], Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
};

const asParquet = (cell: Cell, type: Column["type"]) =>
  cell === undefined ? null : type === "date" ? new Date(cell) : cell;

/**
 * A table as a Parquet file: days are dates, numbers are numbers, and lists are texts as in the CSV, so that one codebook
 * tells of both. The same table gives the same bytes.
 */
export function parquet({ columns, rows }: Table, about: Release): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "root", num_children: columns.length },
        ...columns.map(({ name: column, type }) => ({
          name: column,
          repetition_type: "OPTIONAL" as const,
          ...TYPES[type],
        })),
      ],
      columnData: columns.map(({ name, type }, index) => ({
        name,
        data: rows.map((row) => asParquet(row[index], type)),
      })),
      createdBy: `${about.name} version ${about.version}`,
      kvMetadata: [
        { key: "name", value: about.name },
        { key: "version", value: about.version },
        { key: "licence", value: licence.en },
        { key: "citation", value: citation(about).en },
        ...columns.map(({ name, description }) => ({ key: `column ${name}`, value: description })),
      ],
    }),
  );
}
