/** The page of a claim. */
import { join } from "node:path";
import { claims, evidenceOf } from "iraq-coalition-data";
import { describe, expect, test } from "vitest";
import { marksIn } from "../../site/marks.js";
import { documentOf, textOf, writtenSite } from "./written.js";

const folder = await writtenSite();
const documentAt = (path: string) => documentOf(join(folder, path));

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
