/** What a page says of itself to search engines and to previews of links, with and without the address of the site. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { claims } from "iraq-coalition-data";
import { describe, expect, inject, test } from "vitest";
import { addressOf } from "../../site/address.js";
import { PREVIEW_SIZE, previewPicture } from "../../site/head.js";
import { documentOf, filesIn, writtenSite } from "./written.js";

const ADDRESS = addressOf("https://example.org/some/path");
const folder = inject("site");
const hosted = await writtenSite({ address: ADDRESS });

const pagesIn = (site: string) =>
  filesIn(site)
    .map((file) => relative(site, file))
    .filter((path) => /^(?:en|ar)\/.*index\.html$/u.test(path))
    .map((path) => path.replace(/index\.html$/u, ""));

const documentAt = (site: string, page: string) => documentOf(join(site, page, "index.html"));

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? undefined;

const alternates = (document: Document) =>
  [...document.querySelectorAll("link[hreflang]")].map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);

const linkedDataOf = (document: Document) =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}");

test("every page has a title of its own kind, a description and a preview in its language", () => {
  for (const page of pagesIn(folder)) {
    const document = documentAt(folder, page);
    const isArabic = page.startsWith("ar/");
    const title = meta(document, "og:title");
    expect(document.querySelector("title")?.textContent, page).toBe(
      `${title} · ${isArabic ? "بيانات التحالف في العراق" : "Iraq Coalition Data"}`,
    );
    expect(meta(document, "description"), page).toMatch(/\S/u);
    expect(meta(document, "og:locale"), page).toBe(isArabic ? "ar_AR" : "en_GB");
    expect(meta(document, "og:locale:alternate"), page).toBe(isArabic ? "en_GB" : "ar_AR");
  }
  const [claim] = claims;
  expect(meta(documentAt(folder, `en/claim/${claim?.id}/`), "og:title")).toBe(claim?.summary.en);
});

test("the fonts that are loaded first are files of the site, and those that the first screen is set in", () => {
  const style = readFileSync(join(folder, "style.css"), "utf8");
  for (const page of pagesIn(folder)) {
    const fonts = [...documentAt(folder, page).querySelectorAll('link[rel="preload"]')].map(
      (link) => link.getAttribute("href") ?? "",
    );
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(existsSync(join(folder, page, font)), font).toBe(true);
      expect(style).toContain(font.split("/").at(-1));
      // An English page without an Arabic quote needs no font for one.
      if (font.includes("naskh") && page.startsWith("en/"))
        expect(documentAt(folder, page).querySelector("blockquote"), page).not.toBeNull();
    }
  }
});

describe("while the address of the site is not known", () => {
  test("each page names both languages by relative links, and nothing has a whole address of its own", () => {
    for (const page of pagesIn(folder)) {
      const document = documentAt(folder, page);
      expect(alternates(document).map(([language]) => language)).toEqual(["en", "ar", "x-default"]);
      for (const [, href] of alternates(document)) expect(href, page).toMatch(/^\.\.\//u);
      expect(document.querySelector('link[rel="canonical"]'), page).toBeNull();
      expect([meta(document, "og:url"), meta(document, "og:image")], page).toEqual([undefined, undefined]);
      expect(meta(document, "twitter:card")).toBe("summary");
    }
  });

  test("there is no map of the site", () => {
    for (const name of ["sitemap.xml", "robots.txt"]) expect(existsSync(join(folder, name)), name).toBe(false);
  });
});

describe("once the address of the site is known", () => {
  test("each page names itself, its other language and its picture by whole addresses", () => {
    for (const page of pagesIn(hosted)) {
      const document = documentAt(hosted, page);
      const own = `${ADDRESS}${page}`;
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(own);
      expect(meta(document, "og:url")).toBe(own);
      const path = page.slice("en/".length);
      expect(alternates(document), page).toEqual([
        ["en", `${ADDRESS}en/${path}`],
        ["ar", `${ADDRESS}ar/${path}`],
        ["x-default", path === "" ? ADDRESS : `${ADDRESS}en/${path}`],
      ]);
      const picture = meta(document, "og:image")?.slice(ADDRESS.length) ?? "";
      expect(picture).toBe(previewPicture(page.startsWith("ar/") ? "ar" : "en"));
      expect(existsSync(join(hosted, picture))).toBe(true);
    }
  });

  test("the map of the site has every page", () => {
    const map = readFileSync(join(hosted, "sitemap.xml"), "utf8");
    const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address);
    expect(listed.sort()).toEqual(
      pagesIn(hosted)
        .map((page) => `${ADDRESS}${page}`)
        .sort(),
    );
    expect(readFileSync(join(hosted, "robots.txt"), "utf8")).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  });
});

test.each(["en", "ar"] as const)("the preview picture in %s has the size that the head gives", (language) => {
  const png = readFileSync(join(folder, previewPicture(language)));
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(PREVIEW_SIZE);
});

test.each(["example.org/path/", "ftp://example.org/", "https://example.org/?a=b"])(
  "%s is refused as the address of a site",
  (text) => {
    expect(() => addressOf(text)).toThrow("no address of a site");
  },
);

test.each(["", "data/"])(
  "en/%s describes the data as a Dataset, whose files are there in the size that is told",
  (path) => {
    const dataset = linkedDataOf(documentAt(folder, `en/${path}`));
    expect(dataset).toMatchObject({ "@type": "Dataset", isAccessibleForFree: true, inLanguage: ["en", "ar"] });
    expect(dataset.distribution.length).toBeGreaterThan(0);
    for (const { contentUrl, contentSize } of dataset.distribution)
      expect(`${statSync(join(folder, `en/${path}`, contentUrl)).size} B`, contentUrl).toBe(contentSize);
    const [first, last] = dataset.temporalCoverage.split("/");
    for (const { when } of claims) {
      if (when?.first) expect(when.first >= first, when.edtf).toBe(true);
      if (when?.last) expect(when.last <= last, when.edtf).toBe(true);
    }
    const { contributors } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(dataset.creator?.length ?? 0).toBe(contributors.length);
    for (const { contentUrl } of linkedDataOf(documentAt(hosted, `ar/${path}`)).distribution)
      expect(contentUrl).toMatch(/^https:\/\/example\.org\/some\/path\/files\//u);
  },
);
