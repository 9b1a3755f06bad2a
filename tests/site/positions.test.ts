/** The pages of propositions and actors: who stands where. */
import { join } from "node:path";
import { about, actors, claimedBy, claims, claimsIn, evidenceOf, positions, propositions } from "iraq-coalition-data";
import { describe, expect, inject, test } from "vitest";
import { WORDS } from "../../site/languages.js";
import { articleName, nameOf } from "../../site/names.js";
import { tellersOf } from "../../site/tellers.js";
import { ACTS } from "../../site/words/positions.js";
import { describeInChromium } from "./chromium.js";
import { documentOf, textOf } from "./written.js";

const folder = inject("site");
const LANGUAGES = ["en", "ar"] as const;
const documentAt = (path: string) => documentOf(join(folder, path, "index.html"));

/** The ids that some links lead to, by the kind of page. */
const linked = (root: { querySelectorAll(selector: string): Iterable<Element> }, kind: string): string[] =>
  [...root.querySelectorAll("a")].flatMap(
    (a) => (a.getAttribute("href") ?? "").match(new RegExp(`/${kind}/([^/]+)/$`, "u"))?.[1] ?? [],
  );

/** Each position with its item on the page of its proposition, in either language. */
const shownPositions = () =>
  LANGUAGES.flatMap((language) =>
    propositions.flatMap(({ id }) => {
      const document = documentAt(`${language}/positions/${id}`);
      return Object.values(positions(id)).flatMap((held) =>
        held.map((claim) => {
          const item = document.getElementById(claim.id);
          if (item === null) throw new Error(`${claim.id} is not shown`);
          return [claim, item, language] as const;
        }),
      );
    }),
  );

const SIDES = {
  ought: { for: "for", against: "against", depends: "depends", divided: "divided", undeclared: "undeclared" },
  is: { for: "says so", against: "says not", depends: "depends", divided: "divided", undeclared: "undeclared" },
};

describe("the page of a proposition", () => {
  test("has under each side those whom the package puts there, and nobody else", () => {
    for (const { id, kind } of propositions)
      for (const language of LANGUAGES) {
        const lists = [...documentAt(`${language}/positions/${id}`).querySelectorAll(".columns > section")];
        const shown = Object.fromEntries(
          lists.map((section) => [
            section.querySelector("h2")?.getAttribute("class")?.replace("side ", ""),
            [...section.querySelectorAll(".positions > li")].map((li) => li.getAttribute("id")),
          ]),
        );
        const held = Object.entries(positions(id))
          .filter(([side, those]) => those.length > 0 || side === "for" || side === "against")
          .map(([side, those]) => [side, those.map((claim) => claim.id)]);
        expect(shown, id).toEqual(Object.fromEntries(held));
        if (language === "en")
          for (const section of lists) {
            const side = section.querySelector("h2")?.getAttribute("class")?.replace("side ", "") as "for";
            expect(textOf(section.querySelector("h2")), id).toBe(SIDES[kind][side]);
          }
      }
  });

  test("gives of each position the holder, the side in words, the exact quotes with their translations, and the way to the claim", () => {
    for (const [claim, item, language] of shownPositions()) {
      expect(linked(item, "actor")[0]).toBe(claim.actor);
      expect(linked(item, "claim")).toEqual([claim.id]);
      const side = textOf(item.querySelector(".side"));
      expect(side, claim.id).toContain(ACTS[claim.act][language]);
      if (claim.limits) expect(side, claim.id).toContain(claim.limits[language].replaceAll(/\s+/gu, " "));
      const texts = (selector: string) => [...item.querySelectorAll(selector)].map(({ textContent }) => textContent);
      expect(texts("blockquote"), claim.id).toEqual(evidenceOf(claim).map(({ quote }) => quote));
      expect(texts(".translation"), claim.id).toEqual(evidenceOf(claim).map(({ translation }) => translation));
    }
  });

  test("names whoever tells the position of another, and everybody who passed it on", () => {
    for (const [claim, item, language] of shownPositions()) {
      const told = item.querySelector(".told");
      if (told === null) throw new Error(`${claim.id} does not say who tells it`);
      const tellers = tellersOf(claim);
      const others = tellers.filter((id) => id !== claim.actor);
      expect(linked(told, "actor"), claim.id).toEqual([...others, ...(claim.attribution.via ?? [])]);
      const isTeller = tellers.includes(claim.actor);
      expect(textOf(told).includes(WORDS.accordingTo[language]), claim.id).toBe(!isTeller);
      expect(textOf(told).includes(WORDS.jointlyWith[language]), claim.id).toBe(isTeller && others.length > 0);
    }
  });

  test("has its sentence in quotation marks, under words that say whose views these are", () => {
    for (const { id, sentence } of propositions) {
      const heading = documentAt(`en/positions/${id}`).querySelector("h1");
      expect(textOf(heading)).toContain(`“${sentence.en}”`);
      expect(textOf(heading?.querySelector("small"))).toContain("as the articles tell it");
    }
  });

  test("leads to the propositions that are close to it, with the difference", () => {
    for (const { id, neighbours = [] } of propositions) {
      const document = documentAt(`en/positions/${id}`);
      for (const { proposition, difference } of neighbours) {
        const item = [...document.querySelectorAll("li")].find((li) => linked(li, "positions").includes(proposition));
        expect(textOf(item), id).toContain(difference.en);
      }
    }
  });
});

