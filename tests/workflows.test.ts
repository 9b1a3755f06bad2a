/**
 * These tests have no runner of GitHub: they check each workflow with GitHub's own schema and parser, and run the
 * commands of each job in a clone, with the variables that a runner sets.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { strToU8, zipSync } from "fflate";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Clone, type Outcome } from "./clone.js";

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});
const everyJob = workflows.flatMap(({ name: file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ file, name, workflow, job })),
);
const everyStep = everyJob.flatMap(({ file, name, job }) => job.steps.map((step) => ({ file, job: name, step })));

function jobNamed(name: string): Job {
  const found = everyJob.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no workflow has a job ${name}`);
  return found.job;
}

const bundled = mkdtempSync(join(tmpdir(), "iraq-coalition-data-workflows-"));
afterAll(() => rmSync(bundled, { recursive: true }));

/** GitHub's own parser. It imports a JSON file in a way that only bundlers allow, so that it has to be bundled first. */
async function workflowParser(): Promise<typeof import("@actions/workflow-parser")> {
  const outfile = join(bundled, "parser.cjs");
  await build({ entryPoints: ["@actions/workflow-parser"], outfile, bundle: true, platform: "node", format: "cjs" });
  return createRequire(import.meta.url)(outfile);
}

/** What GitHub would object to. */
async function objections(name: string, content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await workflowParser();
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value === undefined) return context.errors.getErrors().map(({ message }) => message);
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...context.errors.getErrors().map(({ message }) => message), ...errors.map(({ Message }) => Message)];
}

