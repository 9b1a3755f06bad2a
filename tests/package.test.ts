import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../schemas/index.js";

/** The package in the form in which it would be published, unpacked where a project would have it. */
let project: string;
const installed = () => join(project, "node_modules/iraq-coalition-data");

const packageJson = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "iraq-coalition-data-package-"));
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  mkdirSync(installed(), { recursive: true });
  execFileSync("tar", ["-xzf", join(project, filename), "-C", installed(), "--strip-components=1"]);
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rmSync(project, { recursive: true }));

const node = (code: string, ...flags: string[]) =>
  execFileSync(process.execPath, [...flags, "--eval", code], { cwd: project, encoding: "utf8" });
const asModule = (code: string) => node(code, "--input-type=module");

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

describe("what is in the tarball", () => {
  test("the data, the schemas, the licences, and no article", () => {
    const files = filesIn(installed()).map((file) => relative(installed(), file));
    for (const expected of [
      "data/timeline.json",
      "data/csv/evidence.csv",
      "data/csv/excel/timeline.csv",
      "data/csv/datapackage.json",
      "data/csv/codebook.json",
      "schemas/v1/timeline.schema.json",
      "schemas/v1/index.json",
      "LICENSE",
      "LICENSE-DATA",
      "README.md",
      "CITATION.cff",
      "CHANGELOG.md",
      "CODEBOOK.md",
      "CONTRIBUTING.md",
      "src/arabic/README.md",
    ]) {
      expect(files).toContain(expected);
    }
    expect(
      files.filter((file) =>
        /^(?:(seeds|tests|scripts)\/|src\/(?!arabic\/README\.md$))|\.tmp|tsbuildinfo|publishing/u.test(file),
      ),
    ).toEqual([]);
  });

  test("no file names a folder of the machine it was built on", () => {
    const here = dirname(resolve("package.json"));
    expect(filesIn(installed()).filter((file) => readFileSync(file, "utf8").includes(here))).toEqual([]);
  });
});

const typescript = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

