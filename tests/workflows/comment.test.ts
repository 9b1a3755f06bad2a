/** comment.yml: the commands of its job are run in a clone, with a gh that answers from files. */
import { rmSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jobNamed } from "./files.js";
import { Runner } from "./runner.js";

let clone: Runner;
beforeEach(() => {
  clone = new Runner();
});
afterEach(() => clone.remove());

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
    const { outcome, outputs } = await clone.runJob("comment", [step], variables);
    expect(outcome).toMatchObject({ status: 0, stderr: "" });
    went += 1;
    if (outputs === "") break;
  }
  return { went, sent: clone.readIfThere(".git/sent"), body: clone.readIfThere(".git/sent.md") };
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
