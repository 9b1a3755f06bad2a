import { datasets } from "../../../schemas/index.js";
import { type Corpus, documentRecords } from "../../corpus/corpus.js";
import { camelCase, type Dataset, HEADER, idType } from "./names.js";

export const tableModule = (
  corpus: Corpus,
  dataset: Dataset,
) => `${HEADER}import type { ${dataset.recordName} } from "../types.js";
export type { ${dataset.recordName}, ${idType(dataset)} } from "../types.js";

/** ${dataset.description.en} */
export const ${camelCase(dataset.name)}: readonly ${dataset.recordName}[] = ${JSON.stringify(documentRecords(corpus, dataset.name), null, 1)};
`;

export function tablesModule(): string {
  const names = datasets.map(({ name }) => name);
  const imports = names.map((name) => `import { ${camelCase(name)} } from "./tables/${name}.js";\n`);
  const entries = names.map((name) => `  ${JSON.stringify(name)}: ${camelCase(name)},\n`);
  return `${HEADER}${imports.join("")}
export { ${names.map(camelCase).join(", ")} };

/** Every dataset and registry by its name. */
export const tables = {\n${entries.join("")}} as const;
`;
}
