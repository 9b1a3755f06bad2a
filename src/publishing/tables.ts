import { type Bilingual, datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { recordTree } from "../fields/field-tree.js";
import { parsePlace } from "../place.js";
import type { Lock } from "../releases/lock.js";
import { type Cell, type Column, type Holds, heldTogether, layoutOf } from "./columns.js";
import { columnsTable } from "./columns-table.js";
import { crossings } from "./crossings.js";
import { recordHistoryTable } from "./record-history.js";

/** A table ready to be written: a name, columns, and rows with one cell for each column. */
export interface Table {
  name: string;
  title: Bilingual;
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

const claimDatasets = datasets.filter(({ kind }) => kind === "dataset");

const rowColumn = (
  name: string,
  type: Column["type"],
  description: string,
  field: string,
  of: RowColumn["of"],
  holds?: Holds,
): RowColumn => ({ name, type, description, field, of, ...(holds && { holds }) });

const RECORD = rowColumn("record", "string", "Id of the record.", "id", ({ record }) => record["id"], {
  ids: "claims",
});
const DATASET = rowColumn(
  "dataset",
  "string",
  "The dataset that the record belongs to.",
  "id",
  ({ dataset }) => dataset,
  {
    terms: Object.fromEntries(claimDatasets.map(({ name, title }) => [name, { description: title.en, ar: title.ar }])),
  },
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
/** The id of the article that a place is in: letters keep spreadsheets from taking it for a number. */
const articleOf = (at: unknown): string | undefined => {
  const place = parsePlace(String(at));
  return place && `seed-${place.seed}`;
};
const lineOf = (name: string, description: string, end: "first" | "last") =>
  rowColumn(name, "integer", description, "evidence[].at", ({ part }) => parsePlace(String(part["at"]))?.[end]);

/** What every record has in addition to its own fields: one long table each for the whole package. */
const PACKAGE_WIDE: { field: string; title: Bilingual; columns: RowColumn[]; primaryKey: string[] }[] = [
  {
    field: "evidence",
    title: { en: "Evidence", ar: "السند" },
    columns: [
      RECORD,
      DATASET,
      rowColumn("article", "string", "The article.", "evidence[].at", ({ part }) => articleOf(part["at"]), {
        ids: "sources",
      }),
      fromPart("at", "The article and line of the quote, as records and citations write it.", "evidence[].at"),
      lineOf("first_line", "First line of the quote; the first line of an article is 1.", "first"),
      lineOf("last_line", "Last line of the quote.", "last"),
      fromPart("quote", "The words of the article, verbatim.", "evidence[].quote"),
      fromPart("translation", "Our close English translation of these words.", "evidence[].translation"),
    ],
    primaryKey: ["record", "at", "quote"],
  },
  {
    field: "inferred",
    title: { en: "Inferred fields", ar: "الحقول المستنتجة" },
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

const column = (name: string, description: string, field: string, holds?: Holds) => ({
  name,
  type: "string" as const,
  description,
  field,
  ...(holds && { holds }),
});

/** The types of relations, with what they mean. */
function relationTypes(): Holds {
  const [first] = claimDatasets;
  const relations = first && recordTree(first).fields.get("relations")?.[0].tree.element;
  const terms = relations?.fields.get("type")?.[0].tree.terms;
  return terms === undefined ? {} : { terms };
}

const cell = (value: unknown): Cell => (typeof value === "string" || typeof value === "number" ? value : undefined);

/**
 * Every table of the package: one for each dataset and registry, one for each list of objects in a record, and the
 * long tables of what all records share.
 * @param corpus data that has passed validation
 * @param locks the releases, the oldest first
 */
export function tablesOf(corpus: Corpus, locks: readonly Lock[]): Table[] {
  const own = datasets.flatMap((dataset): Table[] => {
    const { columns, lists } = layoutOf(recordTree(dataset), dataset.kind === "dataset");
    const records = documentRecords(corpus, dataset.name);
    return [
      {
        name: dataset.name,
        title: dataset.title,
        dataset: dataset.name,
        columns,
        rows: records.map((record) => columns.map((column) => column.cell(record))),
        primaryKey: ["id"],
      },
      ...lists.map(({ field, columns: listColumns }) => ({
        name: `${dataset.name}-${field}`,
        title: { en: `${dataset.title.en}: ${field}`, ar: `${dataset.title.ar}: ${field}` },
        dataset: dataset.name,
        columns: [{ ...RECORD, holds: { ids: dataset.kind === "dataset" ? "claims" : dataset.name } }, ...listColumns],
        rows: records.flatMap((record) =>
          partsOf(record[field]).map((part) => [cell(record["id"]), ...listColumns.map((column) => column.cell(part))]),
        ),
        primaryKey: ["record", ...listColumns.map(({ name }) => name)],
      })),
    ];
  });
  const shared = PACKAGE_WIDE.map(({ field, title, columns, primaryKey }): Table => {
    const rows = claimDatasets.flatMap(({ name }) =>
      documentRecords(corpus, name).flatMap((record) =>
        partsOf(record[field]).map((part) => columns.map((column) => cell(column.of({ record, dataset: name, part })))),
      ),
    );
    return { name: field, title, columns, rows, primaryKey };
  });
  const crossing = [...crossings(corpus), recordHistoryTable(corpus, locks)].map((table) => ({
    ...table,
    columns: table.columns.map((each) => ({ holds: heldInDatasets(own, each.name), ...each })),
  }));
  const tables = [...own, ...shared, relationsTable(corpus), ...crossing]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => withFullKey(withoutEmptyColumns(table)));
  return [...tables, columnsTable(tables)];
}

/** What the columns of a name hold in the datasets, of which a table that crosses their records repeats the values. */
function heldInDatasets(tables: readonly Table[], name: string): Holds {
  if (name === DATASET.name) return DATASET.holds ?? {};
  const same = tables
    .filter((table) => claimDatasets.some((dataset) => dataset.name === table.name))
    .flatMap(({ columns }) => columns.filter((each) => each.name === name));
  return same.length === 0 ? {} : heldTogether(same.map(({ holds = {} }) => holds));
}

/** Each relation twice: told by the record that has it, and seen from the other one. */
function relationsTable(corpus: Corpus): Table {
  const claims = claimDatasets.flatMap(({ name }) =>
    documentRecords(corpus, name).map((record) => ({ record, dataset: name })),
  );
  const datasetOf = new Map(claims.map(({ record, dataset }) => [record["id"], dataset]));
  const rows = claims.flatMap(({ record, dataset }) =>
    partsOf(record["relations"]).flatMap(({ type, to, source, note }): Cell[][] => {
      const [en, ar] = isObject(note) ? [note["en"], note["ar"]] : [];
      const rest = [source, en, ar].map(cell);
      const [from, other] = [
        [cell(record["id"]), dataset],
        [cell(to), datasetOf.get(to)],
      ] as const;
      return [
        [...from, cell(type), "tells", ...other, ...rest],
        [...other, cell(type), "is-told", ...from, ...rest],
      ];
    }),
  );
  return {
    name: "relations",
    title: { en: "Relations", ar: "العلاقات" },
    columns: [
      RECORD,
      DATASET,
      column(
        "type",
        "How the record that tells the relation is related to the other one.",
        "relations[].type",
        relationTypes(),
      ),
      column(
        "direction",
        "tells: the record repeats, updates or realises the other one, and so on; is-told: the other one does so with this record. Each relation stands once in either direction.",
        "relations[].type",
      ),
      column("other", "Id of the other record.", "relations[].to", { ids: "claims" }),
      {
        ...DATASET,
        name: "other_dataset",
        description: "The dataset that the other record belongs to.",
        field: "relations[].to",
      },
      column("source", "The statement or release that both go back to.", "relations[].source", { ids: "sources" }),
      column("note_en", "Why the relation holds.", "relations[].note.en"),
      column("note_ar", "Why the relation holds, in Arabic.", "relations[].note.ar"),
    ],
    rows: rows.sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0)),
    primaryKey: ["record", "type", "direction", "other"],
  };
}

/** A column without a value in any row says nothing, and looks as if something were missing. */
function withoutEmptyColumns(table: Table): Table {
  const kept = table.columns.flatMap((_, index) => (table.rows.some((row) => row[index] !== undefined) ? [index] : []));
  if (table.rows.length === 0 || kept.length === table.columns.length) return table;
  const pick = <Value>(values: readonly Value[]) => kept.map((index) => values[index] as Value);
  const columns = pick(table.columns);
  return {
    ...table,
    columns,
    rows: table.rows.map(pick),
    primaryKey: table.primaryKey.filter((name) => columns.some((one) => one.name === name)),
  };
}

/** A key has a value in each row: of the columns of a list, those that all of its elements have. */
function withFullKey(table: Table): Table {
  const isFull = (name: string) => {
    const index = table.columns.findIndex((column) => column.name === name);
    return table.rows.every((row) => row[index] !== undefined);
  };
  return { ...table, primaryKey: table.primaryKey.filter(isFull) };
}
