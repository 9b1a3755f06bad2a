import { isUtf8 } from "node:buffer";
import type { Defect } from "./corpus.js";
import { defect, plainText } from "./plain-text.js";
import { readBytes } from "./read-bytes.js";

const AS_UTF8 = "save it as UTF-8";

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

/** Programs that save UTF-16 without a byte order mark leave a zero in one half of the first character. */
const isUtf16 = (bytes: Buffer) =>
  startsWith(bytes, 0xff, 0xfe) ||
  startsWith(bytes, 0xfe, 0xff) ||
  (bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0));

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
  return plainText(bytes.toString("utf8"));
}
