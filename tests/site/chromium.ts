/** The explorer in Chromium, served under a path of its own on this machine. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { chromiumPath } from "../../scripts/chromium.js";
import { type Host, serve } from "../../scripts/static-host.js";

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
    let host: Host;
    let browser: Browser;
    beforeAll(async () => {
      host = await serve(inject("site"), { path: "/any/path/" });
      browser = await chromium.launch({ executablePath: chromiumPath ?? "chromium", args: ["--no-sandbox"] });
    });
    afterAll(async () => {
      await browser.close();
      host.close();
    });

    tests(async (path, { width = 1280, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(host.address) && !/^(?:blob|data):/u.test(request.url()))
          complaints.push(request.url());
      });
      page.on("response", (response) => {
        if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(`${host.address}${path}`, { waitUntil: "networkidle" });
      return { page, complaints };
    });
  });
}
