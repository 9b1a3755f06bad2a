import type * as z from "zod";
import { type FindingText, shown } from "../findings/issue.js";
import type { DataFile } from "./corpus.js";
import { isObject, step } from "./values.js";

/** Why a place of a document is refused. */
export interface Explanation extends FindingText {
  pointer: string;
  /** whether the key is wrong, not its value */
  atKey?: boolean;
}

const at = (root: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    root,
  );

const dotted = (path: PropertyKey[]) => path.map(String).join(".");

/** The path of a field as a contributor thinks of it: within its record. */
const fieldName = (path: PropertyKey[]) =>
  path[0] === "records" && path.length > 2
    ? dotted(path.slice(2))
    : path.length === 2
      ? "the record"
      : dotted(path) || "the file";

const list = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(", ");

/** zod says record for what JSON calls an object. */
const typeName = (expected: string) => (expected === "record" ? "object" : expected);

function explain(issue: z.core.$ZodIssue, document: unknown): Explanation[] {
  const pointer = issue.path.map((key) => step(String(key))).join("");
  const value = at(document, issue.path);
  const field = fieldName(issue.path);
  const expect = (expected: string, remedy = `set it to ${expected}`): Explanation[] => [
    {
      pointer,
      message: `${field} is ${shown(value)}, but must be ${expected}`,
      actual: shown(value),
      expected,
      remedy,
    },
  ];

  if (issue.code === "unrecognized_keys") {
    // The rule json/keys reports __proto__.
    return issue.keys.flatMap((key) =>
      key === "__proto__"
        ? []
        : [
            {
              pointer: pointer + step(key),
              atKey: true,
              message: `${field} has a field ${JSON.stringify(key)} that the schema does not know`,
              actual: key,
              remedy: "remove it, or correct its name",
            },
          ],
    );
  }
  if (value === undefined && issue.path.length > 0) {
    const owner = issue.path.slice(0, -1);
    const name = String(issue.path.at(-1));
    return [
      {
        pointer: owner.map((key) => step(String(key))).join(""),
        message: `${fieldName(owner)} has no ${name}`,
        expected: name,
        remedy: `add ${JSON.stringify(name)}`,
      },
    ];
  }
  switch (issue.code) {
    case "invalid_value":
      return expect(
        issue.values.length === 1 ? list(issue.values) : `one of ${list(issue.values)}`,
        issue.values.length === 1 ? `set it to ${list(issue.values)}` : "choose one of them",
      );
    case "invalid_union": {
      const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      return options.length > 0
        ? expect(`one of ${list(options)}`, "choose one of them")
        : expect("one of the shapes that the schema allows");
    }
    case "invalid_format":
      // The schemas say in words what each of their patterns requires.
      return expect(issue.message);
    case "invalid_type":
      return expect(`of type ${typeName(issue.expected)}`, `write a value of type ${typeName(issue.expected)}`);
    case "invalid_key": {
      const key = String(issue.path.at(-1));
      return [
        {
          pointer,
          atKey: true,
          message: `${JSON.stringify(key)} is not the path of a field`,
          actual: key,
          remedy: "name a field of the record, such as quantity.value or actors.0.actor",
        },
      ];
    }
    case "too_small":
      return expect(
        issue.origin === "array" ? `a list of at least ${issue.minimum}` : `${issue.minimum} or more`,
        issue.origin === "array"
          ? "add an element, or leave the field out if it is optional"
          : `set it to ${issue.minimum} or more`,
      );
    default:
      return [{ pointer, message: `${field}: ${issue.message}`, remedy: "correct it as the schema says" }];
  }
}

/**
 * Why a document does not satisfy the schema of its dataset, problem by problem.
 * @param file one whose document its compiled schema has refused
 */
export async function explainRejection({ schema, document }: DataFile): Promise<Explanation[]> {
  const result = (await schema.definition()).safeParse(document);
  if (!result.success) return result.error.issues.flatMap((issue) => explain(issue, document));
  // zod's records drop __proto__ without an error; the rule json/keys reports it.
  if (JSON.stringify(document).includes('"__proto__":')) return [];
  // The two forms of one schema disagree: a defect of this package, which must not be taken for clean data.
  return [
    {
      pointer: "",
      message: "the compiled schema refuses this file, but the definition does not",
      remedy: "run npm run build, and report the defect if it stays",
    },
  ];
}
