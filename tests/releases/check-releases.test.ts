import { readdirSync, readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Clone } from "../clone.js";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
const LOCK = `releases/${version}/lock.json`;
const RELEASE_DATE = "2030-12-31";

/** A clone in which nothing was released, and nothing is about to be. */
let clone: Clone;
beforeAll(() => {
  clone = new Clone((path) => path.startsWith("releases/") || /^\.changeset\/.+\.md$/u.test(path));
});
afterAll(() => clone.remove());

const script = (file: string) => clone.run([process.execPath, "--import", "tsx", `scripts/${file}.ts`]);
const check = (...args: string[]) => clone.run(["npm", "run", "--silent", "check:releases", "--", ...args]);
const passed = { status: 0, stdout: "", stderr: "" };

test("the lock of a release is written once, from the data and the schemas as they are", async () => {
  clone.edit("CITATION.cff", `version: ${version}`, `version: ${version}\ndate-released: "${RELEASE_DATE}"`);
  expect(await script("lock-release")).toEqual(passed);
  expect(await script("lock-release")).toEqual(passed);
  expect(JSON.parse(clone.read(LOCK))).toMatchObject({ version, date: RELEASE_DATE });
  expect(readdirSync(clone.path("schemas/v1")).sort()).toEqual(Object.keys(JSON.parse(clone.read(LOCK)).schemas));
  clone.edit("CITATION.cff", RELEASE_DATE, "2030-12-30");
  expect(await script("lock-release")).toEqual({
    status: 1,
    stdout: `${LOCK} says something else already → if ${version} was never published, remove it and run this again\n`,
    stderr: "",
  });
});

test("until it has a tag it is replayed from what is here, and after a change it cannot be", async () => {
  clone.commit();
  expect(await check("--all")).toEqual(passed);
  clone.edit("data/places.json", '"en": "Roj camp"', '"en": "Roj"');
  const stdout = `${version} could not be replayed: git has no tag v${version} → git fetch --tags\n`;
  expect(await check()).toEqual({ ...passed, stdout });
  expect(await check("--all")).toEqual({ ...passed, status: 1, stdout });
});

test("with its tag it is replayed from there", async () => {
  clone.git("tag", `v${version}`);
  expect(await check("--all")).toEqual(passed);
});

test("its schemas may not change unless the next version is another minor", async () => {
  clone.edit("schemas/v1/places.schema.json", '"title": "Places"', '"title": "All places"');
  const { status, stdout } = await check();
  expect(status).toBe(1);
  expect(stdout).toContain(`schemas/v1/places.schema.json is not what ${version} has under its address → `);
  clone.write(".changeset/other-title.md", `---\n"${name}": minor\n---\n\nAnother title.\n`);
  expect(await check()).toEqual(passed);
  rmSync(clone.path(".changeset/other-title.md"));
});

test("a lock that somebody edited is noticed", async () => {
  clone.write(LOCK, clone.read(LOCK).replace(/"roj-camp": "./u, '"roj-camp": "0'));
  expect((await check()).stdout).toContain(`${LOCK} does not say what the release holds: roj-camp → `);
});
