import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/corpus/values.js";
import { contentHash, recordHashes } from "../../src/releases/content-hash.js";
import { isTried, python } from "../clients.js";

const { records } = JSON.parse(readFileSync("data/timeline.json", "utf8")) as { records: JsonObject[] };

/** A value with the keys of all its objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

type Path = readonly (string | number)[];

/** The paths of all values in a value that hold no others. */
const leavesOf = (value: unknown, path: Path = []): Path[] => {
  if (Array.isArray(value)) return value.flatMap((inner, at) => leavesOf(inner, [...path, at]));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
};

/** The same with another value at a path. */
function changedAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return typeof value === "number" ? value + 1 : `${value} `;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = changedAt(copy[key], rest);
  return copy;
}

const json = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });

test("the order of keys does not change the hash", () => {
  fc.assert(fc.property(json, (value) => contentHash(reversed(value) as object) === contentHash(value)));
  for (const record of records) expect(contentHash(reversed(record) as object)).toBe(contentHash(record));
});

test("another value anywhere in a record changes it", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...records)
        .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...leavesOf(record)))),
      ([record, path]) => contentHash(changedAt(record, path) as object) !== contentHash(record),
    ),
  );
});

test("a value more or less, or two elements of a list in another order, change it", () => {
  fc.assert(
    fc.property(json, fc.string(), fc.jsonValue(), (value, key, more) => {
      fc.pre(!Object.hasOwn(value, key));
      return contentHash({ ...value, [key]: more }) !== contentHash(value);
    }),
  );
  expect(contentHash({ list: ["a", "b"] })).not.toBe(contentHash({ list: ["b", "a"] }));
});

test.skipIf(!isTried(python))(
  "the program in docs/method.md, which shares no code with this one, finds the same hashes",
  () => {
    const [, program = ""] = /```py\n(.+?)```/su.exec(readFileSync("docs/method.md", "utf8")) ?? [];
    expect(program.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
    const said = execFileSync(python, ["-c", program], { encoding: "utf8" });
    const published = Object.fromEntries(
      said
        .trim()
        .split("\n")
        .map((line) => line.split(" ")),
    ) as Record<string, string>;
    expect(published).toEqual(recordHashes([{ records }]));
  },
);
