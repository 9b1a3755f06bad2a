import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { OUTPUT } from "../output.js";
import { copyRepository, repositoryFiles } from "../repository-copy.js";

/** A machine on which somebody builds. */
export interface Machine {
  name: string;
  /** a folder below which the copy is built */
  folder?: string;
  variables?: Readonly<Record<string, string>>;
  umask?: string;
  /** whether files are created and found in another order */
  isInOtherOrder?: true;
  /** the program that runs Node; this one if absent */
  node?: string;
}

/** This machine as it is. */
export const HERE: Machine = { name: "here" };

/** A machine that differs from this one in all that a build must not depend on. */
export const ELSEWHERE: Machine = {
  name: "elsewhere",
  folder: "ملفات أخرى/a b/c",
  variables: {
    TZ: "Pacific/Kiritimati",
    LANG: "ar_IQ.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    COLUMNS: "40",
    SOURCE_DATE_EPOCH: "1",
  },
  umask: "077",
  isInOtherOrder: true,
};

const OTHER_ORDER = new URL("other-order.mjs", import.meta.url).href;

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The hash of each file below some paths. */
function hashes(folder: string, paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    const full = join(folder, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) visit(join(path, name));
    else found.set(path, hash(readFileSync(full)));
  };
  for (const path of paths) visit(path);
  return found;
}

/** What each entry of a tarball is: its mode, owner, size and time, by its path. */
const entriesOf = (tarball: string): Map<string, string> =>
  new Map(
    execFileSync("tar", ["--list", "--verbose", "--full-time", "--utc", "--file", tarball], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    })
      .trimEnd()
      .split("\n")
      .map((line): [string, string] => {
        const at = line.indexOf(" package/");
        return [`tarball:${line.slice(at + 1)}`, line.slice(0, at)];
      }),
  );

/**
 * Builds a copy of this repository from nothing: the tool, everything that is made from the data, what is attached to a
 * release, and the package.
 * @returns the hash of each file, and how each entry of the package is, by its path
 */
export function builtOn({
  folder = "copy",
  variables = {},
  umask = "022",
  isInOtherOrder,
  node = process.execPath,
}: Machine): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), "iraq-coalition-data-reproduce-"));
  const copy = join(root, folder);
  const run = (command: string) =>
    execFileSync("bash", ["-c", `umask ${umask}; ${command}`], {
      cwd: copy,
      env: {
        ...process.env,
        ...variables,
        PATH: `${dirname(node)}${delimiter}${process.env["PATH"]}`,
        ...(isInOtherOrder && { NODE_OPTIONS: `--import ${OTHER_ORDER}` }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
  try {
    mkdirSync(copy, { recursive: true });
    // A file that is committed is not taken for one that is built.
    const isMade = (path: string) => /^(?:data\/csv|schemas\/(?:v1|closed))\/(?!columns\.csv)/u.test(path);
    const sources = repositoryFiles().filter((path) => !isMade(path));
    copyRepository(copy, isInOtherOrder ? sources.reverse() : sources, Number.parseInt(umask, 8));
    for (const script of ["compile", "write", "release-assets"]) run(`node --import tsx scripts/${script}.ts`);
    run("node --import tsx scripts/set-modes.ts");
    run("npm pack --silent --ignore-scripts --pack-destination ..");
    const [tarball = ""] = readdirSync(dirname(copy)).filter((name) => name.endsWith(".tgz"));
    return new Map([
      ...hashes(copy, OUTPUT),
      ...hashes(dirname(copy), [tarball]),
      ...entriesOf(join(dirname(copy), tarball)),
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The paths of what differs between two builds, in order. */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
