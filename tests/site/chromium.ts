/** The explorer in Chromium, served under a path of its own on this machine. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumPath } from "../../scripts/chromium.js";
import { writtenSite } from "./written.js";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  svg: "image/svg+xml",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  woff2: "font/woff2",
};

export interface Opened {
  readonly page: Page;
  /** what the console says, what fails, and what is asked of another host */
  readonly complaints: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  readonly width?: number;
}

/** Opens a page, such as `en/claims/`. */
export type Open = (path: string, options?: OpenOptions) => Promise<Opened>;

/** Tests that need a browser. Where there is none they are skipped, but never in CI. */
export function describeInChromium(name: string, tests: (open: Open) => void): void {
  describe.skipIf(chromiumPath === undefined && !process.env["CI"])(name, () => {
    let server: Server;
    let browser: Browser;
    let address: string;
    beforeAll(async () => {
      const folder = await writtenSite();
      server = createServer(({ url = "/" }, response) => {
        const { pathname } = new URL(url, "http://localhost");
        const file = join(folder, pathname.replace(/^\/any\/path/u, ""), pathname.endsWith("/") ? "index.html" : "");
        if (existsSync(file))
          response
            .writeHead(200, { "content-type": `${TYPES[file.split(".").at(-1) ?? ""] ?? "text/plain"}; charset=utf-8` })
            .end(readFileSync(file));
        else response.writeHead(404).end();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/path`;
      browser = await chromium.launch({ executablePath: chromiumPath ?? "chromium", args: ["--no-sandbox"] });
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });

    tests(async (path, { width = 1280, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(address) && !/^(?:blob|data):/u.test(request.url()))
          complaints.push(request.url());
      });
      page.on("response", (response) => {
        if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(`${address}/${path}`, { waitUntil: "networkidle" });
      return { page, complaints };
    });
  });
}
