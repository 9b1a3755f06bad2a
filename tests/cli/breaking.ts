import { isObject, type JsonObject } from "../../src/corpus/values.js";
import type { Copy } from "../corpus.js";

/** The pair of records that the package is about. Every other record may go, or get another name. */
export const PAIR = { halfYear: "isis-attacks-iraq-syria-2024-h1", wholeYear: "isis-attacks-2023" };

/** A record, or whatever else is an object in it. */
export function object(value: unknown): JsonObject {
  if (!isObject(value)) throw new TypeError(`${JSON.stringify(value)} is no object`);
  return value;
}

/** The first element of a list. */
export function first<T = JsonObject>(list: unknown): T {
  if (!Array.isArray(list) || list.length === 0)
    throw new TypeError(`${JSON.stringify(list)} is no list with elements`);
  return list[0] as T;
}

/** Where the only problem of a copy is. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  record: string;
  rule: string;
}

/** Where a text is in a file, as a string of JSON. */
async function placeOf(copy: Copy, file: string, value: string): Promise<{ line: number; column: number }> {
  const lines = (await copy.text(file)).split("\n");
  const line = lines.findIndex((text) => text.includes(JSON.stringify(value)));
  if (line === -1) throw new Error(`${file} does not contain ${JSON.stringify(value)}`);
  return { line: line + 1, column: (lines[line] ?? "").indexOf(JSON.stringify(value)) + 1 };
}

async function breakSummary(
  copy: Copy,
  dataset: string,
  change: (text: string) => string,
): Promise<Omit<Problem, "rule">> {
  const { id, summary } = first(await copy.records(dataset));
  const changed = change(String(object(summary)["en"]));
  await copy.editRecord(dataset, String(id), (record) => {
    object(record["summary"])["en"] = changed;
  });
  const file = `data/${dataset}.json`;
  return { file, ...(await placeOf(copy, file, changed)), record: String(id) };
}

/** Takes the full stop from the first summary of a dataset: a problem that needs a person and brings no other. */
export const withoutStop = async (copy: Copy, dataset: string): Promise<Problem> => ({
  ...(await breakSummary(copy, dataset, (text) => text.replace(/\.$/u, ""))),
  rule: "summary/sentence",
});

/** Puts a second space into the first summary of a dataset: a problem that `--fix` repairs, and that brings no other. */
export const withTwoSpaces = async (copy: Copy, dataset: string): Promise<Problem> => ({
  ...(await breakSummary(copy, dataset, (text) => text.replace(" ", "  "))),
  rule: "text/spaces",
});

/** Empties a registry that most records name: more problems than GitHub annotates. */
export const withoutPlaces = (copy: Copy) => copy.edit("places", (records) => records.splice(0));

/** Puts a text in the place of a term. */
export const withTerm = (copy: Copy, term: string) =>
  copy.editRecord("attack-statistics", PAIR.halfYear, (record) => {
    record["countBasis"] = term;
  });

/** The line in which a problem is told to people. */
export const toldAt = ({ file, line, column, rule, record }: Problem) =>
  `${file}:${line}:${column}  error  ${rule}  ${record}`;
