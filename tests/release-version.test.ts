/** npm run release:version, in a clone. */
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Clone } from "./clone.js";

let clone: Clone;
beforeEach(() => {
  clone = new Clone();
  clone.commit();
});
afterEach(() => clone.remove());

const COMMAND = ["npm", "run", "--silent", "release:version"];
const release = (args: string[] = [], variables?: Record<string, string>) =>
  clone.run([...COMMAND, ...(args.length > 0 ? ["--", ...args] : [])], variables);

const waiting = () => readdirSync(clone.path(".changeset")).filter((name) => name.endsWith(".md"));

/** Leaves one changeset, whatever waits in the repository today. */
function describeChange(kind: "patch" | "minor"): void {
  for (const name of waiting()) clone.git("rm", "--quiet", `.changeset/${name}`);
  clone.write(".changeset/a-change.md", `---\n"iraq-coalition-data": ${kind}\n---\n\nA change for a test.\n`);
  clone.commit();
}

const json = (name: string) => JSON.parse(clone.read(name));

describe("the next version", () => {
  test("is written wherever the version is repeated, with the day that is given", async () => {
    describeChange("minor");
    const [major, minor] = json("package.json").version.split(".").map(Number);
    const next = `${major}.${minor + 1}.0`;
    expect(await release(["--date", "2031-02-03"])).toMatchObject({ status: 0, stderr: "" });
    expect(json("package.json").version).toBe(next);
    expect(json("package-lock.json")).toMatchObject({ version: next, packages: { "": { version: next } } });
    expect(parse(clone.read("CITATION.cff"))).toMatchObject({ version: next, "date-released": "2031-02-03" });
    expect(clone.read("CHANGELOG.md")).toMatch(
      new RegExp(`^## ${next}\n\n### Minor Changes\n\n- (?:[0-9a-f]+: )?A change for a test\\.\n`, "mu"),
    );
    expect(json("schemas/v1/timeline.schema.json").$id).toContain(`@${major}.${minor + 1}/`);
    expect(waiting()).toEqual([]);
    // Everything generated has followed.
    expect(await clone.run(["npm", "run", "--silent", "check:generated"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("is of today, in UTC, where no day is given", async () => {
    describeChange("patch");
    const today = () => new Date().toISOString().slice(0, 10);
    const days = [today()];
    expect((await release()).status).toBe(0);
    days.push(today());
    expect(days).toContain(parse(clone.read("CITATION.cff"))["date-released"]);
  });

  test("waits for a day that there is, and is finished by the same command, with one day only", async () => {
    describeChange("patch");
    clone.edit("CITATION.cff", "license:", 'date-released: "2030-01-01"\nlicense:');
    const citation = clone.read("CITATION.cff");
    expect(await release(["--date", "2031-02-30"])).toMatchObject({
      status: 2,
      stderr: "2031-02-30 is not a day → npm run release:version -- --date 2026-12-01\n",
    });
    expect(clone.read("CITATION.cff")).toBe(citation);
    const { version } = json("package.json");
    expect((await release([], { SOURCE_DATE_EPOCH: "1927843200" })).status).toBe(0);
    expect(json("package.json").version).toBe(version);
    expect(parse(clone.read("CITATION.cff"))["version"]).toBe(version);
    expect(clone.read("CITATION.cff").match(/^date-released: .*$/gmu)).toEqual(['date-released: "2031-02-03"']);
  });
});
