/** pages.yml: the commands of its job are run in a clone. */
import { readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jobNamed } from "./files.js";
import { Runner } from "./runner.js";

let clone: Runner;
beforeEach(() => {
  clone = new Runner();
});
afterEach(() => clone.remove());

const ADDRESS = "https://example.org/some/path";

test("writes the site for the address that Pages gives, with the files of a release, and hands over what it wrote", async () => {
  const { outcome } = await clone.runJob("site", undefined, { ADDRESS });
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
