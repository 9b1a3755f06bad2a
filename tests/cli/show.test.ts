import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/corpus/values.js";
import { indexCorpus, recordNamed } from "../../src/records/record-index.js";
import { Copy } from "../corpus.js";
import { first, object, PAIR } from "./breaking.js";
import { run } from "./command-line.js";

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
    const [, line = ""] = stdout.split(`\n  ${at}\n`);
    expect(line).toMatch(/^ {4}\u2067.*«.*».*\u2069\n/u);
    expect(line.split("\n")[0]).toContain(`«${quote}»`);
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
});
