import type { Codebook } from "./codebook.js";
import { termsHeading } from "./codebook-fields-markdown.js";
import { type ColumnEntry, columnEntries } from "./columns-table.js";
import { anchor, code, plain, rtl, table } from "./markdown.js";
import type { Table } from "./tables.js";

const NEW_LINE = "<br>";

/** In characters. */
const LONGEST_EXAMPLE = 40;

const keyOf = (terms: object) => Object.keys(terms).sort().join(" ");

/** Where the page says what the terms of a list mean: a list is known by its terms. */
function headingsOf({ parts, datasets }: Codebook): Map<string, string> {
  const fields = [...Object.entries(parts), ...Object.entries(datasets)].flatMap(([owner, each]) =>
    Object.entries(each.fields).flatMap(([path, { terms }]): [string, string][] =>
      terms === undefined ? [] : [[keyOf(terms), termsHeading(owner, path)]],
    ),
  );
  const whole = Object.entries(parts).flatMap(([name, { terms }]): [string, string][] =>
    terms === undefined ? [] : [[keyOf(terms), name]],
  );
  return new Map([...fields, ...whole]);
}

/** The tables by their names, all datasets and all registries under one word. */
function tablesText(names: readonly string[], { datasets }: Codebook): string {
  const whole = (["dataset", "registry"] as const).flatMap((kind): [string, string[]][] => {
    const members = Object.keys(datasets).filter((name) => datasets[name]?.kind === kind);
    return members.every((member) => names.includes(member)) ? [[kind, members]] : [];
  });
  const rest = names.filter((name) => !whole.some(([, members]) => members.includes(name)));
  return [...whole.map(([kind]) => `every ${kind}`), ...rest].map((name) => `*${name}*`).join(", ");
}

/** The texts that differ, each with the entries that have it. */
function different(entries: readonly ColumnEntry[], textOf: (entry: ColumnEntry) => string) {
  const texts = new Map<string, ColumnEntry[]>();
  for (const entry of entries) {
    const text = textOf(entry);
    texts.set(text, [...(texts.get(text) ?? []), entry]);
  }
  return [...texts];
}

/**
 * One row for each name of a column, in order of the alphabet, so that the first place where a reader finds the name says
 * what it means.
 */
export function columnsChapter(codebook: Codebook, tables: readonly Table[]): string {
  const headings = headingsOf(codebook);
  const entries = columnEntries(tables);
  const names = [...new Set(entries.map(({ column }) => column.name))].sort();
  const valuesOf = ({ column: { type, holds } }: ColumnEntry): string => {
    if (holds?.terms === undefined) return type === "string" ? "text" : type;
    const heading = headings.get(keyOf(holds.terms));
    const terms = plain(Object.keys(holds.terms).join(", "));
    return heading === undefined ? terms : `${terms} ([meanings](${anchor(heading)}))`;
  };
  /** Texts that differ, each with its tables where there are several. */
  const perTable = (own: readonly ColumnEntry[], textOf: (entry: ColumnEntry) => string): string[] => {
    const texts = different(own, textOf);
    if (texts.length === 1) return texts.map(([text]) => text);
    return texts.map(([text, those]) => {
      const held = those.map(({ table: name }) => name);
      return `${tablesText(held, codebook)}: ${text}`;
    });
  };
  /** An example that is the name of a column would be found instead of its row, and a long one would widen the page. */
  const exampleOf = (own: readonly ColumnEntry[]) =>
    own
      .map(({ example }) => example)
      .find((example) => example !== undefined && example.length <= LONGEST_EXAMPLE && !names.includes(example));
  return table(
    ["Column, and its tables", "Meaning, and the mistake to avoid", "المعنى والخطأ الذي ينبغي تجنبه", "Values"],
    names.map((name) => {
      const own = entries.filter(({ column }) => column.name === name);
      const mistakes = [...new Set(own.map(({ mistake }) => mistake))].filter((mistake) => mistake !== undefined);
      const example = exampleOf(own);
      const held = own.map(({ table: each }) => each);
      const meanings = perTable(own, ({ column }) => plain(column.description));
      return [
        [code(name), ...(meanings.length > 1 ? [] : [tablesText(held, codebook)])],
        [...meanings, ...mistakes.map(({ description }) => `**Mistake:** ${plain(description)}`)],
        [...perTable(own, ({ ar }) => plain(ar)), ...mistakes.map(({ ar }) => `**الخطأ:** ${plain(ar)}`)].map(rtl),
        [...perTable(own, valuesOf), ...(example === undefined ? [] : [`for example ${code(example)}`])],
      ].map((lines) => lines.join(NEW_LINE));
    }),
  );
}
