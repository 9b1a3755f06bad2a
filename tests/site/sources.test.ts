/** The page of an article, and those of its lines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { claims, evidenceOf } from "iraq-coalition-data";
import { exclusionReasons } from "iraq-coalition-data/schemas";
import { describe, expect, inject, test } from "vitest";
import { articles } from "../../site/pages/sources.js";
import { documentOf, textOf } from "./written.js";

const folder = inject("site");
const fileAt = (path: string) => join(folder, path, "index.html");

interface Exclusion {
  at: string;
  words?: string;
  reason: keyof typeof exclusionReasons;
  note?: { en: string; ar: string };
}
const { exclusions } = JSON.parse(readFileSync("data/exclusions.json", "utf8")) as { exclusions: Exclusion[] };

/** The text of each line of an article that is not empty, by its number. */
const textsOf = ({ file }: { file: string }) =>
  new Map(
    readFileSync(join("seeds", file), "utf8")
      .split("\n")
      .flatMap((text, index) => (text.trim() === "" ? [] : [[index + 1, text] as const])),
  );

/** The quotes that claims have from a line, each with its claim. */
const quotesOn = (source: string, line: number) =>
  claims.flatMap((claim) =>
    evidenceOf(claim).flatMap((one) =>
      one.source.id === source && one.firstLine === line ? [{ claim, quote: one.quote }] : [],
    ),
  );

describe.each(articles.map((article) => [article.id, article] as const))("the page of %s", (id, article) => {
  const lines = textsOf(article);

  test("has every line, with the number of its claims", () => {
    for (const language of ["en", "ar"]) {
      const rows = [...documentOf(fileAt(`${language}/source/${id}`)).querySelectorAll(".lines tbody tr")];
      expect(rows.map((row) => row.id)).toEqual([...lines.keys()].map((line) => `L${line}`));
      for (const [index, line] of [...lines.keys()].entries()) {
        const count = new Set(quotesOn(id, line).map(({ claim }) => claim)).size;
        expect(textOf(rows[index]?.querySelectorAll("td")[1]), `L${line}`).toBe(count === 0 ? "" : String(count));
      }
    }
  });

  test("has every exclusion on its line, with its words, its reason and its note", () => {
    for (const language of ["en", "ar"] as const) {
      const document = documentOf(fileAt(`${language}/source/${id}`));
      const own = exclusions.filter(({ at }) => at.startsWith(`${article.seed}#`));
      for (const { at, words, reason, note } of own) {
        const told = [...document.querySelectorAll(`#${at.split("#")[1]} p.left-out`)];
        const one = told.find((each) => (each.querySelector("q")?.textContent ?? undefined) === words);
        expect(textOf(one), at).toContain(exclusionReasons[reason][language]);
        if (note) expect(textOf(one), at).toContain(textOf({ textContent: note[language] }));
      }
      expect(document.querySelectorAll("tbody p.left-out").length).toBe(own.length);
    }
  });

  test("has bars whose parts are as long as the words that claims quote, and run from right to left", () => {
    const document = documentOf(fileAt(`en/source/${id}`));
    const longest = Math.max(...[...lines.values()].map(({ length }) => length));
    for (const [line, text] of lines) {
      const held = text.split("").map(() => false);
      for (const { quote } of quotesOn(id, line))
        held.fill(true, text.indexOf(quote), text.indexOf(quote) + quote.length);
      const drawn = text.split("").map(() => false);
      for (const path of document.querySelectorAll(`#L${line} .bar :is(.one, .two, .more)`))
        for (const [, x, length] of (path.getAttribute("d") ?? "").matchAll(/M(\d+) 0h(\d+)/gu))
          for (let back = 0; back < Number(length); back += 1) drawn[longest - Number(x) - 1 - back] = true;
      expect(drawn, `L${line}`).toEqual(held);
    }
  });

  test("leads to a page of each line that claims quote, which has these quotes, their claims and nothing else of it", () => {
    for (const [line, text] of lines) {
      const quotes = quotesOn(id, line);
      const link = documentOf(fileAt(`en/source/${id}`)).querySelector(`#L${line} th a`);
      expect(link !== null, `L${line}`).toBe(quotes.length > 0);
      if (quotes.length === 0) continue;
      for (const language of ["en", "ar"]) {
        const document = documentOf(fileAt(`${language}/source/${id}/L${line}`));
        const shown = [...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent);
        expect(new Set(shown)).toEqual(new Set(quotes.map(({ quote }) => quote)));
        expect(shown.every((quote) => text.includes(quote ?? ""))).toBe(true);
        for (const { claim, quote } of quotes) {
          const section = [...document.querySelectorAll(".of-line")].find(
            (one) => one.querySelector("blockquote")?.textContent === quote,
          );
          expect(section?.querySelector(`[href$="/claim/${claim.id}/"]`), claim.id).not.toBeNull();
        }
        for (const { textContent } of document.querySelectorAll("q")) expect(text).toContain(textContent);
      }
    }
  });

  test("never has the text of the article: of a line it shows only words that were left out", () => {
    const document = documentOf(fileAt(`en/source/${id}`));
    expect(document.querySelectorAll("blockquote").length).toBe(0);
    const shown = [...document.querySelectorAll(".lines [lang=ar]")].map(({ textContent }) => textContent);
    expect(shown).toEqual(
      exclusions.flatMap(({ at, words }) => (at.startsWith(`${article.seed}#`) ? (words ?? []) : [])),
    );
  });

  test("says what its text does not say", () => {
    const facts = documentOf(fileAt(`en/source/${id}`)).querySelector(".facts");
    const values = [...(facts?.querySelectorAll("dd") ?? [])].map(textOf);
    expect(values[0]).toContain(article.published?.basis === "stated" ? "(in the text)" : "(inferred)");
    expect(values[1]).toBe(article.title?.ar ?? "not in the text");
    expect(values[2]).toBe(article.author ?? "not in the text");
    expect(values[4]).toBe(article.file);
  });
});

test("every claim is on the page of each line that it quotes", () => {
  for (const claim of claims)
    for (const { source, firstLine } of evidenceOf(claim)) {
      const links = documentOf(fileAt(`en/claim/${claim.id}`)).querySelectorAll(".words figcaption a");
      expect([...links].some((a) => a.getAttribute("href")?.endsWith(`/source/${source.id}/L${firstLine}/`))).toBe(
        true,
      );
    }
});
