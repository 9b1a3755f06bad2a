import { createHash } from "node:crypto";
import { EDTF_FORM } from "../../schemas/edtf-form.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { isObject } from "../corpus/values.js";
import { escaped } from "../escaped.js";
import { unreliable } from "../records/agreement.js";
import type { Codebook } from "./codebook.js";
import { type Column, LIST_SEPARATOR } from "./columns.js";
import { csv } from "./csv.js";
import type { Table } from "./tables.js";

interface About {
  name: string;
  version: string;
  description: string;
  codebook: Codebook;
  corpus: Corpus;
}

const KEBAB_CASE = "[a-z0-9]+(?:-[a-z0-9]+)*";

const resourceName = ({ name }: Pick<Table, "name">) => name.toLowerCase();

/** Several values of a list in one cell: after each stands the separator and another, or the end. */
const several = (one: string) => `^(?:(?:${one})(?:${escaped(LIST_SEPARATOR)}(?!$)|$))+$`;

/** What the values of a column must satisfy, as Table Schema says it. */
function constraintsOf({ name, holds = {} }: Omit<Column, "cell">, table: Table, idsOf: (of: string) => string[]) {
  const index = table.columns.findIndex((column) => column.name === name);
  const { terms, ids, isList, isEdtf, least } = holds;
  const isKey = table.primaryKey.includes(name);
  const one =
    terms === undefined ? ids && idsOf(ids).map(escaped).join("|") : Object.keys(terms).map(escaped).join("|");
  const pattern = isList
    ? one && several(one)
    : isEdtf
      ? EDTF_FORM.source
      : name === "id"
        ? `^${KEBAB_CASE}$`
        : undefined;
  const constraints = {
    ...((isKey || table.rows.every((row) => row[index] !== undefined)) && { required: true }),
    ...(isKey && table.primaryKey.length === 1 && { unique: true }),
    ...(terms && !isList && { enum: Object.keys(terms) }),
    ...(pattern !== undefined && pattern !== "" && { pattern }),
    ...(least !== undefined && { minimum: least }),
    ...(/(?:^|_)line$/u.test(name) && { minimum: 1 }),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

/** The terms of a column with their meanings. */
function categoriesOf({ holds }: Omit<Column, "cell">) {
  const entries = Object.entries(holds?.terms ?? {}).filter(([, { description }]) => description !== "");
  if (holds?.isList || entries.length === 0) return {};
  return { categories: entries.map(([value, { description }]) => ({ value, label: description })) };
}

/** The columns whose ids another table has. */
const foreignKeysOf = ({ columns }: Table) =>
  columns.flatMap(({ name, holds }) =>
    holds?.ids === undefined || holds.isList || name === "id"
      ? []
      : [{ fields: [name], reference: { resource: holds.ids, fields: ["id"] } }],
  );

/** The articles, as what the data was made from. */
const sourcesOf = (corpus: Corpus) =>
  documentRecords(corpus, "sources").flatMap(({ id, kind, title, publisher }) => {
    if (kind !== "article") return [];
    const printed = isObject(title) ? `: ${String(title["ar"])}` : "";
    return [{ title: `${String(id)}${printed}${publisher === undefined ? "" : ` (${String(publisher)})`}` }];
  });

/**
 * The descriptor of the CSV tables as a Data Package (Frictionless, v2): types, keys, what each column means and may hold, and
 * by which bytes a table can be known.
 * @param tables every table, named as its file
 */
export function dataPackage(tables: readonly Table[], { name, version, description, codebook, corpus }: About) {
  const idsOf = (of: string) => {
    const table = tables.find((one) => one.name === of);
    return table?.rows.map(([id]) => String(id)) ?? [];
  };
  const meaning = ({ dataset = "" }: Table, { field, description: text }: Pick<Column, "field" | "description">) => {
    const alpha = codebook.datasets[dataset]?.fields[field]?.unreliable;
    return alpha === undefined ? text : `${text} ${unreliable(alpha).en}`;
  };
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    version,
    description,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0, except for the quotes: see LICENSE-DATA",
      },
    ],
    sources: sourcesOf(corpus),
    resources: tables.map((table) => {
      const bytes = Buffer.from(csv(table));
      const foreignKeys = foreignKeysOf(table);
      return {
        name: resourceName(table),
        title: table.title.en,
        path: `${table.name}.csv`,
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: bytes.length,
        hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: table.columns.map((column) => ({
            name: column.name,
            type: column.type,
            description: meaning(table, column),
            ...categoriesOf(column),
            ...constraintsOf(column, table, idsOf),
          })),
          primaryKey: table.primaryKey,
          ...(foreignKeys.length > 0 && { foreignKeys }),
          missingValues: [""],
        },
      };
    }),
  };
}
