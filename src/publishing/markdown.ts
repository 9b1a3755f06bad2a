/** A cell of a table: one line, without a `|` that would end it. */
const cell = (text: string) => text.replaceAll(/\s+/gu, " ").replaceAll("|", "\\|").trim();

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

/** Text without Markdown, except for `code`. */
export const plain = (text: string): string => text.replaceAll(/[\\*_~<[\]]/gu, "\\$&");

/** A table; empty if it would have no rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Words copied from the data. */
export const code = (text: string): string => `\`${text}\``;

/** Arabic in a line or a cell that runs from left to right: without a direction of its own, its full stop moves to the front. */
export const rtl = (text: string): string => `<span dir="rtl" lang="ar">${text}</span>`;

/** A block that is read from right to left. */
export const arabic = (...blocks: readonly string[]): string =>
  `<div dir="rtl" lang="ar">\n\n${paragraphs(...blocks)}\n\n</div>`;

/** Blocks with a blank line between them; empty ones are left out. */
export const paragraphs = (...blocks: readonly string[]): string => blocks.filter((block) => block !== "").join("\n\n");

/** The anchor that GitHub gives a heading. */
export const anchor = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")}`;
