/** The explorer as it is served: its links, its words, and what Chromium says of it. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { claims, evidenceOf, propositions, slippage } from "iraq-coalition-data";
import { parseHTML } from "linkedom";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../site/build.js";
import { searchIn } from "../site/client/search.js";
import { marksIn } from "../site/marks.js";
import { chromiumPath } from "./clients.js";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-site-"));
  await buildSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (from: string): string[] =>
  readdirSync(from, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(from, entry.name)) : [join(from, entry.name)],
  );
const pages = () => filesIn(folder).filter((file) => file.endsWith(".html"));
const documentAt = (path: string) => parseHTML(readFileSync(join(folder, path), "utf8")).document;
const textOf = (node: { textContent: string | null } | null) =>
  (node?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();

test("has the same bytes whenever it is written", async () => {
  const again = mkdtempSync(join(tmpdir(), "iraq-coalition-data-site-"));
  await buildSite(again);
  const hashes = (from: string) =>
    filesIn(from).map((file) => [relative(from, file), createHash("sha256").update(readFileSync(file)).digest("hex")]);
  expect(hashes(again)).toEqual(hashes(folder));
  rmSync(again, { recursive: true });
});

test("every link leads to a page or a file, and to a place that it has, under any path", () => {
  const idsAt = new Map<string, ReadonlySet<string>>();
  const all = new Set(filesIn(folder));
  for (const file of pages())
    idsAt.set(
      file,
      new Set([...parseHTML(readFileSync(file, "utf8")).document.querySelectorAll("[id]")].map(({ id }) => id)),
    );
  const dead: string[] = [];
  for (const file of pages())
    for (const element of parseHTML(readFileSync(file, "utf8")).document.querySelectorAll("[href], [src]")) {
      const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      const [path = "", fragment] = address.split("#");
      const target = path === "" ? file : join(dirname(file), path, path.endsWith("/") ? "index.html" : "");
      if (/^[a-z]+:|^\//u.test(address) || !all.has(target) || (fragment && !idsAt.get(target)?.has(fragment)))
        dead.push(`${relative(folder, file)}: ${address}`);
    }
  expect(dead).toEqual([]);
});

describe("the page of a claim", () => {
  test("is there for each claim in both languages, with its summary and the exact words of its quotes", () => {
    for (const claim of claims)
      for (const language of ["en", "ar"] as const) {
        const document = documentAt(`${language}/claim/${claim.id}/index.html`);
        expect(textOf(document.querySelector("h1"))).toBe(claim.summary[language].replaceAll(/\s+/gu, " "));
        const shown = [...document.querySelectorAll(".words blockquote")].map(({ textContent }) => textContent);
        expect(shown, claim.id).toEqual(evidenceOf(claim).map(({ quote }) => quote));
        expect(document.documentElement.getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
      }
  });

  test("says of each date whether the words give it, and what it was worked out from if they do not", () => {
    const said = { stated: "in the words", relative: "counted from the words", inferred: "inferred" } as const;
    for (const claim of claims.filter(({ when }) => when !== undefined)) {
      const rows = [...documentAt(`en/claim/${claim.id}/index.html`).querySelectorAll(".carried tr")];
      const row = rows.find((one) => textOf(one.querySelector("th")) === "When");
      if (
        claim.when !== undefined &&
        !Object.keys(claim.inferred ?? {}).some((path) => /^(?:date|asOf|period)\b/u.test(path))
      )
        expect(textOf(row?.querySelector(".how") ?? null), claim.id).toBe(said[claim.when.basis]);
      if (claim.when?.basis !== "stated") expect(row?.querySelector(".reason"), claim.id).not.toBeNull();
    }
  });

  test("marks whole words, in order and never two things in one place", () => {
    const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
    for (const claim of claims)
      for (const { quote } of evidenceOf(claim)) {
        let last = 0;
        for (const { start, end } of marksIn(quote, claim)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isLetter(quote[start - 1]), quote.slice(start, end)).toBe(false);
          expect(isLetter(quote[end]), quote.slice(start, end)).toBe(false);
          last = end;
        }
      }
  });

  test("marks the number, its hedge, the date and the names", () => {
    const [claim] = claims.filter(({ id }) => id === "isis-attacks-iraq-syria-2024-h1");
    if (claim === undefined) throw new Error("the claim is gone");
    const [{ quote } = { quote: "" }] = evidenceOf(claim);
    const marked = marksIn(quote, claim).map(({ kind, start, end }) => [kind, quote.slice(start, end)]);
    expect(marked).toContainEqual(["number", "153"]);
    expect(marked).toContainEqual(["hedge", "أكثر من"]);
    expect(marked).toContainEqual(["name", "داعش"]);
    expect(marked).toContainEqual(["name", "وسوريا"]);
    expect(
      marked
        .filter(([kind]) => kind === "date")
        .map(([, words]) => words)
        .join(),
    ).toContain("2024");
  });
});

test("every proposition has a page with everybody who takes a side", () => {
  for (const { id, sentence } of propositions) {
    const document = documentAt(`en/positions/${id}/index.html`);
    expect(textOf(document.querySelector("h1"))).toBe(sentence.en);
    const positions = claims.filter((claim) => "proposition" in claim && claim.proposition === id);
    expect(document.querySelectorAll(".positions > li")).toHaveLength(positions.length);
  }
});

test("the chart of deadlines has a link in words for each plan with a last day, and no style of its own", () => {
  for (const language of ["en", "ar"]) {
    const chart = documentAt(`${language}/deadlines/index.html`).querySelector(".chart svg");
    expect(chart?.querySelectorAll("style, [style]")).toHaveLength(0);
    const linked = [...(chart?.querySelectorAll("a") ?? [])].map(
      (a) => a.getAttribute("href") ?? a.getAttribute("xlink:href"),
    );
    const plans = slippage().filter(({ plan }) => "modality" in plan && plan.modality === "planned" && plan.when?.last);
    for (const { plan } of plans)
      expect(
        linked.some((href) => href?.endsWith(`/claim/${plan.id}/`)),
        plan.id,
      ).toBe(true);
  }
});

test("the files to download are the tables as they are published", () => {
  const links = [...documentAt("ar/data/index.html").querySelectorAll("a[download]")].map(
    (a) => a.getAttribute("href") ?? "",
  );
  const tables = readdirSync("data/csv").filter((name) => name.endsWith(".csv"));
  expect(links.map((href) => href.split("/").at(-1)).sort()).toEqual(tables.sort());
  for (const href of links) {
    const name = href.split("/").at(-1) ?? "";
    expect(readFileSync(join(folder, "ar/data", href)).equals(readFileSync(join("data/csv", name))), name).toBe(true);
  }
});

describe("the search", () => {
  const search = searchIn([
    { id: "a", text: "Withdrawal of 2,500 US soldiers للانسحاب من العراق" },
    { id: "b", text: "والانسحاب ٩٠٠ جندي" },
    { id: "c", text: "500 attacks هجوم" },
  ]);
  const found = (query: string) => [...search(query)].sort();

  test("finds a word whatever is joined to its front, in any spelling", () => {
    expect(found("انسحاب")).toEqual(["a", "b"]);
    expect(found("الانسحاب")).toEqual(["a", "b"]);
    expect(found("withdrawal")).toEqual(["a"]);
    expect(found("Withdraw")).toEqual(["a"]);
  });

  test("knows a number in any form, and no part of it", () => {
    for (const query of ["2500", "2,500", "٢٥٠٠", "٢٬٥٠٠"]) expect(found(query), query).toEqual(["a"]);
    expect(found("500")).toEqual(["c"]);
    expect(found("900")).toEqual(["b"]);
  });

  test("asks for every word", () => {
    expect(found("انسحاب 900")).toEqual(["b"]);
    expect(found("انسحاب 901")).toEqual([]);
  });
});

/** One page of each kind. */
const KINDS = [
  "",
  "claims/",
  "deadlines/",
  "claim/isis-attacks-iraq-syria-2024-h1/",
  "claim/2024-09-25-al-sudani-says-mission-has-ended/",
  "positions/",
  "positions/us-forces-should-leave/",
  "disagreements/",
  "sources/",
  "source/seed-001/",
  "data/",
];

