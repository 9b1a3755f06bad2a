import type { Term } from "../../schemas/term.js";
import { type AnnotatedSchema, definitionName } from "../fields/annotated-schema.js";

/*
 * JSON Schema to TypeScript, for the part of JSON Schema that this package's definitions use. json-schema-to-typescript
 * does not fit: it repeats a named type for every place that describes it (EdtfDate1, EdtfDate2, …), knows no readonly and
 * turns "at least one" into tuples that no literal of the data fits.
 */

type Terms = Readonly<Record<string, Pick<Term, "description">>>;

/** A docstring; the meanings of terms are a list in it. */
function docComment(description: string | undefined, indent: string, terms: Terms = {}): string {
  if (description === undefined) return "";
  const meanings = Object.entries(terms).map(([term, meaning]) => `- \`${term}\`: ${meaning.description}`);
  const lines = meanings.length === 0 ? [description] : [description, "", ...meanings];
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`), `${indent} */\n`].join(
    "\n",
  );
}

const literal = (value: unknown) => JSON.stringify(value);

/** @param absent keys that only other shapes of the object have, so that they can be asked for without knowing the shape */
function objectType(schema: AnnotatedSchema, indent: string, absent: readonly string[] = []): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const optional = schema.required?.includes(key) ? "" : "?";
    const name = /^[\w$]+$/u.test(key) ? key : literal(key);
    return `${docComment(value.description, inner, value.terms)}${inner}readonly ${name}${optional}: ${typeOf(value, inner)};\n`;
  });
  const others = absent.map(
    (key) => `${docComment("Only other shapes have it.", inner)}${inner}readonly ${key}?: undefined;\n`,
  );
  return `{\n${lines.join("")}${others.join("")}${indent}}`;
}

function unionOf(options: readonly AnnotatedSchema[], indent: string): string {
  const keys = new Set(options.flatMap(({ properties = {} }) => Object.keys(properties)));
  return options
    .map((option) =>
      option.properties === undefined
        ? typeOf(option, indent)
        : objectType(
            option,
            indent,
            [...keys].filter((key) => !(key in (option.properties ?? {}))),
          ),
    )
    .join(" | ");
}

function typeOf(schema: AnnotatedSchema, indent: string): string {
  const name = definitionName(schema);
  if (name !== undefined) return name;
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(" | ");
  if (schema.oneOf !== undefined) return unionOf(schema.oneOf, indent);
  switch (schema.type) {
    case "array":
      return `readonly ${schema.items?.enum === undefined ? typeOf(schema.items ?? {}, indent) : `(${typeOf(schema.items, indent)})`}[]`;
    case "object":
      return typeof schema.additionalProperties === "object"
        ? `{ readonly [key: string]: ${typeOf(schema.additionalProperties, indent)} }`
        : objectType(schema, indent);
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
      return schema.type;
    default:
      throw new Error(`no TypeScript for a schema of type ${schema.type}`);
  }
}

/** The declaration of one named definition. */
export const typeDeclaration = (name: string, schema: AnnotatedSchema) =>
  `${docComment(schema.description, "", schema.terms)}export type ${name} = ${typeOf(schema, "")};\n`;

/** The declaration of a type of exactly these strings; of `never` if there are none. */
export const literalUnion = (name: string, members: readonly string[], description: string, terms?: Terms) =>
  `${docComment(description, "", terms)}export type ${name} =${members.length === 0 ? " never" : members.map((member) => `\n  | ${literal(member)}`).join("")};\n`;
