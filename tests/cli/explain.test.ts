import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.js";
import { run } from "./command-line.js";

test("explain prints a rule's why, with a good and a bad example", async () => {
  const { status, stdout } = await run(".", "explain", "grounding/hedge");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^grounding\/hedge {2}\(error\)\n\n.+\n\nwhy {3}.+\ngood {2}.+\nbad {3}.+\n$/u);
});

test("explain without a name lists every rule", async () => {
  const { stdout } = await run(".", "explain");
  const names = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(names).toEqual(rules.map(({ id }) => id));
});
