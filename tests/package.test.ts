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
import { Ajv2020 } from "ajv/dist/2020.js";
import { build, transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../schemas/index.js";

/** The package in the form in which it would be published, unpacked where a project would have it. */
let project: string;
const installed = () => join(project, "node_modules/iraq-coalition-data");

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
      "data/csv/datapackage.json",
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
        /^(?:(seeds|tests|scripts|data\/csv\/excel)\/|src\/(?!arabic\/README\.md$))|\.tmp|tsbuildinfo|publishing/u.test(
          file,
        ),
      ),
    ).toEqual([]);
  });

  test("a data file leads an editor to a schema that is there", () => {
    const data = readdirSync(join(installed(), "data")).filter((name) => name.endsWith(".json"));
    expect(data.length).toBeGreaterThan(0);
    const lost = data.filter((name) => {
      const { $schema } = JSON.parse(readFileSync(join(installed(), "data", name), "utf8"));
      return !existsSync(join(installed(), "data", $schema));
    });
    expect(lost).toEqual([]);
  });

  test("weighs no more than what each kind of file is for", () => {
    const files = filesIn(installed()).map((file) => ({
      path: relative(installed(), file),
      size: statSync(file).size,
    }));
    const json = datasets.reduce((sum, { name }) => sum + statSync(join(installed(), `data/${name}.json`)).size, 0);
    // Most of it follows from the data, whose size is that of its JSON files.
    const KINDS: [what: string, of: RegExp, most: number, why: string][] = [
      ["data", /^data\/[^/]+\.json$/u, 1.5 * json, "the files themselves, with the second coding and the crosswalk"],
      [
        "tables",
        /^data\/csv\/.*\.csv$/u,
        2.1 * json,
        "every table, those that cross the records, one with every claim, and one with a hash of each record; jsDelivr serves them from here",
      ],
      ["about the tables", /^data\/csv\/.*\.json$/u, 280_000, "the data package"],
      ["data modules", /^dist\/data\/.*\.js$/u, json, "the data again, minified, for import"],
      [
        "tool",
        /^dist\/src\/.*\.js$/u,
        1_150_000,
        "the command line and the validator, with compiled schemas and libraries",
      ],
      ["schemas for zod", /^dist\/schemas\/.*\.js$/u, 120_000, "their definitions"],
      ["declarations", /\.d\.ts$/u, 650_000, "most of it what zod infers"],
      ["JSON Schemas", /^schemas\/(?!editor)/u, 650_000, "open and closed"],
      [
        "schemas for editors",
        /^schemas\/editor\//u,
        500_000,
        "those that the data files name; most of it what the ids stand for",
      ],
      ["documents", /\.(?:md|cff|txt)$|LICENSE/u, 450_000, "the codebook above all"],
      ["manifests", /(?:^|\/)package\.json$/u, 20_000, "one for each subpath"],
    ];
    const over = KINDS.flatMap(([what, of, most, why]) => {
      const used = files.filter(({ path }) => of.test(path)).reduce((sum, { size }) => sum + size, 0);
      return used <= most ? [] : [`${what} (${why}): ${used} bytes, of ${Math.round(most)}`];
    });
    expect(over).toEqual([]);
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
    const claims = [
      ...example.matchAll(/^(?!const|import)(?<code>.+?); \/\/ (?<value>(?:[{"\d]|true|false).*)$/gmu),
    ].map(({ groups }) => groups as { code: string; value: string });
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
    const functions = [
      ...["about", "articleLabel", "at", "bounds", "cite", "claimedBy", "claimsIn", "contradictions", "days", "during"],
      ...[
        "evidenceOf",
        "format",
        "formatAttribution",
        "formatDate",
        "formatQuantity",
        "get",
        "getClaim",
        "has",
        "isUnnamed",
        "once",
      ],
      ...["positions", "recordHistory", "related", "repeats", "saidBy", "slippage", "stated", "whyNotAdd"],
    ];
    const constants = ["claims", "tables", "version", "vocabularies"];
    expect(names.trim().split(" ")).toEqual([...tables, ...functions, ...constants].sort());
  });

  const minified = (name: string) => {
    const text = readFileSync(join(installed(), `data/${name}.json`), "utf8");
    return Buffer.byteLength(JSON.stringify(JSON.parse(text)));
  };
  const allMinified = () => datasets.reduce((sum, { name }) => sum + minified(name), 0);

  /** The bytes of a bundle of some code that imports from the package. */
  async function bundled(code: string, charset: "utf8" | "ascii" = "utf8"): Promise<number> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      minify: true,
      format: "esm",
      charset,
      write: false,
      logLevel: "silent",
    });
    return outputFiles[0]?.contents.length ?? 0;
  }
  const use = (name: string, from = "") =>
    `import { ${name} } from "iraq-coalition-data${from}"; console.log(${name});`;

  test("one dataset costs little more than its minified JSON, from its own entry point and from the root", async () => {
    for (const { name } of datasets) {
      const table = name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
      const most = 1.15 * minified(name) + 200;
      expect(await bundled(use(table, `/${name}`)), name).toBeLessThan(most);
      expect(await bundled(use(table)), name).toBeLessThan(most);
    }
  });

  test("get costs 1.05 times all minified JSON, and each other function what it reads", async () => {
    const CODE = 12_000;
    const costs: [names: string[], data: number, why: string][] = [
      [["bounds", "stated", "days", "during", "saidBy", "isUnnamed"], 0, "they read what they are given"],
      [["formatQuantity", "formatDate"], 0, "they put what they are given into words"],
      [["articleLabel", "evidenceOf"], minified("sources"), "the articles"],
      [["formatAttribution", "format"], minified("actors"), "names"],
      [["cite"], minified("actors") + minified("sources"), "names and articles"],
      [["get", "has"], allMinified(), "all records"],
      [
        ["claims", "contradictions", "slippage", "related", "positions", "at", "about", "whyNotAdd"],
        allMinified(),
        "all records",
      ],
    ];
    for (const [names, data, why] of costs)
      for (const name of names) expect(await bundled(use(name)), `${name}: ${why}`).toBeLessThan(1.05 * data + CODE);
    // A bundler that escapes every Arabic letter writes six bytes for two.
    expect(await bundled(use("get"), "ascii")).toBeLessThan(2.2 * allMinified());
  });

  test("answer get and evidenceOf as documented", () => {
    const output = asModule(`
      import { evidenceOf, get } from "iraq-coalition-data";
      const { quantity } = get("isis-attacks-iraq-syria-2024-h1");
      const [{ firstLine, lastLine, quote, source }] = evidenceOf(get("isis-attacks-iraq-syria-2024-h1"));
      let error; try { get("isis-attack-2023"); } catch (problem) { error = problem.name + ": " + problem.message; }
      console.log(JSON.stringify({ value: quantity.value, firstLine, lastLine, quote, seed: source.seed, error }));
    `);
    expect(JSON.parse(output)).toEqual({
      value: 153,
      firstLine: 48,
      lastLine: 48,
      quote:
        "وتشير الإحصائيات أيضًا إلى أن هجماتِ داعش في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024 بلغت أكثر من 153 هجومًا",
      seed: "001",
      error: 'RangeError: no record has the id "isis-attack-2023"; did you mean isis-attacks-2023?',
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

describe("with nothing else installed", () => {
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

  test("the schemas, with zod beside them, and the validator can be imported", () => {
    symlinkSync(resolve("node_modules/zod"), join(project, "node_modules/zod"));
    const output = asModule(`
      import { datasets } from "iraq-coalition-data/schemas";
      import { readCorpus, rules, validate } from "iraq-coalition-data/validation/node";
      const issues = await validate(await readCorpus({ data: ${JSON.stringify(join(installed(), "data"))}, seeds: ${JSON.stringify(resolve("seeds"))} }));
      console.log(datasets.length, rules.length > 0, issues.length);
    `);
    expect(output.trim()).toBe(`${datasets.length} true 0`);
  });
});

test("another repository can begin with it: init, validate and the pure validator", () => {
  const cli = join(installed(), "dist/src/cli/main.js");
  const own = join(project, "own");
  const command = (...args: string[]) => execFileSync(process.execPath, [cli, ...args], { cwd: own, encoding: "utf8" });
  mkdirSync(own);
  expect(command("init")).toContain("seeds/001_sample.txt written");
  expect(command("validate", "--seeds", "seeds")).toBe("");
  const output = asModule(`
    import { accepts, corpusOf, validate } from "iraq-coalition-data/validation";
    import { readdirSync, readFileSync } from "node:fs";
    const data = Object.fromEntries(readdirSync("own/data").map((name) => [name, readFileSync("own/data/" + name, "utf8")]));
    console.log((await validate(corpusOf({ data }))).length, accepts("timeline", JSON.parse(data["timeline.json"])), accepts("timeline", {}));
  `);
  expect(output.trim()).toBe("0 true false");
});

test("the closed schemas accept the data, and refuse an id that there is not", () => {
  const read = (path: string) => JSON.parse(readFileSync(join(installed(), path), "utf8"));
  for (const { name } of datasets) {
    const accepts = new Ajv2020({ strict: false }).compile(read(`schemas/closed/${name}.schema.json`));
    expect(accepts(read(`data/${name}.json`)), name).toBe(true);
  }
  const accepts = new Ajv2020({ strict: false }).compile(read("schemas/closed/troop-counts.schema.json"));
  const wrong = read("data/troop-counts.json");
  wrong.records[0].force = "us-force";
  expect(accepts(wrong)).toBe(false);
});

describe("the programs in examples/", () => {
  const programs = readdirSync("examples").filter((name) => name.endsWith(".ts"));
  beforeAll(() => {
    mkdirSync(join(project, "node_modules/@observablehq"), { recursive: true });
    for (const name of ["@observablehq/plot", "linkedom"])
      symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
  });
  const run = async (name: string, ...args: string[]) => {
    const { code } = await transform(readFileSync(`examples/${name}`, "utf8"), { loader: "ts", format: "esm" });
    writeFileSync(join(project, "example.mjs"), code);
    return execFileSync(process.execPath, ["example.mjs", ...args], { cwd: project, encoding: "utf8" });
  };

  test.each(programs)("%s has fewer than thirty lines", (name) => {
    expect(readFileSync(`examples/${name}`, "utf8").trimEnd().split("\n").length).toBeLessThan(30);
  });

  test("compile in a strict project", () => {
    for (const name of programs) cpSync(`examples/${name}`, join(project, name));
    expect(() =>
      execFileSync(
        process.execPath,
        [
          typescript,
          ...["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"],
          ...["--types", "node", "--typeRoots", resolve("node_modules/@types")],
          ...programs,
        ],
        { cwd: project, stdio: "pipe", encoding: "utf8" },
      ),
    ).not.toThrow();
  });

  test("draw every troop count, with its hedge and what is planned apart", async () => {
    const svg = await run("troop-counts.ts");
    const counts = JSON.parse(readFileSync(join(installed(), "data/troop-counts.json"), "utf8")).records as {
      modality: string;
    }[];
    expect(svg.match(/<text[^>]*>(?:about |more than |fewer than )?[\d,]+ soldiers/gu)).toHaveLength(counts.length);
    expect(svg.match(/\(planned\)/gu)).toHaveLength(counts.filter(({ modality }) => modality === "planned").length);
    expect(svg).toContain("≈");
  });

  test("tell what is said about the second phase, each claim once, the oldest first", async () => {
    const text = await run("phase-two.ts");
    const years = [...text.matchAll(/^- \*\*.+?\*\*, .*?(\d{4})[^(]*\(/gmu)].map(([, year]) => Number(year));
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual([...years].sort());
    expect(text).toContain("(translated; ");
  });

  test("check a fact: its words, what they allow, what to set beside it, and how to cite it", async () => {
    const card = await run("fact-check.ts");
    expect(card).toContain("quantity: more than 153 attacks (153 to no upper bound)");
    expect(card).toMatch(/compared-by-source: .+120/u);
    expect(card).toMatch(/iraq-coalition-data \d+\.\d+\.\d+, isis-attacks-iraq-syria-2024-h1, sha256:[0-9a-f]{16}/u);
    await expect(run("fact-check.ts", "isis-attack-2023")).rejects.toThrow("did you mean isis-attacks-2023?");
  });
});

describe("every function", () => {
  const page = readFileSync("docs/api.md", "utf8");
  const functions = page.slice(page.indexOf("## Functions"), page.indexOf("## Types")).split(/^### /mu).slice(1);

  test("has an example, which gives what it says", () => {
    const examples = functions.map((text) => {
      const [name = ""] = text.split("\n");
      const [, ...blocks] = [...text.matchAll(/```ts\n(.+?)\n```/gsu)].map(([, code = ""]) => code);
      const [, code = "", value] = /^(.*?)(?: \/\/ (.*))?$/su.exec(blocks.at(-1) ?? "") ?? [];
      return { name, code, value };
    });
    expect(examples.filter(({ code }) => code === "")).toEqual([]);
    const names = examples.map(({ name }) => name).concat("troopCounts");
    const checks = examples.map(
      ({ name, code, value = "undefined" }) => `[${JSON.stringify(name)}, ${code}, ${value}]`,
    );
    const output = asModule(
      `import { ${names.join(", ")} } from "iraq-coalition-data";\nconsole.log(JSON.stringify([${checks.join(",\n")}], (_, value) => value ?? null));`,
    );
    for (const [name, actual, said] of JSON.parse(output) as [string, unknown, unknown][]) {
      expect(actual, name).not.toBeNull();
      if (said !== null) expect(actual, name).toEqual(said);
    }
  });
});
