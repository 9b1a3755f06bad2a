/** The charts, as they are drawn at build time. */
import { join } from "node:path";
import { type Claim, claims, formatQuantity, getClaim, type QuantityLike, slippage } from "iraq-coalition-data";
import { describe, expect, inject, test } from "vitest";
import { monthEnd } from "../../site/charts/deadlines.js";
import { charts } from "../../site/charts/index.js";
import { WORDS } from "../../site/languages.js";
import { namesOf } from "../../site/names.js";
import { documentOf, textOf } from "./written.js";

const folder = inject("site");
const LANGUAGES = ["en", "ar"] as const;
const figureOf = (name: string, language: string) =>
  documentOf(join(folder, language, name, "index.html")).querySelector("figure");

interface Mark {
  readonly id: string;
  readonly name: string;
  readonly link: Element;
}

/** The marks of a chart: its links in pictures, with the claims that they lead to. */
const marksOf = (figure: Element | null): Mark[] =>
  [...(figure?.querySelectorAll("svg a[aria-label]") ?? [])].map((link) => {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    return { id: href.match(/claim\/([^/]+)\/$/u)?.[1] ?? href, name: link.getAttribute("aria-label") ?? "", link };
  });

/** What the shape of a mark is drawn with: the library writes what all marks of a kind share on their group. */
function drawnWith({ link }: Mark, attribute: "fill" | "stroke"): string {
  let element: Element | null = link.firstElementChild;
  while (element !== null) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== "inherit") return value;
    element = element.parentElement;
  }
  return "";
}

describe.each(charts.map((chart) => [chart.name, chart] as const))("%s", (name, chart) => {
  test.each(LANGUAGES)("leads from each mark to its claim, which it names in words (%s)", (language) => {
    const marks = marksOf(figureOf(name, language));
    expect(marks.length).toBeGreaterThan(0);
    for (const { id, name: words } of marks) expect(words).toBe(getClaim(id).summary[language]);
  });

  test.each(LANGUAGES)("says its finding, what its marks mean and what it does not show (%s)", (language) => {
    const figure = figureOf(name, language);
    expect(textOf(figure?.querySelector(".finding"))).toBe(chart.finding(language, "page"));
    expect(textOf(figure?.querySelector("figcaption"))).toContain(chart.not(language));
    const key = [...(figure?.querySelectorAll(".key li") ?? [])];
    expect(key.map(({ lastChild }) => textOf(lastChild))).toEqual(chart.key(language).map(({ meaning }) => meaning));
    for (const item of key)
      expect(item.querySelectorAll("svg :is(path, rect, line, circle, text)").length).toBeGreaterThan(0);
  });

  test("has no style of its own, and is drawn for a wide and for a narrow place with the same marks", () => {
    const figure = figureOf(name, "en");
    expect(figure?.querySelectorAll("style, [style]")).toHaveLength(0);
    const shapes = (form: string) =>
      [...(figure?.querySelectorAll(`.strip.${form} svg`) ?? [])].map((strip) =>
        [...strip.querySelectorAll("path, rect, line, circle")].map(({ tagName }) => tagName),
      );
    expect(shapes("wide").flat().length).toBeGreaterThan(0);
    if (name !== "troops") expect(shapes("narrow")).toEqual(shapes("wide"));
  });

  test("has every claim that it shows in its table, with a link", () => {
    const rows = [...(figureOf(name, "ar")?.querySelectorAll("details tbody tr") ?? [])];
    for (const { id } of chart.shown("page"))
      expect(
        rows.some((row) => row.querySelector(`a[href$="/claim/${id}/"]`) !== null),
        id,
      ).toBe(true);
  });
});

const isDone = (claim: Claim) => !("modality" in claim) || claim.modality === "actual";

