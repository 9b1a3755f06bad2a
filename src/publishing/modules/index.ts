import { datasets } from "../../../schemas/index.js";
import type { Corpus } from "../../corpus/corpus.js";
import type { PackageTexts } from "../artifacts.js";
import { claimFieldsModule } from "./claim-fields.js";
import { recordHistoryModule } from "./record-history.js";
import { tableModule, tablesModule } from "./tables.js";
import { typesModule } from "./types.js";
import { unitsModule, vocabulariesModule } from "./vocabularies.js";

/**
 * The TypeScript of src/generated/: types, one module a dataset, and the list of them; what the fields of each dataset are,
 * the terms, and the history of the records.
 * @param corpus data that has passed validation
 * @returns text by file name
 */
export function dataModules(
  corpus: Corpus,
  { version, locks }: Pick<PackageTexts, "version" | "locks">,
): Map<string, string> {
  return new Map([
    ["types.ts", typesModule(corpus)],
    ["tables.ts", tablesModule()],
    ["claim-fields.ts", claimFieldsModule()],
    ["vocabularies.ts", vocabulariesModule()],
    ["units.ts", unitsModule()],
    ["version.ts", `/** The version of this package. */\nexport const version = ${JSON.stringify(version)};\n`],
    ["tables/record-history.ts", recordHistoryModule(corpus, locks)],
    ...datasets.map((dataset): [string, string] => [`tables/${dataset.name}.ts`, tableModule(corpus, dataset)]),
  ]);
}
