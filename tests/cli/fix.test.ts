import { readdirSync, renameSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { first, object, withoutStop, withTwoSpaces } from "./breaking.js";
import { inShell, run } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

const reverse = (dataset: string) =>
  copy.edit(dataset, (records) => {
    records.reverse();
  });

const addMark = async (file: string) => copy.write(file, `\uFEFF${await copy.text(file)}`);

const asked = (...rules: string[]) => rules.flatMap((rule) => ["--rule", rule]);

describe("validate --fix", () => {
  test("repairs form, order, new ids and a moved line, and says which files it wrote", async () => {
    await copy.edit("troop-counts", (records) => {
      const quote = first(first(records)["evidence"]);
      const [seed, line] = String(quote["at"]).split("#L");
      quote["at"] = `${seed}#L${line === "1" ? 2 : 1}`;
    });
    await reverse("timeline");
    let added = "";
    await copy.edit("casualty-figures", (records) => {
      const { id, ...rest } = structuredClone(first(records));
      added = `${id}-told-again`;
      records.push({ ...rest, id: added });
    });
    const { stderr, ...rest } = await run(
      copy.folder,
      "validate",
      "--fix",
      ...asked("evidence/quote", "record/order", "id/issued"),
    );
    expect(rest).toEqual({ status: 0, stdout: "" });
    expect(stderr.trimEnd().split("\n").sort()).toEqual([
      "data/casualty-figures.json repaired",
      "data/ids.json repaired",
      "data/timeline.json repaired",
      "data/troop-counts.json repaired",
    ]);
    expect(await copy.text("data/ids.json")).toContain(`"${added}"`);
    expect((await run(copy.folder, "validate", ...asked("json/canonical"))).status).toBe(0);
    // What needs a decision is left and told.
    const { status, stdout } = await run(copy.folder, "validate", "--fix");
    expect(status).toBe(1);
    expect(stdout).toMatch(/record\/distinct/u);
  });

  test("repairs the texts that need no decision, and no other", async () => {
    const before = await copy.text("data/troop-counts.json");
    await withTwoSpaces(copy, "troop-counts");
    const stderr = "data/troop-counts.json repaired\n";
    expect(await run(copy.folder, "validate", "--fix")).toEqual({ status: 0, stdout: "", stderr });
    expect(await copy.text("data/troop-counts.json")).toBe(before);
    await withoutStop(copy, "troop-counts");
    const broken = await copy.text("data/troop-counts.json");
    expect(await run(copy.folder, "validate", "--fix")).toMatchObject({ status: 1, stderr: "" });
    expect(await copy.text("data/troop-counts.json")).toBe(broken);
  });

  test("writes nothing where there is nothing to repair", async () => {
    expect(await run(copy.folder, "validate", "--fix")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("does not rewrite a file that would lose something, whatever rules or files are asked for", async () => {
    const file = "data/timeline.json";
    await reverse("timeline");
    await copy.replace(file, '"id":', '"id": "x",\n      "id":');
    const before = await copy.text(file);
    for (const args of [[], asked("record/order"), [file]]) {
      expect((await run(copy.folder, "validate", "--fix", ...args)).status).toBe(1);
      expect(await copy.text(file)).toBe(before);
    }
  });

  test("writes what it can, names what it cannot, and exits 2", async () => {
    await addMark("data/places.json");
    await addMark("data/troop-counts.json");
    renameSync(copy.path("data/places.json"), copy.path("outside.json"));
    symlinkSync(copy.path("outside.json"), copy.path("data/places.json"));
    const { status, stdout, stderr } = await run(copy.folder, "validate", "--fix");
    expect(stderr).toBe("data/troop-counts.json repaired\ndata/places.json cannot be written: it is a symbolic link\n");
    expect(status).toBe(2);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 error in 1 file");
  });

  test.skipIf(process.platform === "win32")("leaves a file as it was where the disk has no room", async () => {
    const file = "data/troop-counts.json";
    await addMark(file);
    const before = await copy.text(file);
    const names = readdirSync(copy.path("data"));
    const { status, stderr } = await inShell(copy.folder, "ulimit -f 1; COMMAND", "validate", "--fix");
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${file} cannot be written: EFBIG\n` });
    expect(await copy.text(file)).toBe(before);
    expect(readdirSync(copy.path("data"))).toEqual(names);
  });

  test("does not issue a changed id", async () => {
    await copy.edit("fighter-estimates", (records) => {
      const record = object(records.at(-1));
      record["id"] = `${record["id"]}-renamed`;
    });
    const before = await copy.text("data/ids.json");
    expect((await run(copy.folder, "validate", "--fix")).status).toBe(1);
    expect(await copy.text("data/ids.json")).toBe(before);
  });
});
