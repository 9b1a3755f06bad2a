import { claim } from "../../schemas/claim.js";
import type { Comparison } from "../../schemas/dataset.js";
import { type Bilingual, type DatasetKind, datasets, ledgers } from "../../schemas/index.js";
import { entry } from "../../schemas/registry.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import type { JsonObject } from "../corpus/values.js";
import { type FieldTree, fileTree, partTrees, recordTree } from "../fields/field-tree.js";
import { type Agreement, agreementOf, unreliableFields } from "../records/agreement.js";
import { indexCorpus } from "../records/record-index.js";
import { type Example, exampleOf } from "./codebook-examples.js";
import { bilingual, meanings, type SchemaField, schemaFields } from "./codebook-fields.js";
import { snakeCase } from "./columns.js";
import { type ColumnEntry, columnEntries } from "./columns-table.js";
import { type Cutting, cuttingOf } from "./cutting.js";
import type { Table } from "./tables.js";

/** A column of a CSV table. In a part, `*` is any table or field that the part is in. */
export interface ColumnName {
  table: string;
  column: string;
}

export interface CodebookField extends SchemaField {
  /** the columns that hold it or are derived from it */
  columns: ColumnName[];
  /** absent if no record has the field */
  example?: Example;
  /** Krippendorff's alpha of its two codings, if they agree too little */
  unreliable?: string;
}

/** A part of records that many of them share: described once. */
export interface CodebookPart extends Bilingual {
  /** the meanings of its terms, if the part is a vocabulary */
  terms?: Record<string, Bilingual>;
  fields: Record<string, CodebookField>;
}

export interface CodebookDataset {
  kind: DatasetKind;
  recordName: string;
  title: Bilingual;
  description: Bilingual;
  /** the fields that two records about the same thing share, and those that may then differ */
  comparison?: Comparison;
  fields: Record<string, CodebookField>;
}

/** A file that keeps track of the others: what it holds, and what each of its fields means. */
export interface CodebookLedger {
  title: Bilingual;
  description: Bilingual;
  fields: Record<string, SchemaField>;
}

/** A column, for who has the table open and looks for its name. */
export interface CodebookColumn extends Bilingual {
  type: string;
  /** the meanings of its values, if they are a closed list */
  terms?: Record<string, Bilingual>;
  example?: string;
  /** the mistake to avoid */
  mistake?: Bilingual;
}

export interface CodebookTable {
  title: Bilingual;
  columns: Record<string, CodebookColumn>;
}

/** What every record, field, term and column means, derived from the schemas, the tables and the data. */
export interface Codebook {
  $comment: string;
  /** the fields that all datasets, and all registries, have in common */
  envelopes: Record<DatasetKind, string[]>;
  parts: Record<string, CodebookPart>;
  datasets: Record<string, CodebookDataset>;
  ledgers: Record<string, CodebookLedger>;
  /** the tables that cross several records, and what each of their columns means */
  crossings: Record<string, { title: Bilingual; columns: Record<string, string> }>;
  /** every table with all of its columns */
  tables: Record<string, CodebookTable>;
  /** how far the two codings of each field that takes judgement agree */
  agreement: Agreement[];
  /** how far the two cuttings into claims agree; absent if nothing was cut again */
  cutting?: Cutting;
}

const ANY = "*";

/** A definition is a part of its own if records of several datasets refer to it. */
function sharedParts(): Map<string, FieldTree> {
  const users = datasets.map(partTrees);
  const all = new Map(users.flatMap((parts) => [...parts]));
  return new Map([...all].filter(([name]) => users.filter((parts) => parts.has(name)).length > 1));
}

