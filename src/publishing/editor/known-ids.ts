import type { JSONSchema } from "vscode-json-languageservice";
import { type Dataset, datasets } from "../../../schemas/index.js";
import { type Corpus, fileOf, listIn } from "../../corpus/corpus.js";
import { isObject, type JsonObject } from "../../corpus/values.js";
import { articleLabel } from "../../query/article-label.js";
import type { Bilingual } from "../../query/shapes.js";

/** A record by its id, with what people call it; without a name if it is still being written. */
interface Known {
  id: string;
  name?: Bilingual;
}

const isBilingual = (value: unknown): value is Bilingual =>
  isObject(value) && typeof value["en"] === "string" && typeof value["ar"] === "string";

/** What a record is called: its name, the sentence that it is, or where and how a page appeared. */
function nameOf(record: JsonObject): Bilingual | undefined {
  const { names, summary, sentence, title, outlet, headline, published } = record;
  const name = [names, summary, sentence, title].find(isBilingual);
  if (name !== undefined) return name;
  const page = [outlet, headline].filter((text) => typeof text === "string").join(": ");
  if (page !== "") return { en: page, ar: page };
  if (!isObject(published) || typeof published["edtf"] !== "string") return undefined;
  return articleLabel({ published: { edtf: published["edtf"] } });
}

const bothOf = ({ en, ar }: Bilingual, between: string) => (en === ar ? en : `${en}${between}${ar}`);

/**
 * The ids of some records as a list to choose from, with the names beside them.
 * @param unknown what to say of any other id
 */
const choice = (known: readonly Known[], unknown: string, detail: (name: Bilingual) => string): JSONSchema => ({
  type: "string",
  enum: known.map(({ id }) => id),
  enumDetails: known.map(({ name }) => (name ? detail(name) : "")),
  enumDescriptions: known.map(({ name }) => (name ? bothOf(name, "\n") : "")),
  errorMessage: unknown,
});

/**
 * A definition for each registry, and `claims` for the records of all datasets: the ids that there are.
 * @param corpus data, which need not be valid
 */
export function knownIds(corpus: Corpus): JSONSchema {
  const knownIn = (files: readonly Dataset[]) =>
    files
      .flatMap(({ name }) => listIn(fileOf(corpus, name), "records") ?? [])
      .flatMap((record): Known[] => {
        if (!isObject(record) || typeof record["id"] !== "string") return [];
        const name = nameOf(record);
        return [{ id: record["id"], ...(name && { name }) }];
      });
  const registries = datasets.filter(({ kind }) => kind === "registry");
  const claims = knownIn(datasets.filter(({ kind }) => kind === "dataset"));
  return {
    $defs: {
      ...Object.fromEntries(
        registries.map((file): [string, JSONSchema] => [
          file.name,
          choice(
            knownIn([file]),
            `No entry of data/${file.name}.json has this id → choose another, or add the entry and run npm run format`,
            (name) => bothOf(name, " · "),
          ),
        ]),
      ),
      claims: choice(
        claims,
        "No record has this id → choose another, or add the record and run npm run format",
        ({ en }) => en,
      ),
    },
  };
}
