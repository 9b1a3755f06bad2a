import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withRates } from "../../scripts/arabic/tables.js";
import { read } from "../../src/arabic/index.js";

const page = readFileSync("src/arabic/README.md", "utf8");

test("the rates in the description are those that npm run score:arabic measures", () => {
  expect(page).toBe(withRates(page));
});

test("the example in the description gives what it says", () => {
  const [, text, options, output = ""] = /read\("(.+?)", (\{.+?\})\);\n((?:\/\/.+\n)+)/u.exec(page) ?? [];
  const evaluated = (source: string): unknown => new Function(`return ${source}`)();
  const expected = evaluated(output.replaceAll(/^\/\/ ?/gmu, ""));
  expect(read(text ?? "", evaluated(`(${options})`) as object)).toEqual(expected);
});
