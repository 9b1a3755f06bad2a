/** npm run site:build: writes the explorer to .build/site. npm run site also serves it, on this machine alone. */

import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { buildSite } from "../site/build.js";
import { print } from "../src/cli/output.js";
import { run } from "./exit-status.js";

const FOLDER = ".build/site";
const PORT = 4173;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
};

function serve(): Promise<void> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = normalize(decodeURIComponent(pathname)).replace(/^(?:\.\.[/\\])+/u, "");
    const file = join(FOLDER, path.endsWith("/") ? join(path, "index.html") : path);
    try {
      const content = await readFile(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.\n");
    }
  });
  return new Promise((resolve) => server.listen(PORT, "127.0.0.1", resolve));
}

await run(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  print(`${await buildSite(FOLDER)} pages in ${FOLDER}\n`);
  if (!process.argv.includes("--serve")) return 0;
  await serve();
  print(`http://127.0.0.1:${PORT}/ (Ctrl-C ends it)\n`);
  return new Promise<number>(() => undefined);
});
