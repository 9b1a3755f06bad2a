/** What stands against what: contradictions, tensions, and pairs that only look opposed. */
import { join } from "node:path";
import {
  type Claim,
  claims,
  contradictions,
  evidenceOf,
  formatDate,
  positions,
  propositions,
} from "iraq-coalition-data";
import { describe, expect, inject, test } from "vitest";
import { anchorOf, lookAlikes, placeOf, tensions } from "../../site/disagreements.js";
import { tellersOf } from "../../site/tellers.js";
import { describeInChromium } from "./chromium.js";
import { documentOf, textOf } from "./written.js";

const folder = inject("site");
const LANGUAGES = ["en", "ar"] as const;
const documentAt = (path: string) => documentOf(join(folder, path, "index.html"));

const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

/** Checks that a half of a pair has who says it, when, and its exact words. */
function expectClaim(half: Element | undefined, claim: Claim, language: "en" | "ar"): void {
  if (half === undefined) throw new Error(`${claim.id} is not shown`);
  const texts = (selector: string) => [...half.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(texts("blockquote"), claim.id).toEqual(evidenceOf(claim).map(({ quote }) => quote));
  expect(texts(".translation"), claim.id).toEqual(evidenceOf(claim).map(({ translation }) => translation));
  const hrefs = [...half.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
  for (const id of tellersOf(claim))
    expect(
      hrefs.some((href) => href.endsWith(`/actor/${id}/`)),
      claim.id,
    ).toBe(true);
  expect(
    hrefs.some((href) => href.endsWith(`/claim/${claim.id}/`)),
    claim.id,
  ).toBe(true);
  expect(textOf(half.querySelector(".holder")), claim.id).toContain(oneLine(formatDate(claim.said, language)));
}

describe("what stands against what", () => {
  test("has every contradiction and every tension at its address, with both claimants, both days, the words of both and the note", () => {
    const pages = new Map<string, ReturnType<typeof documentAt>>();
    for (const language of LANGUAGES)
      for (const pair of contradictions({ tensions: true })) {
        const [path = "", anchor = ""] = placeOf(pair).split("#");
        const key = `${language}/${path}`;
        const document = pages.get(key) ?? documentAt(key);
        pages.set(key, document);
        const shown = document.getElementById(anchor);
        if (shown === null) throw new Error(`${key} has no ${anchor}`);
        const [first, between, second] = [...shown.children];
        expectClaim(first, pair.from, language);
        expectClaim(second, pair.to, language);
        expect(textOf(between), anchor).toContain(oneLine(pair.note?.[language] ?? "no note"));
        expect(shown.querySelectorAll(`.relation.${pair.type}`)).toHaveLength(1);
      }
  });

  test("calls nothing a contradiction that the data do not", () => {
    for (const language of LANGUAGES) {
      const document = documentAt(`${language}/disagreements`);
      const called = [...document.querySelectorAll(".disagreement:has(.contradicts)")].map(({ id }) => id);
      expect(called.sort()).toEqual(
        contradictions()
          .map((pair) => anchorOf(pair))
          .sort(),
      );
      for (const { path } of tensions()) {
        const page = documentAt(`${language}/${path}`);
        expect(page.querySelectorAll(".contradicts")).toHaveLength(0);
        expect(page.querySelectorAll(".disagreement").length).toBe(
          page.querySelectorAll(".relation.in-tension").length,
        );
      }
    }
  });

  test("has each tension on one page only, and a way to each such page", () => {
    const all = tensions().flatMap(({ pairs }) => pairs.map(anchorOf));
    const told = contradictions({ tensions: true }).filter(({ type }) => type === "in-tension");
    expect([...all].sort()).toEqual(told.map((pair) => anchorOf(pair)).sort());
    const hrefs = [...documentAt("en/disagreements").querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
    for (const { path } of tensions())
      expect(
        hrefs.some((href) => href.endsWith(`/${path}`)),
        path,
      ).toBe(true);
  });

  test("sets apart every pair that differs in what it counts or how far it reaches, with the reason", () => {
    const document = documentAt("ar/disagreements");
    const differing = claims.flatMap((from) =>
      (from.relations ?? []).filter(({ type }) =>
        /^(?:different-definition|narrower-scope|broader-scope)$/u.test(type),
      ),
    );
    expect(differing.length).toBeGreaterThan(0);
    const shown = [...document.querySelectorAll(".alike")].map(textOf);
    for (const { note } of differing)
      expect(
        shown.some((text) => text.includes(oneLine(note?.ar ?? "no note"))),
        note?.ar,
      ).toBe(true);
    expect(shown).toHaveLength(lookAlikes().flatMap(([, pairs]) => pairs).length);
  });

  test("leads to each proposition with two sides, and puts none of them among the contradictions", () => {
    const document = documentAt("en/disagreements");
    const section = document.getElementById("sides")?.parentElement;
    const linked = [...(section?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href")?.split("/").at(-2));
    expect(linked).toEqual(
      propositions
        .filter(({ id }) => positions(id).for.length > 0 && positions(id).against.length > 0)
        .map(({ id }) => id),
    );
    expect(section?.querySelectorAll(".relation")).toHaveLength(0);
  });
});

describeInChromium("in Chromium, two claims against each other", (open) => {
  test("stand beside each other on a wide screen, and one under the other on a phone", async () => {
    const tops = async (width: number) => {
      const { page } = await open("en/disagreements/", { width });
      const boxes = await Promise.all(
        [0, 2].map((index) => page.locator(".disagreement").first().locator("> div").nth(index).boundingBox()),
      );
      await page.close();
      return boxes.map((box) => box?.y ?? -1);
    };
    const [left, right] = await tops(1280);
    expect(left).toBe(right);
    const [above, below] = await tops(390);
    expect(below).toBeGreaterThan(above ?? Number.POSITIVE_INFINITY);
  });
});
