import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.js";
import { run, runWith } from "./command-line.js";

test("explain prints a rule's why, with a good and a bad example", async () => {
  const { status, stdout } = await runWith({ COLUMNS: "300" }, ".", "explain", "grounding/hedge");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^grounding\/hedge {2}\(error\)\n\n.+\n\nwhy {3}.+\ngood {2}.+\nbad {3}.+\n$/u);
});

test("explain puts a page in rows, and sets Arabic apart on each", async () => {
  const { stdout } = await runWith({ COLUMNS: "40" }, ".", "explain", "evidence/quote");
  expect(stdout.split("\n").filter((row) => row.replace(/[\p{M}\p{Cf}]/gu, "").length > 40)).toEqual([]);
  expect(stdout).toMatch(/^bad {3}.*\u2067\p{Script=Arabic}+[^\u2067]*\u2069/mu);
});

test("explain without a name lists every rule", async () => {
  const { stdout } = await run(".", "explain");
  const names = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(names).toEqual(rules.map(({ id }) => id));
});