describe("types", () => {
  test.each([
    ["nodenext", ["--module", "nodenext"]],
    ["bundler", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])("a strict project compiles under %s resolution, and misspelt ids do not", (_, flags) => {
    cpSync("tests/consumer/typed.ts", join(project, "typed.ts"));
    const compile = () =>
      execFileSync(
        process.execPath,
        [
          typescript,
          "--noEmit",
          "--strict",
          "--exactOptionalPropertyTypes",
          "--noUncheckedIndexedAccess",
          "--target",
          "es2022",
          "--types",
          "",
          ...flags,
          "typed.ts",
        ],
        { cwd: project, encoding: "utf8", stdio: "pipe" },
      );
    expect(compile).not.toThrow();
  });
});

describe("the example in README.md", () => {
  const [, example = ""] = /```ts\n(.+?)```/su.exec(readFileSync("README.md", "utf8")) ?? [];

  test("compiles in a strict project", () => {
    writeFileSync(join(project, "readme.ts"), example);
    expect(() =>
      execFileSync(
        process.execPath,
        [
          typescript,
          "--noEmit",
          "--strict",
          "--noUncheckedIndexedAccess",
          "--target",
          "es2022",
          "--module",
          "nodenext",
          "--types",
          "",
          "readme.ts",
        ],
        {
          cwd: project,
          stdio: "pipe",
        },
      ),
    ).not.toThrow();
  });

  test("gives what its comments say", () => {
    const claims = [...example.matchAll(/^(?!const|import)(?<code>.+?); \/\/ (?<value>[{"\d].*)$/gmu)].map(
      ({ groups }) => groups as { code: string; value: string },
    );
    expect(claims.length).toBeGreaterThan(4);
    const checks = claims.map(({ code, value }) => `[${JSON.stringify(code)}, ${code}, ${value}]`);
    const setUp = example
      .split("\n")
      .filter((line) => /^(import|const) /u.test(line))
      .join("\n");
    const output = asModule(`${setUp}\nconsole.log(JSON.stringify([${checks.join(", ")}]));`);
    for (const [code, actual, said] of JSON.parse(output) as [string, unknown, unknown][])
      expect(actual, code).toEqual(said);
  });
});

/** Every module that an entry point loads, and every bare specifier among its imports. */
function graph(entry: string): { files: Set<string>; bare: string[] } {
  const files = new Set<string>();
  const bare: string[] = [];
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\s(?:[^;"=]*\sfrom\s)?"([^"\n]+)"/gmu,
    )) {
      if (specifier.startsWith(".")) visit(join(dirname(file), specifier));
      else bare.push(specifier);
    }
  };
  visit(entry);
  return { files, bare };
}

const tableFile = (name: string) => join(installed(), `dist/data/generated/tables/${name}.js`);

describe("the data entry points", () => {
  test("import nothing but data: no zod, no Node API, no import attributes", () => {
    const entries = [join(installed(), "dist/data/index.js"), ...datasets.map(({ name }) => tableFile(name))];
    for (const entry of entries) {
      const { files, bare } = graph(entry);
      expect(bare, entry).toEqual([]);
      const code = [...files].map((file) => readFileSync(file, "utf8")).join("\n");
      expect(code).not.toMatch(/\bfrom\s+"[^"]+"\s+with\b|\bprocess\.[a-z]|\brequire\(/u);
    }
  });

  test("run where nothing else is installed, each with the records of its JSON file", () => {
    const names = JSON.stringify(datasets.map(({ name }) => name));
    const output = asModule(
      `for (const name of ${names}) { const [records] = Object.values(await import("iraq-coalition-data/" + name)); console.log(name, JSON.stringify(records)); }`,
    );
    for (const line of output.trim().split("\n")) {
      const [name = "", ...json] = line.split(" ");
      const { records } = JSON.parse(readFileSync(join(installed(), `data/${name}.json`), "utf8")) as {
        records: unknown;
      };
      expect(JSON.parse(json.join(" "))).toEqual(records);
    }
  });

  test("export these names and no others", () => {
    const names = asModule(
      'import * as data from "iraq-coalition-data"; console.log(Object.keys(data).sort().join(" "))',
    );
    const tables = datasets.map(({ name }) => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()));
    expect(names.trim().split(" ")).toEqual([...tables, "bounds", "evidenceOf", "get", "tables"].sort());
  });

  test("stay small: one table costs its own records, and all of them little more than the data", () => {
    const bytes = (entry: string) => [...graph(entry).files].reduce((sum, file) => sum + statSync(file).size, 0);
    const data = (name: string) => statSync(join(installed(), `data/${name}.json`)).size;
    // A module has the records of its data file, indented otherwise, and a few words about itself.
    const most = (name: string) => 1.25 * data(name) + 1_000;
    for (const { name } of datasets) expect(bytes(tableFile(name)), name).toBeLessThan(most(name));
    // All tables, and the functions that read them, whose code does not grow with the data.
    const CODE = 10_000;
    const all = datasets.reduce((sum, { name }) => sum + most(name), CODE);
    expect(bytes(join(installed(), "dist/data/index.js"))).toBeLessThan(all);
  });

  test("answer get and evidenceOf as documented", () => {
    const output = asModule(`
      import { evidenceOf, get } from "iraq-coalition-data";
      const { quantity } = get("isis-attacks-iraq-syria-2024-h1");
      const [{ firstLine, lastLine, quote, source }] = evidenceOf("isis-attacks-iraq-syria-2024-h1");
      let error; try { get("no-such-id"); } catch (problem) { error = problem.name; }
      console.log(JSON.stringify({ value: quantity.value, firstLine, lastLine, quote, seed: source.seed, error }));
    `);
    expect(JSON.parse(output)).toEqual({
      value: 153,
      firstLine: 48,
      lastLine: 48,
      quote:
        "وتشير الإحصائيات أيضًا إلى أن هجماتِ داعش في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024 بلغت أكثر من 153 هجومًا",
      seed: "001",
      error: "RangeError",
    });
  });

  test("can be required from CommonJS", () => {
    const code =
      'console.log(require("iraq-coalition-data").get("isis-attacks-2023").quantity.value, require("iraq-coalition-data/data/places.json").records.length > 0)';
    expect(node(code, "--input-type=commonjs", "--no-warnings").trim()).toBe("120 true");
  });
});

test("the reader of Arabic numbers imports nothing", () => {
  expect(graph(join(installed(), "dist/src/arabic/index.js")).bare).toEqual([]);
  const output = asModule(
    'import { readQuantities } from "iraq-coalition-data/arabic"; console.log(readQuantities("أكثر من 153 هجومًا")[0].hedge)',
  );
  expect(output.trim()).toBe("more-than");
});

describe("with its dependencies", () => {
  beforeAll(() => {
    for (const name of Object.keys(packageJson.dependencies)) {
      const target = join(project, "node_modules", name);
      mkdirSync(dirname(target), { recursive: true });
      if (!existsSync(target)) symlinkSync(resolve("node_modules", name), target);
    }
  });

  test("the command validates a clone's data, and names a problem", () => {
    const cli = join(installed(), "dist/src/cli/main.js");
    const validate = (...args: string[]) =>
      execFileSync(process.execPath, [cli, "validate", "--seeds", resolve("seeds"), ...args], {
        cwd: project,
        encoding: "utf8",
        stdio: "pipe",
      });
    expect(validate("--data", join(installed(), "data"))).toBe("");
    cpSync(join(installed(), "data"), join(project, "broken"), { recursive: true });
    const file = join(project, "broken/attack-statistics.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"value": 153', '"value": "153"'));
    expect(() => validate("--data", "broken")).toThrow(
      expect.objectContaining({
        status: 1,
        stdout: expect.stringContaining('quantity.value is "153", but must be of type number'),
      }),
    );
  });

  test("the schemas and the validator can be imported", () => {
    const output = asModule(`
      import { datasets } from "iraq-coalition-data/schemas";
      import { readCorpus, rules, validate } from "iraq-coalition-data/validation";
      const issues = await validate(await readCorpus({ data: ${JSON.stringify(join(installed(), "data"))}, seeds: ${JSON.stringify(resolve("seeds"))} }));
      console.log(datasets.length, rules.length > 0, issues.length);
    `);
    expect(output.trim()).toBe(`${datasets.length} true 0`);
  });
});
