import { chmod, readdir, readFile, rename, stat, symlink, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { canonicalText } from "../../src/corpus/canonical-form.js";
import { seedNumber } from "../../src/corpus/corpus.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";
import { fix } from "../../src/fixing.js";
import { validate } from "../../src/validate.js";
import { Copy, schemas } from "../corpus.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);

/** A value with the keys of every object in it in another order. */
function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((element) => shuffled(element, order));
  if (!isObject(value)) return value;
  return Object.fromEntries(order(Object.keys(value)).map((key) => [key, shuffled(value[key], order)]));
}

test("whatever the order of keys and records, the canonical form is the file as it is", () => {
  // Keys of free maps (inferred, issued) come as they are written, so that only their own order is kept.
  const known = corpus.files.filter(({ text }) => text !== undefined && !/"inferred": \{[^}]*",\n/u.test(text));
  expect(known).not.toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.integer({ min: 1, max: 1000 }), (file, salt) => {
      const order = (keys: string[]) => [...keys].sort((a, b) => ((a.length * salt) % 7) - ((b.length * salt) % 7));
      const document = structuredClone(file.document) as JsonObject;
      if (Array.isArray(document["records"])) document["records"].reverse();
      const text = canonicalText(shuffled(document, order), file.schema.order);
      expect(JSON.parse(text)).toEqual(file.document);
      expect(text).toBe(file.text);
    }),
    { numRuns: 60 },
  );
});

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

/** Repairs what needs no decision in the copy. */
async function repair() {
  const broken = await copy.read();
  return fix(broken, await validate(broken));
}

test("a quote that was given any other line is brought back, to the byte", async () => {
  const file = "data/troop-counts.json";
  const text = await copy.text(file);
  const places = [...text.matchAll(/"at": "(\d{3})#L\d+"(?=,\s*"quote")/gu)];
  expect(places).not.toEqual([]);
  const lines = new Map(corpus.seeds.map((seed) => [seedNumber(seed.name), seed.text.trimEnd().split("\n").length]));
  const moves = fc
    .constantFrom(...places)
    .chain((place) => fc.tuple(fc.constant(place), fc.integer({ min: 1, max: lines.get(place[1] ?? "") ?? 1 })));
  await fc.assert(
    fc.asyncProperty(moves, async ([{ 0: whole, 1: seed, index }, line]) => {
      const moved = `${text.slice(0, index)}"at": "${seed}#L${line}"${text.slice(index + whole.length)}`;
      await copy.write(file, moved);
      expect((await repair()).written).toEqual(moved === text ? [] : [copy.path(file)]);
      expect(await copy.text(file)).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test("repairing twice is repairing once", async () => {
  await copy.edit("fighter-estimates", (records) => {
    records.reverse();
    records.push({ ...structuredClone(records[0] ?? {}), id: `${records[0]?.["id"]}-told-again` });
  });
  expect((await repair()).written).not.toEqual([]);
  expect(await repair()).toEqual({ written: [], failed: [] });
});

test("what an editor does to a file on saving is undone, to the byte", async () => {
  const { files } = await copy.read();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files.map(({ path }) => path)),
      fc.nat(2),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.nat(1000),
      async (path, marks, lineEnd, lines) => {
        const text = await readFile(path, "utf8");
        let line = 0;
        const saved = "\uFEFF".repeat(marks) + text.replace(/\n/gu, () => (line++ < lines ? lineEnd : "\n"));
        await writeFile(path, saved);
        expect(await repair()).toEqual({ written: saved === text ? [] : [path], failed: [] });
        expect(await readFile(path, "utf8")).toBe(text);
      },
    ),
    { numRuns: 25 },
  );
});

test("a file that is not JSON loses its byte order mark and its CR alone", async () => {
  const path = copy.path("data/places.json");
  await writeFile(path, '\uFEFF{ "records": [,\r\n\t] }\r\n');
  expect((await repair()).written).toEqual([path]);
  expect(await readFile(path, "utf8")).toBe('{ "records": [,\n\t] }\n');
});

test("a file with a key twice loses its CR alone", async () => {
  const path = copy.path("data/places.json");
  const text = (await readFile(path, "utf8")).replace('"id":', '"id": "x",\n   "id":');
  await writeFile(path, text.replaceAll("\n", "\r\n"));
  expect((await repair()).written).toEqual([path]);
  expect(await readFile(path, "utf8")).toBe(text);
});

const FILE = "data/fighter-estimates.json";
const misorder = () =>
  copy.edit("fighter-estimates", (records) => {
    records.reverse();
  });

test("a file keeps its mode, and nothing is left beside it", async () => {
  await misorder();
  await chmod(copy.path(FILE), 0o640);
  const before = await readdir(copy.path("data"));
  expect((await repair()).written).toEqual([copy.path(FILE)]);
  expect((await stat(copy.path(FILE))).mode & 0o7777).toBe(0o640);
  expect(await readdir(copy.path("data"))).toEqual(before);
});

test("a link that lies ready under a likely name is not written through", async () => {
  await misorder();
  await writeFile(copy.path("outside"), "mine");
  await symlink(copy.path("outside"), copy.path(`${FILE}.tmp`));
  expect((await repair()).written).toEqual([copy.path(FILE)]);
  expect(await readFile(copy.path("outside"), "utf8")).toBe("mine");
});

test("a data file that is a link is left, and the others are repaired", async () => {
  await misorder();
  await rename(copy.path(FILE), copy.path("outside.json"));
  await symlink(copy.path("outside.json"), copy.path(FILE));
  const before = await readFile(copy.path("outside.json"), "utf8");
  await copy.write("data/places.json", `\uFEFF${await readFile(copy.path("data/places.json"), "utf8")}`);
  expect(await repair()).toEqual({
    written: [copy.path("data/places.json")],
    failed: [{ path: copy.path(FILE), reason: "it is a symbolic link" }],
  });
  expect(await readFile(copy.path("outside.json"), "utf8")).toBe(before);
});

// The superuser may write everywhere.
test.skipIf(process.getuid?.() === 0)("in a folder that cannot be written, files stay as they are", async () => {
  await misorder();
  const before = await readFile(copy.path(FILE), "utf8");
  await chmod(copy.path("data"), 0o555);
  try {
    expect(await repair()).toEqual({ written: [], failed: [{ path: copy.path(FILE), reason: "EACCES" }] });
  } finally {
    await chmod(copy.path("data"), 0o755);
  }
  expect(await readFile(copy.path(FILE), "utf8")).toBe(before);
});
