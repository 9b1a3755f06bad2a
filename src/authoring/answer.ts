import { isObject, type JsonObject } from "../corpus/values.js";
import type { Asked, Question } from "./question.js";

const NUMBER = /^\d+(?:\.\d+)?$/u;

/** How many numbers a qualifier takes, at least and at most, where that is not one. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = { between: [2, 2], "order-of-magnitude": [0, 1] };

/**
 * A quantity as it is typed: more-than 153 attacks; between 1500 3000 fighters; order-of-magnitude attacks; exact 1/3 share.
 * @throws if it is of no such form
 */
function quantityFrom(text: string): JsonObject {
  const words = text.trim().split(/\s+/u);
  const qualifier = words[0] ?? "";
  const unit = words.at(-1) ?? "";
  const numbers = words.slice(1, -1);
  const fraction = /^(\d+)\/(\d+)$/u.exec(numbers[0] ?? "");
  if (fraction !== null && numbers.length === 1)
    return { qualifier, value: Number(fraction[1]), of: Number(fraction[2]), unit };
  const [least, most] = NUMBERS[qualifier] ?? [1, 1];
  const areNumbers = numbers.every((number) => NUMBER.test(number));
  if (words.length < 2 || !areNumbers || numbers.length < least || numbers.length > most)
    throw new Error(
      `${JSON.stringify(text)} is not a quantity such as "exact 41 operations", "more-than 153 attacks", "between 20 30 people" or "order-of-magnitude states"`,
    );
  const [first, second] = numbers.map(Number);
  if (qualifier === "between") return { qualifier, min: first, max: second, unit };
  if (qualifier === "order-of-magnitude") return { qualifier, ...(first !== undefined && { min: first }), unit };
  return { qualifier, value: first, unit };
}

/** A quantity in the form in which it is typed. */
export function quantityText({ qualifier, value, of, min, max, unit }: JsonObject): string {
  const number = value === undefined ? undefined : of === undefined ? String(value) : `${value}/${of}`;
  return [qualifier, number, min, max, unit].filter((part) => part !== undefined).join(" ");
}

const split = (text: string, separator: string) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A part as it is typed: its required fields, with colons between them, such as us-forces:agent. */
function partFrom(text: string, parts: readonly Question[]): JsonObject {
  const required = parts.filter(({ isRequired }) => isRequired);
  const values = split(text, ":");
  if (values.length !== required.length)
    throw new Error(`${JSON.stringify(text)} is not of the form ${required.map(({ name }) => name).join(":")}`);
  return Object.fromEntries(required.map(({ name, asked }, at) => [name, valueFrom(values[at] ?? "", asked)]));
}

/**
 * The value that somebody typed for a field: JSON, or the short form of its kind. Of a date, only the EDTF: how it is known
 * follows from the quotes.
 * @throws if it is of no form that the field takes
 */
export function valueFrom(text: string, asked: Asked): unknown {
  if (/^\s*[[{]/u.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Error(`${JSON.stringify(text)} is not JSON: ${(error as Error).message}`);
    }
  }
  switch (asked.kind) {
    case "quantity":
      return quantityFrom(text);
    case "date":
      return { edtf: text.trim() };
    case "reference":
      return asked.isList ? split(text, ",") : text.trim();
    case "parts":
      return split(text, ",").map((part) => partFrom(part, asked.parts));
    case "term":
      return text.trim();
    case "texts":
      return split(text, "|");
    case "number":
      if (!NUMBER.test(text.trim())) throw new Error(`${JSON.stringify(text)} is not a number`);
      return Number(text);
    case "bilingual":
      throw new Error("a text in two languages is given by its parts, .en and .ar");
    case "json":
      throw new Error(`${JSON.stringify(text)} is not JSON`);
    case "text":
      return text;
  }
}

/**
 * A copy of a record in which a value stands at a path of names and positions: `quantity.unit`, `relations.0.note.en`.
 * @throws if the path leads into a value that has no parts
 */
export function withValue(record: JsonObject, path: readonly string[], value: unknown): JsonObject {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) return { ...record, [name]: value };
  const inner = record[name];
  if (Array.isArray(inner)) {
    const [at = "", ...below] = rest;
    const place = Number(at);
    if (!/^\d+$/u.test(at) || place > inner.length) throw new Error(`${name} has no element ${at}`);
    const element: unknown = inner[place] ?? {};
    const changed = below.length === 0 ? value : withValue(isObject(element) ? element : {}, below, value);
    return { ...record, [name]: [...inner.slice(0, place), changed, ...inner.slice(place + 1)] };
  }
  if (inner !== undefined && !isObject(inner)) throw new Error(`${name} has no parts`);
  return { ...record, [name]: withValue(inner ?? {}, rest, value) };
}
