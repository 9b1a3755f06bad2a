import { readdirSync, readFileSync } from "node:fs";
import { comparison } from "./peers.js";
import { type Clause, type Count, f1, scores } from "./scores.js";

const CLAUSES = "tests/arabic/clauses";

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
};

const figures = (count: Count | undefined) =>
  count === undefined
    ? ["", ""]
    : [
        `${count.right} / ${count.wrong} / ${count.missed}`,
        count.right + count.missed === 0 ? "" : f1(count).toFixed(2),
      ];

/** Right, wrong and missed readings of each set of annotated clauses, with F1. */
function rates(): string {
  const sets = readdirSync(CLAUSES)
    .sort()
    .map((name) => {
      const clauses = JSON.parse(readFileSync(`${CLAUSES}/${name}`, "utf8")) as Clause[];
      return { name, counts: scores(clauses), all: clauses.length };
    });
  const kinds = [...new Set(sets.flatMap(({ counts }) => Object.keys(counts)))];
  return table(
    ["right / wrong / missed", ...sets.flatMap(({ name, all }) => [`${name}: ${all} clauses`, "F1"])],
    kinds.map((kind) => [kind, ...sets.flatMap(({ counts }) => figures(counts[kind]))]),
  );
}

/** How many texts of each kind this reader and chrono-node read. */
const peers = (): string =>
  table(
    ["of texts that a program wrote, the one date is given", "this reader", "chrono-node 2.10.3"],
    comparison().map(({ what, ours, theirs, all }) => [what, `${ours} of ${all}`, `${theirs} of ${all}`]),
  );

const isRow = (line: string) => line.startsWith("|");

/** A page with its tables replaced: each begins with a line that starts with the same cell. */
function withTable(page: string, made: string): string {
  const lines = page.split("\n");
  const head = made.split("|")[1]?.trim() ?? "";
  const start = lines.findIndex((line) => isRow(line) && line.split("|")[1]?.trim() === head);
  if (start === -1) throw new Error(`the page has no table that begins with “${head}”`);
  const length = lines.slice(start).findIndex((line) => !isRow(line));
  return [...lines.slice(0, start), made, ...lines.slice(start + length)].join("\n");
}

/** The description of the reader with the rates that are measured now. */
export const withRates = (page: string): string => [rates(), peers()].reduce(withTable, page);
