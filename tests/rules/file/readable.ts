import { mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

export const breakages: Breakage[] = [
  { what: "a missing file", shows: "defect", break: async (copy) => unlinkSync(copy.path(FILE)) },
  { what: "a file of no dataset", shows: "stray", break: (copy) => copy.write("data/troops.json", "{}") },
  {
    what: "a byte order mark",
    shows: "defect",
    break: async (copy) => copy.write(FILE, `\uFEFF${await readFile(copy.path(FILE), "utf8")}`),
  },
  {
    what: "UTF-16",
    shows: "defect",
    break: async (copy) => copy.write(FILE, Buffer.from(`\uFEFF${await readFile(copy.path(FILE), "utf8")}`, "utf16le")),
  },
  {
    what: "bytes that are not UTF-8, on line 2",
    shows: "defect",
    break: async (copy) => {
      const bytes = await readFile(copy.path(FILE));
      bytes[bytes.indexOf("troop-counts.schema")] = 0xff;
      await copy.write(FILE, bytes);
    },
  },
  {
    what: "CRLF",
    shows: "defect",
    break: async (copy) => copy.write(FILE, (await readFile(copy.path(FILE), "utf8")).replaceAll("\n", "\r\n")),
  },
  {
    what: "a byte order mark, CRLF and a wrong name at once",
    shows: "defect",
    break: async (copy) => {
      await copy.replace(FILE, '"force": "us-forces"', '"force": "us-force"');
      await copy.write(FILE, `\uFEFF${(await readFile(copy.path(FILE), "utf8")).replaceAll("\n", "\r\n")}`);
    },
  },
  {
    what: "UTF-16 without a byte order mark",
    shows: "defect",
    break: async (copy) => copy.write(FILE, Buffer.from(await readFile(copy.path(FILE), "utf8"), "utf16le")),
  },
  {
    what: "a folder",
    shows: "defect",
    break: async (copy) => {
      unlinkSync(copy.path(FILE));
      mkdirSync(copy.path(FILE));
    },
  },
  {
    what: "a link to a device",
    shows: "defect",
    break: async (copy) => {
      unlinkSync(copy.path(FILE));
      symlinkSync("/dev/zero", copy.path(FILE));
    },
  },
  {
    what: "a link to itself",
    shows: "defect",
    break: async (copy) => {
      unlinkSync(copy.path(FILE));
      symlinkSync("troop-counts.json", copy.path(FILE));
    },
  },
  { what: "a file of 50 MiB", shows: "defect", break: (copy) => copy.write(FILE, Buffer.alloc(50 * 1024 * 1024, " ")) },
  {
    what: "lists nested without end",
    shows: "defect",
    break: (copy) => copy.write(FILE, `{ "records": ${"[".repeat(5000)}${"]".repeat(5000)} }\n`),
  },
];
