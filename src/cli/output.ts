import { fstatSync, writeSync } from "node:fs";
import { visible } from "../reporting/visible.js";

const STDOUT = 1;

let failure: NodeJS.ErrnoException | undefined;
const fail = (error: NodeJS.ErrnoException) => {
  failure ??= error;
};
process.stdout.on("error", fail);

const isFile = fstatSync(STDOUT).isFile();

/** Writes to standard output. At the end, `allWritten` reports whether that succeeded. */
export function print(text: string): void {
  if (!isFile) {
    process.stdout.write(text);
    return;
  }
  // A stream writes to a file only once, and does not check how much of it the disk took.
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length && failure === undefined; ) at += writeSync(STDOUT, bytes, at);
  } catch (error) {
    fail(error as NodeJS.ErrnoException);
  }
}

/** In columns; narrower rows would hold no words, and wider ones are hard to read. */
const WIDTHS = { usual: 80, least: 20, most: 300 };

/** The width of the terminal in columns, or the one that COLUMNS names; 80 if there is no terminal. */
export function terminalWidth(): number {
  const named = Number(process.env["COLUMNS"]);
  const { columns } = process.stdout;
  const width = Number.isInteger(named) && named > 0 ? named : columns > 0 ? columns : WIDTHS.usual;
  return Math.min(Math.max(width, WIDTHS.least), WIDTHS.most);
}

let isErrorWatched = false;

/** Writes lines for the user to standard error, whatever they quote. An error in doing so cannot be reported anywhere. */
export function say(...lines: string[]): void {
  if (!isErrorWatched) process.stderr.on("error", () => undefined);
  isErrorWatched = true;
  process.stderr.write(lines.map((line) => `${visible(line)}\n`).join(""));
}

/**
 * Waits until everything is written. A reader that has closed the pipe, such as `head`, has all that it needs.
 * @throws if the rest could not be written for another reason
 */
export async function allWritten(): Promise<void> {
  await new Promise<void>((done) => {
    process.stdout.write("", () => done());
  });
  if (failure !== undefined && failure.code !== "EPIPE") {
    throw new Error(`standard output cannot be written (${failure.code})`);
  }
}
