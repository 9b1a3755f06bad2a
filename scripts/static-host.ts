import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};

/** A folder that is served on this machine. */
export interface Host {
  /** ends with a slash */
  readonly address: string;
  readonly close: () => void;
}

/** The file that an address stands for; undefined if it is outside the path that is served. */
function fileAt(folder: string, path: string, url: string): string | undefined {
  const asked = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  if (!asked.startsWith(path)) return undefined;
  const file = asked.slice(path.length);
  return join(folder, file === "" || file.endsWith("/") ? `${file}index.html` : file);
}

/**
 * Serves a folder as static hosts do, to this machine alone: `index.html` for a folder, and `404.html` under any address that it
 * does not have.
 * @param options the path to serve it under, with a slash at both ends, and the port; any free one if it is 0
 */
export async function serve(folder: string, { path = "/", port = 0 } = {}): Promise<Host> {
  const send = async (response: ServerResponse, status: number, file: string) => {
    const content = await readFile(file);
    response
      .writeHead(status, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        // Fonts alone are kept: what somebody works on is to be seen at once.
        "cache-control": extname(file) === ".woff2" ? "max-age=3600" : "no-cache",
      })
      .end(content);
  };
  const server = createServer(async ({ url = "/" }, response) => {
    try {
      await send(response, 200, fileAt(folder, path, url) ?? "");
    } catch {
      await send(response, 404, join(folder, "404.html"));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () => server.close(),
  };
}
