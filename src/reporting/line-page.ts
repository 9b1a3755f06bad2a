import type { Noticed } from "../authoring/noticed.js";
import { quoted } from "../findings/issue.js";
import { visible } from "./visible.js";

/** A line of an article for a person at a terminal: its words, and under them what a program finds in them. */
export function linePage(at: string, text: string, noticed: readonly Noticed[]): string {
  const width = Math.max(0, ...noticed.map(({ what }) => what.length));
  const rows = noticed.map(({ what, words, means }) => `  ${what.padEnd(width)}  ${means}  ${quoted(words)}`);
  const found = rows.length === 0 ? ["  no number, date, name or mark of modality was found on it"] : rows;
  return [at, `  ${quoted(text)}`, "", ...found, ""].map((line) => `${visible(line)}\n`).join("");
}
