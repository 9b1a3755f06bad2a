import type { Change } from "../../changes/change.js";
import { visible } from "../visible.js";
import { type Line, type Section, sections } from "./sections.js";
import { verdict } from "./verdict.js";

/** Text in which Markdown, HTML, addresses and mentions are only text: more backticks around it than are in it. */
function code(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const padding = runs.length > 0 ? " " : "";
  return `${fence}${padding}${text}${padding}${fence}`;
}

const markdownOf = (line: Line): string =>
  line.map((part) => (typeof part === "string" ? part : code(visible(part.data)))).join("");

const leftOut = (count: number) =>
  count === 0 ? "" : `\n${count} more ${count === 1 ? "change is" : "changes are"} not listed here.\n`;

/**
 * Sections as Markdown, as far as there is room.
 * @param level of the headings
 * @param room in bytes of UTF-8
 */
export function markdownSections(all: readonly Section[], level: number, room: number): string {
  let left = room - Buffer.byteLength(leftOut(Number.MAX_SAFE_INTEGER));
  let [text, hidden] = ["", 0];
  for (const { title, items } of all) {
    let head = `\n${"#".repeat(level)} ${code(visible(title))}\n\n`;
    for (const { line, words } of items) {
      const next = `${head}- ${markdownOf(words === undefined ? line : [...line, ", ", { data: words }])}\n`;
      left -= Buffer.byteLength(next);
      if (left < 0) hidden += 1;
      else [text, head] = [text + next, ""];
    }
  }
  return text + leftOut(hidden);
}

/** In bytes: what people read in a summary or a comment, and less than GitHub takes for either. */
const MOST = 60_000;

/** The changes as Markdown, all or as many as there is room for in a comment on GitHub; nothing if there are none. */
export function markdown(changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const head = `### Changes of the data\n\n${markdownOf(verdict(changes))}\n`;
  return head + markdownSections(sections(changes), 4, MOST - Buffer.byteLength(head));
}
