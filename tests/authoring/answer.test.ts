import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasets } from "../../schemas/index.js";
import { quantityText, valueFrom, withValue } from "../../src/authoring/answer.js";
import { questionsOf } from "../../src/authoring/question.js";
import type { JsonObject } from "../../src/corpus/values.js";
import { dataIndex } from "./index-of-data.js";

const QUANTITY = { kind: "quantity", units: ["attacks"] } as const;

describe("an answer that is typed", () => {
  test("is the quantity of which it is the short form, for every quantity of the data", () => {
    const quantities = dataIndex.records.flatMap((record) => record.quantities.map(({ value }) => value as unknown));
    const wrong = quantities.filter(
      (value) => JSON.stringify(valueFrom(quantityText(value as JsonObject), QUANTITY)) !== JSON.stringify(value),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    "",
    "153",
    "153 attacks",
    "more-than attacks",
    "between 20 people",
    "between 1 2 3 people",
    "exact 1/0x share",
  ])("is refused as a quantity: %j", (text) => {
    expect(() => valueFrom(text, QUANTITY)).toThrow("is not a quantity");
  });

  test("is a list of parts with their required fields", () => {
    const timeline = datasets.find(({ name }) => name === "timeline") as (typeof datasets)[number];
    const actors = questionsOf(timeline).find(({ name }) => name === "actors");
    expect(valueFrom("us-forces:agent, iraq:target", actors?.asked as never)).toEqual([
      { actor: "us-forces", role: "agent" },
      { actor: "iraq", role: "target" },
    ]);
    expect(() => valueFrom("us-forces", actors?.asked as never)).toThrow("is not of the form actor:role");
  });

  test("is a list of ids, which may be empty", () => {
    const asked = { kind: "reference", registry: "places", isList: true } as const;
    expect(valueFrom("iraq-country, syria-country", asked)).toEqual(["iraq-country", "syria-country"]);
    expect(valueFrom("", asked)).toEqual([]);
  });
});

describe("a value at a path", () => {
  const names = fc.stringMatching(/^[a-z]{1,5}$/u);

  test("is there afterwards, and the rest is as it was", () => {
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.integer()),
        fc.array(names, { minLength: 2, maxLength: 4 }),
        (record, path) => {
          const [first = ""] = path;
          const { [first]: _, ...others } = record;
          const changed = withValue(others, path, "new");
          const found = path.reduce<unknown>((value, name) => (value as JsonObject)[name], changed);
          expect(found).toBe("new");
          expect({ ...changed, [first]: undefined }).toEqual({ ...others, [first]: undefined });
        },
      ),
    );
  });

  test("can be in an element of a list", () => {
    const record = { relations: [{ type: "repeats", to: "a" }] };
    expect(withValue(record, ["relations", "0", "note", "en"], "Why.")).toEqual({
      relations: [{ type: "repeats", to: "a", note: { en: "Why." } }],
    });
    expect(() => withValue(record, ["relations", "2", "to"], "b")).toThrow("relations has no element 2");
    expect(() => withValue({ place: "iraq" }, ["place", "en"], "b")).toThrow("place has no parts");
  });
});
