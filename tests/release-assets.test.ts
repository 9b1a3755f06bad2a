import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";

const FOLDER = ".build/release";
const SUMS = "SHA256SUMS";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What a file of sums says, by path. */
const readSums = (text: string) =>
  new Map(
    text
      .trimEnd()
      .split("\n")
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

const hashes = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].filter(([path]) => path !== SUMS).map(([path, bytes]) => [path, hash(bytes)]));

const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

let attached: Map<string, Uint8Array>;
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/release-assets.ts"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  attached = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))]));
});

describe("what is attached to a release", () => {
  test("the sums name every file, as it is downloaded", () => {
    const sums = readSums(Buffer.from(attached.get(SUMS) ?? []).toString());
    expect(sorted(sums)).toEqual(sorted(hashes(attached)));
  });

  test("the archive has sums of its own, for every file where it is unpacked, and all that is attached", () => {
    const [zip] = [...attached].filter(([name]) => name.endsWith(".zip"));
    const entries = Object.entries(unzipSync(zip?.[1] ?? new Uint8Array()));
    const packed = new Map(entries.map(([path, bytes]) => [path.slice(path.indexOf("/") + 1), bytes]));
    const sums = readSums(Buffer.from(packed.get(SUMS) ?? []).toString());
    expect(sorted(sums)).toEqual(sorted(hashes(packed)));
    for (const [name, bytes] of attached)
      if (name !== SUMS && name !== zip?.[0])
        expect(hash(packed.get(name) ?? packed.get(`data/csv/${name}`) ?? new Uint8Array()), name).toBe(hash(bytes));
    for (const name of ["README.md", "CODEBOOK.md", "LICENSE-DATA"]) expect([...packed.keys()]).toContain(name);
    // Whoever unpacks it has nothing but what is in it.
    const dead = [...packed].flatMap(([path, bytes]) =>
      path.endsWith(".md")
        ? [
            ...Buffer.from(bytes)
              .toString()
              .matchAll(/\]\(([^)#\s:]+)(?:#[^)\s]*)?\)/gu),
          ]
            .map(([, link = ""]) => join(dirname(path), link))
            .filter((target) => !packed.has(target))
            .map((target) => `${path}: ${target}`)
        : [],
    );
    expect(dead).toEqual([]);
  });

  test("the tables are those of the repository", () => {
    const tables = readdirSync("data/csv").filter((name) => name.endsWith(".csv"));
    for (const name of tables)
      expect(hash(attached.get(basename(name)) ?? new Uint8Array()), name).toBe(
        hash(readFileSync(join("data/csv", name))),
      );
  });
});
