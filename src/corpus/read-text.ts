import { isUtf8 } from "node:buffer";
import type { Defect } from "./corpus.js";
import { positionAt } from "./positions.js";
import { readBytes } from "./read-bytes.js";

const AS_UTF8 = "save it as UTF-8";

const START = { line: 1, column: 1 };

const defect = (message: string, remedy: string, position = START): { defect: Defect } => ({
  defect: { message, remedy, ...position },
});

const startsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** The first line, from 1, that is not UTF-8: no multi-byte sequence of UTF-8 holds the byte of a line end. */
function firstLineNotUtf8(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (
    let end = bytes.indexOf(0x0a);
    end !== -1 && isUtf8(bytes.subarray(start, end));
    end = bytes.indexOf(0x0a, start)
  ) {
    line += 1;
    start = end + 1;
  }
  return line;
}

/** Data files have about eight levels; a file must not make a program that walks a document run out of stack. */
const DEEPEST_NESTING = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The offset after a string, given the offset after its opening quotation mark. */
function endOfString(bytes: Buffer, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
    let backslashes = 0;
    while (bytes[end - 1 - backslashes] === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return bytes.length;
}

/** The offset of the bracket that opens the first level above the limit; undefined if there is none. */
function tooDeepAt(bytes: Buffer): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < bytes.length; offset += 1) {
    const byte = bytes[offset];
    if (byte === QUOTE) offset = endOfString(bytes, offset + 1) - 1;
    else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
      depth += 1;
      if (depth > DEEPEST_NESTING) return offset;
    } else if (byte === CLOSE_BRACKET || byte === CLOSE_BRACE) depth -= 1;
  }
  return undefined;
}

/** Programs that save UTF-16 without a byte order mark leave a zero in one half of the first character. */
const isUtf16 = (bytes: Buffer) =>
  startsWith(bytes, 0xff, 0xfe) ||
  startsWith(bytes, 0xfe, 0xff) ||
  (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0));

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
 * Reads a file as UTF-8 text with LF line ends.
 * @returns the text, what is wrong with the bytes, or both if the text can be read all the same; never throws
 */
export async function readText(path: string): Promise<{ text?: string; defect?: Defect }> {
  const read = await readBytes(path);
  if ("refusal" in read) return defect(read.refusal.message, read.refusal.remedy);
  const { bytes } = read;
  if (isUtf16(bytes)) return defect("the file is UTF-16", AS_UTF8);
  if (!isUtf8(bytes)) return defect("this line is not UTF-8", AS_UTF8, { line: firstLineNotUtf8(bytes), column: 1 });
  const saved = asSaved(bytes.toString("utf8"));
  const plain = saved.defect === undefined ? bytes : Buffer.from(saved.text);
  const deep = tooDeepAt(plain);
  if (deep !== undefined) {
    return defect(
      `the file is nested more than ${DEEPEST_NESTING} levels deep`,
      "check that this is the file you meant",
      positionAt(saved.text, plain.subarray(0, deep).toString("utf8").length),
    );
  }
  return saved;
}