test("the list of propositions and the matrix have each position once, on the same side of the same proposition", () => {
  for (const language of LANGUAGES) {
    const list = documentAt(`${language}/positions`);
    const matrix = documentAt(`${language}/positions/matrix`).querySelector(".matrix");
    if (matrix === null) throw new Error("there is no matrix");
    const ids = claimsIn("actor-positions").map(({ id }) => id);
    expect(linked(list, "claim").sort()).toEqual([...ids].sort());
    expect(linked(matrix, "claim").sort()).toEqual([...ids].sort());
    const columns = linked([...matrix.querySelectorAll("thead tr")][1] ?? matrix, "positions");
    for (const row of matrix.querySelectorAll("tbody tr:has(td)")) {
      const [actor] = linked(row, "actor");
      for (const [index, cell] of [...row.querySelectorAll("td")].entries())
        for (const link of cell.querySelectorAll("a")) {
          const claim = claimsIn("actor-positions").find(({ id }) => link.getAttribute("href")?.endsWith(`/${id}/`));
          expect([claim?.actor, claim?.proposition], link.outerHTML).toEqual([actor, columns[index]]);
          expect(link.getAttribute("class")).toBe(`side ${claim?.side}`);
          expect(textOf(link)).not.toBe("");
        }
    }
    for (const article of list.querySelectorAll(".proposition")) {
      const [id] = linked(article, "positions");
      const held = positions(id as (typeof propositions)[number]["id"]);
      expect(linked(article, "claim").sort()).toEqual(
        Object.values(held)
          .flatMap((those) => those.map((claim) => claim.id))
          .sort(),
      );
    }
  }
});

test("the list of propositions says of each position who else tells it, through whom, and in which year", () => {
  for (const language of LANGUAGES) {
    const list = documentAt(`${language}/positions`);
    for (const claim of claimsIn("actor-positions")) {
      const held = [...list.querySelectorAll(".held")].find((one) => linked(one, "claim").includes(claim.id));
      const others = tellersOf(claim).filter((id) => id !== claim.actor);
      for (const id of [...others, ...(claim.attribution.via ?? [])])
        expect(textOf(held), claim.id).toContain(nameOf(id, language));
      if (claim.attribution.via) expect(textOf(held), claim.id).toContain(WORDS.via[language]);
      if (claim.when) expect(textOf(held), claim.id).toContain((claim.when.first ?? claim.when.last)?.slice(0, 4));
      expect(textOf(held?.closest("li")), claim.id).toContain(articleName(claim.source, language));
    }
  }
});

