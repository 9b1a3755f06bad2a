import { readFile, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { canonicalText } from "../src/corpus/canonical-form.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { isObject, type JsonObject } from "../src/corpus/values.js";
import { fix } from "../src/fixing.js";
import { validate } from "../src/validate.js";
import { Copy, schemas } from "./corpus.js";

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
  expect(known.length).toBeGreaterThan(5);
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
  copy = await Copy.make();
});
afterEach(() => copy.remove());

const read = () => readCorpus({ data: copy.path("data"), seeds: copy.path("seeds") }, schemas);

test("a quote that was given any other line is brought back, to the byte", async () => {
  const path = copy.path("data/troop-counts.json");
  const text = await readFile(path, "utf8");
  const places = [...text.matchAll(/"at": "(\d{3})#L(\d+)"/gu)];
  expect(places.length).toBeGreaterThan(5);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.integer({ min: 1, max: 17 }), async (place, line) => {
      const [whole, seed] = place;
      const moved = `${text.slice(0, place.index)}"at": "${seed}#L${line}"${text.slice(place.index + whole.length)}`;
      await writeFile(path, moved);
      const broken = await read();
      expect(await fix(broken, await validate(broken))).toEqual(moved === text ? [] : [path]);
      expect(await readFile(path, "utf8")).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test("mending twice is mending once", async () => {
  await copy.edit("fighter-estimates", (records) => {
    records.reverse();
    records.push({ ...structuredClone(records[0] ?? {}), id: "isis-fighters-told-again" });
  });
  const broken = await read();
  expect(await fix(broken, await validate(broken))).not.toEqual([]);
  const mended = await read();
  expect(await fix(mended, await validate(mended))).toEqual([]);
});
