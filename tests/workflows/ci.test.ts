/** ci.yml: the commands of each job are run in a clone, with the variables that a runner sets. */
import { cpSync, rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jobNamed, stepsNamed } from "./files.js";
import { Runner } from "./runner.js";

let clone: Runner;
beforeEach(() => {
  clone = new Runner();
});
afterEach(() => clone.remove());

const LOOK = "Look whether anything but data, articles and Markdown changed";

const REPLAY = "Replay the releases";
const SHOW = "Show what changed in the data";
const CHANGESET = "Check that a changeset says so";

const DATA_STEPS = [LOOK, "Install", "Compile", "Validate", "Check the generated files", SHOW, CHANGESET];

const breakFigure = () => clone.edit("data/attack-statistics.json", '"value": 153', '"value": 135');

describe("the job data", () => {
  test("validates, checks the generated files, replays the releases and runs nothing else", async () => {
    const steps = jobNamed("data").steps.filter(({ name }) => name !== REPLAY);
    expect(jobNamed("data").steps.map(({ name }) => name)).toContain(REPLAY);
    // A clone has no tags to replay: tests/releases/check-releases.test.ts makes some.
    const { ran, outcome, summary } = await clone.runJob("data", steps, { BASE: "HEAD" });
    expect({ ran, outcome, summary }).toEqual({
      ran: DATA_STEPS,
      outcome: { status: 0, stdout: "", stderr: "" },
      summary: "",
    });
  });

  test("annotates wrong data and goes no further", async () => {
    breakFigure();
    const { ran, outcome, summary } = await clone.runJob("data");
    expect(ran).toEqual(DATA_STEPS.slice(0, 4));
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toMatch(/^::error file=data\/attack-statistics\.json,line=\d+,/u);
    expect(outcome.stderr).toBe("");
    expect(summary).toContain("grounding/number");
  });

  test("says which generated files are out of date", async () => {
    clone.write("CODEBOOK.md", "");
    const { outcome } = await clone.runJob("data", stepsNamed("data", "Check the generated files"));
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain("CODEBOOK.md is out of date");
  });

  test("shows what a pull request changes in the data, hands it over, and asks for a changeset", async () => {
    cpSync("dist", clone.path("dist"), { recursive: true });
    breakFigure();
    const steps = [SHOW, CHANGESET].flatMap((title) => stepsNamed("data", title));
    const { ran, outcome, summary } = await clone.runJob("data", steps, { BASE: "HEAD" });
    expect({ ran, status: outcome.status }).toEqual({ ran: [SHOW, CHANGESET], status: 1 });
    expect(outcome.stdout).toContain("→ run npm run changeset, choose patch");
    expect(summary).toMatch(/^- `isis-attacks-iraq-syria-2024-h1\.quantity\.value`: `153` → `135`/mu);
    expect(clone.read(".git/changes/changes.md")).toBe(summary);
    expect(clone.read(".git/changes/changes.txt")).toContain("quantity.value: 153 → 135\n");
    expect(jobNamed("data").steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"))).toMatchObject([
      { with: { name: "changes", path: expect.stringMatching(/^\$\{\{ runner\.temp \}\}\/changes$/u) } },
    ]);
    const forPullRequests = jobNamed("data").steps.filter((step) => step.if === "github.event_name == 'pull_request'");
    expect(forPullRequests.map(({ name }) => name)).toEqual([SHOW, "Hand it over", CHANGESET]);
  });

  /** Commits a change, and gives back whether the code is to be tested. */
  async function codeAfter(change: () => void, base?: string): Promise<string> {
    const before = clone.git("rev-parse", "HEAD").trim();
    change();
    clone.commit();
    const { outcome, outputs } = await clone.runJob("data", stepsNamed("data", LOOK), { BASE: base ?? before });
    expect(outcome.status).toBe(0);
    return outputs;
  }

  const touch =
    (...names: string[]) =>
    () => {
      for (const name of names) clone.write(name, "changed\n");
    };

  test("leaves out the tests of the code if only data, articles and Markdown changed", async () => {
    expect(await codeAfter(touch("data/places.json", "data/csv/places.csv"))).toBe("code=false\n");
    expect(await codeAfter(touch("seeds/005_0.txt", "README.md", ".changeset/some.md", "CODEBOOK.md"))).toBe(
      "code=false\n",
    );
  });

  test("has the code tested if anything else changed, or if that is unknown", async () => {
    expect(await codeAfter(touch("data/places.json", "src/validate.ts"))).toBe("code=true\n");
    expect(await codeAfter(touch("package.json"))).toBe("code=true\n");
    expect(await codeAfter(() => clone.git("mv", "src/quantity.ts", "data/quantity.ts"))).toBe("code=true\n");
    expect(await codeAfter(touch("src/data.md.ts"))).toBe("code=true\n");
    expect(await codeAfter(touch("data/sources.json"), "0".repeat(40))).toBe("code=true\n");
    expect(await codeAfter(touch("data/actors.json"), "")).toBe("code=true\n");
  });
});

describe("the job tests", () => {
  test("waits for the job data, is left out if that job says so, and runs what tests/ci.test.ts runs", () => {
    expect(jobNamed("tests")).toMatchObject({ needs: "data", if: "needs.data.outputs.code == 'true'" });
    // Not run here: it would run this test.
    expect(jobNamed("tests").steps.flatMap(({ run }) => run ?? [])).toEqual([".ci/run"]);
  });
});

describe("the job complete", () => {
  test("runs only if another job failed, and then fails", async () => {
    expect(jobNamed("complete")).toMatchObject({ needs: ["data", "tests"], if: "failure() || cancelled()" });
    expect((await clone.runJob("complete")).outcome.status).toBe(1);
  });
});

describe("the job sarif", () => {
  const results = () => JSON.parse(clone.read("validate.sarif")).runs[0].results as { ruleId: string }[];

  test("writes what validate finds, and then uploads it", async () => {
    expect((await clone.runJob("sarif")).outcome).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(results()).toEqual([]);
    breakFigure();
    expect((await clone.runJob("sarif", stepsNamed("sarif", "Validate"))).outcome.status).toBe(0);
    expect(results()).toMatchObject([{ ruleId: "grounding/number" }]);
    expect(jobNamed("sarif").steps.at(-1)).toMatchObject({
      uses: expect.stringMatching(/^github\/codeql-action\/upload-sarif@/u),
      with: { sarif_file: "validate.sarif" },
      "continue-on-error": true,
    });
  });

  test("fails if validate could not run", async () => {
    cpSync("dist", clone.path("dist"), { recursive: true });
    rmSync(clone.path("seeds"), { recursive: true });
    expect((await clone.runJob("sarif", stepsNamed("sarif", "Validate"))).outcome.status).toBe(1);
  });
});
