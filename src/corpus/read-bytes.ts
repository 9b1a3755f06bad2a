import { constants, type Stats } from "node:fs";
import { open, stat } from "node:fs/promises";

/** In bytes. Data files and articles have a few hundred kilobytes; a file far above that is some other file. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** Why a file was not read, and what to do. */
export interface Refusal {
  message: string;
  remedy: string;
}

const RESTORE = "restore the file from the history";

const kindOf = (stats: Stats) =>
  stats.isDirectory() ? "a folder" : stats.isFIFO() ? "a named pipe" : stats.isSocket() ? "a socket" : "a device";

/** In MiB, rounded up, so that a message never gives a file above the limit the size of the limit. */
const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;

/** Reads no more than the size that was reported for the file: some system files never end. */
async function readUpTo(path: string, size: number): Promise<Buffer> {
  // If the file has meanwhile become a pipe, opening it must not wait for a writer. Windows has no such flag.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const bytes = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, size - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

/**
 * The bytes of a regular file below the size limit, following symbolic links.
 * @returns the bytes, or why there are none; never throws, waits for a pipe or reads a device
 */
export async function readBytes(path: string): Promise<{ bytes: Buffer } | { refusal: Refusal }> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return { refusal: { message: `this is ${kindOf(stats)}, not a file`, remedy: RESTORE } };
    if (stats.size > LARGEST_FILE) {
      return {
        refusal: {
          message: `the file has ${megabytes(stats.size)}; only files of up to ${megabytes(LARGEST_FILE)} are read`,
          remedy: "check that this is the file you meant",
        },
      };
    }
    return { bytes: await readUpTo(path, stats.size) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      refusal:
        code === "ENOENT"
          ? { message: "the file is missing", remedy: RESTORE }
          : { message: `the file cannot be read (${code})`, remedy: "check its permissions and links" },
    };
  }
}