describe("every workflow", () => {
  test.each(workflows)("$name is what GitHub understands", async ({ name, text }) => {
    expect(await objections(name, text)).toEqual([]);
    expect(await objections(name, text.replace("runs-on:", "run-on:"))).not.toEqual([]);
    expect(await objections(name, text.replace("contents: read", "content: read"))).not.toEqual([]);
  });

  test("may only read, except for what runs only on main or for a release, and for the comment on a pull request", () => {
    expect(workflows.filter(({ workflow }) => JSON.stringify(workflow.permissions) !== '{"contents":"read"}')).toEqual(
      [],
    );
    const writing = everyJob.filter(({ job }) => Object.values(job.permissions ?? {}).includes("write"));
    expect(writing.map(({ name, workflow }) => [name, workflow.on])).toEqual([
      ["sarif", { push: { branches: ["main"] } }],
      ["comment", { workflow_run: { workflows: ["ci"], types: ["completed"] } }],
      [
        "publish",
        { workflow_run: { workflows: ["ci"], types: ["completed"], branches: ["main"] }, workflow_dispatch: null },
      ],
      ["npm", { release: { types: ["published"] } }],
      ["assets", { release: { types: ["published"] } }],
    ]);
  });

  test("never runs with the rights of the repository for a stranger, and knows no secret", () => {
    expect(workflows.filter(({ text }) => /pull_request_target|secrets\b/u.test(text))).toEqual([]);
    const after = workflows.filter(({ workflow }) => "workflow_run" in workflow.on);
    expect(after.map(({ name }) => name)).toEqual(["comment.yml", "pages.yml"]);
    // This one is for pull requests of strangers: nothing of theirs is there that it could run.
    expect(
      jobNamed("comment").steps.filter(
        ({ uses, run = "" }) => uses !== undefined || /\b(?:git|npm|npx|node)\b/u.test(run),
      ),
    ).toEqual([]);
    // A run of ci for a pull request starts it as well: it goes no further unless a push to main was tested.
    for (const { workflow } of after.filter(({ name }) => name === "pages.yml"))
      for (const { needs, if: condition = "" } of Object.values(workflow.jobs))
        if (needs === undefined)
          for (const part of ["conclusion == 'success'", "event == 'push'", "head_branch == 'main'"])
            expect(condition).toContain(`github.event.workflow_run.${part}`);
  });

  test("puts no text of a pull request into a command", () => {
    expect(everyStep.filter(({ step }) => step.run?.includes("${{"))).toEqual([]);
  });

  test("names each action by a digest, with its version beside it, and keeps no credentials", () => {
    const uses = workflows.flatMap(({ text }) => text.match(/uses: .*/gu) ?? []);
    expect(uses.filter((line) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
    const checkouts = everyStep.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter(({ step }) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("annotates in one job", () => {
    const annotating = everyStep.filter(({ step }) => step.run?.includes("--format github"));
    expect(annotating.map(({ job }) => job)).toEqual(["data"]);
  });
});

let clone: Clone;

/** The commands of a job, in order, without those that are not run. */
interface Run {
  ran: string[];
  outcome: Outcome;
  outputs: string;
  summary: string;
}

const readIfThere = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** Runs the commands of a job as a runner does: each with bash, and the job stops at the first that fails. */
async function runJob(
  name: string,
  steps = jobNamed(name).steps,
  variables: Record<string, string> = {},
): Promise<Run> {
  const [output, summary] = [clone.path(".git/output"), clone.path(".git/summary")];
  for (const file of [output, summary]) rmSync(file, { force: true });
  const ran: string[] = [];
  let outcome: Outcome = { status: 0, stdout: "", stderr: "" };
  for (const { run, name: title = run ?? "" } of steps) {
    if (run === undefined) continue;
    ran.push(title);
    outcome = await clone.run(["bash", "-e", "-c", run], {
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: clone.folder,
      RUNNER_TEMP: clone.path(".git"),
      ...variables,
    });
    if (outcome.status !== 0) break;
  }
  return { ran, outcome, outputs: readIfThere(output), summary: readIfThere(summary) };
}

const stepsNamed = (job: string, title: string) => jobNamed(job).steps.filter(({ name }) => name === title);

const LOOK = "Look whether anything but data, articles and Markdown changed";

const REPLAY = "Replay the releases";
const SHOW = "Show what changed in the data";
const CHANGESET = "Check that a changeset says so";

const DATA_STEPS = [LOOK, "Install", "Compile", "Validate", "Check the generated files", SHOW, CHANGESET];

const breakFigure = () => clone.edit("data/attack-statistics.json", '"value": 153', '"value": 135');

describe("with the variables of a runner,", () => {
  beforeEach(() => {
    clone = new Clone();
    clone.commit();
  });
  afterEach(() => clone.remove());

  describe("the job data", () => {
    test("validates, checks the generated files, replays the releases and runs nothing else", async () => {
      const steps = jobNamed("data").steps.filter(({ name }) => name !== REPLAY);
      expect(jobNamed("data").steps.map(({ name }) => name)).toContain(REPLAY);
      // A clone has no tags to replay: tests/releases/check-releases.test.ts makes some.
      const { ran, outcome, summary } = await runJob("data", steps, { BASE: "HEAD" });
      expect({ ran, outcome, summary }).toEqual({
        ran: DATA_STEPS,
        outcome: { status: 0, stdout: "", stderr: "" },
        summary: "",
      });
    });

    test("annotates wrong data and goes no further", async () => {
      breakFigure();
      const { ran, outcome, summary } = await runJob("data");
      expect(ran).toEqual(DATA_STEPS.slice(0, 4));
      expect(outcome.status).toBe(1);
      expect(outcome.stdout).toMatch(/^::error file=data\/attack-statistics\.json,line=\d+,/u);
      expect(outcome.stderr).toBe("");
      expect(summary).toContain("grounding/number");
    });

    test("says which generated files are out of date", async () => {
      clone.write("CODEBOOK.md", "");
      const { outcome } = await runJob("data", stepsNamed("data", "Check the generated files"));
      expect(outcome.status).toBe(1);
      expect(outcome.stdout).toContain("CODEBOOK.md is out of date");
    });

    test("shows what a pull request changes in the data, hands it over, and asks for a changeset", async () => {
      cpSync("dist", clone.path("dist"), { recursive: true });
      breakFigure();
      const steps = [SHOW, CHANGESET].flatMap((title) => stepsNamed("data", title));
      const { ran, outcome, summary } = await runJob("data", steps, { BASE: "HEAD" });
      expect({ ran, status: outcome.status }).toEqual({ ran: [SHOW, CHANGESET], status: 1 });
      expect(outcome.stdout).toContain("→ run npm run changeset, choose patch");
      expect(summary).toMatch(/^- `isis-attacks-iraq-syria-2024-h1\.quantity\.value`: `153` → `135`/mu);
      expect(clone.read(".git/changes/changes.md")).toBe(summary);
      expect(clone.read(".git/changes/changes.txt")).toContain("quantity.value: 153 → 135\n");
      expect(jobNamed("data").steps.filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"))).toMatchObject([
        { with: { name: "changes", path: expect.stringMatching(/^\$\{\{ runner\.temp \}\}\/changes$/u) } },
      ]);
      const forPullRequests = jobNamed("data").steps.filter(
        (step) => step.if === "github.event_name == 'pull_request'",
      );
      expect(forPullRequests.map(({ name }) => name)).toEqual([SHOW, "Hand it over", CHANGESET]);
    });

    /** Commits a change, and gives back whether the code is to be tested. */
    async function codeAfter(change: () => void, base?: string): Promise<string> {
      const before = clone.git("rev-parse", "HEAD").trim();
      change();
      clone.commit();
      const { outcome, outputs } = await runJob("data", stepsNamed("data", LOOK), { BASE: base ?? before });
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
      expect((await runJob("complete")).outcome.status).toBe(1);
    });
  });

  describe("when a release is published,", () => {
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
      const { ran, outcome } = await runJob("package", undefined, { TAG: "v99.0.0" });
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
      expect((await runJob("package", steps, { TAG })).outcome).toMatchObject({ status: 0, stderr: "" });
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
      await runJob("package", stepsNamed("package", "Pack"));
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
      const { outcome } = await runJob("npm", undefined, { TAG });
      expect(outcome).toMatchObject({ status: 0, stderr: "" });
      return readIfThere(clone.path(".git/published"));
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
      expect((await runJob("assets", undefined, { TAG })).outcome).toMatchObject({ status: 0, stderr: "" });
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
  });

  describe("the job comment", () => {
    const MARK = "<!-- what changed in the data -->";
    const [HEAD, HEAD_SHA] = ["somebody:change", "1".repeat(40)];
    const PULL = { number: 7, head: { sha: HEAD_SHA } };
    const ARTIFACT = { name: "changes", id: 5, size_in_bytes: 1000 };

    /** What GitHub answers. */
    interface Answers {
      pulls?: unknown[];
      artifacts?: unknown[];
      comments?: unknown[];
      changes?: string;
    }

    /** Runs the job as a runner does, with a gh that answers from files: what it was told to write, and where. */
    async function comment({ pulls = [PULL], artifacts = [ARTIFACT], comments = [], changes = "one\n" }: Answers) {
      clone.write(".git/pulls.json", JSON.stringify(pulls));
      clone.write(".git/artifacts.json", JSON.stringify({ artifacts }));
      clone.write(".git/comments.json", JSON.stringify(comments));
      clone.write(".git/artifact.zip", zipSync({ "changes.txt": strToU8(changes), "changes.md": strToU8("no") }));
      clone.addProgram(
        "gh",
        `#!/usr/bin/env bash
        method=GET
        while [ $# -gt 0 ]; do
          case "$1" in
            --method) method=$2; shift ;;
            --jq) filter=$2; shift ;;
            -F) body=\${2#body=@}; shift ;;
            -f) echo "$2" >>"$RUNNER_TEMP/asked"; shift ;;
            repos/*) path=$1 ;;
          esac
          shift
        done
        case "$method $path" in
          "GET repos/owner/name/pulls") jq -r "$filter" "$RUNNER_TEMP/pulls.json" ;;
          "GET repos/owner/name/actions/runs/3/artifacts") jq -r "$filter" "$RUNNER_TEMP/artifacts.json" ;;
          "GET repos/owner/name/actions/artifacts/5/zip") cat "$RUNNER_TEMP/artifact.zip" ;;
          "GET repos/owner/name/issues/7/comments") jq -r "$filter" "$RUNNER_TEMP/comments.json" ;;
          PATCH*|POST*) echo "$method $path" >>"$RUNNER_TEMP/sent"; cp "$body" "$RUNNER_TEMP/sent.md" ;;
          *) exit 1 ;;
        esac
        `,
      );
      const variables = {
        GH_REPO: "owner/name",
        RUN: "3",
        HEAD,
        HEAD_SHA,
        NUMBER: "7",
        RUN_URL: "https://example.invalid/3",
      };
      // Each step says in its outputs whether the next one is run.
      let went = 0;
      for (const step of jobNamed("comment").steps) {
        const { outcome, outputs } = await runJob("comment", [step], variables);
        expect(outcome).toMatchObject({ status: 0, stderr: "" });
        went += 1;
        if (outputs === "") break;
      }
      return { went, sent: readIfThere(clone.path(".git/sent")), body: readIfThere(clone.path(".git/sent.md")) };
    }

    test("runs for pull requests only, and each step only if the one before found something", () => {
      const { if: condition, steps } = jobNamed("comment");
      expect(condition).toBe("github.event.workflow_run.event == 'pull_request'");
      expect(steps.map((step) => step.if)).toEqual([
        undefined,
        "steps.pull.outputs.number != ''",
        "steps.changes.outputs.found == 'true'",
      ]);
    });

    test("writes one comment, and then that one anew", async () => {
      const { sent, body } = await comment({});
      expect(sent).toBe("POST repos/owner/name/issues/7/comments\n");
      expect(body).toContain(`${MARK}\n`);
      expect(body).toContain("\n```text\none\n\n```\n");
      expect(clone.read(".git/asked")).toBe(`state=open\nhead=${HEAD}\n`);
      rmSync(clone.path(".git/sent"));
      const comments = [
        { id: 1, user: { login: "somebody" }, body: MARK },
        { id: 2, user: { login: "github-actions[bot]" }, body: "another" },
        { id: 3, user: { login: "github-actions[bot]" }, body: `${MARK} older` },
      ];
      expect((await comment({ comments })).sent).toBe("PATCH repos/owner/name/issues/comments/3\n");
    });

    test("writes nothing if nothing changes, and says so where it has written before", async () => {
      expect((await comment({ changes: "" })).sent).toBe("");
      const comments = [{ id: 3, user: { login: "github-actions[bot]" }, body: MARK }];
      const { sent, body } = await comment({ changes: "", comments });
      expect(sent).toBe("PATCH repos/owner/name/issues/comments/3\n");
      expect(body).toContain("Nothing changes in the data");
    });

    test("writes nothing where GitHub knows no open pull request whose last commit was tested", async () => {
      for (const pulls of [[], [{ ...PULL, head: { sha: "2".repeat(40) } }], [{ ...PULL, number: "7; id" }]])
        expect(await comment({ pulls })).toMatchObject({ went: 1, sent: "" });
    });

    test("does not fetch what is too large, or has another name", async () => {
      for (const artifacts of [[], [{ ...ARTIFACT, size_in_bytes: 2_000_000 }], [{ ...ARTIFACT, name: "other" }]])
        expect(await comment({ artifacts })).toMatchObject({ went: 2, sent: "" });
    });

    test("shows what was handed over as text, whatever it is, and cuts it", async () => {
      const hostile = `\`\`\`\n# heading @somebody <img src=x>\u0000\u001b[2J\n~~~\n`;
      const { body } = await comment({ changes: hostile.repeat(5000) });
      expect(body.length).toBeLessThan(65_536);
      expect(body.match(/^ {0,3}(?:```|~~~)/gmu)?.filter((fence) => fence.includes("`"))).toHaveLength(2);
      expect(body.split("```")[1]).toContain("# heading @somebody <img src=x>");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left.
      expect(body).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/u);
      expect(body.slice(-100)).toContain("This is the beginning");
    });
  });

  describe("the job site", () => {
    const ADDRESS = "https://example.org/some/path";

    test("writes the site for the address that Pages gives, with the files of a release, and hands over what it wrote", async () => {
      const { outcome } = await runJob("site", undefined, { ADDRESS });
      expect(outcome).toMatchObject({ status: 0, stderr: "" });
      expect(clone.read(".build/site/sitemap.xml")).toContain(`<loc>${ADDRESS}/en/</loc>`);
      expect(readdirSync(clone.path(".build/site/files")).some((name) => name.endsWith(".xlsx"))).toBe(true);
      expect(jobNamed("site").steps.at(-1)).toMatchObject({
        uses: expect.stringMatching(/^actions\/upload-pages-artifact@/u),
        with: { path: ".build/site" },
      });
    });

    test("is that of the commit that was tested", () => {
      expect(jobNamed("site").steps[0]).toMatchObject({
        uses: expect.stringMatching(/^actions\/checkout@/u),
        with: { ref: expect.stringContaining("github.event.workflow_run.head_sha") },
      });
    });

    test("is published by a job that has no file of the repository and may do nothing else", () => {
      expect(jobNamed("publish")).toMatchObject({
        needs: "site",
        permissions: { pages: "write", "id-token": "write" },
        steps: [{ uses: expect.stringMatching(/^actions\/deploy-pages@/u) }],
      });
    });
  });

  describe("the job sarif", () => {
    const results = () => JSON.parse(clone.read("validate.sarif")).runs[0].results as { ruleId: string }[];

    test("writes what validate finds, and then uploads it", async () => {
      expect((await runJob("sarif")).outcome).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(results()).toEqual([]);
      breakFigure();
      expect((await runJob("sarif", stepsNamed("sarif", "Validate"))).outcome.status).toBe(0);
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
      expect((await runJob("sarif", stepsNamed("sarif", "Validate"))).outcome.status).toBe(1);
    });
  });
});
