/** release.yml: the commands of each job are run in a clone, with an npm and a gh that only note what they are told. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { everyJob, jobNamed, stepsNamed } from "./files.js";
import { Runner } from "./runner.js";

let clone: Runner;
beforeEach(() => {
  clone = new Runner();
});
afterEach(() => clone.remove());

const CHECK = "Check that the tag is the version of the package";
const DECIDED = "Check that everything a release needs is decided";
const TRY = "Test the package as those who install it have it";
const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };
const TAG = `v${version}`;

test("each job waits for those before it, and only what runs nothing of the repository may write", () => {
  const rights = everyJob
    .filter(({ file }) => file === "release.yml")
    .map(({ name: job, job: { needs, permissions } }) => [job, needs, permissions]);
  expect(rights).toEqual([
    ["package", undefined, undefined],
    ["npm", "package", { "id-token": "write" }],
    ["assets", ["package", "npm"], { contents: "write", "id-token": "write", attestations: "write" }],
  ]);
  const used = ["npm", "assets"].flatMap((job) => jobNamed(job).steps.flatMap(({ uses }) => uses ?? []));
  expect(used.filter((action) => action.startsWith("actions/checkout@"))).toEqual([]);
  expect(jobNamed("npm")).toMatchObject({ environment: "npm" });
});

test("nothing is built where the tag is not the version", async () => {
  const { ran, outcome } = await clone.runJob("package", undefined, { TAG: "v99.0.0" });
  expect(ran).toEqual([CHECK]);
  expect(outcome).toMatchObject({
    status: 1,
    stdout: `::error::the tag is v99.0.0, and the package has version ${version}\n`,
  });
});

test("the release is checked, then built, then tried, and what is handed over is what was built", async () => {
  const titles = jobNamed("package").steps.flatMap(({ name: title, run }) => (run === undefined ? [] : [title]));
  const BUILT = ["Build", "Check the generated files", "Pack"];
  const MADE = "Make what people download";
  expect(titles).toEqual([CHECK, "Install", DECIDED, ...BUILT, TRY, MADE]);
  // Not run here: what is not decided yet stops a release, and the tests of the package run by themselves.
  const steps = [CHECK, "Install", ...BUILT, MADE].flatMap((title) => stepsNamed("package", title));
  expect((await clone.runJob("package", steps, { TAG })).outcome).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(clone.path(".build/package"))).toEqual([`${name}-${version}.tgz`]);
  const assets = readdirSync(clone.path(".build/release"));
  for (const kind of ["xlsx", "sqlite", "parquet", "zip"])
    expect(
      assets.some((path) => path.endsWith(`.${kind}`)),
      kind,
    ).toBe(true);
  // The tests pack for themselves: what they try has the same bytes.
  const tarball = clone.path(`.build/package/${name}-${version}.tgz`);
  const packed = readFileSync(tarball);
  rmSync(clone.path(".build/package"), { recursive: true });
  await clone.runJob("package", stepsNamed("package", "Pack"));
  expect(readFileSync(tarball).equals(packed)).toBe(true);
  const handed = jobNamed("package").steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
  expect(handed.map((step) => step.with?.["path"])).toEqual([".build/package", ".build/release"]);
});

/** Runs the step that publishes, with an npm that knows some versions and writes down what it is asked to publish. */
async function publish(known: string): Promise<string> {
  mkdirSync(clone.path("package"));
  clone.write(`package/${name}-${version}.tgz`, "");
  const script = [
    "#!/bin/sh",
    `if [ "$1" = view ]; then [ "$2" = "${name}@${known}" ] && echo "${known}" && exit 0; echo E404 >&2; exit 1; fi`,
    'echo "$@" >"$RUNNER_TEMP/published"',
  ];
  clone.addProgram("npm", script.join("\n"));
  const { outcome } = await clone.runJob("npm", undefined, { TAG });
  expect(outcome).toMatchObject({ status: 0, stderr: "" });
  return clone.readIfThere(".git/published");
}

test("the package goes to npm with provenance", async () => {
  expect(await publish("0.0.1")).toBe(`publish --provenance --access public ./package/${name}-${version}.tgz\n`);
});

test("it does not go there twice", async () => {
  expect(await publish(version)).toBe("");
});

test("all that was built is attested and attached, in place of what is attached already", async () => {
  mkdirSync(clone.path("assets"));
  for (const file of ["a.xlsx", "SHA256SUMS"]) clone.write(`assets/${file}`, file);
  clone.addProgram("gh", '#!/bin/sh\necho "$@" >"$RUNNER_TEMP/uploaded"\n');
  expect((await clone.runJob("assets", undefined, { TAG })).outcome).toMatchObject({ status: 0, stderr: "" });
  expect(clone.read(".git/uploaded").trim().split(" ").sort()).toEqual(
    ["release", "upload", TAG, "--clobber", "assets/a.xlsx", "assets/SHA256SUMS"].sort(),
  );
  expect(stepsNamed("assets", "Attest where they come from")).toMatchObject([
    {
      uses: expect.stringMatching(/^actions\/attest-build-provenance@/u),
      with: { "subject-path": "assets/*" },
    },
  ]);
  const taken = ["npm", "assets"].map((job) =>
    jobNamed(job).steps.find(({ uses }) => uses?.startsWith("actions/download-artifact@")),
  );
  expect(taken.map((step) => step?.with)).toEqual([
    { name: "package", path: "package" },
    { name: "assets", path: "assets" },
  ]);
});
