/** What hosts and links do to the site: any path, wrong, old and retired addresses, and what the build is told. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import { claims, version } from "iraq-coalition-data";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { serve } from "../../scripts/static-host.js";
import { addressOf } from "../../site/address.js";
import { htmlOf } from "../../site/build.js";
import { charts } from "../../site/charts/index.js";
import { dataPage } from "../../site/pages/data.js";
import { retiredClaims, retiredPages } from "../../site/pages/retired.js";
import { contactOf, publish } from "../../site/published.js";
import { describeInChromium } from "./chromium.js";
import { documentOf, textOf, writtenSite } from "./written.js";

const folder = inject("site");
const [claim] = claims;
const claimPage = `en/claim/${claim?.id}/`;

const documentFrom = (html: string) => parseHTML(html).document;

const wordsOf = (document: Document | undefined) => textOf(document?.documentElement);

test.each(["/", "/one/", "/two/folders/deep/"])(
  "all that a page names is found when it is served under %s",
  async (path) => {
    const host = await serve(folder, { path });
    for (const page of ["", "en/", claimPage, "ar/data/"]) {
      const address = `${host.address}${page}`;
      const document = documentFrom(await (await fetch(address)).text());
      const named = [...document.querySelectorAll("link[href], script[src]")].map(
        (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
      );
      expect(named.length).toBeGreaterThan(0);
      for (const one of named) expect((await fetch(new URL(one, address))).status, `${page}: ${one}`).toBe(200);
    }
    host.close();
  },
);

test.each(["en", "ar"])("%s: the page of every chart is reached from every page", (language) => {
  for (const from of ["claims", "data", `claim/${claim?.id}`, ...charts.map(({ name }) => name)]) {
    const links = documentOf(join(folder, language, from, "index.html")).querySelectorAll(":is(header, footer) nav a");
    const reached = [...links].map((link) => link.getAttribute("href")?.split("/").at(-2));
    for (const { name } of charts) expect(reached, from).toContain(name);
  }
});

describe("a wrong address", () => {
  test("is answered with what is wrong, in both languages and without any script", async () => {
    const host = await serve(folder);
    const answer = await fetch(`${host.address}en/claim/no-such-claim/`);
    host.close();
    expect(answer.status).toBe(404);
    const document = documentFrom(await answer.text());
    expect(textOf(document.querySelector('[lang="en"] h1'))).toBe("No claim or page has this address");
    expect(textOf(document.querySelector('[lang="ar"] h1'))).toBe("لا قول ولا صفحة بهذا العنوان");
  });

  test("gets links from the root of its host, and no script, where the address of the site is known", async () => {
    const site = await writtenSite({ address: addressOf("https://example.org/some/path/") });
    const document = documentOf(join(site, "404.html"));
    expect(document.querySelectorAll("script")).toHaveLength(0);
    const links = [...document.querySelectorAll("[href]")].map((element) => element.getAttribute("href") ?? "");
    expect(links).toContain("/some/path/en/claims/");
    for (const href of links) {
      const path = href.replace("/some/path/", href.endsWith("/") ? "" : "./");
      expect(existsSync(join(site, path)), href).toBe(true);
    }
    expect(document.querySelector('[lang="ar"] form')?.getAttribute("action")).toBe("/some/path/ar/claims/");
  });
});

test("a retired id keeps a page that says why it was given up and what took its place", () => {
  const next = claims[0];
  const retired = [
    {
      id: "given-up-claim",
      dataset: "timeline",
      became: [next?.id ?? ""],
      reason: { en: "It was two claims.", ar: "كانا قولين." },
    },
    { id: "left-out-claim", dataset: "timeline", became: [], reason: { en: "No quote has it.", ar: "لا اقتباس فيه." } },
    {
      id: "given-up-actor",
      dataset: "actors",
      became: [],
      reason: { en: "No article names it.", ar: "لا يسمّيه مقال." },
    },
  ];
  const pages = retiredPages(retiredClaims(retired));
  expect(pages.map(({ place }) => `${place.language}/${place.path}`)).toEqual([
    "en/claim/given-up-claim/",
    "ar/claim/given-up-claim/",
    "en/claim/left-out-claim/",
    "ar/claim/left-out-claim/",
  ]);
  const [english, arabic, leftOut] = pages.map((page) => documentFrom(htmlOf(page)));
  expect(wordsOf(english)).toContain("It was two claims.");
  expect(wordsOf(arabic)).toContain("كانا قولين.");
  const link = english?.querySelector(`main a[href$="/claim/${next?.id}/"]`);
  expect(textOf(link)).toBe(next?.summary.en);
  expect(wordsOf(leftOut)).toContain("No other claim took its place.");
});

describe("the page of the data", () => {
  const temporary = () => mkdtempSync(join(tmpdir(), "iraq-coalition-data-published-"));

  test("says how to report an error once there is an address for it, and nothing before", async () => {
    const to = temporary();
    const published = await publish(to);
    const pageWith = (more: object) => wordsOf(documentFrom(htmlOf(dataPage({ ...published, ...more }, "en"))));
    expect(contactOf({ bugs: { email: "" } })).toBeUndefined();
    const contact = contactOf({ bugs: { email: "errors@example.org" } });
    expect(pageWith({ contact })).toContain("errors@example.org");
    expect(pageWith({ contact: undefined })).not.toContain("How to report an error");
    rmSync(to, { recursive: true });
  });

  test("offers what is made for a release if the build is given it, and says where it comes from if not", async () => {
    const [to, release] = [temporary(), temporary()];
    writeFileSync(join(release, "some.xlsx"), "a workbook");
    const links = async (from?: string) =>
      [...documentFrom(htmlOf(dataPage(await publish(to, from), "en"))).querySelectorAll("a[download]")].map(textOf);
    expect(await links(release)).toContain("some.xlsx");
    expect(readFileSync(join(to, "files/some.xlsx"), "utf8")).toBe("a workbook");
    expect(await links()).not.toContain("some.xlsx");
    expect(wordsOf(documentOf(join(folder, "en/data/index.html")))).toContain("npm run release:assets");
    for (const path of [to, release]) rmSync(path, { recursive: true });
  });

  test("names each field whose codings agree too little, and has a page for each table with all of its columns", async () => {
    const codebook = JSON.parse(readFileSync("data/csv/codebook.json", "utf8"));
    const low = textOf(documentOf(join(folder, "en/data/index.html")).querySelector("p.low"));
    for (const { field, alpha } of codebook.agreement.filter(({ alpha }: { alpha?: number }) => (alpha ?? 1) < 0.8))
      expect(low).toContain(`\u2068${field}\u2069 (${alpha.toFixed(2)})`);
    for (const [table, { columns }] of Object.entries<{ columns: object }>(codebook.tables)) {
      const document = documentOf(join(folder, `ar/data/${table}/index.html`));
      expect([...document.querySelectorAll("section[id]")].map(({ id }) => id)).toEqual(Object.keys(columns));
    }
  });
});

test("the build never empties a folder that holds something else", async () => {
  const other = mkdtempSync(join(tmpdir(), "iraq-coalition-data-other-"));
  writeFileSync(join(other, "kept.txt"), "kept");
  const build = promisify(execFile)("npm", ["run", "-s", "site:build", "--", "--out", other]);
  await expect(build).rejects.toMatchObject({ stderr: expect.stringContaining("holds something else") });
  expect(readFileSync(join(other, "kept.txt"), "utf8")).toBe("kept");
  rmSync(other, { recursive: true });
});

describeInChromium("links in Chromium", (open) => {
  test.each(["", "wrong", `${claimPage}?v=0.0.1`])(
    "'%s': axe finds nothing in either theme, and it fits a screen of 320 pixels",
    async (path) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page } = await open(path, { colorScheme, width: 320 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
        await page.close();
      }
    },
  );

  test("on a phone the menu opens and closes, every target in it is large, and it needs no script", async () => {
    const { page } = await open("ar/", { width: 390, javaScriptEnabled: false });
    const links = page.locator("header nav a");
    expect(await links.first().isVisible()).toBe(false);
    const button = page.locator("header summary");
    await button.click();
    for (const target of [button, page.locator("a.language"), ...(await links.all())])
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.click();
    expect(await links.first().isVisible()).toBe(false);
    await page.close();
  });

  test("on a wide screen every section stands in the head of the page", async () => {
    const { page } = await open("en/data/", { width: 1280 });
    for (const link of await page.locator("header nav a").all()) expect(await link.isVisible()).toBe(true);
    expect(await page.locator("header summary").isVisible()).toBe(false);
    await page.close();
  });

  test.each(["wrong", "en/claim/no-such-claim/", "ar/claim/no/such/claim"])(
    "%s leads to the claims, under a path that the site was not told",
    async (path) => {
      const { page } = await open(path);
      expect(await page.locator("h1").allTextContents()).toContain("No claim or page has this address");
      await page.getByRole("link", { name: "See all claims" }).click();
      await page.waitForURL(/\/any\/path\/en\/claims\/$/u);
      await page.goBack();
      const form = page.locator('[lang="ar"] form');
      await form.getByRole("searchbox").fill("انسحاب");
      await form.getByRole("button").click();
      await page.waitForURL(/\/any\/path\/ar\/claims\/\?q=/u);
      await page.close();
    },
  );

  test("an old link with the claim in a fragment leads to its page", async () => {
    const { page } = await open(`#/claim/${claim?.id}`);
    await page.waitForURL((url) => url.pathname === `/any/path/${claimPage}`);
    expect(await page.locator("h1").textContent()).toBe(claim?.summary.en);
    await page.close();
  });

  test("a link of another version says which, in the language that the reader changes to as well", async () => {
    const { page, complaints } = await open(`${claimPage}?v=0.0.1`);
    const note = page.locator(".other-version");
    expect(await note.textContent()).toContain("\u20680.0.1\u2069");
    expect(await note.textContent()).toContain(version);
    await page.locator("a.language").click();
    await page.waitForURL(/\/ar\/claim\/.*\?v=0\.0\.1$/u);
    expect(await note.textContent()).toContain("هذا الرابط من الإصدار");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([version, "<b>1</b>", ""])("a link with v=%s says nothing of versions", async (asked) => {
    const { page } = await open(`${claimPage}?v=${encodeURIComponent(asked)}`);
    expect(await page.locator(".other-version").count()).toBe(0);
    await page.close();
  });
});
