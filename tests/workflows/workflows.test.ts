/** What holds of every workflow. GitHub's own schema and parser check each of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { everyJob, everyStep, jobNamed, workflows } from "./files.js";

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
