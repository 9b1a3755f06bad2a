import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { withoutPlaces, withTerm } from "./breaking.js";
import { runWith } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

const FILE = "summary.md";

/** The status of a run in a job of GitHub Actions. */
const inJob = async () => {
  const variables = { GITHUB_STEP_SUMMARY: copy.path(FILE) };
  return (await runWith(variables, copy.folder, "validate", "--format", "github")).status;
};

describe("the summary of a job", () => {
  test("has every problem, whatever characters the data has", async () => {
    await withTerm(copy, "a|b<script>`x`\n::error::");
    await withoutPlaces(copy);
    expect(await inJob()).toBe(1);
    const summary = await copy.text(FILE);
    expect(summary).toMatch(/^### \d+ errors in \d+ files\n\n\| place \|/u);
    const rows = summary.split("\n").filter((line) => line.startsWith("| data"));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.split(" | ").length !== 6)).toEqual([]);
    expect(summary).not.toContain("<script>");
  });

  test("is less than a megabyte with what the step wrote before", async () => {
    const before = `${"x".repeat(1024 * 1024 - 3000)}\n`;
    await copy.write(FILE, before);
    await withoutPlaces(copy);
    expect(await inJob()).toBe(1);
    const summary = await copy.text(FILE);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(before.length + 1000);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary.slice(before.length)).toMatch(/^\d+ more are not listed here\.$/mu);
    const full = "x".repeat(1024 * 1024);
    await copy.write(FILE, full);
    expect(await inJob()).toBe(1);
    expect(await copy.text(FILE)).toBe(full);
  });

  test("is not written when all is well", async () => {
    expect(await inJob()).toBe(0);
    await expect(copy.text(FILE)).rejects.toThrow("ENOENT");
  });
});