describe("the page of an actor", () => {
  test("says with whom it makes a joint claim", () => {
    for (const claim of claims.filter(({ who }) => who.claimants.length > 1))
      for (const id of claim.who.claimants) {
        const item = [...documentAt(`en/actor/${id}`).querySelectorAll(".claims-of li")].find((li) =>
          linked(li, "claim").includes(claim.id),
        );
        expect(textOf(item?.querySelector(".told")), claim.id).toContain("jointly with");
      }
  });

  test("is there for everybody whom a claim names, and holds every claim by it, about it and passed on by it", () => {
    for (const language of LANGUAGES)
      for (const { id, names } of actors) {
        const document = documentAt(`${language}/actor/${id}`);
        expect(textOf(document.querySelector("h1"))).toBe(names[language].replace(/\bseed (?=\d)/u, "article "));
        const passed = claims.filter(({ attribution: { via = [] } }) => via.includes(id));
        const expected = [...claimedBy(id), ...about(id), ...passed].map((claim) => claim.id);
        expect(new Set(linked(document, "claim")), id).toEqual(new Set(expected));
      }
  });

  test("gives its names in Arabic as the articles have them, and says by whom a side of it is told", () => {
    for (const { id, aliases, mentions = [] } of actors) {
      const document = documentAt(`en/actor/${id}`);
      const shown = [...document.querySelectorAll("bdi[lang=ar]")].map(({ textContent }) => textContent);
      expect(new Set(shown), id).toEqual(new Set([...aliases, ...mentions.map(({ words }) => words)]));
    }
    const held = documentAt("en/actor/iraqi-political-forces").querySelector(".positions");
    expect(textOf(held)).toContain("according to Haider al-Abadi");
  });

  test("is reached from the list of all actors, which is reached from the positions", () => {
    expect(new Set(linked(documentAt("ar/actors"), "actor"))).toEqual(new Set(actors.map(({ id }) => id)));
    const hrefs = [...documentAt("ar/positions").querySelectorAll("a")].map((a) => a.getAttribute("href"));
    expect(hrefs.some((href) => href?.endsWith("/actors/"))).toBe(true);
  });
});

test("no sign stands alone: each is hidden from readers of the text and has a word beside it", () => {
  for (const path of ["en/positions", "ar/positions/matrix", "ar/positions/us-forces-will-leave", "en/disagreements"]) {
    const signs = [...documentAt(path).querySelectorAll("svg.sign")];
    expect(signs.length, path).toBeGreaterThan(0);
    for (const sign of signs) {
      expect(sign.getAttribute("aria-hidden")).toBe("true");
      expect(textOf(sign.parentElement)).not.toBe("");
    }
  }
});

describeInChromium("in Chromium, the matrix", (open) => {
  test.each(["en", "ar"])(
    "%s: scrolls by the keyboard in a region with a name, and keeps its first column",
    async (language) => {
      const { page } = await open(`${language}/positions/matrix/`);
      const region = page.getByRole("region");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1280);
      const header = region.getByRole("rowheader").nth(3);
      const before = await header.boundingBox();
      await region.focus();
      const key = language === "en" ? "ArrowRight" : "ArrowLeft";
      for (let times = 0; times < 8; times += 1) await page.keyboard.press(key);
      await expect.poll(() => region.evaluate((element) => Math.abs(element.scrollLeft))).toBeGreaterThan(100);
      expect((await header.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
      await page.close();
    },
  );

  test("is a list with the same claims on a phone, and nothing scrolls sideways", async () => {
    const { page } = await open("ar/positions/matrix/", { width: 320 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    expect(await page.locator(".matrix td a:visible").count()).toBe(claimsIn("actor-positions").length);
    expect(await page.locator(".matrix td:visible").count()).toBeLessThan(claimsIn("actor-positions").length + 1);
    await page.close();
  });
});
