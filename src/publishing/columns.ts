import type { Role } from "../../schemas/roles.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import type { DateBounds } from "../edtf.js";
import { readEdtf } from "../edtf.js";
import { type FieldTree, isDate, isMeasure, type Variants } from "../fields/field-tree.js";
import { bounds } from "../quantity.js";

/** Between the elements of a list in one cell. No id and no alias contains it. */
export const LIST_SEPARATOR = "|";

/** Types of Frictionless Table Schema. */
export type ColumnType = "string" | "number" | "integer" | "date";

export type Cell = string | number | undefined;

/** What a program can check of the values of a column. */
export interface Holds {
  /** the terms of a closed list */
  terms?: NonNullable<FieldTree["terms"]>;
  /** the table whose ids they are; `claims` for a record of any dataset */
  ids?: string;
  /** several values in one cell */
  isList?: true;
  isEdtf?: true;
  /** the least number */
  least?: number;
}

/** A closed list of terms that the description of the column explains. */
export const oneOf = (...terms: readonly string[]): Holds =>
  oneOfMeaning(Object.fromEntries(terms.map((term) => [term, ""])));

/** A closed list of terms with what each means in English. */
export const oneOfMeaning = (meanings: Readonly<Record<string, string>>): Holds => ({
  terms: Object.fromEntries(Object.entries(meanings).map(([term, description]) => [term, { description, ar: "" }])),
});

/** What the columns of one name hold in several tables: everything that one of them may hold. */
export const heldTogether = (all: readonly Holds[]): Holds => {
  const [terms, ids] = [all.map((one) => one.terms), new Set(all.map((one) => one.ids))];
  const [table] = ids;
  return {
    ...(terms.every((each) => each !== undefined) && {
      terms: Object.assign({}, ...terms) as NonNullable<Holds["terms"]>,
    }),
    ...(ids.size === 1 && table !== undefined && { ids: table }),
    ...(all.some(({ isList }) => isList) && { isList: true as const }),
    ...(all.every(({ isEdtf }) => isEdtf) && { isEdtf: true as const }),
    ...(all.every(({ least }) => least !== undefined) && { least: Math.min(...all.map(({ least = 0 }) => least)) }),
  };
};

/** One column of a table: its name, what it holds and how it is read from a record. */
export interface Column {
  name: string;
  type: ColumnType;
  /** without the meanings of its terms */
  description: string;
  /** in Arabic, where a field of the schemas says it */
  ar?: string;
  holds?: Holds;
  /** the field that it holds or is derived from: a dotted path, with `[]` after a list whose elements have fields */
  field: string;
  cell(record: JsonObject): Cell;
}

/** A list of objects inside a record, which gets a long table of its own. */
export interface NestedList {
  field: string;
  columns: Column[];
}

/** How a record of one dataset becomes rows. */
export interface Layout {
  columns: Column[];
  lists: NestedList[];
}

/** Parts of the envelope that have one long table for the whole package. */
const PACKAGE_WIDE = new Set(["evidence", "relations", "inferred"]);

/** Left out: the number of an article, which its id has too, and which a spreadsheet would take for another number. */
const IN_THE_ID = new Set(["seed"]);

/** What has a role of its own has one name in all tables, whatever the dataset calls it: force, group and perpetrator are holders. */
const BY_ROLE: Readonly<Partial<Record<Role, string>>> = { time: "time", holder: "holder", place: "place" };

/** Who says it: its columns have the same names in all tables, and need no other in front. */
const WITHOUT_FRONT = "attribution";

/** The column of a field of a record. */
const columnName = (key: string, { role = key as Role, element }: FieldTree): string =>
  BY_ROLE[element?.role ?? role] ?? snakeCase(key);

export const snakeCase = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

type Read = (record: JsonObject) => unknown;

const property =
  (read: Read, key: string): Read =>
  (record) => {
    const value = read(record);
    return isObject(value) ? value[key] : undefined;
  };

