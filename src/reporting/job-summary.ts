import type { Issue } from "../findings/issue.js";
import { summaryLine } from "./summary.js";
import { visible } from "./visible.js";

/** The most issues in a summary: people read no more. */
const MOST_ROWS = 200;

/** The longest cell, in characters: one long message must leave room for the others. */
const LONGEST_CELL = 600;

function cut(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_CELL)];
  return characters.length > LONGEST_CELL ? `${characters.slice(0, LONGEST_CELL).join("")}…` : text;
}

/** Text that Markdown and HTML leave as it is; GitHub turns addresses and mentions into links by itself. */
const plain = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~@-]|:(?=\/)|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`);

function row({ file, line, column, severity, rule, record = "", message, remedy }: Issue): string {
  const cells = [`${file}:${line}:${column}`, severity, rule, record, message, remedy];
  return `| ${cells.map((text) => plain(visible(cut(text)))).join(" | ")} |\n`;
}

const leftOut = (count: number) =>
  count === 0 ? "\n" : `\n${count} more ${count === 1 ? "is" : "are"} not listed here.\n\n`;

/**
 * Issues as a table, for the summary of a job: what the annotations have no room for.
 * @param room how many bytes of UTF-8 the summary may have
 * @returns as many issues as there is room for, and how many were left out; an empty text if there is no room for that
 */
export function jobSummary(issues: readonly Issue[], room: number): string {
  const head = [
    `### ${summaryLine(issues)}`,
    "",
    "| place | severity | rule | record | problem | what to do |",
    "| --- | --- | --- | --- | --- | --- |",
    "",
  ].join("\n");
  // There is always room for the line that says how many were left out.
  let left = room - Buffer.byteLength(head) - Buffer.byteLength(leftOut(issues.length));
  if (left < 0) return "";
  const rows: string[] = [];
  for (const issue of issues.slice(0, MOST_ROWS)) {
    const next = row(issue);
    left -= Buffer.byteLength(next);
    if (left < 0) break;
    rows.push(next);
  }
  return `${head}${rows.join("")}${leftOut(issues.length - rows.length)}`;
}
