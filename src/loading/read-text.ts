import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import type { Defect } from "../validation/corpus.js";

/** A data file is a few hundred kilobytes; far above that it is some other file. In bytes. */
const LARGEST_FILE = 32 * 1024 * 1024;

const AS_UTF8 = "save it as UTF-8 without a byte order mark";

const defect = (message: string, remedy: string, line = 1, column = 1): { defect: Defect } => ({
  defect: { message, remedy, line, column },
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
  if (!isUtf8(bytes)) return defect("this line is not UTF-8", AS_UTF8, firstLineNotUtf8(bytes));
  const text = bytes.toString("utf8");
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn !== -1) {
    const before = text.slice(0, carriageReturn).split("\n");
    return defect(
      "the line ends with CR; data files end their lines with LF alone",
      "set the editor to LF line ends and save",
      before.length,
      (before.at(-1) ?? "").length + 1,
    );
  }
  return { text };
}
