/**
 * The tarball in the hands of those who install it: what checks packages, five versions of TypeScript under each way of
 * resolution, and bundlers. The tools are fixed in tests/consumer/package.json; npm ci --prefix tests/consumer installs them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../schemas/index.js";

const TOOLS = resolve("tests/consumer");
const isInstalled = existsSync(join(TOOLS, "node_modules"));

describe.skipIf(!isInstalled)("the tarball", () => {
  let project: string;
  let tarball: string;
  const tool = createRequire(join(TOOLS, "package.json"));

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "iraq-coalition-data-consumers-"));
    const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    tarball = join(project, (JSON.parse(packed) as [{ filename: string }])[0].filename);
    const installed = join(project, "node_modules/iraq-coalition-data");
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
    symlinkSync(join(TOOLS, "node_modules/zod"), join(project, "node_modules/zod"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
  });
  afterAll(() => rmSync(project, { recursive: true }));

  const run = (command: string, ...args: string[]) =>
    execFileSync(process.execPath, [command, ...args], { cwd: project, encoding: "utf8", stdio: "pipe" });

  test("has nothing that publint would change", async () => {
    const { publint } = (await import(pathToFileURL(tool.resolve("publint")).href)) as {
      publint(options: object): Promise<{ messages: unknown[] }>;
    };
    const pkgDir = join(project, "node_modules/iraq-coalition-data");
    expect((await publint({ pkgDir, strict: true, pack: false })).messages).toEqual([]);
  });

  test("has types that resolve, by the profile for packages in ES modules alone", () => {
    const attw = join(TOOLS, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const documents = ["CITATION.cff", "CODEBOOK.md", "LICENSE", "LICENSE-DATA", "README.md"];
    expect(() => run(attw, tarball, "--profile", "esm-only", "--exclude-entrypoints", ...documents)).not.toThrow();
  });

  const TYPESCRIPTS: [version: string, resolutions: string[]][] = [
    ["typescript-5-4", ["nodenext", "bundler", "node10"]],
    ["typescript-5-6", ["nodenext", "bundler", "node10"]],
    ["typescript-5-9", ["nodenext", "bundler", "node10"]],
    ["typescript-6", ["nodenext", "bundler"]],
    ["typescript", ["nodenext", "bundler"]],
  ];
  const FLAGS: Readonly<Record<string, string[]>> = {
    nodenext: ["--module", "nodenext"],
    bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
    node10: ["--module", "commonjs", "--moduleResolution", "node10"],
  };
  const compile = (version: string, resolution: string, ...files: string[]) => {
    const folder = version === "typescript" ? resolve("node_modules/typescript") : join(TOOLS, "node_modules", version);
    // With the package's own declarations checked, and no types of Node.
    const strict = [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--lib",
      "es2023",
      "--types",
      "nothing",
      "--typeRoots",
      ".",
    ];
    mkdirSync(join(project, "nothing"), { recursive: true });
    writeFileSync(join(project, "nothing/index.d.ts"), "");
    return run(join(folder, "bin/tsc"), ...strict, ...(FLAGS[resolution] ?? []), ...files);
  };
  const USE = `
    import { claims, claimsIn, during, get, type Modality, once } from "iraq-coalition-data";
    import { timeline } from "iraq-coalition-data/timeline";
    import { read } from "iraq-coalition-data/arabic";
    export const modality: Modality | undefined = timeline[0]?.modality;
    export const value: number | undefined = get("isis-attacks-2023").quantity.value;
    export const forces = claimsIn("troop-counts").map(({ force }) => force);
    export const certain = once(during(claims, "2024").certain.map(({ claim }) => claim));
    export const found = read("أكثر من 153 هجومًا").length;
  `;

  describe.each(TYPESCRIPTS)("in %s", (version, resolutions) => {
    test.each(resolutions)("compiles under %s resolution, its own declarations too", (resolution) => {
      writeFileSync(join(project, "use.ts"), USE);
      expect(() => compile(version, resolution, "use.ts")).not.toThrow();
    });

    test("has schemas and JSON files that give the published type", () => {
      writeFileSync(
        join(project, "schemas.ts"),
        `import { troopCounts } from "iraq-coalition-data/schemas/troop-counts";
         import type { TroopCountInput } from "iraq-coalition-data";
         import * as z from "zod";
         import file from "iraq-coalition-data/data/troop-counts.json" with { type: "json" };
         export const parsed: readonly TroopCountInput[] = z.array(troopCounts.record).parse([]);
         export const counts: readonly TroopCountInput[] = file.records;`,
      );
      expect(() =>
        compile(
          version,
          "bundler",
          "--skipLibCheck",
          "--resolveJsonModule",
          "--exactOptionalPropertyTypes",
          "schemas.ts",
        ),
      ).not.toThrow();
    });
  });

  test("can be required by TypeScript from 5.8, as the table in README.md says", () => {
    writeFileSync(
      join(project, "use.cts"),
      'import data = require("iraq-coalition-data"); export const all = data.claims.length;',
    );
    expect(() => compile("typescript-5-9", "nodenext", "use.cts")).not.toThrow();
    expect(() => compile("typescript-5-6", "nodenext", "use.cts")).toThrow();
  });

  const minified = (name: string) =>
    Buffer.byteLength(JSON.stringify(JSON.parse(readFileSync(`data/${name}.json`, "utf8"))));
  const all = datasets.reduce((sum, { name }) => sum + minified(name), 0);

  describe("in a bundler, costs little more than the minified JSON that is used", () => {
    const sizes: [what: string, code: string, most: number][] = [
      [
        "one dataset",
        'import { places } from "iraq-coalition-data"; console.log(places);',
        1.15 * minified("places") + 500,
      ],
      ["get", 'import { get } from "iraq-coalition-data"; console.log(get);', 1.05 * all + 12_000],
      ["during", 'import { during } from "iraq-coalition-data"; console.log(during);', 12_000],
    ];
    const bundlers: Record<string, (entry: string) => Promise<string>> = {
      rollup: async (entry) => {
        const { rollup } = await import(pathToFileURL(tool.resolve("rollup")).href);
        const { build } = await import("esbuild");
        const bundle = await rollup({
          input: entry,
          // Rollup alone finds no packages, and does not read that theirs have no side effects: its plugin for both does this.
          plugins: [
            {
              name: "packages",
              resolveId: (id: string, from = entry) =>
                id === entry ? null : { id: createRequire(from).resolve(id), moduleSideEffects: false },
            },
          ],
        });
        const { output } = await bundle.generate({ format: "es" });
        const { outputFiles } = await build({
          stdin: { contents: output[0].code },
          minify: true,
          charset: "utf8",
          write: false,
        });
        return outputFiles[0]?.text ?? "";
      },
      vite: async (entry) => {
        const { build } = await import(pathToFileURL(tool.resolve("vite")).href);
        const [result] = [
          await build({
            root: project,
            logLevel: "silent",
            configFile: false,
            build: { write: false, lib: { entry, formats: ["es"] }, minify: "esbuild", rollupOptions: {} },
            esbuild: { charset: "utf8", minifyWhitespace: true },
          }),
        ].flat();
        return result.output[0].code;
      },
      webpack: async (entry) => {
        const webpack = tool("webpack");
        const compiler = webpack({
          mode: "production",
          entry,
          output: { path: join(project, "webpack") },
          context: project,
        });
        await new Promise((done, fail) =>
          compiler.run((error: unknown) => (error ? fail(error) : compiler.close(done))),
        );
        return readFileSync(join(project, "webpack/main.js"), "utf8");
      },
    };
    test.each(Object.keys(bundlers).flatMap((name) => sizes.map((size) => [name, ...size] as const)))(
      "%s: %s",
      async (name, _, code, most) => {
        const entry = join(project, "entry.js");
        writeFileSync(entry, code);
        const text = (await bundlers[name]?.(entry)) ?? "";
        expect(text.length).toBeGreaterThan(100);
        expect(Buffer.byteLength(text)).toBeLessThan(most);
      },
    );
  });
});
