import type { Change } from "../../changes/change.js";
import { visible } from "../visible.js";
import { type Line, sections } from "./sections.js";
import { verdict } from "./verdict.js";

/** A line for a terminal or a log, whatever the data in it. */
export const textOf = (line: Line): string =>
  visible(line.map((part) => (typeof part === "string" ? part : part.data)).join(""));

/** The changes for people; nothing if there are none. */
export function pretty(changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const blocks = sections(changes).map(({ title, items }) =>
    [
      visible(title),
      ...items.flatMap(({ line, words }) => [
        `  ${textOf(line)}`,
        ...(words === undefined ? [] : [`    ${visible(words)}`]),
      ]),
    ].join("\n"),
  );
  return `${[...blocks, textOf(verdict(changes))].join("\n\n")}\n`;
}
