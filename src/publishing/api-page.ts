import {
  type ExportedDeclarations,
  type FunctionDeclaration,
  type JSDoc,
  type JSDocableNode,
  Node,
  Project,
  type VariableDeclaration,
} from "ts-morph";
import { paragraphs } from "./markdown.js";

/*
 * The page about the functions, from their own docstrings. TypeDoc does not fit: it needs the programming interface of the
 * TypeScript compiler, which version 7 does not have; ts-morph brings an older compiler of its own.
 */

const INDEX = "src/index.ts";

const docOf = (node: JSDocableNode): JSDoc | undefined => node.getJsDocs().at(-1);

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/gu, " ").trim();

/** The text of a tag, without the dash or the braces around a type. */
const textsOf = (doc: JSDoc, name: string): string[] =>
  doc
    .getTags()
    .filter((tag) => tag.getTagName() === name)
    .map((tag) => (name === "example" ? (tag.getCommentText() ?? "").trim() : oneLine(tag.getCommentText() ?? "")));

/** What is said of a parameter, by its name. */
const parametersOf = (doc: JSDoc): string[] =>
  doc.getTags().flatMap((tag) => {
    if (!Node.isJSDocParameterTag(tag)) return [];
    return [`- \`${tag.getName()}\`: ${oneLine(tag.getCommentText() ?? "")}`];
  });

/** The kind of error, and when it is thrown. */
const throwsOf = (doc: JSDoc): string[] =>
  doc.getTags().flatMap((tag) => {
    if (!Node.isJSDocThrowsTag(tag)) return [];
    const type = tag.getTypeExpression()?.getTypeNode().getText();
    return [`Throws ${type === undefined ? "an error" : `\`${type}\``} ${oneLine(tag.getCommentText() ?? "")}.`];
  });

const code = (text: string) => `\`\`\`ts\n${text}\n\`\`\``;

function described(name: string, signature: string, doc: JSDoc | undefined): string {
  if (doc === undefined) throw new Error(`${name} is exported and has no docstring`);
  const returns = textsOf(doc, "returns").map((text) => `Returns ${text}.`);
  return paragraphs(
    `### ${name}`,
    code(signature),
    oneLine(doc.getDescription()),
    parametersOf(doc).join("\n"),
    ...returns,
    ...throwsOf(doc),
    ...textsOf(doc, "example").map(code),
  );
}

/** A function as it is declared, without its body. */
function signatureOf(declaration: FunctionDeclaration): string {
  const overloads = declaration.getOverloads();
  return (overloads.length > 0 ? overloads : [declaration])
    .map((one) => {
      const text = one.getText().replace(/^export /u, "");
      const body = one.getBody()?.getText();
      return oneLine(body === undefined ? text : text.slice(0, -body.length));
    })
    .join("\n");
}

/** A function that is a constant, or a constant, by its type. */
function constantOf(declaration: VariableDeclaration): string {
  const value = declaration.getInitializer();
  const type = declaration.getTypeNode()?.getText();
  if (type !== undefined) return `const ${declaration.getName()}: ${oneLine(type)}`;
  if (!Node.isArrowFunction(value)) return `const ${declaration.getName()}`;
  const generics = value.getTypeParameters().map((one) => one.getText());
  const parameters = value.getParameters().map((one) => oneLine(one.getText()));
  const result = value.getReturnTypeNode()?.getText() ?? "";
  return `function ${declaration.getName()}${generics.length === 0 ? "" : `<${generics.join(", ")}>`}(${parameters.join(", ")}): ${oneLine(result)}`;
}

function section(name: string, declarations: readonly ExportedDeclarations[]): { text: string; isType: boolean } {
  const [first] = declarations;
  if (Node.isFunctionDeclaration(first)) {
    const documented = [first, ...first.getOverloads()].find((one) => docOf(one) !== undefined) ?? first;
    return { text: described(name, signatureOf(first), docOf(documented)), isType: false };
  }
  if (Node.isVariableDeclaration(first)) {
    const statement = first.getVariableStatementOrThrow();
    return { text: described(name, constantOf(first), docOf(statement)), isType: false };
  }
  if (Node.isInterfaceDeclaration(first) || Node.isTypeAliasDeclaration(first)) {
    const text = first.getText().replace(/^export /u, "");
    return { text: paragraphs(`### ${name}`, oneLine(docOf(first)?.getDescription() ?? ""), code(text)), isType: true };
  }
  throw new TypeError(`${name} is exported, but is no function, constant or type`);
}

/**
 * docs/api.md: every function, constant and type that the package exports, with what its docstring says. The datasets and their
 * types are in the codebook.
 * @param sources the modules of the package by their path, without the generated ones
 */
export function apiPage(sources: ReadonlyMap<string, string>): string {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  for (const [path, text] of sources) project.createSourceFile(path, text);
  const sections = project
    .getSourceFileOrThrow(INDEX)
    .getExportDeclarations()
    .flatMap((declaration) =>
      declaration.getNamedExports().flatMap((specifier) => {
        const module = declaration.getModuleSpecifierSourceFile();
        const name = specifier.getName();
        const found = module?.getExportedDeclarations().get(name);
        return found === undefined ? [] : [{ name, ...section(name, found) }];
      }),
    );
  const texts = (areTypes: boolean) =>
    sections
      .filter(({ isType }) => isType === areTypes)
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(({ text }) => text);
  return `${paragraphs(
    "<!-- Written by npm run build from the docstrings in src/. -->",
    "# What can be asked of the data",
    'Everything here is exported by `iraq-coalition-data`: `import { claims, during } from "iraq-coalition-data"`. A bundler takes only what is used. A record is what a dataset holds; a claim is a record with what all claims have in one form. `vocabularies` has the terms of every vocabulary with their meaning in both languages, `tables` every dataset and registry by name, `version` the version of the package. The records are shared and not frozen; their types are read-only. The datasets and registries (`timeline`, `actors` …) and their fields are in [the codebook](../CODEBOOK.md).',
    "## Functions and constants",
    ...texts(false),
    "## Types",
    ...texts(true),
  )}\n`;
}
