/**
 * npm run bench:import: what it costs to install and import this package and data packages that many people use, in one run. The
 * others are fixed in tests/consumer/package.json; npm ci --prefix tests/consumer installs them.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { run } from "./exit-status.js";

interface Peer {
  name: string;
  /** the subpath that gives the data, if it is not the package itself */
  module?: string;
  /** an expression for the list of records, or an object of them, of what `import * as data` gives */
  records: string;
}

const PEERS: readonly Peer[] = [
  { name: "iraq-coalition-data", records: "Object.values(data.tables).flat()" },
  { name: "world-countries", records: "data.default" },
  { name: "iso-3166", records: "[...data.iso31661, ...data.iso31662]" },
  { name: "simple-icons", records: "Object.values(data)" },
  { name: "web-features", records: "Object.values(data.features)" },
  {
    name: "@mdn/browser-compat-data",
    // Its main module is a JSON file, of which Node 20 still warns.
    module: "forLegacyNode",
    records: `(function all(at) { return [...(at.__compat ? [at.__compat] : []), ...Object.entries(at).flatMap(([key, of]) => key === "__compat" || typeof of !== "object" ? [] : all(of))]; })(data.default)`,
  },
];

const RUNS = 9;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.name === "node_modules") return sum;
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);

/** Bytes with a thousands separator. */
const shown = (value: number) => Math.round(value).toLocaleString("en");

async function measured(project: string, { name, module, records }: Peer): Promise<string[]> {
  const imported = JSON.stringify(module === undefined ? name : `${name}/${module}`);
  const program = join(project, "measure.mjs");
  writeFileSync(
    program,
    `const start = performance.now(); const data = await import(${imported}); const all = ${records};
     console.log(JSON.stringify([performance.now() - start, all.length, Buffer.byteLength(JSON.stringify(all))]));`,
  );
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, [program], { encoding: "utf8" })) as [number, number, number],
  );
  const [, count, json] = runs[0] ?? [0, 1, 1];
  const milliseconds = median(runs.map(([time]) => time));
  const { outputFiles } = await build({
    stdin: { contents: `import * as data from ${imported}; console.log(${records});`, resolveDir: project },
    ...{
      bundle: true,
      minify: true,
      format: "esm",
      charset: "utf8",
      write: false,
      logLevel: "silent",
      platform: "node",
    },
  });
  const bundle = outputFiles[0]?.contents.length ?? 0;
  const installed = bytesIn(join(project, "node_modules", name));
  return [
    name,
    shown(count),
    shown(json),
    shown(installed),
    (installed / json).toFixed(2),
    (bundle / json).toFixed(2),
    milliseconds.toFixed(1),
    ((1000 * milliseconds) / (json / 1024)).toFixed(0),
  ];
}

async function benchImport(): Promise<number> {
  const project = mkdtempSync(join(tmpdir(), "iraq-coalition-data-import-"));
  try {
    const own = join(project, "node_modules/iraq-coalition-data");
    mkdirSync(own, { recursive: true });
    const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    execFileSync("tar", ["-xzf", join(project, filename), "-C", own, "--strip-components=1"]);
    for (const { name } of PEERS.slice(1)) {
      const link = join(project, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve("tests/consumer/node_modules", name), link);
    }
    const head = [
      "package",
      "records",
      "JSON bytes",
      "installed",
      "installed/JSON",
      "bundle/JSON",
      "import ms",
      "µs per KiB",
    ];
    const rows: string[][] = [];
    for (const peer of PEERS) rows.push(await measured(project, peer));
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    process.stdout.write(`${[head, ...rows].map(line).join("\n")}\n`);
    return 0;
  } finally {
    rmSync(project, { recursive: true });
  }
}

await run(benchImport);