describe.skipIf(chromiumPath === undefined && !process.env["CI"])("in Chromium", () => {
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let address: string;
  beforeAll(async () => {
    const types: Record<string, string> = {
      html: "text/html",
      svg: "image/svg+xml",
      css: "text/css",
      js: "text/javascript",
      json: "application/json",
      woff2: "font/woff2",
    };
    server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://localhost");
      const file = join(folder, pathname.replace(/^\/any\/path/u, ""), pathname.endsWith("/") ? "index.html" : "");
      if (existsSync(file))
        response
          .writeHead(200, { "content-type": `${types[file.split(".").at(-1) ?? ""]}; charset=utf-8` })
          .end(readFileSync(file));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/path`;
    browser = await chromium.launch({ executablePath: chromiumPath ?? "chromium", args: ["--no-sandbox"] });
    context = await browser.newContext();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page, and gives what it asks for elsewhere and what its console says. */
  async function open(path: string, colorScheme: "light" | "dark" = "light", width = 1280) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) complaints.push(request.url());
    });
    page.on("response", (response) => {
      if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${address}/${path}`, { waitUntil: "networkidle" });
    return { page, complaints };
  }

  test.each(KINDS.flatMap((path) => ["en", "ar"].map((language) => `${language}/${path}`)))(
    "%s: axe finds nothing in either theme, the console is silent, and nothing is asked of another host",
    async (path) => {
      for (const theme of ["light", "dark"] as const) {
        const { page, complaints } = await open(path, theme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          theme,
        ).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
  );

  test.each(["en/claim/isis-attacks-iraq-syria-2024-h1/", "ar/claims/", "en/disagreements/", "ar/"])(
    "%s fits a screen of 320 pixels without scrolling sideways",
    async (path) => {
      const { page } = await open(path, "light", 320);
      // A text, since it is run in the page.
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  test("a word in either language and a filter leave the claims that they fit, and the address keeps them", async () => {
    const { page, complaints } = await open("en/claims/");
    const shown = () => page.locator("tr[data-id]:visible").count();
    expect(await shown()).toBe(claims.length);
    await page.getByRole("searchbox").fill("انسحاب");
    await expect.poll(shown).toBeLessThan(claims.length / 2);
    const some = await shown();
    await page.getByLabel("Dataset").selectOption("agreement-terms");
    await expect.poll(shown).toBeLessThan(some);
    expect(await page.getByRole("status").textContent()).toBe(`${await shown()} of ${claims.length} claims`);
    const query = new URL(page.url()).searchParams;
    expect([...query]).toEqual([
      ["q", "انسحاب"],
      ["dataset", "agreement-terms"],
    ]);
    const again = await open(`ar/claims/?${query}`);
    await expect.poll(() => again.page.locator("tr[data-id]:visible").count()).toBe(await shown());
    expect([...complaints, ...again.complaints]).toEqual([]);
    await Promise.all([page.close(), again.page.close()]);
  });

  test("a claim is reached by the keyboard alone", async () => {
    const { page } = await open("en/disagreements/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/claim\//u);
    expect(await page.locator(".words blockquote").count()).toBeGreaterThan(0);
    await page.close();
  });
});
