import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { rules } from "../src/rules/index.js";

const page = await readFile("CONTRIBUTING.md", "utf8");

test("the message that CONTRIBUTING.md shows is one that the rules give", async () => {
  const [, message = "", rule = ""] = /```\n(\S+ {2}error {2}(\S+) [^`]+)```/u.exec(page) ?? [];
  const [file] = /[\w-]+\.txt/u.exec(page) ?? [];
  expect(await readFile(`tests/golden/${rule}/${file}`, "utf8")).toContain(message);
});

test("every rule that CONTRIBUTING.md names exists", () => {
  const named = [...page.matchAll(/src\/rules\/([a-z-]+\/[a-z-]+)\.ts/gu)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !rules.some((rule) => rule.id === name))).toEqual([]);
});

test("every command that CONTRIBUTING.md names is there", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...page.matchAll(/`npm run ([\w:]+)`/gu)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
