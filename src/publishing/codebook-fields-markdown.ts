import type { Bilingual } from "../../schemas/index.js";
import { unreliable } from "../records/agreement.js";
import type { CodebookField, ColumnName } from "./codebook.js";
import type { Condition, SchemaField } from "./codebook-fields.js";
import { anchor, code, paragraphs, plain, rtl, table } from "./markdown.js";

const NONE = "—";

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  integer: "whole number",
  object: "fields",
  map: "text by field path",
};

/** The heading above the terms of a field; links lead to it. */
export const termsHeading = (owner: string, path: string) => `Terms of ${owner}.${path}`;

function typeText(owner: string, path: string, { type, terms }: SchemaField): string {
  const base = type.replace(/\[\]$/u, "");
  const known = TYPES[base];
  const text =
    terms !== undefined
      ? `[term](${anchor(termsHeading(owner, path))})`
      : known === undefined
        ? `[${base}](${anchor(base)})`
        : known;
  return type === base ? text : `${text}[]`;
}

const alternatives = (terms: readonly string[]) =>
  terms
    .map(code)
    .join(", ")
    .replace(/, (?=[^,]*$)/u, " or ");

const conditionText = ({ field, terms, required }: Condition) =>
  `${required ? "required" : "optional"} if ${code(field)} is ${alternatives(terms)}`;

const presence = ({ required, conditions }: SchemaField) =>
  conditions?.map(conditionText).join("; ") ?? (required ? "required" : "optional");

/** Columns of the table that is named after the dataset need no table name. */
function columnsText(columns: readonly ColumnName[], ownTable: string): string {
  const texts = [...new Set(columns.map(({ table: name }) => name))].map((name) => {
    const group = columns.filter((column) => column.table === name);
    const list = group.map(({ column }) => code(column.replace("*", "…"))).join(", ");
    return name === ownTable ? list : `${code(`${name}.csv`)}: ${list}`;
  });
  return texts.join("; ") || NONE;
}

/** The terms of a vocabulary with their meanings. */
export const termsTable = (terms: Readonly<Record<string, Bilingual>>): string =>
  table(
    ["Term", "Meaning", "المعنى"],
    Object.entries(terms).map(([term, { en, ar }]) => [code(term), plain(en), rtl(plain(ar))]),
  );

type NamedFields<Field> = readonly (readonly [path: string, field: Field])[];

const vocabularies = (owner: string, fields: NamedFields<SchemaField>) =>
  fields.flatMap(([path, { terms }]) =>
    terms === undefined ? [] : [`#### ${termsHeading(owner, path)}`, termsTable(terms)],
  );

/** What a field means, with a mark if its two codings agree too little. */
function meaningText(field: SchemaField & Pick<CodebookField, "unreliable">, language: "en" | "ar"): string {
  const meaning = plain(field[language]);
  return field.unreliable === undefined ? meaning : `${meaning} **${plain(unreliable(field.unreliable)[language])}**`;
}

function fieldsTable<Field extends SchemaField>(
  owner: string,
  fields: NamedFields<Field>,
  columnsOf?: (field: Field) => string,
): string {
  const columns = columnsOf === undefined ? [] : ["CSV columns"];
  return table(
    ["Field", "Type", "Meaning", "المعنى", ...columns],
    fields.map(([path, field]) => [
      code(path),
      `${typeText(owner, path, field)}, ${presence(field)}`,
      meaningText(field, "en"),
      rtl(meaningText(field, "ar")),
      ...(columnsOf === undefined ? [] : [columnsOf(field)]),
    ]),
  );
}

/** What fields mean, and the vocabularies among them. */
export const meaningsTable = (owner: string, fields: NamedFields<SchemaField>): string =>
  paragraphs(fieldsTable(owner, fields), ...vocabularies(owner, fields));

/**
 * What fields mean, the columns that hold them, and the vocabularies among them.
 * @param owner the dataset or part that has the fields
 * @param ownTable the table whose columns are named without it
 */
export const fieldTables = (owner: string, ownTable: string, fields: NamedFields<CodebookField>): string =>
  paragraphs(
    fieldsTable(owner, fields, ({ columns }) => columnsText(columns, ownTable)),
    ...vocabularies(owner, fields),
  );
