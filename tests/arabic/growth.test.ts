import { test } from "vitest";
import { modalityMarkers, read, readDates, readNumbers, readQuantities } from "../../src/arabic/index.js";
import { expectToGrowSlowly } from "../growth.js";

/** In UTF-16 units; the longest quote has 240. */
const SHORT = 10_000;

const READERS = { modalityMarkers, read, readDates, readNumbers, readQuantities };

test.each([
  "ألف ",
  "12 ",
  "1",
  "و",
  " ",
  "\u064e",
  "«",
  "12 ألف جندي ",
  "بين 20 و",
  "ما لا يقل عن ",
  "1,000,",
  "2024-",
  "أيلول ",
  "5 من شهر ",
  "27/9/2024 ",
  "مليون و",
  "لا يتجاوز عدد القتلى في المدينة ",
  "عام 2014 من عام ",
  "12 ، ",
  "ونصف ",
  "ا",
  "2020 إلى ",
  "الأحد ",
  "بداية أيار إلى ",
])("a text of %j alone that is eight times as long does not take many times more than that", (part) => {
  const text = (length: number) => part.repeat(Math.ceil(length / part.length));
  for (const [name, reader] of Object.entries(READERS))
    expectToGrowSlowly((length) => reader(text(length)), SHORT, name);
});
