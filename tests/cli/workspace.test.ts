import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { withoutStop } from "./breaking.js";
import { run, runWith } from "./command-line.js";

/** A copy whose data is two folders below its root, with one problem. */
let copy: Copy;
let inner: string;
let inRepository: string;
beforeEach(async () => {
  copy = await Copy.ofData();
  const { file } = await withoutStop(copy, "troop-counts");
  inner = copy.path("packages/a");
  inRepository = `packages/a/${file}`;
  mkdirSync(inner, { recursive: true });
  for (const folder of ["data", "seeds"]) renameSync(copy.path(folder), copy.path(`packages/a/${folder}`));
});
afterEach(() => copy.remove());

interface Log {
  runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
}

/** The files that a report names, in either format. */
function filesIn(report: string): string[] {
  if (!report.startsWith("{")) return [...report.matchAll(/^::error file=([^,]*),/gmu)].map(([, file = ""]) => file);
  return (JSON.parse(report) as Log).runs.flatMap(({ results }) =>
    results.map(({ locations: [first] }) => first?.physicalLocation.artifactLocation.uri ?? ""),
  );
}

const annotated = async (cwd: string, workspace: string | undefined, ...args: string[]) =>
  filesIn((await runWith({ GITHUB_WORKSPACE: workspace }, cwd, "validate", ...args)).stdout);

describe("paths of annotations lead from the root that GitHub shows", () => {
  test.each(["github", "sarif"])("%s: of the workspace", async (format) => {
    mkdirSync(copy.path("other"));
    symlinkSync(copy.folder, copy.path("link"));
    const from = async (cwd: string, way: string, workspace = copy.folder) =>
      annotated(cwd, workspace, "--data", `${way}data`, "--seeds", `${way}seeds`, "--format", format);
    expect(await from(inner, "")).toEqual([inRepository]);
    expect(await from(copy.path("packages"), "a/")).toEqual([inRepository]);
    expect(await from(copy.path("other"), "../packages/a/")).toEqual([inRepository]);
    expect(await from(inner, "", copy.path("link"))).toEqual([inRepository]);
  });

  test.each(["github", "sarif"])("%s: of the repository, where no workspace holds the file", async (format) => {
    mkdirSync(copy.path("packages/.git"));
    mkdirSync(copy.path("other"));
    const file = inRepository.replace("packages/", "");
    expect(await annotated(inner, undefined, "--format", format)).toEqual([file]);
    expect(await annotated(inner, copy.path("other"), "--format", format)).toEqual([file]);
  });

  test("else of the working directory", async () => {
    const file = inRepository.replace("packages/a/", "");
    expect(await annotated(inner, undefined, "--format", "github")).toEqual([file]);
  });

  test("for people the path stays as its folder was named", async () => {
    const folders = ["--data", "packages/../packages/a/data", "--seeds", "packages/a/seeds"];
    const { stdout } = await run(copy.folder, "validate", ...folders);
    expect(stdout.startsWith(`${inRepository}:`)).toBe(true);
  });
});
