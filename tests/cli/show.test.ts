import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/corpus/values.js";
import { indexCorpus, recordNamed } from "../../src/records/record-index.js";
import { Copy } from "../corpus.js";
import { first, object, PAIR } from "./breaking.js";
import { inShell, run, runWith } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

async function record(id: string): Promise<JsonObject> {
  const found = recordNamed(indexCorpus(await copy.read()), id);
  return object(found?.value);
}

describe("show", () => {
  test("prints a claim with its bounds, its quote in its line and the related claims", async () => {
    const { quantity, evidence, relations } = await record(PAIR.halfYear);
    const { qualifier, value, unit } = object(quantity);
    const { at, quote } = first(evidence);
    const { type, to } = first(relations);
    const { status, stdout } = await run(copy.folder, "show", PAIR.halfYear);
    expect(status).toBe(0);
    expect(stdout).toContain(`  quantity: ${qualifier} ${value} ${unit}, bounds (${value}, …)\n`);
    const [, lines = ""] = stdout.split(`\n  ${at}\n`);
    expect(lines).toMatch(/^( {4}\u2067[^\u2069]*\u2069\n)+ {4}translated: /u);
    expect(lines.replace(/\u2069\n {4}\u2067/gu, " ")).toContain(`«${quote}»`);
    expect(stdout).toContain(`\n  → ${type}: ${to}\n`);
    expect(stdout.split("\u2069")).toHaveLength(stdout.split("\u2067").length);
    expect((await run(copy.folder, "show", String(to))).stdout).toContain(`\n  ← ${type}: ${PAIR.halfYear}\n`);
  });

  test("prints who says it, under the name that the registry has", async () => {
    const { records } = indexCorpus(await copy.read());
    const claim = records.find(({ value: { attribution = {} } }) => "claimants" in attribution);
    const { claimants, speech } = object(claim?.value.attribution);
    const [claimant] = claimants as string[];
    const { en } = object((await record(String(claimant)))["names"]);
    const { stdout } = await run(copy.folder, "show", String(claim?.id));
    expect(stdout).toContain(`\n  claimants: ${claimant} (${en}), ${speech}\n`);
  });

  test("prints an entry of a registry, and which datasets name it", async () => {
    const { perpetrator } = await record(PAIR.wholeYear);
    const { stdout } = await run(copy.folder, "show", String(perpetrator));
    expect(stdout).toMatch(/^named in\n( {2}[a-z-]+: \d+ records?\n)+/mu);
    expect(stdout).toMatch(/^ {2}attack-statistics: /mu);
  });

  test("does without the articles, as in an installed package", async () => {
    const { evidence } = await record(PAIR.wholeYear);
    rmSync(copy.path("seeds"), { recursive: true });
    const { status, stdout } = await run(copy.folder, "show", PAIR.wholeYear);
    expect(status).toBe(0);
    expect(stdout).toContain(`«${first(evidence)["quote"]}»`);
    expect((await run(copy.folder, "show", PAIR.wholeYear, "--seeds", "nowhere")).status).toBe(2);
  });

  test("says why a retired id is gone, and what took its place", async () => {
    const document = JSON.parse(await copy.text("data/ids.json")) as JsonObject;
    const retired = {
      id: "old-id",
      dataset: "timeline",
      became: [PAIR.halfYear, PAIR.wholeYear],
      reason: { en: "Two claims were in one.", ar: "كانا ادعاءين في سجل." },
    };
    await copy.write("data/ids.json", JSON.stringify({ ...document, retired: [retired] }));
    const { status, stdout, stderr } = await run(copy.folder, "show", "old-id");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      `iraq-coalition-data: old-id is retired: Two claims were in one. → see ${PAIR.halfYear}, ${PAIR.wholeYear}\n`,
    );
  });

  test("says that a record is not as its schema requires", async () => {
    await copy.editRecord("attack-statistics", PAIR.halfYear, (changed) => {
      delete changed["summary"];
    });
    const { status, stderr } = await run(copy.folder, "show", PAIR.halfYear);
    expect(status).toBe(2);
    expect(stderr).toContain("is in data/attack-statistics.json, but not as its schema requires → run validate");
  });

  test.each([
    ["30", 30],
    ["120", 120],
    ["5", 20],
    ["1000", 300],
    ["wide", 80],
    ["", 80],
  ])("with COLUMNS %j, rows have up to %i columns", async (named, columns) => {
    const { stdout } = await runWith({ COLUMNS: named }, copy.folder, "show", PAIR.halfYear);
    const widths = stdout.split("\n").map((row) => row.replace(/[\p{M}\p{Cf}]/gu, "").length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...widths)).toBeGreaterThan(columns * 0.8);
  });

  test("takes the width of the terminal", async () => {
    const { stdout } = await inShell(
      copy.folder,
      `script -qec "stty cols 50; COMMAND" /dev/null </dev/null`,
      "show",
      PAIR.halfYear,
    );
    const widths = stdout.split(/\r?\n/u).map((row) => row.replace(/[\p{M}\p{Cf}]/gu, "").length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(50);
    expect(Math.max(...widths)).toBeGreaterThan(40);
  });
});
