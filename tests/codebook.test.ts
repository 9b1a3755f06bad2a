import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as z from "zod";
import { type Bilingual, datasets } from "../schemas/index.js";
import { timeline } from "../schemas/timeline.js";
import { documentRecords } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { annotatedSchema } from "../src/fields/annotated-schema.js";
import { fileTree, treeOf } from "../src/fields/field-tree.js";
import { codebookOf } from "../src/publishing/codebook.js";
import { type SchemaField, schemaFields } from "../src/publishing/codebook-fields.js";
import { codebookMarkdown } from "../src/publishing/codebook-markdown.js";
import { jsonSchema } from "../src/publishing/json-schemas.js";
import { anchor } from "../src/publishing/markdown.js";
import { tablesOf } from "../src/publishing/tables.js";
import { valuesAt } from "../src/records/field.js";
import { readLocks } from "../src/releases/lock.js";
import { schemas } from "./corpus.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
const tables = tablesOf(corpus, await readLocks());
const codebook = codebookOf(corpus, tables);
const owners = [...Object.entries(codebook.datasets), ...Object.entries(codebook.parts)];

/** What lacks its English or its Arabic. */
const wordless = (texts: readonly (readonly [string, Bilingual])[]) =>
  texts.filter(([, { en, ar }]) => !/[a-z]/iu.test(en) || !/\p{Script=Arabic}/u.test(ar)).map(([name]) => name);

const textsOf = (owner: string, fields: Iterable<readonly [string, SchemaField]>) =>
  [...fields].flatMap(([path, field]): [string, Bilingual][] => [
    [`${owner}.${path}`, field],
    ...Object.entries(field.terms ?? {}).map(([term, meaning]): [string, Bilingual] => [
      `${owner}.${path}: ${term}`,
      meaning,
    ]),
  ]);

test("every title, description, field and term is explained in English and in Arabic", () => {
  const ofDatasets = Object.entries(codebook.datasets).flatMap(
    ([name, { title, description }]): [string, Bilingual][] => [
      [`${name}: title`, title],
      [`${name}: description`, description],
    ],
  );
  const ofParts = Object.entries(codebook.parts).flatMap(([name, part]): [string, Bilingual][] => [
    [name, part],
    ...Object.entries(part.terms ?? {}).map(([term, meaning]): [string, Bilingual] => [`${name}: ${term}`, meaning]),
  ]);
  const ofFiles = datasets.flatMap((dataset) =>
    [...schemaFields(fileTree(dataset), () => true)].map(([path, field]): [string, Bilingual] => [
      `data/${dataset.name}.json: ${path}`,
      field,
    ]),
  );
  const ofFields = owners.flatMap(([name, { fields }]) => textsOf(name, Object.entries(fields)));
  expect(wordless([...ofDatasets, ...ofParts, ...ofFiles, ...ofFields])).toEqual([]);
});

test("a field, a term and a translation that nobody wrote are noticed", () => {
  const schema = z.strictObject({
    bare: z.string(),
    english: z.string().describe("English."),
    listed: z
      .enum(["a", "b"])
      .meta({ description: "A list.", ar: "قائمة.", terms: { a: { description: "A.", ar: "أ" } } }),
    owner: z.array(z.strictObject({ inner: z.number() })).meta({ description: "Things.", ar: "أشياء." }),
  });
  const fields = schemaFields(treeOf(annotatedSchema(schema)), () => false);
  expect(wordless(textsOf("x", fields))).toEqual(["x.bare", "x.english", "x.listed: b", "x.owner[].inner"]);
});

test("every example is in the data, where its record and path say", () => {
  const wrong = Object.entries(codebook.datasets).flatMap(([name, { fields }]) =>
    Object.entries(fields).flatMap(([path, { example }]) => {
      if (example === undefined) return [];
      const record = documentRecords(corpus, name).find(({ id }) => id === example.record);
      const values = valuesAt(record, path.replaceAll("[]", ".*").split("."));
      return values.some((value) => JSON.stringify(value) === JSON.stringify(example.value)) ? [] : [`${name}.${path}`];
    }),
  );
  expect(wrong).toEqual([]);
  const everyValue = JSON.stringify(corpus.files.map(({ document }) => document));
  const invented = Object.entries(codebook.parts).flatMap(([name, { fields }]) =>
    Object.entries(fields)
      .filter(([, { example }]) => example && !everyValue.includes(JSON.stringify(example.value)))
      .map(([path]) => `${name}.${path}`),
  );
  expect(invented).toEqual([]);
});

test("every column of the tables is named by a field or a crossing, and no field names any other column", () => {
  const named = [
    ...Object.values(codebook.datasets).flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ columns }) => columns.map(({ table, column }) => `${table}: ${column}`)),
    ),
    ...Object.entries(codebook.crossings).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => `${table}: ${column}`),
    ),
  ];
  const written = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}: ${column.name}`));
  expect([...new Set(named)].sort()).toEqual([...written].sort());
});

test("a field that only some shapes have says for which terms it is there", () => {
  expect(codebook.parts["Quantity"]?.fields["min"]?.conditions).toEqual([
    { field: "qualifier", terms: ["between"], required: true },
    { field: "qualifier", terms: ["order-of-magnitude"], required: false },
  ]);
  expect(codebook.parts["Attribution"]?.fields["claimants"]).toMatchObject({
    required: false,
    conditions: [{ field: "speech", terms: ["direct", "indirect"], required: true }],
  });
});

test("the published JSON Schemas say in English what each term means, and hold no Arabic", () => {
  for (const dataset of datasets) expect(JSON.stringify(jsonSchema(dataset))).not.toMatch(/\p{Script=Arabic}|"terms"/u);
  const record = jsonSchema(timeline).$defs?.[timeline.recordName];
  expect(record?.properties?.["type"]?.description).toContain("talks: negotiation.");
});

test("every link inside CODEBOOK.md leads to a heading of its own", () => {
  const page = codebookMarkdown(codebook, corpus, tables);
  const headings = [...page.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) => anchor(heading));
  expect(new Set(headings).size).toBe(headings.length);
  const links = [...page.matchAll(/\]\((#[^)]*)\)/gu)].map(([, link]) => link);
  expect(links.filter((link) => !headings.includes(String(link)))).toEqual([]);
});

test("the first place of CODEBOOK.md that has the name of a column is the row that says what it means", () => {
  const page = codebookMarkdown(codebook, corpus, tables);
  const names = [...new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  // Names of one word are words of sentences too; as names they are marked as such.
  const firstPlace = (name: string) =>
    name.includes("_") ? page.search(new RegExp(`(?<![a-z_])${name}(?![a-z_])`, "u")) : page.indexOf(`\`${name}\``) + 1;
  const elsewhere = names.filter((name) => !page.startsWith(`\n| \`${name}\``, firstPlace(name) - 4));
  expect(elsewhere).toEqual([]);
});

test("README.md leads to the codebook", async () => {
  expect(await readFile("README.md", "utf8")).toContain("](CODEBOOK.md)");
});
