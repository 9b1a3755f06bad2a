// @ts-expect-error: the package has no types.
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDTF_FORM } from "../schemas/edtf-form.js";
import { readEdtf } from "../src/edtf.js";

const two = (number: number) => String(number).padStart(2, "0");

/** A day, month or year of the form that the schema allows; the day may not exist. */
const component = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
    fc.constantFrom("", "?", "~"),
  )
  .map(([year, month, day, mark]) => {
    const parts = [
      String(year),
      ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])]),
    ];
    return parts.join("-") + mark;
  });

const written = fc.oneof(
  component,
  component.map((end) => `../${end}`),
  component.map((start) => `${start}/..`),
  fc.tuple(component, component).map((ends) => ends.join("/")),
);

/** Whether every full date in an EDTF string exists, according to the calendar of JavaScript. */
const daysExist = (text: string) =>
  [...text.matchAll(/(\d{4})-(\d{2})-(\d{2})/gu)].every(([, year, month, day]) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCDate() === Number(day);
  });

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

describe("readEdtf", () => {
  test("gives the bounds that an independent library gives", () => {
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(daysExist(text));
        let oracle: { min: number; max: number };
        try {
          oracle = edtf(text, { level: 1 }) as unknown as typeof oracle;
        } catch {
          return; // The oracle also refuses an interval such as 2024-05/2024, whose end covers its start.
        }
        const reading = readEdtf(text);
        expect(reading).toEqual({
          valid: true,
          bounds: {
            ...(text.startsWith("../") ? {} : { start: isoDay(oracle.min) }),
            ...(text.endsWith("/..") ? {} : { end: isoDay(oracle.max) }),
          },
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("refuses a day that is not in the calendar", () => {
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(!daysExist(text));
        expect(readEdtf(text).valid).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("refuses an interval that ends before it starts", () => {
    expect(readEdtf("2024-06/2024-01").valid).toBe(false);
    expect(readEdtf("2024-06-02/2024-06-01").valid).toBe(false);
  });
});

test("the form of the schema is the form for which the reader is made", () => {
  fc.assert(fc.property(written, (text) => EDTF_FORM.test(text)));
  for (const text of [
    "2024-21",
    "2024-13",
    "20240927",
    "2024-XX",
    "2024-09-27T10:00:00Z",
    "../..",
    "/2024",
    "2024/",
    "1711111111",
    "",
  ]) {
    expect(EDTF_FORM.test(text), text).toBe(false);
  }
});
