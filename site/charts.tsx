import { axisX, dot, plot, ruleX, ruleY, text, tickX } from "@observablehq/plot";
import { claims, formatDate, type Language, slippage } from "iraq-coalition-data";
import { parseHTML } from "linkedom";
import { namesOf } from "./names.js";
import { claimPath, type Place, pageFrom } from "./place.js";

const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * The markup of a chart. What the library writes as style stands in the style sheet: the pages allow none in themselves. Its
 * words stand at the links, where they are read out, and not at marks and groups, where they may not be.
 */
function markupOf(chart: Element): string {
  for (const style of [...chart.querySelectorAll("style")]) style.remove();
  for (const element of [chart, ...chart.querySelectorAll("[style]")]) element.removeAttribute("style");
  const links = [...chart.querySelectorAll("a")].map(
    (link) => [link, link.firstElementChild?.getAttribute("aria-label")] as const,
  );
  for (const element of [...chart.querySelectorAll("[aria-label]")]) element.removeAttribute("aria-label");
  for (const [link, words] of links) if (words) link.setAttribute("aria-label", words);
  return chart.outerHTML;
}

/** A label of a chart runs as its language does, although every chart runs from left to right. */
const inItsDirection = (label: string, language: Language) => (language === "ar" ? `\u2067${label}\u2069` : label);

/** A plan with a last day, and the last day that its outcome can have had. */
interface Deadline {
  readonly id: string;
  readonly label: string;
  /** what it says, for who does not see it */
  readonly summary: string;
  readonly said: Date;
  readonly planned: Date;
  readonly outcome: Date | undefined;
  readonly outcomeId: string | undefined;
  readonly outcomeSummary: string | undefined;
  readonly days: number | undefined;
}

/** The plans that have a last day, the earliest first. */
function deadlinesIn(language: Language): Deadline[] {
  return slippage()
    .flatMap(({ plan, outcome, daysLate }): Deadline[] => {
      const { when, said, who, source } = plan;
      const told = said.first ?? said.last;
      if (!("modality" in plan) || plan.modality !== "planned" || when?.last === undefined || told === undefined)
        return [];
      const by = who.claimants.length > 0 ? namesOf(who.claimants, language) : source;
      const last = outcome?.when?.last;
      return [
        {
          id: plan.id,
          label: inItsDirection(`${formatDate(when, language)} · ${by}`, language),
          summary: plan.summary[language],
          said: dayOf(told),
          planned: dayOf(when.last),
          outcome: last === undefined ? undefined : dayOf(last),
          outcomeId: last === undefined ? undefined : outcome?.id,
          outcomeSummary: outcome?.summary[language],
          days: last === undefined ? undefined : daysLate.most,
        },
      ];
    })
    .sort((a, b) => a.planned.getTime() - b.planned.getTime());
}

const ROW = 36;

/**
 * Every planned last day, from the day when it was said to what became of it. A line leads from the saying to the plan, dots
 * from the plan to the last day that the outcome can have had.
 */
export function deadlinesChart(place: Place): string {
  const { language } = place;
  const rows = deadlinesIn(language);
  const told = rows.filter(({ outcome }) => outcome !== undefined);
  const lastArticle = dayOf(
    claims
      .map(({ published }) => published.last ?? "")
      .sort()
      .at(-1) ?? "",
  );
  const en = language === "en";
  const to = (id: string | undefined) => (id === undefined ? undefined : pageFrom(place, claimPath(id)));
  const chart = plot({
    // The library draws into whatever document it is given; this one is of no browser.
    document: parseHTML("<html></html>").document as unknown as Document,
    className: "plot",
    width: 1216,
    height: rows.length * ROW + 76,
    marginLeft: 560,
    marginBottom: 28,
    marginTop: 40,
    marginRight: 130,
    ariaLabel: en ? "Planned last days and what became of them" : "آخر الأيام المخططة وما آلت إليه",
    x: { type: "utc", domain: [dayOf("2024-01-01"), dayOf("2027-01-01")] },
    y: { type: "band", domain: rows.map(({ id }) => id), axis: null },
    marks: [
      axisX({ anchor: "top", ticks: "year", tickFormat: (day: Date) => String(day.getUTCFullYear()), label: null }),
      ruleX([lastArticle], { stroke: "var(--border)", strokeDasharray: "4 3" }),
      text([lastArticle], {
        x: (day: Date) => day,
        frameAnchor: "bottom",
        dy: 20,
        text: () => (en ? "the last article" : "آخر مقال"),
        fill: "var(--ink-2)",
      }),
      ruleY(rows, { y: "id", x1: "said", x2: "planned", stroke: "var(--plan)", strokeWidth: 2 }),
      dot(rows, { y: "id", x: "said", r: 5, stroke: "var(--plan)", fill: "var(--paper)", strokeWidth: 2 }),
      tickX(rows, { y: "id", x: "planned", stroke: "var(--plan)", strokeWidth: 4, inset: 8 }),
      ruleY(told, {
        y: "id",
        x1: "planned",
        x2: "outcome",
        stroke: "var(--late)",
        strokeWidth: 2,
        strokeDasharray: "2 4",
      }),
      dot(told, {
        y: "id",
        x: "outcome",
        r: 6,
        symbol: "diamond",
        fill: "var(--ink)",
        href: ({ outcomeId }: Deadline) => to(outcomeId),
        ariaLabel: "outcomeSummary",
      }),
      text(told, {
        y: "id",
        x: "outcome",
        dx: 12,
        textAnchor: "start",
        text: ({ days }: Deadline) =>
          inItsDirection(en ? `at most ${days} days after` : `بعده بـ${days} يومًا على الأكثر`, language),
        fill: "var(--late)",
      }),
      text(rows, {
        y: "id",
        href: ({ id }: Deadline) => to(id),
        ariaLabel: "summary",
        frameAnchor: "left",
        dx: -12,
        textAnchor: "end",
        text: "label",
        fill: "var(--ink)",
      }),
    ],
  });
  return markupOf(chart);
}
