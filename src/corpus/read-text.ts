import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import type { Defect } from "./corpus.js";
import { positionAt } from "./positions.js";

/** A data file is a few hundred kilobytes; far above that it is some other file. In bytes. */
const LARGEST_FILE = 32 * 1024 * 1024;

const AS_UTF8 = "save it as UTF-8 without a byte order mark";

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

/** Data files nest about eight deep; programs that walk a document must not be made to run out of stack. */
const DEEPEST_NESTING = 100;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Offset behind a string whose opening quotation mark is just before an offset. */
function endOfString(bytes: Buffer, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
    let backslashes = 0;
    while (bytes[end - 1 - backslashes] === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
  return bytes.length;
}

/** Offset of the bracket that opens the first level too many; undefined where there is none. */
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

/**
 * Reads a file as UTF-8 text with LF line ends.
 * @returns the text, or what is wrong with the bytes; never throws for a file that is missing or malformed
 */
export async function readText(path: string): Promise<{ text: string } | { defect: Defect }> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) {
      const megabytes = (count: number) => `${Math.round(count / 1024 / 1024)} MiB`;
      return defect(
        `the file has ${megabytes(size)}; a data file has at most ${megabytes(LARGEST_FILE)}`,
        "check that this is the file you meant",
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT"
      ? defect("the file is missing", "restore it from the history")
      : defect(`the file cannot be read (${code})`, "check its kind and permissions");
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return defect("the file starts with a byte order mark", AS_UTF8);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return defect("the file is UTF-16", AS_UTF8);
  if (!isUtf8(bytes)) return defect("this line is not UTF-8", AS_UTF8, { line: firstLineNotUtf8(bytes), column: 1 });
  const text = bytes.toString("utf8");
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn !== -1) {
    return defect(
      "the line ends with CR; data files end their lines with LF alone",
      "set the editor to LF line ends and save",
      positionAt(text, carriageReturn),
    );
  }
  const deep = tooDeepAt(bytes);
  if (deep !== undefined) {
    return defect(
      `the file nests more than ${DEEPEST_NESTING} deep`,
      "check that this is the file you meant",
      positionAt(text, bytes.subarray(0, deep).toString("utf8").length),
    );
  }
  return { text };
}
