import { execFile, execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rules } from "../src/rules/index.js";
import { Copy } from "./corpus.js";

const CLI = resolve("dist/src/cli/main.js");

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

const run = (cwd: string, ...args: string[]) =>
  new Promise<Outcome>((done) => {
    execFile(process.execPath, [CLI, ...args], { cwd, encoding: "utf8" }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

const DIGIT = ["data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135"] as const;

describe("validate", () => {
  test("is silent and exits 0 when the data is clean", async () => {
    expect(await run(copy.folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("names every problem in one run and exits 1", async () => {
    await copy.replace(...DIGIT);
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    const { status, stdout, stderr } = await run(copy.folder, "validate");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(
      /^data\/attack-statistics\.json:116:20 {2}error {2}evidence\/quote {2}isis-attacks-iraq-syria-2024-h1$/mu,
    );
    expect(stdout).toMatch(/^data\/troop-counts\.json:10:16 {2}error {2}reference\/resolves/mu);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 errors in 2 files");
  });

  test("reports on the named files only, in the context of all", async () => {
    await copy.replace(...DIGIT);
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    const { status, stdout } = await run(copy.folder, "validate", "data/troop-counts.json");
    expect(status).toBe(1);
    expect(stdout).not.toContain("attack-statistics");
    expect((await run(copy.folder, "validate", "data/places.json")).status).toBe(0);
  });

  test("reports a changed article when that article is named", async () => {
    const seed = "seeds/004_e442d08cec655459.txt";
    await copy.replace(seed, "م.ال", "م.أل");
    const { status, stdout } = await run(copy.folder, "validate", seed);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^seeds\/004_e442d08cec655459\.txt:1:1 {2}error {2}seed\/unchanged/u);
  });

  test("knows a file by any of its names", async () => {
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    symlinkSync(copy.folder, copy.path("link"));
    for (const name of [
      "./data/troop-counts.json",
      copy.path("data/troop-counts.json"),
      "link/data/troop-counts.json",
    ]) {
      expect((await run(copy.folder, "validate", name)).status, name).toBe(1);
    }
  });

  test("obeys no control character of the data", async () => {
    await copy.replace(
      "data/troop-counts.json",
      '"id": "us-soldiers-iraq-2500-seed-000"',
      '"id": "x\\n::error::y\\u001b[2J"',
    );
    const { stdout } = await run(copy.folder, "validate");
    expect(stdout).toContain("::error::y");
    expect(stdout).not.toMatch(/^::/mu);
    expect(stdout).not.toContain("\u001b");
  });

  test("takes its folders from --data and --seeds", async () => {
    const { status, stdout } = await run(".", "validate", "--data", copy.path("data"), "--seeds", copy.path("seeds"));
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("writes JSON for programs", async () => {
    await copy.replace(...DIGIT);
    const { stdout } = await run(copy.folder, "validate", "--format", "json");
    const report = JSON.parse(stdout) as { issues: object[]; summary: object };
    expect(report.summary).toEqual({ errors: 1, warnings: 0 });
    expect(report.issues).toMatchObject([
      {
        rule: "evidence/quote",
        severity: "error",
        file: "data/attack-statistics.json",
        line: 116,
        column: 20,
        record: "isis-attacks-iraq-syria-2024-h1",
      },
    ]);
  });

  test("writes annotations for GitHub: ten, and how many more", async () => {
    await copy.write("data/places.json", '{ "$schema": "../schemas/v1/places.schema.json", "records": [] }\n');
    const { status, stdout } = await run(copy.folder, "validate", "--format", "github");
    const annotations = stdout.split("\n").filter((line) => line.startsWith("::error file="));
    expect(status).toBe(1);
    expect(annotations).toHaveLength(10);
    expect(stdout).toMatch(/^\d+ more not annotated/mu);
  });

  test("keeps what a file says from becoming a command of GitHub", async () => {
    await copy.replace("data/attack-statistics.json", '"claimed-by-group"', '"a%0A::error::b\\n::stop-commands::x"');
    const { stdout } = await run(copy.folder, "validate", "--format", "github");
    const commands = stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toContain("a%250A");
  });
});

describe("validate --fix", () => {
  test("mends form, order, new ids and a moved line, and says which files it wrote", async () => {
    await copy.replace("data/troop-counts.json", '"at": "000#L11"', '"at": "000#L12"');
    await copy.edit("fighter-estimates", (records) => {
      records.reverse();
    });
    await copy.edit("casualty-figures", (records) => {
      const { id: _, ...rest } = structuredClone(records[0] ?? {});
      records.push({ ...rest, id: "isis-two-arrested-told-again" });
    });
    const clean = await run(
      copy.folder,
      "validate",
      "--fix",
      "--rule",
      "evidence/quote",
      "--rule",
      "record/order",
      "--rule",
      "id/issued",
    );
    expect(clean).toEqual({
      status: 0,
      stdout: "",
      stderr:
        "data/troop-counts.json repaired\ndata/casualty-figures.json repaired\ndata/fighter-estimates.json repaired\ndata/ids.json repaired\n",
    });
    expect(await readFile(copy.path("data/ids.json"), "utf8")).toContain('"isis-two-arrested-told-again"');
    expect((await run(copy.folder, "validate", "--rule", "json/canonical")).status).toBe(0);
    // What needs a decision is left and told.
    const { status, stdout } = await run(copy.folder, "validate", "--fix");
    expect(status).toBe(1);
    expect(stdout).toMatch(/record\/distinct/u);
  });

  test("writes nothing where there is nothing to mend", async () => {
    expect(await run(copy.folder, "validate", "--fix")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("does not rewrite a file that would lose something, whatever rules or files are asked for", async () => {
    await copy.edit("fighter-estimates", (records) => {
      records.reverse();
    });
    await copy.replace("data/fighter-estimates.json", '"value": 2500', '"value": 999,\n        "value": 2500');
    const before = await readFile(copy.path("data/fighter-estimates.json"), "utf8");
    await run(copy.folder, "validate", "--fix", "--rule", "record/order");
    await run(copy.folder, "validate", "--fix", "data/fighter-estimates.json");
    expect(await readFile(copy.path("data/fighter-estimates.json"), "utf8")).toBe(before);
  });

  test("writes what it can, names what it cannot, and exits 2", async () => {
    for (const file of ["data/places.json", "data/troop-counts.json"]) {
      await copy.write(file, `\uFEFF${await readFile(copy.path(file), "utf8")}`);
    }
    renameSync(copy.path("data/places.json"), copy.path("outside.json"));
    symlinkSync(copy.path("outside.json"), copy.path("data/places.json"));
    const { status, stdout, stderr } = await run(copy.folder, "validate", "--fix");
    expect(stderr).toBe("data/troop-counts.json mended\ndata/places.json cannot be written: it is a symbolic link\n");
    expect(status).toBe(2);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 error in 1 file");
  });

  test.skipIf(process.platform === "win32")("leaves a file as it was where the disk has no room", async () => {
    const file = "data/troop-counts.json";
    const before = `\uFEFF${await readFile(copy.path(file), "utf8")}`;
    await copy.write(file, before);
    const names = readdirSync(copy.path("data"));
    const { status, stderr } = await inShell("ulimit -f 1; COMMAND", ["validate", "--fix"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${file} cannot be written: EFBIG\n` });
    expect(await readFile(copy.path(file), "utf8")).toBe(before);
    expect(readdirSync(copy.path("data"))).toEqual(names);
  });

  test("does not issue a changed id", async () => {
    await copy.replace(
      "data/fighter-estimates.json",
      '"id": "isis-fighters-iraq-syria-2500',
      '"id": "isis-fighters-iraq-syria-2050',
    );
    const before = await readFile(copy.path("data/ids.json"), "utf8");
    expect((await run(copy.folder, "validate", "--fix")).status).toBe(1);
    expect(await readFile(copy.path("data/ids.json"), "utf8")).toBe(before);
  });

  test("does not rewrite a file that would lose something", async () => {
    await copy.replace(
      "data/troop-counts.json",
      '"force": "us-forces"',
      '"force": "iraq",\n      "force": "us-forces"',
    );
    const before = await readFile(copy.path("data/troop-counts.json"), "utf8");
    expect((await run(copy.folder, "validate", "--fix")).status).toBe(1);
    expect(await readFile(copy.path("data/troop-counts.json"), "utf8")).toBe(before);
  });
});

/** Two articles that say the same, unjoined: a warning. */
const unjoin = (broken: Copy) =>
  broken.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
    delete record["relations"];
    const { modality, attribution, evidence, inferred, note } = record;
    for (const key of ["modality", "attribution", "evidence", "inferred", "note"]) delete record[key];
    record["asOf"] = { edtf: "2024-09", basis: "inferred", note: "As in the other article." };
    Object.assign(record, { modality, attribution, evidence, inferred, note });
  });

test("warnings are told and clean, up to --max-warnings", async () => {
  await unjoin(copy);
  const { status, stdout } = await run(copy.folder, "validate");
  expect(status).toBe(0);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 warning in 1 file");
  expect((await run(copy.folder, "validate", "--max-warnings", "1")).status).toBe(0);
  expect((await run(copy.folder, "validate", "--max-warnings", "0")).status).toBe(1);
});

test("--rule asks the named rules only", async () => {
  await copy.replace(...DIGIT);
  await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
  const { stdout } = await run(copy.folder, "validate", "--rule", "evidence/quote", "data/attack-statistics.json");
  expect(stdout).toContain("evidence/quote");
  expect(stdout).not.toContain("reference/resolves");
});

describe("what GitHub shows of a job", () => {
  const inJob = (summary: string, ...args: string[]) =>
    new Promise<number>((done) => {
      const env = { ...process.env, GITHUB_STEP_SUMMARY: summary };
      execFile(process.execPath, [CLI, ...args], { cwd: copy.folder, env }, (error) =>
        done(error === null ? 0 : Number(error.code)),
      );
    });

  test("has a summary with every problem, whatever characters the data has", async () => {
    await copy.replace("data/attack-statistics.json", '"claimed-by-group"', '"a|b<script>`x`\\n::error::"');
    await copy.write("data/places.json", '{ "$schema": "../schemas/v1/places.schema.json", "records": [] }\n');
    expect(await inJob(copy.path("summary.md"), "validate", "--format", "github")).toBe(1);
    const summary = await readFile(copy.path("summary.md"), "utf8");
    expect(summary).toMatch(/^### \d+ errors in \d+ files\n\n\| place \|/u);
    const rows = summary.split("\n").filter((line) => line.startsWith("| data"));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.split(" | ").length !== 6)).toEqual([]);
    expect(summary).not.toContain("<script>");
  });

  test("has a summary of less than a megabyte with what the step wrote before", async () => {
    const before = `${"x".repeat(1024 * 1024 - 3000)}\n`;
    await copy.write("summary.md", before);
    await copy.write("data/places.json", '{ "$schema": "../schemas/v1/places.schema.json", "records": [] }\n');
    expect(await inJob(copy.path("summary.md"), "validate", "--format", "github")).toBe(1);
    const summary = await readFile(copy.path("summary.md"));
    expect(summary.length).toBeGreaterThan(before.length + 1000);
    expect(summary.length).toBeLessThan(1024 * 1024);
    expect(summary.subarray(before.length).toString()).toMatch(/^\d+ more are not listed here\.$/mu);
    await copy.write("summary.md", "x".repeat(1024 * 1024));
    expect(await inJob(copy.path("summary.md"), "validate", "--format", "github")).toBe(1);
    expect((await readFile(copy.path("summary.md"))).length).toBe(1024 * 1024);
  });

  test("has no summary when all is well", async () => {
    expect(await inJob(copy.path("summary.md"), "validate", "--format", "github")).toBe(0);
    await expect(readFile(copy.path("summary.md"), "utf8")).rejects.toThrow("ENOENT");
  });
});

describe("explain", () => {
  test("prints a rule's why, with a good and a bad example", async () => {
    const { status, stdout } = await run(copy.folder, "explain", "grounding/hedge");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^grounding\/hedge {2}\(error\)\n\n.+\n\nwhy {3}.+\ngood {2}.+\nbad {3}.+\n$/u);
  });

  test("lists every rule", async () => {
    const { stdout } = await run(copy.folder, "explain");
    expect(stdout.trimEnd().split("\n")).toHaveLength(rules.length);
  });
});

describe("coverage", () => {
  test("counts lines, numbers and dates, and draws each seed", async () => {
    const { status, stdout } = await run(".", "coverage");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^000 +38 +1 +0 /mu);
    expect(stdout).toMatch(/^000 {2}█ ██ █{17} █{18} ░$/mu);
    expect(stdout).not.toMatch(/^open/mu);
  });

  test("names what is open and exits 1", async () => {
    await copy.replace("data/exclusions.json", " - 01:01 ص", "ص");
    const { status, stdout } = await run(copy.folder, "coverage");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^open {2}000#L3:24 {2}number {2}/mu);
  });
});

describe("show", () => {
  test("prints a claim with its quote in its line, its claimant, bounds and related claims", async () => {
    const { status, stdout } = await run(".", "show", "isis-attacks-2024-lister");
    expect(status).toBe(0);
    expect(stdout).toContain("quantity: approximately 500 attacks, bounds (…, …)");
    expect(stdout).toContain("claimant: charles-lister (Charles Lister), indirect");
    expect(stdout).toContain("→ different-definition: isis-attacks-iraq-syria-2024-h1");
    expect(stdout).toMatch(/000#L37\n {4}\u2067.*«.*نحو 500 هجوم.*».*\u2069$/mu);
    const open = stdout.split("\u2067").length;
    expect(stdout.split("\u2069")).toHaveLength(open);
  });

  test("prints an entry of a registry, and which datasets name it", async () => {
    const { stdout } = await run(".", "show", "isis");
    expect(stdout).toMatch(/^named in\n( {2}[a-z-]+: \d+ records?\n)+/mu);
  });

  test("does without the articles, as in an installed package", async () => {
    const { status, stdout } = await run(copy.folder, "show", "isis-attacks-2023", "--seeds", "nowhere");
    expect(status).toBe(0);
    expect(stdout).toContain("نحو 120 هجومًا");
  });
});

test("a registry that does not parse is the one problem", async () => {
  await copy.write("data/actors.json", '{ "$schema": "../schemas/v1/actors.schema.json", "records": [');
  const { stdout } = await run(copy.folder, "validate", "--format", "json");
  const { issues } = JSON.parse(stdout) as { issues: { rule: string }[] };
  expect(issues.map(({ rule }) => rule)).toEqual(["json/syntax"]);
});

test("coverage says nothing of data that it could not read", async () => {
  await copy.write("data/timeline.json", "{");
  const { status, stderr } = await run(copy.folder, "coverage");
  expect(status).toBe(2);
  expect(stderr).toContain("data/timeline.json");
});

/** What can be in the place of a file and never ends, waits or is not text. */
const NO_FILES: [what: string, make: (path: string) => void][] = [
  ["a folder", mkdirSync],
  ["a named pipe", (path) => execFileSync("mkfifo", [path])],
  ["a device", (path) => symlinkSync("/dev/zero", path)],
  [
    "300 MiB",
    (path) => {
      writeFileSync(path, "");
      truncateSync(path, 300 * 1024 * 1024);
    },
  ],
];

describe.skipIf(process.platform === "win32")("only regular files below a limit are read", () => {
  test.each(NO_FILES)("%s in the place of a data file is a problem with a place", async (what, make) => {
    rmSync(copy.path("data/places.json"));
    make(copy.path("data/places.json"));
    const { status, stdout, stderr } = await run(copy.folder, "validate");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^data\/places\.json:1:1 {2}error {2}file\/readable\n {2}.+\n {2}→ .+$/mu);
    expect(stdout).toContain(what);
  });

  test.each(NO_FILES)("%s in the place of a seed exits 2 with one line and no stack", async (what, make) => {
    make(copy.path("seeds/005_other.txt"));
    for (const command of [["validate"], ["coverage"], ["show", "isis"]]) {
      const { status, stdout, stderr } = await run(copy.folder, ...command);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^iraq-coalition-data: seeds\/005_other\.txt: .+\n$/u);
      expect(stderr).toContain(what);
    }
  });

  // Such a file says that it is empty, and whoever reads it waits.
  test.skipIf(!existsSync("/proc/kmsg"))("a file of the system that has no end is an empty one", async () => {
    rmSync(copy.path("data/places.json"));
    symlinkSync("/proc/kmsg", copy.path("data/places.json"));
    const { status, stdout } = await run(copy.folder, "validate", "data/places.json");
    expect(status).toBe(1);
    expect(stdout).toMatch(/the file (?:is empty|cannot be read)/u);
  });
});

/** The commands that write most to standard output, over a copy with problems. */
const LOUD = [
  ...["pretty", "github", "json", "sarif"].map((format) => ["validate", "--format", format]),
  ["coverage"],
  ["show", "isis"],
  ["explain"],
  ["explain", "grounding/hedge"],
  ["--help"],
  ["validate", "--help"],
  ["--version"],
];

/** Runs a command line in a shell. */
const inShell = (line: string, args: string[] = []) =>
  new Promise<Outcome>((done) => {
    const command = [process.execPath, CLI, ...args].map((part) => `'${part}'`).join(" ");
    execFile("bash", ["-c", line.replace("COMMAND", () => command)], { cwd: copy.folder }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

describe.skipIf(process.platform === "win32")("standard output", () => {
  beforeEach(() => copy.replace(...DIGIT));

  /** What a shell makes of each of the commands, by the command. */
  const each = async (line: string) =>
    new Map(await Promise.all(LOUD.map(async (args) => [args.join(" "), await inShell(line, args)] as const)));
  const forEach = <T>(value: (name: string) => T) =>
    new Map(LOUD.map((args) => [args.join(" "), value(args.join(" "))]));

  test.skipIf(!existsSync("/dev/full"))("on a full disk is one line and status 2", async () => {
    const stderr = "iraq-coalition-data: standard output cannot be written (ENOSPC)\n";
    expect(await each("COMMAND > /dev/full")).toEqual(forEach(() => ({ status: 2, stdout: "", stderr })));
  });

  test.each(["pretty", "json", "sarif"])("that a disk takes the first part of is no success: %s", async (format) => {
    // The limit is one of 1,024 bytes: the first write ends short, without an error.
    await copy.write("data/places.json", '{ "$schema": "../schemas/v1/places.schema.json", "records": [] }\n');
    expect(await inShell("ulimit -f 1; COMMAND > out", ["validate", "--format", format])).toEqual({
      status: 2,
      stdout: "",
      stderr: "iraq-coalition-data: standard output cannot be written (EFBIG)\n",
    });
  });

  test("that nobody reads any more is no problem", async () => {
    const alone = await each("COMMAND > /dev/null");
    const piped = await each("COMMAND | true; echo $" + "{PIPESTATUS[0]}");
    expect(piped).toEqual(forEach((name) => ({ status: 0, stdout: `${alone.get(name)?.status}\n`, stderr: "" })));
  });

  // Node puts the null device in its place, so that nobody can tell it from one that is thrown away.
  test("that is closed ends as one that is thrown away", async () => {
    expect(await each("COMMAND >&-")).toEqual(await each("COMMAND > /dev/null"));
  });

  test("keeps its status where standard error cannot be written", async () => {
    expect((await inShell("COMMAND 2> /dev/full", ["validate", "--seeds", "nowhere"])).status).toBe(2);
    expect((await inShell("COMMAND 2> /dev/full", ["validate", "--fix"])).status).toBe(1);
  });
});

test("no name of a file or an option becomes a line of its own", async () => {
  await copy.write("data/x\n::warning file=README.md,line=1::y\u202e.json", "{}");
  const { stdout } = await run(copy.folder, "validate");
  expect(stdout).toContain("data/x\\n::warning file=README.md,line=1::y\\u202e.json:1:1");
  const { status, stderr } = await run(copy.folder, "validate", "\n::error::x");
  expect(status).toBe(2);
  expect(stderr).toBe("iraq-coalition-data: \\n::error::x is no data file of data and no seed of seeds\n");
  expect((await run(copy.folder, "validate", "--x\n::error::y")).stderr).not.toMatch(/^\s*::/mu);
  await copy.write("data/::warning file=a::b.json", "{}");
  const { stdout: beside } = await run(copy.path("data"), "validate", "--data", ".", "--seeds", "../seeds");
  expect(beside).toContain("warning file=a::b.json");
  expect(beside).not.toMatch(/^\s*::/mu);
});

describe("paths of annotations lead from the root that GitHub shows", () => {
  const FILE = "packages/a/data/troop-counts.json";
  const annotated = (cwd: string, env: Record<string, string>, ...args: string[]) =>
    new Promise<string[]>((done) => {
      const { GITHUB_WORKSPACE: _, ...rest } = process.env;
      execFile(process.execPath, [CLI, "validate", ...args], { cwd, env: { ...rest, ...env } }, (_error, stdout) => {
        const inSarif = () =>
          (JSON.parse(stdout) as Log).runs.flatMap(({ results }) =>
            results.map(({ locations: [first] }) => first?.physicalLocation.artifactLocation.uri ?? ""),
          );
        done(
          args.includes("sarif")
            ? inSarif()
            : [...stdout.matchAll(/^::error file=([^,]*),/gmu)].map(([, file = ""]) => file),
        );
      });
    });
  interface Log {
    runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  }

  let inner: string;
  beforeEach(async () => {
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    inner = copy.path("packages/a");
    mkdirSync(inner, { recursive: true });
    renameSync(copy.path("data"), copy.path("packages/a/data"));
    renameSync(copy.path("seeds"), copy.path("packages/a/seeds"));
  });

  test.each(["github", "sarif"])("%s: of the workspace", async (format) => {
    const env = { GITHUB_WORKSPACE: copy.folder };
    expect(await annotated(inner, env, "--format", format)).toEqual([FILE]);
    const elsewhere = ["--data", "../packages/a/data", "--seeds", "../packages/a/seeds", "--format", format];
    expect(
      await annotated(copy.path("packages"), env, "--data", "a/data", "--seeds", "a/seeds", "--format", format),
    ).toEqual([FILE]);
    mkdirSync(copy.path("other"));
    expect(await annotated(copy.path("other"), env, ...elsewhere)).toEqual([FILE]);
    symlinkSync(copy.folder, copy.path("link"));
    expect(await annotated(inner, { GITHUB_WORKSPACE: copy.path("link") }, "--format", format)).toEqual([FILE]);
  });

  test.each(["github", "sarif"])("%s: of the repository, where no workspace holds the file", async (format) => {
    mkdirSync(copy.path("packages/.git"));
    const fromRepository = FILE.replace("packages/", "");
    expect(await annotated(inner, {}, "--format", format)).toEqual([fromRepository]);
    mkdirSync(copy.path("other"));
    expect(await annotated(inner, { GITHUB_WORKSPACE: copy.path("other") }, "--format", format)).toEqual([
      fromRepository,
    ]);
  });

  test("else of the working directory", async () => {
    expect(await annotated(inner, {}, "--format", "github")).toEqual(["data/troop-counts.json"]);
  });

  test("for people the path stays as its folder was named", async () => {
    const { stdout } = await run(
      copy.folder,
      "validate",
      "--data",
      "packages/../packages/a/data",
      "--seeds",
      "packages/a/seeds",
    );
    expect(stdout).toMatch(/^packages\/a\/data\/troop-counts\.json:/u);
  });
});

describe("what cannot run exits 2 with one line and no stack", () => {
  test.each([
    ["a folder that is not there", ["validate", "--data", "nowhere"], /nowhere: no such file or folder/u],
    ["seeds that are not there", ["validate", "--seeds", "nowhere"], /nowhere: no such file or folder/u],
    [
      "a file that is no data file",
      ["validate", "data/other.json"],
      /data\/other\.json is neither a data file in data nor an article in seeds/u,
    ],
    ["an unknown format", ["validate", "--format", "xml"], /Allowed choices are pretty, github, json, sarif/u],
    ["an unknown rule", ["validate", "--rule", "grounding/numbr"], /did you mean grounding\/number\?/u],
    ["an unknown rule to explain", ["explain", "evidence/quot"], /did you mean evidence\/quote\?/u],
    ["an unknown record", ["show", "isis-attack-2023"], /did you mean isis-attacks-2023\?/u],
    ["warnings that are no number", ["validate", "--max-warnings", "few"], /must be a whole number/u],
    ["an unknown option", ["validate", "--fast"], /unknown option '--fast'/u],
    ["an unknown command", ["valdate"], /unknown command 'valdate'/u],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await run(copy.folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

test("--help and --version exit 0", async () => {
  expect((await run(".", "--help")).status).toBe(0);
  expect((await run(".", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
