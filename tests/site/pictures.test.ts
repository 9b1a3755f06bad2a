/** The pictures that npm run site:pictures draws. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { previewPicture } from "../../site/head.js";
import { LANGUAGES } from "../../site/languages.js";

const FOLDER = "site/pictures";
const images = [...readFileSync("README.md", "utf8").matchAll(/<img src="([^"]*)"[^>]* alt="([^"]*)"/gu)];

test("every picture of the README is there, and says in words what it shows", () => {
  expect(images.length).toBeGreaterThan(0);
  for (const [, file = "", alt] of images) {
    expect(existsSync(file), file).toBe(true);
    expect(alt).toMatch(/\w+ \w+/u);
  }
});

test("no picture is kept that nobody sees, and none goes to npm", () => {
  const seen = [
    ...images.map(([, file = ""]) => basename(file)),
    ...LANGUAGES.map((one) => basename(previewPicture(one))),
  ];
  expect(readdirSync(FOLDER).sort()).toEqual(seen.sort());
  const { files } = JSON.parse(readFileSync("package.json", "utf8")) as { files: readonly string[] };
  expect(files.filter((path) => path.startsWith("site"))).toEqual([]);
});
