import type { Defect } from "./corpus.js";
import { positionAt } from "./positions.js";

const START = { line: 1, column: 1 };

export const defect = (message: string, remedy: string, position = START): { defect: Defect } => ({
  defect: { message, remedy, ...position },
});

/** Data files have about eight levels; a file must not make a program that walks a document run out of stack. */
const DEEPEST_NESTING = 100;

/** The offset after a string, given the offset after its opening quotation mark. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** The offset of the bracket that opens the first level above the limit; undefined if there is none. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') offset = endOfString(text, offset + 1) - 1;
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > DEEPEST_NESTING) return offset;
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return undefined;
}

const BYTE_ORDER_MARK = "\uFEFF";

/** A text without the marks that some editors add on saving, and what they were. Removing them loses none of the text. */
function asSaved(read: string): { text: string; defect?: Defect } {
  const hasMark = read.startsWith(BYTE_ORDER_MARK);
  const carriageReturn = read.indexOf("\r");
  if (!hasMark && carriageReturn === -1) return { text: read };
  const added = [
    ...(hasMark ? ["starts with a byte order mark"] : []),
    ...(carriageReturn === -1 ? [] : [`has lines that end with ${read.includes("\r\n") ? "CR LF" : "CR"}`]),
  ];
  return {
    text: read.replace(/^\uFEFF+/u, "").replace(/\r\n?/gu, "\n"),
    ...defect(
      `the file ${added.join(" and ")}`,
      "run validate --fix, or save it as UTF-8 with LF line ends and no byte order mark",
      hasMark ? START : positionAt(read, carriageReturn),
    ),
  };
}

/**
 * The text of a file with LF line ends.
 * @param read what the file says, with whatever marks an editor added
 * @returns the text, what is wrong with it, or both if it can be read all the same
 */
export function plainText(read: string): { text?: string; defect?: Defect } {
  const saved = asSaved(read);
  const deep = tooDeepAt(saved.text);
  if (deep === undefined) return saved;
  return defect(
    `the file is nested more than ${DEEPEST_NESTING} levels deep`,
    "check that this is the file you meant",
    positionAt(saved.text, deep),
  );
}
