/** The page of a claim. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  actors,
  type Claim,
  claims,
  contradictions,
  evidenceOf,
  isUnnamed,
  recordHistory,
  slippage,
  version,
} from "iraq-coalition-data";
import { parseHTML } from "linkedom";
import { render } from "preact-render-to-string";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import type { Address } from "../../site/address.js";
import { htmlOf } from "../../site/build.js";
import { History } from "../../site/history.js";
import { WORDS } from "../../site/languages.js";
import { type Mark, marksIn } from "../../site/marks.js";
import { claimPage } from "../../site/pages/claim.js";
import { errorFormOf } from "../../site/published.js";
import { marksInTranslation } from "../../site/translation-marks.js";
import { documentOf, textOf } from "./written.js";

const folder = inject("site");
const documentAt = (path: string) => documentOf(join(folder, path));

describe("the page of a claim", () => {
  test("leads to the form for an error in a record once the repository has an address, and fills in the id", () => {
    const [claim] = claims;
    if (claim === undefined) throw new Error("there is no claim");
    const formOf = (url: string) => errorFormOf({ repository: { url } });
    expect(["", "https://example.org/owner/data.git"].map(formOf)).toEqual([undefined, undefined]);
    for (const [language, words] of [
      ["en", "Report an error in this record"],
      ["ar", "أبلغ عن خطأ في هذا السجل"],
    ] as const) {
      const linksOf = (form: string | undefined) =>
        [...parseHTML(htmlOf(claimPage(claim, language, form))).document.querySelectorAll("aside a")]
          .filter((link) => textOf(link) === words)
          .map((link) => new URL(link.getAttribute("href") ?? ""));
      expect(linksOf(formOf(""))).toEqual([]);
      const [link] = linksOf(formOf("git+https://github.com/owner/data.git"));
      expect(link?.origin).toBe("https://github.com");
      expect(link?.pathname).toBe("/owner/data/issues/new");
      const given = Object.fromEntries(link?.searchParams ?? []);
      expect(given).toEqual({ template: "record-error.yml", record: claim.id, version });
      // What is given are the form's own fields.
      const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${given["template"]}`, "utf8")) as {
        body: { id?: string }[];
      };
      expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(["record", "version"]));
    }
  });

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
        expect(textOf(row?.querySelector(".how")).replace("? ", ""), claim.id).toBe(said[claim.when.basis]);
      if (claim.when?.basis !== "stated") expect(row?.querySelector(".reason"), claim.id).not.toBeNull();
    }
  });

  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

  /** The quotes and the translations of a claim, with their marks. */
  const textsOf = (claim: Claim): { text: string; marks: readonly Mark[]; language: "en" | "ar" }[] =>
    evidenceOf(claim).flatMap(({ quote, translation }) => [
      { text: quote, marks: marksIn(quote, claim), language: "ar" as const },
      { text: translation, marks: marksInTranslation(translation, quote, claim), language: "en" as const },
    ]);
  const wordsMarked = (claim: Claim, language: "en" | "ar", kind: Mark["kind"]) =>
    textsOf(claim)
      .filter((one) => one.language === language)
      .flatMap(({ text, marks }) =>
        marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end)),
      );

  test("gives the reason for everything that was inferred, and marks as inferred who says it or passes it on", () => {
    for (const claim of claims)
      for (const language of ["en", "ar"] as const) {
        const document = documentAt(`${language}/claim/${claim.id}/index.html`);
        const shown = [...document.querySelectorAll(".reason, .also-inferred li")].map(textOf);
        for (const [field, reason] of Object.entries(claim.inferred ?? {})) {
          const text = reason[language].replaceAll(/\s+/gu, " ");
          expect(
            shown.filter((one) => one.endsWith(text)),
            `${claim.id}: ${field}`,
          ).not.toEqual([]);
          if (!field.startsWith("attribution.")) continue;
          const box = [...document.querySelectorAll(".chain li")].find((li) => textOf(li).endsWith(text));
          expect(box?.querySelector(".worked-out"), claim.id).not.toBeNull();
          expect(textOf(box?.querySelector(".inferred")), claim.id).toContain(WORDS.inferred[language]);
        }
      }
  });

  test("has a link to itself in its version, with the whole address where the site has one", () => {
    const [claim] = claims;
    if (claim === undefined) throw new Error("there is no claim");
    const link = (address?: Address) =>
      parseHTML(htmlOf(claimPage(claim, "ar"), address))
        .document.querySelector(".address a")
        ?.getAttribute("href");
    expect(link()).toBe(`../../../ar/claim/${claim.id}/?v=${version}`);
    expect(link("https://example.org/path/")).toBe(`https://example.org/path/ar/claim/${claim.id}/?v=${version}`);
  });

  test("marks whole words of quotes and translations, in order and never two things in one place", () => {
    for (const claim of claims)
      for (const { text, marks } of textsOf(claim)) {
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(isLetter(text[start - 1]), text.slice(start, end)).toBe(false);
          expect(isLetter(text[end]), text.slice(start, end)).toBe(false);
          last = end;
        }
      }
  });

  test("marks each number of a claim that the quote or its translation has in digits, and no other number in digits", () => {
    let found = 0;
    for (const claim of claims) {
      const own = claim.quantities.flatMap(({ quantity: { value, of = 1, min, max } }) =>
        [value === undefined ? undefined : value / of, min, max].filter((number) => number !== undefined),
      );
      for (const language of ["en", "ar"] as const) {
        const marked = wordsMarked(claim, language, "number").flatMap((words) => words.match(/\d[\d,]*/gu) ?? []);
        const values = marked.map((digits) => Number(digits.replaceAll(",", "")));
        // "13 ألف" is 13,000.
        expect(
          values.filter((value) => !own.includes(value) && !own.includes(value * 1000)),
          claim.id,
        ).toEqual([]);
        const texts = textsOf(claim).filter((one) => one.language === language);
        for (const number of own.filter((one) => Number.isInteger(one) && one > 31)) {
          const written = new RegExp(`(?<![\\d,])${number.toLocaleString("en").replace(",", ",?")}(?![\\d,]*\\d)`, "u");
          if (!texts.some(({ text }) => written.test(text))) continue;
          found += 1;
          expect(values, `${claim.id} ${language}`).toContain(number);
        }
      }
    }
    expect(found).toBeGreaterThan(claims.filter(({ quantities }) => quantities.length > 0).length / 2);
  });

  test("marks the hedge of each number that it marks, in both texts", () => {
    for (const claim of claims) {
      // "Within two years" is a date to the reader, and no number.
      const hedged = claim.quantities.some(
        ({ field, quantity }) =>
          field === "quantity" &&
          ["approximately", "at-least", "at-most", "more-than", "less-than", "between"].includes(quantity.qualifier),
      );
      for (const language of ["en", "ar"] as const) {
        const isMarked = wordsMarked(claim, language, "number").length > 0;
        const isMultiple = claim.quantities.some(({ quantity: { unit } }) => unit === "ratio");
        if (hedged && isMarked && !isMultiple)
          expect(wordsMarked(claim, language, "hedge"), `${claim.id} ${language}`).not.toEqual([]);
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

  test("marks in the translation what it marks in the quote", () => {
    const claim = claims.find(({ id }) => id === "isis-attacks-iraq-syria-2024-h1");
    if (claim === undefined) throw new Error("the claim is gone");
    expect(wordsMarked(claim, "en", "number")).toEqual(["153"]);
    expect(wordsMarked(claim, "en", "hedge")).toEqual(["more than"]);
    expect(wordsMarked(claim, "en", "date")).toEqual(["the first six months of 2024"]);
    expect(wordsMarked(claim, "en", "name")).toEqual(expect.arrayContaining(["ISIS", "Iraq", "Syria"]));
    // A date that only the translation has, or only the quote, would be a mark that the other lacks.
    for (const one of claims)
      expect(wordsMarked(one, "en", "date").length > 0, one.id).toBe(wordsMarked(one, "ar", "date").length > 0);
  });

  test("shows whom no article names as not named, and joint claimants in one box", () => {
    const unnamed = new Set<string>(actors.filter(isUnnamed).map(({ id }) => id));
    for (const claim of claims) {
      const document = documentAt(`en/claim/${claim.id}/index.html`);
      const [first] = document.querySelectorAll(".chain li");
      const { claimants } = claim.who;
      const notes = [...(first?.querySelectorAll(".unnamed-note") ?? [])].map(textOf);
      expect(notes.length, claim.id).toBe(claimants.filter((id) => unnamed.has(id)).length);
      expect(notes.every((note) => note === "not named")).toBe(true);
      expect(first?.className === "unnamed", claim.id).toBe(notes.length > 0);
      if (claimants.length > 0) expect(first?.querySelectorAll(".claimant").length, claim.id).toBe(claimants.length);
      expect(document.querySelectorAll(".chain .cited").length, claim.id).toBe(claim.attribution.cites?.length ?? 0);
      expect(document.querySelector(".chain li:last-child")?.className).toBe("record");
    }
    const reports = claims.find(({ who }) => who.claimants.includes("unnamed-statistics-seed-001"));
    expect(documentAt(`en/claim/${reports?.id}/index.html`).querySelector(".chain .unnamed")).not.toBeNull();
  });

  test("says at the top that a plan, forecast or possibility is one", () => {
    for (const claim of claims) {
      const tag = documentAt(`en/claim/${claim.id}/index.html`).querySelector("h1 + .tags .telling");
      const isFact = "modality" in claim ? claim.modality === "actual" : !("side" in claim);
      expect(textOf(tag) === "told as fact by its source", claim.id).toBe(isFact);
    }
  });

  test("tells of each plan what became of it, and how late at least and at most", () => {
    for (const { plan, outcome, daysLate } of slippage())
      for (const id of plan.records) {
        const told = documentAt(`ar/claim/${id}/index.html`).querySelector(".outcomes");
        expect(told, id).not.toBeNull();
        if (outcome !== undefined) expect(told?.querySelector(`[href$="/${outcome.id}/"]`), id).not.toBeNull();
        for (const days of Object.values(daysLate)) expect(textOf(told)).toContain(String(days));
      }
  });

  test("has beside its own words those of each claim that contradicts it, and what cannot hold", () => {
    for (const { from, to, note } of contradictions())
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const sections = [...documentAt(`en/claim/${one.id}/index.html`).querySelectorAll(".opposing.contradicts")];
        const section = sections.find((each) => each.querySelector(`[href$="/${other.id}/"]`));
        const quotes = [...(section?.querySelectorAll("blockquote") ?? [])].map(({ textContent }) => textContent);
        expect(quotes, one.id).toEqual(evidenceOf(other).map(({ quote }) => quote));
        if (note) expect(textOf(section)).toContain(note.en);
      }
  });

  test("tells search engines whose claim it is and where it appears, and gives no verdict", () => {
    for (const claim of claims) {
      const data = JSON.parse(
        documentAt(`en/claim/${claim.id}/index.html`).querySelector('[type="application/ld+json"]')?.textContent ??
          "{}",
      ) as Record<string, unknown>;
      expect(data).toMatchObject({ "@type": "Claim", text: claim.summary.en, appearance: { "@type": "NewsArticle" } });
      expect("author" in data, claim.id).toBe(claim.who.claimants.length > 0);
      // Only a day that the article prints is a day of publication.
      expect("datePublished" in (data["appearance"] as object), claim.id).toBe(claim.published.basis === "stated");
    }
  });

  test("has the content hash of its record, by which to see whether it has changed", () => {
    for (const claim of claims)
      for (const language of ["en", "ar"]) {
        const terms = [...documentAt(`${language}/claim/${claim.id}/index.html`).querySelectorAll("aside dd")];
        expect(terms.map(textOf), claim.id).toContain(recordHistory(claim.id).sha256);
      }
  });

  test.each([
    ["0.2.0", "0.2.0", ["in version 0.2.0", "in version 0.2.0", "abc"]],
    ["0.2.0", "0.10.0", ["in version 0.2.0", "in version 0.10.0", "abc"]],
    ["0.2.0", "unreleased", ["in version 0.2.0", "after the last release", "abc"]],
    // What was in no release cannot have changed since one.
    ["unreleased", "unreleased", ["not in a release yet", "abc"]],
  ])("tells of a record that was first in %s and changed in %s", (firstVersion, lastChangedVersion, expected) => {
    const { document } = parseHTML(
      render(History({ of: { firstVersion, lastChangedVersion, sha256: "abc" }, language: "en" })),
    );
    expect([...document.querySelectorAll("dd")].map(textOf)).toEqual(expected);
  });

  test("shows markup in a record as text", () => {
    const markup = '<img src=x onerror="alert(1)"></script><script>alert(2)</script>&amp;';
    const [real] = claims;
    if (real === undefined) throw new Error("there is no claim");
    const both = { en: markup, ar: markup };
    const made = {
      ...real,
      summary: both,
      note: both,
      inferred: { date: both },
      evidence: (real.evidence ?? []).map(({ at }) => ({ at, quote: markup, translation: markup })),
    } as unknown as Claim;
    const page = claimPage(made, "en");
    const html = htmlOf(page);
    expect(html.slice(html.indexOf("<main"), html.indexOf("</main>"))).not.toMatch(/<(?:img|script)\b/u);
    const scripts = (text: string) => text.match(/<script\b/gu)?.length;
    expect(scripts(html)).toBe(scripts(htmlOf(claimPage(real, "en"))));
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
  });
});