describe("a number with its hedge", () => {
  const drawn = charts
    .filter(({ name }) => ["troops", "losses", "fighters"].includes(name))
    .flatMap(({ name }) => marksOf(figureOf(name, "en")));

  const quantityOf = ({ id }: Mark): QuantityLike => {
    const [first] = getClaim(id).quantities;
    if (first === undefined) throw new Error(`${id} has no number`);
    return first.quantity;
  };

  test("is filled where the words give the number itself, and hollow where they leave it out", () => {
    for (const mark of drawn) {
      const { qualifier } = quantityOf(mark);
      if (qualifier === "between") continue;
      const isHollow = ["approximately", "more-than", "less-than"].includes(qualifier);
      expect(drawnWith(mark, "fill") === "var(--paper)", `${mark.id}, ${qualifier}`).toBe(isHollow);
    }
  });

  test("has an arrow for each open end, and none where an end is told", () => {
    const OPEN = ["at-least", "more-than", "at-most", "less-than", "order-of-magnitude"];
    for (const name of ["losses", "fighters"]) {
      const drawn = [...(figureOf(name, "en")?.querySelectorAll("li.row") ?? [])];
      expect(drawn.length, name).toBeGreaterThan(0);
      for (const row of drawn) {
        const id = row.querySelector(".row-label a")?.getAttribute("href")?.split("/").at(-2) ?? "";
        const [first] = getClaim(id).quantities;
        const arrows = row.querySelectorAll(".strip.wide g[stroke-width='2'][fill='none'] path");
        expect(arrows.length > 0, id).toBe(OPEN.includes(first?.quantity.qualifier ?? ""));
      }
    }
  });
});

test("what is planned, forecast or possible is never drawn as what is told as done", () => {
  const drawn = new Set<string>();
  for (const { name, shown } of charts)
    for (const mark of marksOf(figureOf(name, "en"))) {
      const claim = getClaim(mark.id);
      if (isDone(claim) || !shown("page").some(({ id }) => id === mark.id)) continue;
      drawn.add(mark.id);
      expect(drawnWith(mark, "stroke"), `${name}: ${mark.id}`).toMatch(/^var\(--(?:plan|depends)\)$/u);
    }
  expect(drawn.size).toBeGreaterThan(0);
});

test("a claim without a time is on no axis of time", () => {
  const undated = claims.filter(({ dataset, when }) => dataset === "troop-counts" && when?.first === undefined);
  expect(undated.length).toBeGreaterThan(0);
  const halves = [...(figureOf("troops", "en")?.querySelectorAll(".halves") ?? [])];
  expect(halves.length).toBeGreaterThan(0);
  for (const half of halves) {
    const onAxis = marksOf(half.children[0] ?? null).map(({ id }) => id);
    expect(onAxis.length).toBeGreaterThan(0);
    for (const { id } of undated) expect(onAxis).not.toContain(id);
  }
});

test.each(LANGUAGES)(
  "a finding says of each number who says it, and of a plan or a forecast that it is one (%s)",
  (language) => {
    const notDone = [WORDS.claimPlanned[language], WORDS.claimProjected[language]];
    const told = charts.filter(({ name }) => ["troops", "attacks", "fighters"].includes(name));
    for (const chart of told)
      for (const claim of chart.shown("page")) {
        const finding = chart.finding(language, "page");
        const [first] = claim.quantities;
        const number = first === undefined ? "" : formatQuantity(first.quantity, language);
        const who =
          claim.who.claimants.length > 0 ? namesOf(claim.who.claimants, language) : claim.source.replace("seed-", "");
        const at = finding.indexOf(who, finding.indexOf(number));
        expect(at, `${claim.id}: ${finding}`).toBeGreaterThan(-1);
        if (!isDone(claim))
          expect(
            notDone.some((telling) => finding.includes(`${telling}: ${number}`)),
            claim.id,
          ).toBe(true);
      }
  },
);

test("the plans for the end of a month are those whose last day is the last of that month", () => {
  const { month, isMet, mostDaysAfter, outcome } = monthEnd;
  const next = new Date(`${month}-28T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 4);
  next.setUTCDate(0);
  const lastDay = next.toISOString().slice(0, 10);
  const those = slippage().filter(
    ({ plan }) => "modality" in plan && plan.modality === "planned" && plan.when?.last === lastDay,
  );
  expect(those.length).toBeGreaterThan(0);
  expect(isMet).toBe(those.some(({ status }) => status === "met"));
  expect(mostDaysAfter).toBe(Math.max(...those.map(({ daysLate }) => daysLate.most ?? 0)));
  expect(those.some((slip) => slip.outcome?.id === outcome?.id)).toBe(true);
});
