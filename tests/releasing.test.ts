/** RELEASING.md: what it tells a person to run is run in a clone, in order, except for what needs a network or an account. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { Clone } from "./clone.js";

const page = readFileSync("RELEASING.md", "utf8");

/** The commands below a heading, line by line. */
function commandsUnder(heading: string): string[] {
  const level = heading.indexOf(" ");
  const start = page.indexOf(`\n${heading}\n`);
  expect(start, `there is no heading “${heading}”`).toBeGreaterThan(-1);
  const rest = page.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, "mu"));
  const blocks = [...(end === -1 ? rest : rest.slice(0, end)).matchAll(/^( *)```sh\n([^`]*?)^ *```$/gmu)];
  return blocks.flatMap(([, , block = ""]) =>
    block
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  );
}

/** What needs a network, an account or a key; `npm test` would run this test. */
const NOT_HERE = /^(?:gh |git (?:pull|push)\b|npm (?:login|publish|trust|view|test)\b|\(cd \.build\/downloaded)/u;

let clone: Clone;
beforeAll(() => {
  clone = new Clone();
  cpSync("dist", clone.path("dist"), { recursive: true });
  // As before anything is decided.
  change("package.json", { repository: { type: "git", url: "" }, bugs: { email: "" }, contributors: [] });
  for (const name of ["README.md", "SECURITY.md"])
    clone.write(name, `${clone.read(name)}\nThe package is not on npm yet.\n`);
  clone.commit();
  clone.git("config", "user.name", "test");
  clone.git("config", "user.email", "test@example.invalid");
});
afterAll(() => clone.remove());

function change(file: string, fields: object): void {
  clone.write(file, `${JSON.stringify({ ...JSON.parse(clone.read(file)), ...fields }, undefined, 2)}\n`);
}

/** What GitHub does when it is told to merge. */
const merged = (line: string) =>
  line.startsWith("gh pr merge ") ? "git switch main && git merge --ff-only next-release" : line;

/** Runs commands in one shell that stops at the first that fails. */
const shell = (commands: readonly string[]) =>
  clone.run([
    "bash",
    "-e",
    "-c",
    commands
      .map(merged)
      .filter((line) => !NOT_HERE.test(line))
      .join("\n"),
  ]);

const OURS: Readonly<Record<string, string>> = {
  "OWNER/REPOSITORY": "owner/data",
  ADDRESS: "reports@example.invalid",
  NAME: "First Example",
};
const withOurs = (line: string) => Object.entries(OURS).reduce((text, [from, to]) => text.replace(from, to), line);

/** What the page tells a person to write by hand. */
function follow(): void {
  const citation = parse(clone.read("CITATION.cff"));
  citation.authors = [{ "given-names": "First", "family-names": "Example" }];
  citation["repository-code"] = "https://github.com/owner/data";
  writeFileSync(clone.path("CITATION.cff"), stringify(citation));
  change(".zenodo.json", { creators: [{ name: "Example, First" }] });
  for (const name of ["README.md", "SECURITY.md", "LICENSE-DATA"])
    clone.write(
      name,
      clone
        .read(name)
        .replace(/not yet set|not on npm yet|no public address yet|once the package is published/giu, "…"),
    );
}

test("whoever follows it decides, makes a version and tags what passes the check of a release", async () => {
  const decide = commandsUnder("### 1. Decide").map(withOurs);
  const check = decide.indexOf("npm run check:release");
  expect((await shell(decide.slice(0, check))).stderr).toBe("");
  // The check names what is still to be written by hand.
  const { status, stdout } = await shell(["npm run --silent check:release"]);
  expect(status).toBe(1);
  for (const file of ["CITATION.cff", ".zenodo.json", "README.md", "SECURITY.md"])
    expect(stdout).toContain(`${file}: `);
  expect(stdout).not.toContain("package.json: ");
  follow();
  expect(await shell(decide.slice(check + 1))).toEqual({ status: 0, stdout: "", stderr: "" });
  clone.write(".changeset/a-change.md", '---\n"iraq-coalition-data": minor\n---\n\nA change for a test.\n');
  clone.commit();

  const { status: last, stdout: said, stderr } = await shell(commandsUnder("## Each time"));
  expect({ last, stderr: last === 0 ? "" : said + stderr }).toEqual({ last: 0, stderr: "" });
  const { version } = JSON.parse(clone.read("package.json")) as { version: string };
  expect(clone.git("tag", "--list").trim()).toBe(`v${version}`);
  expect(clone.git("log", "-1", "--format=%s", `v${version}`).trim()).toBe(`Release ${version}`);
  // What the archive gets has no articles, as the page says.
  const packed = (await shell(["git archive HEAD | tar --list"])).stdout;
  expect(packed).toContain("data/timeline.json\n");
  expect(packed).not.toContain("seeds/");
}, 300_000);

test("names only commands of the package that are there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...page.matchAll(/npm run ([\w:]+)/gu)].map(([, name = ""]) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("names the checks, the workflows and the environment that there are", () => {
  const ci = parse(readFileSync(".github/workflows/ci.yml", "utf8"));
  for (const check of /required checks ([^;,]+)/u.exec(page)?.[1]?.match(/[a-z]+(?=`)/gu) ?? [""])
    expect(Object.keys(ci.jobs)).toContain(check);
  const { npm } = parse(readFileSync(".github/workflows/release.yml", "utf8")).jobs;
  expect(page).toContain(`npm trust github --file release.yml --env ${npm.environment} --allow-publish`);
});
