import type { Issue } from "../findings/issue.js";
import { summaryLine } from "./summary.js";

/** GitHub takes a megabyte of summary a step; a person reads less. */
const MOST_ROWS = 200;

/** Text that Markdown and HTML leave as it is. */
const plain = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~-]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll("\n", " ");

/** Every issue as a table, for the summary of a job: what the annotations have no room for. */
export function jobSummary(issues: readonly Issue[]): string {
  const shown = issues.slice(0, MOST_ROWS);
  const rows = shown.map(({ file, line, column, severity, rule, record = "", message, remedy }) =>
    [`${file}:${line}:${column}`, severity, rule, record, message, remedy].map(plain).join(" | "),
  );
  const hidden = issues.length - shown.length;
  return [
    `### ${summaryLine(issues)}`,
    "",
    "| place | severity | rule | record | problem | what to do |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    ...(hidden > 0 ? ["", `${hidden} more are not listed here.`] : []),
    "",
    "",
  ].join("\n");
}
