import { Project, SyntaxKind } from "ts-morph";

export interface NewDataset {
  /** kebab-case */
  name: string;
  /** the type of one record, in PascalCase */
  record: string;
  title: { en: string; ar: string };
  /** what one record is */
  about: { en: string; ar: string };
  /** names of `USUAL_FIELDS` */
  fields: readonly string[];
}

interface UsualField {
  source: string;
  /** what makes it, from fields.ts */
  maker: string;
  /** its part in the comparison of two claims */
  part: "of" | "values" | "at";
}

/** The fields that most datasets have, by their names, in their order. */
export const USUAL_FIELDS: Readonly<Record<string, UsualField>> = {
  holder: {
    source: 'actor("holder", words("Whose figure it is.", "صاحب الرقم."))',
    maker: "actor",
    part: "of",
  },
  actors: {
    source:
      'actors("participant", words("Whom it concerns; empty if the source does not say.", "من يعنيهم؛ فارغ حيث لا يذكرهم المصدر."))',
    maker: "actors",
    part: "of",
  },
  places: {
    source: 'places(words("Where; empty if the source does not say.", "المكان؛ فارغ حيث لا يذكره المصدر."))',
    maker: "places",
    part: "of",
  },
  quantity: { source: 'measure(words("How many.", "العدد."))', maker: "measure", part: "values" },
  period: {
    source: 'date("time", words("The period that it is about.", "المدة التي يشملها."))',
    maker: "date",
    part: "at",
  },
  modality: {
    source:
      'modality(words("Whether the source presents it as fact, plan, forecast or possibility.", "هل يورده المصدر واقعًا أم خطةً أم توقعًا أم احتمالًا."))',
    maker: "modality",
    part: "of",
  },
};

export const DEFAULT_FIELDS = ["places", "quantity", "period", "modality"];

const text = (value: string) => JSON.stringify(value);

/** The name of a dataset as a name of a variable. */
const variable = (name: string) => name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/**
 * The source of the schema of a dataset, not yet in the style of this repository.
 * @throws if there is no such field
 */
export function schemaSource({ name, record, title, about, fields }: NewDataset): string {
  const unknown = fields.find((field) => USUAL_FIELDS[field] === undefined);
  if (unknown !== undefined)
    throw new Error(`there is no usual field ${unknown}; the usual fields are ${Object.keys(USUAL_FIELDS).join(", ")}`);
  const chosen = Object.entries(USUAL_FIELDS).filter(([field]) => fields.includes(field));
  const having = (part: UsualField["part"]) =>
    chosen.filter(([, field]) => field.part === part).map(([field]) => field);
  const [at] = having("at");
  return `
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { ${chosen.map(([, { maker }]) => maker).join(", ")} } from "./fields.js";
import { words } from "./words.js";

export const ${variable(name)} = dataset({
  name: ${text(name)},
  kind: "dataset",
  recordName: ${text(record)},
  title: { en: ${text(title.en)}, ar: ${text(title.ar)} },
  description: {
    en: ${text(about.en)},
    ar: ${text(about.ar)},
  },
  comparison: { of: ${JSON.stringify(having("of"))}, values: ${JSON.stringify(having("values"))}${at === undefined ? "" : `, at: ${text(at)}`} },
  record: claim({
${chosen.map(([field, { source }]) => `${field}: ${source},`).join("\n")}
  }),
});
`;
}

/**
 * The source of schemas/index.ts with a dataset in its list, not yet in the style of this repository.
 * @param place of the dataset in the list
 */
export function withDataset(source: string, name: string, place: number): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("index.ts", source);
  const list = file
    .getVariableDeclarationOrThrow("datasets")
    .getInitializerIfKindOrThrow(SyntaxKind.ArrayLiteralExpression);
  list.insertElement(place, variable(name), { useNewLines: true });
  file.addImportDeclaration({ moduleSpecifier: `./${name}.js`, namedImports: [variable(name)] });
  return file.getFullText();
}
