import { type PlotOptions, plot } from "@observablehq/plot";
import type { Language } from "iraq-coalition-data";
import { parseHTML } from "linkedom";

/** A chart is drawn twice: once for a wide place and once for a narrow one, so that its letters keep their size. */
export const FORMS = ["wide", "narrow"] as const;
export type Form = (typeof FORMS)[number];

/** A day as a place on an axis. */
export const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A label of a chart runs as its language does, although every chart runs from left to right. */
export const inItsDirection = (label: string, language: Language): string =>
  language === "ar" ? `\u2067${label}\u2069` : label;

/** A number on an axis, as the language writes it. */
export const count =
  (language: Language) =>
  (number: number): string =>
    number.toLocaleString("en", { useGrouping: language === "en" });

/** A link without words is room for the pointer around a mark, which has a link of its own. */
function hideFromKeyboard(link: Element): void {
  link.setAttribute("tabindex", "-1");
  link.setAttribute("aria-hidden", "true");
}

/**
 * The markup of a plot. What the library writes as style stands in the style sheet: the pages allow none in themselves. Its
 * words stand at the links, where they are read out, and not at marks and groups, where they may not be.
 */
export function plotted(options: PlotOptions): string {
  const drawn = plot({
    ...options,
    // The library draws into whatever document it is given; this one is of no browser.
    document: parseHTML("<html></html>").document as unknown as Document,
    className: "plot",
    color: { type: "identity" },
  });
  for (const style of [...drawn.querySelectorAll("style")]) style.remove();
  for (const element of [drawn, ...drawn.querySelectorAll("[style]")]) element.removeAttribute("style");
  const links = [...drawn.querySelectorAll("a")].map(
    (link) => [link, link.firstElementChild?.getAttribute("aria-label")] as const,
  );
  for (const element of [...drawn.querySelectorAll("[aria-label]")]) element.removeAttribute("aria-label");
  for (const [link, words] of links)
    if (words) link.setAttribute("aria-label", words);
    else hideFromKeyboard(link);
  // What the style sheet says of letters, and more places of a number than a screen has.
  for (const attribute of ["font-size", "font-family"]) drawn.removeAttribute(attribute);
  // A link has its colour from what it is in without being told.
  return drawn.outerHTML
    .replaceAll(' fill="inherit"', "")
    .replaceAll(/\d+\.\d{2,}(?=[\s",)LZMC])/gu, (number) => String(Math.round(Number(number) * 10) / 10));
}
