/** The tarball in a browser, without a bundler, under a policy that lets nothing but modules of the same origin run. */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFiles, datasets } from "../schemas/index.js";
import { chromiumPath } from "../scripts/chromium.js";

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };

/** What the page loads first: it notes everything that the policy forbids and everything that fails. */
const WATCH = `
  window.failures = [];
  const note = (text) => {
    window.failures.push(text);
    document.documentElement.dataset.failures = window.failures.join("; ");
  };
  addEventListener("securitypolicyviolation", (event) => note(event.violatedDirective + " " + event.blockedURI));
  addEventListener("error", (event) => note(String(event.message ?? event.target?.src)), true);
  addEventListener("unhandledrejection", (event) => note(String(event.reason)));`;

/** Uses every entry point that needs no library of the project's own, and writes what came of it into the page. */
const USE = `
  import * as all from "/package/dist/data/index.js";
  import { read } from "/package/dist/src/arabic/index.js";
  import { accepts, corpusOf, validate } from "/package/dist/src/validator.js";

  const names = ${JSON.stringify(datasets.map(({ name }) => name))};
  const tables = await Promise.all(names.map((name) => import("/package/dist/data/generated/tables/" + name + ".js")));
  const files = ${JSON.stringify(dataFiles.map(({ name }) => name))};
  const texts = await Promise.all(files.map(async (name) => (await fetch("/package/data/" + name + ".json")).text()));
  const data = Object.fromEntries(files.map((name, index) => [name + ".json", texts[index]]));
  const wrong = { ...data, "troop-counts.json": data["troop-counts.json"].replace('"value": 2500', '"value": 2600') };
  const found = await validate(corpusOf({ data: wrong }));
  const results = {
    records: Object.fromEntries(tables.map((table, index) => [names[index], Object.values(table)[0].length])),
    cited: all.cite(all.troopCounts[0], "text").includes(all.version),
    read: read("أكثر من 153 هجومًا").length,
    accepts: [accepts("timeline", JSON.parse(data["timeline.json"])), accepts("timeline", {})],
    issues: (await validate(corpusOf({ data }))).length,
    found: [...new Set(found.map(({ rule }) => rule))],
    failures: window.failures,
  };
  const place = document.createElement("pre");
  place.textContent = JSON.stringify(results);
  document.body.append(place);`;

const PAGE =
  '<!doctype html><meta charset="utf-8"><body><script src="/watch.js"></script><script type="module" src="/use.js"></script>';

describe.skipIf(chromiumPath === undefined && !process.env.CI)("in Chromium, under a strict policy", () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-browser-"));
    const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    mkdirSync(join(folder, "package"));
    execFileSync("tar", ["-xzf", join(folder, filename), "-C", join(folder, "package"), "--strip-components=1"]);
    const written: Readonly<Record<string, string>> = { "/": PAGE, "/watch.js": WATCH, "/use.js": USE };
    server = createServer(({ url = "/" }, response) => {
      const path = normalize(new URL(url, "http://localhost").pathname);
      response.setHeader("Content-Security-Policy", POLICY);
      response.setHeader("Content-Type", path === "/" ? "text/html" : (TYPES[extname(path)] ?? "text/plain"));
      try {
        response.end(written[path] ?? readFileSync(join(folder, path)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** The page as it stands when nothing more happens in it. */
  const open = () =>
    new Promise<string>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const child = spawn(chromiumPath ?? "chromium", [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--user-data-dir=${join(folder, "profile")}`,
        "--virtual-time-budget=60000",
        "--dump-dom",
        `http://127.0.0.1:${port}/`,
      ]);
      let page = "";
      child.stdout.on("data", (chunk) => {
        page += chunk;
      });
      child.on("error", reject);
      child.on("close", () => resolve(page));
    });

  test("the data answers, the reader reads, and the validator finds what is wrong", async () => {
    const page = await open();
    const text = /<pre>(.*)<\/pre>/su.exec(page)?.[1];
    expect(text, page).toBeDefined();
    const records = (name: string) =>
      JSON.parse(readFileSync(join(folder, `package/data/${name}.json`), "utf8")).records.length as number;
    expect(JSON.parse(text as string)).toEqual({
      records: Object.fromEntries(datasets.map(({ name }) => [name, records(name)])),
      cited: true,
      read: 1,
      accepts: [true, false],
      issues: 0,
      found: expect.arrayContaining(["grounding/number"]),
      failures: [],
    });
  }, 120_000);
});