const isInside = (field: string, path: string) =>
  field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[].`);

/** The tables that have rows for a dataset: its own, and those of the lists that all records may have. */
const tablesFor = (tables: readonly Table[], dataset: string, hasField: (path: string) => boolean) =>
  tables.filter((table) => (table.dataset === undefined ? hasField(table.name) : table.dataset === dataset));

/** The columns of a field and of the fields inside it. */
const columnsOf = (tables: readonly Table[], path: string): ColumnName[] =>
  tables.flatMap(({ name, columns }) =>
    columns.filter(({ field }) => isInside(field, path)).map((column) => ({ table: name, column: column.name })),
  );

/** A field that holds a part: where to find the columns and the values of the part's own fields. */
interface Use {
  path: string;
  records: readonly JsonObject[];
  tables: readonly Table[];
}

function codebookTable({ title, name }: Table, entries: readonly ColumnEntry[]): CodebookTable {
  const own = entries.filter(({ table }) => table === name);
  const described = own.map(({ column, ar, example, mistake }): [string, CodebookColumn] => [
    column.name,
    {
      type: column.type,
      en: column.description,
      ar,
      ...(column.holds?.terms && { terms: meanings(column.holds.terms) }),
      ...(example !== undefined && { example }),
      ...(mistake && { mistake: { en: mistake.description, ar: mistake.ar } }),
    },
  ]);
  return { title, columns: Object.fromEntries(described) };
}

const unique = (columns: readonly ColumnName[]) => [
  ...new Map(columns.map((each) => [`${each.table} ${each.column}`, each])).values(),
];

function partField(field: SchemaField, name: string, uses: readonly Use[]): CodebookField {
  const columns = uses.flatMap(({ path, tables }) => {
    const prefix = snakeCase(path).replaceAll(".", "_");
    return tables.flatMap((table) =>
      columnsOf([table], `${path}.${name}`).map(({ column }) =>
        table.dataset === undefined
          ? { table: table.name, column }
          : { table: ANY, column: column.replace(prefix, ANY) },
      ),
    );
  });
  const examples = uses.flatMap(({ path, records }) => exampleOf(records, `${path}.${name}`) ?? []);
  const [example] = examples.sort((a, b) => JSON.stringify(a.value).length - JSON.stringify(b.value).length);
  return { ...field, columns: unique(columns), ...(example && { example }) };
}

/**
 * The codebook of the package.
 * @param corpus data that has passed validation
 * @param tables the tables that are made from it
 */
export function codebookOf(corpus: Corpus, tables: readonly Table[]): Codebook {
  const parts = sharedParts();
  const isPart = (name: string) => parts.has(name);
  const uses = new Map<string, Use[]>();
  const index = indexCorpus(corpus);
  const alphas = unreliableFields(index);
  const cutting = cuttingOf(corpus);
  const entries = columnEntries(tables);

  const completed = datasets.map((dataset): [string, CodebookDataset] => {
    const { name, kind, recordName, title, description, comparison } = dataset;
    const records = documentRecords(corpus, name);
    const fields = schemaFields(recordTree(dataset), isPart);
    const own = tablesFor(tables, name, (path) => fields.has(path));
    const complete = [...fields].map(([path, field]): [string, CodebookField] => {
      const part = field.type.replace(/\[\]$/u, "");
      const inside = path + field.type.slice(part.length);
      if (isPart(part)) uses.set(part, [...(uses.get(part) ?? []), { path: inside, records, tables: own }]);
      const example = exampleOf(records, path);
      const alpha = alphas.get(`${name} ${path}`);
      return [
        path,
        {
          ...field,
          columns: columnsOf(own, path),
          ...(example && { example }),
          ...(alpha !== undefined && { unreliable: alpha }),
        },
      ];
    });
    return [
      name,
      {
        kind,
        recordName,
        title,
        description,
        ...(comparison && { comparison }),
        fields: Object.fromEntries(complete),
      },
    ];
  });

  const describedParts = [...parts].map(([name, tree]): [string, CodebookPart] => {
    const complete = [...schemaFields(tree, isPart)].map(([path, field]): [string, CodebookField] => [
      path,
      partField(field, path, uses.get(name) ?? []),
    ]);
    const terms = tree.terms && meanings(tree.terms);
    return [name, { ...bilingual(tree), ...(terms && { terms }), fields: Object.fromEntries(complete) }];
  });

  return {
    $comment:
      "The content of CODEBOOK.md, for programs. A type that is not string, number, integer, object or map is the name of a part; [] after it means a list. In the columns of parts, * stands for the table of the dataset or for the field that holds the part.",
    envelopes: {
      dataset: Object.keys(claim({}).shape),
      registry: Object.keys(entry({}).shape),
    },
    parts: Object.fromEntries(describedParts),
    crossings: Object.fromEntries(
      tables
        .filter(({ isCrossing }) => isCrossing)
        .map(({ name, title, columns }) => [
          name,
          { title, columns: Object.fromEntries(columns.map((column) => [column.name, column.description])) },
        ]),
    ),
    datasets: Object.fromEntries(completed),
    ledgers: Object.fromEntries(
      ledgers.map((ledger): [string, CodebookLedger] => {
        const { name, title, description } = ledger;
        return [name, { title, description, fields: Object.fromEntries(schemaFields(fileTree(ledger), isPart)) }];
      }),
    ),
    tables: Object.fromEntries(tables.map((table) => [table.name, codebookTable(table, entries)])),
    agreement: agreementOf(index),
    ...(cutting && { cutting }),
  };
}
