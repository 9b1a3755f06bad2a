/** npm run add:dataset: writes the schema of a new dataset, its empty data file, and its places in the list and the ledger of ids. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { dataFiles, datasets } from "../schemas/index.js";
import { print } from "../src/cli/output.js";
import { canonicalJson } from "../src/corpus/canonical-form.js";
import { finishReplacing, replaceFiles } from "../src/corpus/replace-files.js";
import { run } from "./exit-status.js";
import { formatted } from "./formatted.js";
import { missingFlags, usage } from "./missing-flags.js";
import { DEFAULT_FIELDS, schemaSource, USUAL_FIELDS, withDataset } from "./new-dataset.js";

const FOLDERS = ["data", "schemas"] as const;
const LIST = "schemas/index.ts";
const IDS = "data/ids.json";

const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/u;
const PASCAL_CASE = /^([A-Z][a-z]+)+$/u;

const NEEDED = {
  name: "small letters with hyphens, such as hostage-figures",
  record: "the type of one record, such as HostageFigure",
  "title-en": "its title in English",
  "title-ar": "its title in Arabic",
  "about-en": "what one record is, in English",
  "about-ar": "what one record is, in Arabic",
};

async function addDataset(): Promise<number> {
  const one = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      ...{ name: one, record: one, "title-en": one, "title-ar": one, "about-en": one, "about-ar": one },
      fields: { ...one, default: DEFAULT_FIELDS.join(",") },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    print(
      usage("add:dataset", {
        ...NEEDED,
        fields: `what a record has; ${DEFAULT_FIELDS.join(",")} unless given, of ${Object.keys(USUAL_FIELDS).join(", ")}`,
      }),
    );
    return 0;
  }
  missingFlags("add:dataset", values, NEEDED);
  const { name = "", record = "", fields } = values;
  if (!KEBAB_CASE.test(name)) throw new Error(`${name} is no name → use small letters with single hyphens`);
  if (!PASCAL_CASE.test(record))
    throw new Error(`${record} is no type → use words with capitals, such as HostageFigure`);
  const taken = dataFiles.find((file) => file.name === name || file.recordName === record);
  if (taken !== undefined) throw new Error(`${taken.name} has this name or this type of record already`);
  await finishReplacing(FOLDERS);
  const schema = `schemas/${name}.ts`;
  const data = `data/${name}.json`;
  const ids = JSON.parse(await readFile(IDS, "utf8")) as { issued: Record<string, string[]> };
  const issued = Object.entries({ ...ids.issued, [name]: [] }).sort(([a], [b]) => (a < b ? -1 : 1));
  const definition = {
    name,
    record,
    title: { en: values["title-en"] ?? "", ar: values["title-ar"] ?? "" },
    about: { en: values["about-en"] ?? "", ar: values["about-ar"] ?? "" },
    fields: fields.split(","),
  };
  const place = datasets.filter(({ kind }) => kind === "dataset").length;
  const texts = new Map([
    [schema, formatted(schema, schemaSource(definition))],
    [data, canonicalJson({ $schema: `../schemas/v1/${name}.schema.json`, records: [] })],
    [LIST, formatted(LIST, withDataset(await readFile(LIST, "utf8"), name, place))],
    [IDS, canonicalJson({ ...ids, issued: Object.fromEntries(issued) })],
  ]);
  await replaceFiles(texts, FOLDERS);
  print(`${[...texts.keys()].join(", ")} written
→ say in ${schema} what each field means here, and add the fields of its own
→ run npm run compile, then add its records with npm run add -- --dataset ${name}; npm test passes once it has one
→ run npm run build, which writes its table, its schema and its entry points
→ run npm run changeset: a new dataset is a minor version
`);
  return 0;
}

await run(addDataset);
