/** npm run add:term: adds a term to a vocabulary in schemas/. */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { datasets } from "../schemas/index.js";
import { print } from "../src/cli/output.js";
import { replaceFile } from "../src/corpus/replace-files.js";
import { run } from "./exit-status.js";
import { formatted } from "./formatted.js";
import { missingFlags, usage } from "./missing-flags.js";
import { withTerm } from "./new-term.js";

const NEEDED = {
  dataset: "the dataset or registry, such as timeline",
  field: "the field whose vocabulary it is, such as type",
  term: "the term, such as evacuation",
  en: "its meaning in English",
  ar: "its meaning in Arabic",
};

const WORDS =
  "beginnings of Arabic words that name it, or phrases that express it, where a program looks for them: one is enough; can be repeated";

async function addTerm(): Promise<number> {
  const one = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      dataset: one,
      field: one,
      term: one,
      en: one,
      ar: one,
      words: { ...one, multiple: true },
      help: { type: "boolean" },
    },
  });
  const { dataset = "", field = "", term = "", en = "", ar = "", words = [] } = values;
  if (values.help) {
    print(usage("add:term", { ...NEEDED, words: WORDS }));
    return 0;
  }
  missingFlags("add:term", values, NEEDED);
  const names = datasets.map(({ name }) => name);
  if (!names.includes(dataset)) throw new Error(`there is no dataset ${dataset}; the datasets are ${names.join(", ")}`);
  const path = `schemas/${dataset}.ts`;
  const source = await readFile(path, "utf8");
  await replaceFile(path, formatted(path, withTerm(path, source, { field, term, en, ar, words })));
  print(`${path}: ${field} has the term ${term}
→ run npm run build, which writes the schemas, the codebook and the package anew
→ run npm run changeset: a new term is a minor version
→ look whether records that have another term of ${field} should have this one
`);
  return 0;
}

await run(addTerm);
