import { createHash } from "node:crypto";
import type { Column } from "./columns.js";
import { csv } from "./csv.js";
import type { Table } from "./tables.js";

interface About {
  name: string;
  version: string;
  description: string;
}

const TYPES: Readonly<Record<Column["type"], string>> = {
  string: "sc:Text",
  date: "sc:Date",
  integer: "sc:Integer",
  number: "sc:Float",
};

/** The terms of Croissant 1.0, by which searches for datasets read the description. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  conformsTo: "dct:conformsTo",
  column: "cr:column",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  key: "cr:key",
  recordSet: "cr:recordSet",
  references: "cr:references",
  source: "cr:source",
};

/**
 * The description of the tables as JSON-LD: a Dataset of schema.org with the fields of Croissant, from the same facts as the Data
 * Package.
 */
export const jsonLd = (tables: readonly Table[], { name, version, description }: About) => ({
  "@context": CONTEXT,
  "@type": "sc:Dataset",
  conformsTo: "http://mlcommons.org/croissant/1.0",
  name,
  version,
  description,
  license: "https://creativecommons.org/licenses/by/4.0/",
  inLanguage: ["en", "ar"],
  keywords: ["Iraq", "Global Coalition", "ISIS", "troop counts", "attack statistics", "news articles", "claims"],
  isAccessibleForFree: true,
  spatialCoverage: ["Iraq", "Syria"],
  distribution: tables.map((table) => {
    const bytes = Buffer.from(csv(table));
    return {
      "@type": "cr:FileObject",
      "@id": `${table.name}.csv`,
      name: `${table.name}.csv`,
      description: table.title.en,
      contentUrl: `${table.name}.csv`,
      contentSize: `${bytes.length} B`,
      encodingFormat: "text/csv",
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  }),
  recordSet: tables.map((table) => ({
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: table.title.en,
    key: table.primaryKey.map((column) => ({ "@id": `${table.name}/${column}` })),
    field: table.columns.map((column) => ({
      "@type": "cr:Field",
      "@id": `${table.name}/${column.name}`,
      name: column.name,
      description: column.description,
      dataType: TYPES[column.type],
      source: { fileObject: { "@id": `${table.name}.csv` }, extract: { column: column.name } },
      ...(column.holds?.ids !== undefined &&
        !column.holds.isList &&
        column.name !== "id" && { references: { field: { "@id": `${column.holds.ids}/id` } } }),
    })),
  })),
});
