/**
 * npm run check:release: checks that everything that a release needs is decided, and that all files that repeat it agree.
 *
 * The address of the repository, the contact and the creators are empty in package.json until they are decided. npm
 * reads them and the version there, so that no second file can say something else.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { lockPath, parseLock } from "../src/releases/lock.js";
import { brokenLock, presentFiles } from "../src/releases/release-files.js";
import { run } from "./exit-status.js";

interface Manifest {
  version: string;
  description: string;
  license: string;
  repository: { url: string };
  bugs: { email: string };
  contributors: { name: string }[];
}

interface Lockfile {
  version: string;
  packages: { "": { version: string } };
}

/** What CITATION.cff repeats from package.json and the lock of the release, and what .zenodo.json repeats from it. */
interface Citation {
  title: string;
  version?: string;
  "date-released"?: string;
  "repository-code"?: string;
  authors: { name?: string; "given-names"?: string; "family-names"?: string }[];
}

/** What the archive Zenodo is told. It reads the version from the release. */
interface Deposit {
  title?: string;
  description?: string;
  /** in small letters */
  license?: string;
  version?: string;
  /** people as "Family, Given" */
  creators?: { name: string }[];
}

/** Words with which a page says that something is still open. */
const NOT_YET = /not yet set|not on npm yet|no public address yet|once the package is published/giu;

const PAGES = ["README.md", "CONTRIBUTING.md", "RELEASING.md", "SECURITY.md", "LICENSE-DATA"];

const json = async <T>(path: string) => JSON.parse(await readFile(path, "utf8")) as T;

function undecided({ repository, bugs, contributors }: Manifest): string[] {
  return [
    ...(repository.url === "" ? ["repository.url is empty → write the public address of the repository"] : []),
    ...(bugs.email === "" ? ["bugs.email is empty → write the address for reports of errors and weaknesses"] : []),
    ...(contributors.length === 0 ? ["contributors is empty → write the name of each creator of the data"] : []),
  ].map((problem) => `package.json: ${problem}`);
}

const differs = (file: string, field: string, said: string | undefined, wanted: string, source = "package.json") =>
  said === wanted ? [] : [`${file}: ${field} is ${said ?? "absent"}, but ${source} says ${wanted} → write ${wanted}`];

function disagreements(manifest: Manifest, lockfile: Lockfile, citation: Citation): string[] {
  const { version, repository, contributors } = manifest;
  const authors = citation.authors.map(({ name, "given-names": given, "family-names": family }) =>
    [name ?? given, family].filter((part) => part !== undefined).join(" "),
  );
  return [
    ...differs("package-lock.json", "version", lockfile.version, version),
    ...differs("package-lock.json", 'packages[""].version', lockfile.packages[""].version, version),
    ...differs("CITATION.cff", "version", citation.version, version),
    ...(repository.url === ""
      ? []
      : differs(
          "CITATION.cff",
          "repository-code",
          citation["repository-code"],
          repository.url.replace(/^git\+/u, "").replace(/\.git$/u, ""),
        )),
    ...(contributors.length === 0
      ? []
      : differs("CITATION.cff", "authors", authors.join(", "), contributors.map(({ name }) => name).join(", "))),
  ];
}

/** Whether the lock of the release is there, and holds what the release will hold. */
async function unlocked({ version }: Manifest, citation: Citation): Promise<string[]> {
  const path = lockPath(version);
  if (!existsSync(path)) return [`${path} is missing → npm run release:version writes it`];
  const lock = parseLock(await readFile(path, "utf8"), path);
  return [
    ...differs("CITATION.cff", "date-released", citation["date-released"], lock.date, path),
    ...brokenLock({ lock, ...(await presentFiles()) }),
  ];
}

const DEPOSIT = ".zenodo.json";

/** The data is under one of the licences of the package; an archive can be told of one only. */
function depositProblems(deposit: Deposit, { description, license, contributors }: Manifest, citation: Citation) {
  const licences = license.match(/[\w.-]+/gu) ?? [];
  const creators = deposit.creators?.map(({ name }) => name.split(", ").reverse().join(" ")).join(", ");
  return [
    ...differs(DEPOSIT, "title", deposit.title, citation.title, "CITATION.cff"),
    ...differs(DEPOSIT, "description", deposit.description, description),
    ...(licences.some((licence) => licence.toLowerCase() === deposit.license)
      ? []
      : [
          `${DEPOSIT}: license is ${deposit.license ?? "absent"}, but package.json says ${license} → write that of the data`,
        ]),
    ...(deposit.version === undefined
      ? []
      : [`${DEPOSIT}: version is ${deposit.version}, but the archive reads it from the release → remove it`]),
    ...(contributors.length > 0
      ? differs(DEPOSIT, "creators", creators, contributors.map(({ name }) => name).join(", "))
      : creators === undefined
        ? [`${DEPOSIT}: creators is absent → write the name of each creator of the data, a person as “Family, Given”`]
        : []),
  ];
}

/** Pages that still say that something is open. */
async function openPages(): Promise<string[]> {
  const forms = (await readdir(".github", { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = [...PAGES, ...forms.map((entry) => join(entry.parentPath, entry.name)).sort()];
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return paths.flatMap((path, at) =>
    [...new Set(texts[at]?.match(NOT_YET))].map((words) => `${path}: says “${words}” → write what is true now`),
  );
}

async function checkRelease(): Promise<number> {
  const manifest = await json<Manifest>("package.json");
  const citation = parse(await readFile("CITATION.cff", "utf8")) as Citation;
  const problems = [
    ...undecided(manifest),
    ...disagreements(manifest, await json<Lockfile>("package-lock.json"), citation),
    ...(await unlocked(manifest, citation)),
    ...depositProblems(await json<Deposit>(DEPOSIT), manifest, citation),
    ...(await openPages()),
  ];
  process.stdout.write(problems.map((problem) => `${problem}\n`).join(""));
  return problems.length === 0 ? 0 : 1;
}

await run(checkRelease);