const scalar = (value: unknown): Cell => (typeof value === "string" || typeof value === "number" ? value : undefined);

/** The number of an article alone, which a spreadsheet would take for another number, as the id of the article. */
const asId = (value: Cell): Cell => (typeof value === "string" && /^0\d\d$/u.test(value) ? `seed-${value}` : value);

const column = (
  name: string,
  type: ColumnType,
  description: string,
  field: string,
  cell: Read,
  holds?: Holds,
): Column => ({
  name,
  type,
  description,
  field,
  ...(holds && { holds }),
  cell: (record) => asId(scalar(cell(record))),
});

/** The terms of a field inside an object, in all its shapes. */
const termsInside = ({ fields }: FieldTree, key: string): Holds => ({
  terms: Object.assign({}, ...(fields.get(key) ?? []).map(({ tree }) => tree.terms ?? {})) as NonNullable<
    FieldTree["terms"]
  >,
});

/** What the schema says of the values of a scalar or of the elements of a list. */
const heldBy = ({ terms, refersTo, type, element }: FieldTree): Holds => ({
  ...(terms && { terms }),
  ...(refersTo !== undefined && { ids: refersTo }),
  ...((type === "number" || type === "integer") && { least: 0 }),
  ...(element && { ...heldBy(element), isList: true as const }),
});

function dateColumns(name: string, field: string, tree: FieldTree, read: Read, description: string): Column[] {
  const bound = (end: keyof DateBounds) => (record: JsonObject) => {
    const edtf = property(read, "edtf")(record);
    const reading = typeof edtf === "string" ? readEdtf(edtf) : undefined;
    return reading?.valid ? reading.bounds[end] : undefined;
  };
  const note = `${name}_note`;
  return [
    {
      ...column(`${name}_edtf`, "string", `${description} As EDTF.`, `${field}.edtf`, property(read, "edtf"), {
        isEdtf: true,
      }),
      ...(tree.ar && { ar: `${tree.ar} بصيغة EDTF.` }),
    },
    column(
      `${name}_first`,
      "date",
      "First day that the date covers; empty if its start is open.",
      `${field}.edtf`,
      bound("start"),
    ),
    column(
      `${name}_last`,
      "date",
      "Last day that the date covers; empty if its end is open.",
      `${field}.edtf`,
      bound("end"),
    ),
    column(
      `${name}_basis`,
      "string",
      "How the date is known: stated, relative or inferred.",
      `${field}.basis`,
      property(read, "basis"),
      termsInside(tree, "basis"),
    ),
    ...(["en", "ar"] as const).map((language) =>
      column(
        `${note}_${language}`,
        "string",
        "What the date was worked out from.",
        `${field}.note.${language}`,
        property(property(read, "note"), language),
      ),
    ),
    column(
      `${name}_source`,
      "string",
      "The source outside the articles that dates it.",
      `${field}.source`,
      property(read, "source"),
      { ids: "sources" },
    ),
  ];
}

/** The bounds of a quantity: of a share in the same parts as its value, 1 of 3, and no fraction that a decimal comma would break. */
export function boundsInParts(quantity: object): { min?: number; max?: number } {
  const { of: _, ...whole } = quantity as { of?: unknown };
  return bounds(whole as unknown as Parameters<typeof bounds>[0]);
}

