import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedParts, partsOf } from "../src/corpus/parts.js";

const record = fc.record({ id: fc.string(), number: fc.nat(3), nested: fc.dictionary(fc.string(), fc.nat(3)) });
const records = fc.uniqueArray(record, { maxLength: 8, selector: ({ id }) => id });

const shuffled = <One>(list: readonly One[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe("the changed parts of a document", () => {
  test("are none, in whatever order its parts and their keys are", () => {
    const both = records.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(both, ([list, moved]) => {
        const turned = moved.map((one) => Object.fromEntries(Object.entries(one).reverse()));
        expect(changedParts({ records: list }, { records: turned })).toEqual([]);
      }),
    );
  });

  test("are those that were added, wherever they were put", () => {
    fc.assert(
      fc.property(records, record, fc.nat(8), (list, added, place) => {
        const at = Math.min(place, list.length);
        const now = [...list.slice(0, at), { ...added, number: 9 }, ...list.slice(at)];
        expect(changedParts({ records: list }, { records: now })).toEqual([
          { pointer: `/records/${at}`, value: now[at] },
        ]);
      }),
    );
  });

  test("are the second of two that are equal, if there was one", () => {
    const [one, other] = [{ id: "a" }, { id: "a" }];
    expect(changedParts({ records: [one] }, { records: [one, other] })).toMatchObject([{ pointer: "/records/1" }]);
  });

  test("are told apart by the list that they are in", () => {
    const before = { issued: { actors: ["x"], places: ["y"] } };
    const now = { issued: { actors: ["x", "y"], places: [] } };
    expect(changedParts(before, now)).toEqual([{ pointer: "/issued/actors/1", value: "y" }]);
  });

  test("are all of them if there was no document", () => {
    const now = { $schema: "x", records: [{ id: "a" }, { id: "b" }] };
    expect(changedParts(undefined, now)).toEqual(partsOf(now));
    expect(partsOf(now)).toHaveLength(2);
  });
});
