import { datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { parsePlace } from "../place.js";
import { type Cell, type Column, layoutOf } from "./columns.js";
import { crossings } from "./crossings.js";
import { recordTree } from "./field-tree.js";

/** A table ready to be written: a name, columns, and rows with one cell for each column. */
export interface Table {
  name: string;
  title: string;
  /** the dataset that it has rows of; absent if it has rows of every dataset */
  dataset?: string;
  /** whether its rows cross several records, so that no field of one record describes its columns */
  isCrossing?: true;
  columns: Omit<Column, "cell">[];
  rows: Cell[][];
  /** the columns that together identify a row */
  primaryKey: string[];
}

interface Row {
  record: JsonObject;
  dataset: string;
  /** the element of the list, or the entry of the map, that the row is about */
  part: JsonObject;
}

type RowColumn = Omit<Column, "cell"> & { of(row: Row): unknown };

const rowColumn = (
  name: string,
  type: Column["type"],
  description: string,
  field: string,
  of: RowColumn["of"],
): RowColumn => ({ name, type, description, field, of });

const RECORD = rowColumn("record", "string", "Id of the record.", "id", ({ record }) => record["id"]);
const DATASET = rowColumn(
  "dataset",
  "string",
  "The dataset that the record belongs to.",
  "id",
  ({ dataset }) => dataset,
);
const fromPart = (name: string, description: string, field: string) =>
  rowColumn(name, "string", description, field, ({ part }) => part[name]);
/** A text in both languages, which is a part of its own or in a field of one. */
const inBoth = (name: string, description: string, field: string, of: (part: JsonObject) => unknown) =>
  (["en", "ar"] as const).map((language) =>
    rowColumn(`${name}_${language}`, "string", description, `${field}.${language}`, ({ part }) => {
      const text = of(part);
      return isObject(text) ? text[language] : undefined;
    }),
  );
const fromAt = (
  name: string,
  description: string,
  read: (place: { seed: string; first: number; last: number }) => Cell,
) =>
  rowColumn(name, name === "seed" ? "string" : "integer", description, "evidence[].at", ({ part }) => {
    const place = parsePlace(String(part["at"]));
    return place && read(place);
  });

/** What every record has in addition to its own fields: one long table each for the whole package. */
const PACKAGE_WIDE: { field: string; title: string; columns: RowColumn[]; primaryKey: string[] }[] = [
  {
    field: "evidence",
    title: "Evidence",
    columns: [
      RECORD,
      DATASET,
      fromAt("seed", "Number of the article.", ({ seed }) => seed),
      fromAt("first_line", "First line of the quote; the first line of an article is 1.", ({ first }) => first),
      fromAt("last_line", "Last line of the quote.", ({ last }) => last),
      fromPart("quote", "The words of the article, verbatim.", "evidence[].quote"),
      fromPart("translation", "Our close English translation of these words.", "evidence[].translation"),
    ],
    primaryKey: ["record", "seed", "first_line", "quote"],
  },
  {
    field: "relations",
    title: "Relations",
    columns: [
      RECORD,
      DATASET,
      fromPart("type", "How the record is related to the other one.", "relations[].type"),
      fromPart("to", "Id of the other record.", "relations[].to"),
      fromPart("source", "The statement or release that both go back to.", "relations[].source"),
      ...inBoth("note", "Why the relation holds.", "relations[].note", (part) => part["note"]),
    ],
    primaryKey: ["record", "type", "to"],
  },
  {
    field: "inferred",
    title: "Inferred fields",
    columns: [
      RECORD,
      DATASET,
      fromPart("field", "Path of a field whose value the quotes do not say.", "inferred"),
      fromPart("at", "The line that the value rests on.", "inferred"),
      fromPart("words", "The words of that line that it rests on, verbatim.", "inferred"),
      ...inBoth("reason", "Why the field has its value.", "inferred", (part) => part),
    ],
    primaryKey: ["record", "field"],
  },
];

/** The parts of a record that a long table has rows for: elements of a list, or entries of a map. */
function partsOf(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (isObject(value)) {
    return Object.entries(value).map(([field, part]) => ({ field, ...(isObject(part) ? part : {}) }));
  }
  return [];
}

const cell = (value: unknown): Cell => (typeof value === "string" || typeof value === "number" ? value : undefined);

/**
 * Every table of the package: one for each dataset and registry, one for each list of objects in a record, and the
 * long tables of what all records share.
 * @param corpus data that has passed validation
 */
export function tablesOf(corpus: Corpus): Table[] {
  const own = datasets.flatMap((dataset): Table[] => {
    const { columns, lists } = layoutOf(recordTree(dataset));
    const records = documentRecords(corpus, dataset.name);
    return [
      {
        name: dataset.name,
        title: dataset.title.en,
        dataset: dataset.name,
        columns,
        rows: records.map((record) => columns.map((column) => column.cell(record))),
        primaryKey: ["id"],
      },
      ...lists.map(({ field, columns: listColumns }) => ({
        name: `${dataset.name}-${field}`,
        title: `${dataset.title.en}: ${field}`,
        dataset: dataset.name,
        columns: [RECORD, ...listColumns],
        rows: records.flatMap((record) =>
          partsOf(record[field]).map((part) => [cell(record["id"]), ...listColumns.map((column) => column.cell(part))]),
        ),
        primaryKey: ["record", ...listColumns.map(({ name }) => name)],
      })),
    ];
  });
  const shared = PACKAGE_WIDE.map(({ field, title, columns, primaryKey }): Table => {
    const rows = datasets.flatMap(({ name }) =>
      documentRecords(corpus, name).flatMap((record) =>
        partsOf(record[field]).map((part) => columns.map((column) => cell(column.of({ record, dataset: name, part })))),
      ),
    );
    return { name: field, title, columns, rows, primaryKey };
  });
  return [...own, ...shared, ...crossings(corpus)];
}