function quantityColumns(name: string, field: string, tree: FieldTree, read: Read, description: string): Column[] {
  const bound = (end: "min" | "max") => (record: JsonObject) => {
    const quantity = read(record);
    return isObject(quantity) ? boundsInParts(quantity)[end] : undefined;
  };
  return [
    column(
      `${name}_qualifier`,
      "string",
      "The source's own hedge. exact: the source puts none on the number; that does not make it precise.",
      `${field}.qualifier`,
      property(read, "qualifier"),
      termsInside(tree, "qualifier"),
    ),
    column(
      `${name}_value`,
      "number",
      `${description} The number in the source; empty if the source gives a range or no number.`,
      `${field}.value`,
      property(read, "value"),
      { least: 0 },
    ),
    column(
      `${name}_min`,
      "number",
      "Lowest number that the words allow, of a share in the same parts as its value; not itself included for more-than. Empty if they set no lower bound.",
      `${field}.min`,
      bound("min"),
      { least: 0 },
    ),
    column(
      `${name}_max`,
      "number",
      "Highest number that the words allow; not itself included for less-than. Empty if they set no upper bound.",
      `${field}.max`,
      bound("max"),
      { least: 0 },
    ),
    column(
      `${name}_of`,
      "integer",
      "Of a share: into how many parts the whole is divided.",
      `${field}.of`,
      property(read, "of"),
      { least: 2 },
    ),
    column(
      `${name}_unit`,
      "string",
      "What is counted.",
      `${field}.unit`,
      property(read, "unit"),
      termsInside(tree, "unit"),
    ),
  ];
}

/** A field that several shapes have: described by the first of them, with the terms of all. */
function inAnyShape([{ tree }, ...others]: Variants): FieldTree {
  const terms = Object.assign({}, ...[{ tree }, ...others].map((one) => one.tree.terms ?? {})) as object;
  return Object.keys(terms).length === 0 ? tree : { ...tree, terms: terms as NonNullable<FieldTree["terms"]> };
}

/** The columns of a field and of the fields inside it. */
function columnsFor(name: string, field: string, tree: FieldTree, read: Read): Column[] {
  const { description = "" } = tree;
  if (isDate(tree)) return dateColumns(name, field, tree, read, description);
  if (isMeasure(tree)) return quantityColumns(name, field, tree, read, description);
  if (tree.type === "list") {
    const cell: Read = (record) => {
      const list = read(record);
      return Array.isArray(list) && list.length > 0 ? list.join(LIST_SEPARATOR) : undefined;
    };
    const separated = `${description} Several values are separated by ${LIST_SEPARATOR}.`;
    return [
      {
        ...column(name, "string", separated, field, cell, heldBy(tree)),
        ...(tree.ar && { ar: `${tree.ar} وتفصل ${LIST_SEPARATOR} بين القيم.` }),
      },
    ];
  }
  if (tree.type === "object") {
    const front = name === WITHOUT_FRONT ? "" : `${name}_`;
    const isBilingual = [...tree.fields.keys()].join() === "en,ar";
    return [...tree.fields].flatMap(([key, variants]) => {
      const inner = inAnyShape(variants);
      // A text in both languages means in each what it means as a whole.
      const meant =
        isBilingual && description !== "" ? { ...inner, description, ...(tree.ar && { ar: tree.ar }) } : inner;
      return columnsFor(`${front}${snakeCase(key)}`, `${field}.${key}`, meant, property(read, key));
    });
  }
  const type = tree.type === "integer" || tree.type === "number" ? tree.type : "string";
  return [{ ...column(name, type, description, field, read, heldBy(tree)), ...(tree.ar && { ar: tree.ar }) }];
}

/**
 * The columns of a dataset, in the order of its fields. A field that several shapes share is described by the first of them.
 * @param record the tree of one record
 * @param isOfClaims whether its evidence, relations and inferred fields stand in the tables of all claims
 */
export function layoutOf(record: FieldTree, isOfClaims: boolean): Layout {
  const layout: Layout = { columns: [], lists: [] };
  for (const [key, variants] of record.fields) {
    const tree = inAnyShape(variants);
    if ((isOfClaims && PACKAGE_WIDE.has(key)) || IN_THE_ID.has(key)) continue;
    if (tree.element?.type === "object") {
      const columns = [...tree.element.fields].flatMap(([name, variants]) =>
        columnsFor(snakeCase(name), `${key}[].${name}`, inAnyShape(variants), (part) => part[name]),
      );
      layout.lists.push({ field: key, columns });
    } else {
      layout.columns.push(...columnsFor(columnName(key, tree), key, tree, (value) => value[key]));
    }
  }
  return layout;
}
