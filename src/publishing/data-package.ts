import { unreliable } from "../records/agreement.js";
import type { Codebook } from "./codebook.js";
import type { Column } from "./columns.js";
import type { Table } from "./tables.js";

interface About {
  name: string;
  description: string;
  codebook: Codebook;
}

/**
 * The descriptor of the CSV tables as a Data Package (Frictionless, v2): types, keys and what each column means.
 * @param tables every table, named as its file
 */
export function dataPackage(tables: readonly Table[], { name, description, codebook }: About) {
  const meaning = ({ dataset = "" }: Table, { field, description: text }: Pick<Column, "field" | "description">) => {
    const alpha = codebook.datasets[dataset]?.fields[field]?.unreliable;
    return alpha === undefined ? text : `${text} ${unreliable(alpha).en}`;
  };
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    description,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0",
      },
    ],
    resources: tables.map((table) => ({
      name: table.name.toLowerCase(),
      title: table.title,
      path: `${table.name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: table.columns.map((column) => ({
          name: column.name,
          type: column.type,
          description: meaning(table, column),
        })),
        primaryKey: table.primaryKey,
        missingValues: [""],
      },
    })),
  };
}
