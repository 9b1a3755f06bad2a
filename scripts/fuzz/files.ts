import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { Random } from "../../src/random.js";
import { type Call, dataNames, type Kind, oneOf, reading } from "./malformation.js";
import type { Place } from "./place.js";

type Make = (place: Place, path: string, random: Random) => void | Promise<void>;

const TERABYTES = 2 * 1024 ** 4;

/** What can be where a file is expected. */
const INSTEAD: Readonly<Record<string, Make>> = {
  nothing: () => undefined,
  "an empty file": (_, path) => writeFileSync(path, ""),
  "a folder": (_, path) => mkdirSync(path),
  "a link to a file outside": (place, path, random) => symlinkSync(place.outside(oneOf(random, place.names)), path),
  "a link to nothing": (place, path) => symlinkSync(place.outside("nothing"), path),
  "a link to itself": (_, path) => symlinkSync(path, path),
  "a link to a folder": (place, path) => symlinkSync(place.outside("data"), path),
  "a link to a device": (_, path, random) =>
    symlinkSync(
      oneOf(random, ["/dev/zero", "/dev/full", "/dev/null", "/dev/random", "/dev/stdin", "/dev/tty", "/dev/fd/0"]),
      path,
    ),
  "a link to a file of the system": (_, path, random) =>
    symlinkSync(
      oneOf(random, ["/proc/self/mem", "/proc/kmsg", "/proc/self/environ", "/proc/kcore", "/proc/self/exe"]),
      path,
    ),
  "a named pipe": (_, path) => void execFileSync("mkfifo", [path]),
  "a socket": async (place, path) => {
    const server = createServer();
    // The path of a socket may have about a hundred bytes.
    const home = process.cwd();
    process.chdir(place.root);
    server.listen("socket");
    await once(server, "listening");
    process.chdir(home);
    renameSync(`${place.root}/socket`, path);
    place.later(() => server.close());
  },
  "a file of terabytes": (_, path) => {
    writeFileSync(path, "");
    truncateSync(path, TERABYTES);
  },
};

const WHERE: Readonly<Record<string, (place: Place, random: Random) => string>> = {
  "a data file": (place, random) => oneOf(random, dataNames(place)),
  "an article": (place, random) =>
    oneOf(
      random,
      place.names.filter((name) => name.startsWith("seeds/")),
    ),
  "one more article": () => "seeds/999_other.txt",
  "one more data file": () => "data/other.json",
  "the folder of the data": () => "data",
  "the folder of the articles": () => "seeds",
};

const NAMES = [
  "a\nb",
  "::error::x",
  " ::warning file=x::y",
  "##[error]x",
  "\u001b[31mred",
  "\u202egnp",
  "\u2028",
  "ملف",
  "-rf",
  "--fix",
  "__proto__",
  "constructor",
  "toString",
  "%s%d",
  "$(id)",
  "a b",
  "x".repeat(240),
  "*",
  ".hidden",
  "",
  "001_a\nb",
];

export const ofFiles: readonly Kind[] = [
  ...Object.entries(INSTEAD).map(
    ([name, make]): Kind => ({
      name: `file: ${name}`,
      async malform(place, random): Promise<Call> {
        const where = oneOf(random, Object.keys(WHERE));
        const path = WHERE[where]?.(place, random) ?? "data";
        place.remove(path);
        await make(place, place.path(path), random);
        return { what: `in the place of ${where}: ${path}`, args: reading(place, random) };
      },
    }),
  ),
  {
    name: "file: an odd name",
    malform(place, random) {
      const name = oneOf(random, NAMES);
      const file = oneOf(random, [`data/${name}.json`, `seeds/${name}.txt`, `data/${name}`]);
      if (!file.endsWith("/")) place.write(file, oneOf(random, ["", "{}", place.text(oneOf(random, place.names))]));
      return { what: JSON.stringify(file), args: reading(place, random) };
    },
  },
  {
    name: "file: a name that is not UTF-8",
    malform(place, random) {
      const folder = oneOf(random, ["data", "seeds"]);
      const name = Buffer.concat([
        Buffer.from(`${place.path(folder)}/`),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(folder === "data" ? ".json" : ".txt"),
      ]);
      writeFileSync(name, "{}");
      // The library that clears the place cannot name it.
      place.later(() => void execFileSync("rm", ["-rf", place.folder]));
      return { what: folder, args: reading(place, random) };
    },
  },
  {
    name: "file: a corpus that is a link",
    malform(place, random) {
      for (const folder of ["data", "seeds"]) {
        if (random.below(2) === 0) continue;
        renameSync(place.path(folder), `${place.root}/${folder}`);
        symlinkSync(`${place.root}/${folder}`, place.path(folder));
      }
      return { what: "data or seeds", args: ["validate", "--format", "json"] };
    },
  },
  {
    name: "file: not allowed to read or write",
    isOwnProcess: true,
    malform(place, random) {
      const path = oneOf(random, ["data", "seeds", ".", ...place.names]);
      const mode = oneOf(random, [0o000, 0o111, 0o222, 0o444, 0o555]);
      chmodSync(place.path(path), mode);
      place.later(() => chmodSync(place.path(path), 0o755));
      return { what: `${path} ${mode.toString(8)}`, args: reading(place, random), isUnprivileged: true };
    },
  },
];
