import { barX, dot, link, tickX } from "@observablehq/plot";
import { type Claim, formatDate, type Language, once, type Slippage, slippage } from "iraq-coalition-data";
import { filled, WORDS } from "../languages.js";
import { ClaimLink, claimantsOf } from "../names.js";
import { Outcome } from "../outcome.js";
import type { Place } from "../place.js";
import type { Chart, Size } from "./chart.js";
import { keyItem } from "./key.js";
import { LAST_DAY, linked } from "./of-claims.js";
import { dayOf } from "./plotted.js";
import { MIDDLE, Rows } from "./rows.js";

const isPlan = ({ plan }: Slippage<Claim>) => "modality" in plan && plan.modality === "planned";
const lastDayOf = ({ plan }: Slippage<Claim>) => plan.when?.last ?? "";

/** The plans that have a last day, the earliest first. */
const dated = slippage()
  .filter((one) => isPlan(one) && one.plan.when?.last !== undefined)
  .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));

/** Those whose last day had passed when the last article was published. */
const due = dated.filter((one) => lastDayOf(one) <= LAST_DAY);

const dueOn = (day: string) => due.filter((slip) => lastDayOf(slip) === day);

const isEndOfMonth = (day: string) => new Date(dayOf(day).getTime() + 86_400_000).getUTCDate() === 1;

/** The end of a month for which most plans were made. */
const [dueDay = ""] = [...new Set(due.map(lastDayOf).filter(isEndOfMonth))].sort(
  (a, b) => dueOn(b).length - dueOn(a).length,
);

/** The plans for the end of the month for which most were made, and what became of them. */
export const monthEnd = {
  month: dueDay.slice(0, 7),
  isMet: dueOn(dueDay).some(({ status }) => status === "met"),
  /** what came about, as it is told of most of them */
  outcome: mostFrequent(dueOn(dueDay).flatMap(({ outcome }) => outcome ?? [])),
  /** after how many days the latest outcome is told, at most */
  mostDaysAfter: mostDays(dueOn(dueDay)),
};

function mostFrequent(some: readonly Claim[]): Claim | undefined {
  const times = (claim: Claim) => some.filter(({ id }) => id === claim.id).length;
  return [...some].sort((a, b) => times(b) - times(a))[0];
}

function mostDays(slips: readonly Slippage<Claim>[]): number {
  return Math.max(0, ...slips.map(({ daysLate }) => daysLate.most ?? 0));
}

const LINKED = { href: "href", ariaLabel: "name" };

/** When a plan was said: on a day, in a span, or at the latest on a day. It leads nowhere: the last day that it names does. */
function saidMarks(first: Date | number | undefined, last: Date | number) {
  const look = { stroke: "var(--plan)", fill: "var(--paper)", strokeWidth: 2 };
  if (first === undefined || first.valueOf() === last.valueOf())
    return dot([last], { x: () => last, y: MIDDLE, r: 5, ...look });
  return barX([0], { x1: () => first, x2: () => last, ...look, inset: -3, insetTop: 8, insetBottom: 8, rx: 8 });
}

/** Room for the pointer around a mark. */
const target = (x: Date | number, { href }: { href?: string }) =>
  dot([{ x, href }], { x: "x", y: MIDDLE, r: 8, stroke: "var(--ink)", strokeOpacity: 0, strokeWidth: 8, href: "href" });

/** The last day that a plan allows, and before it the month or longer in which it fell due. */
function dueMarks(first: Date | number | undefined, last: Date | number, named: object) {
  return [
    ...(first === undefined || first.valueOf() === last.valueOf()
      ? []
      : [
          barX([{ first, last }], {
            x1: "first",
            x2: "last",
            fill: "none",
            stroke: "var(--plan)",
            insetTop: 8,
            insetBottom: 8,
          }),
        ]),
    tickX([{ last, ...named }], { x: "last", stroke: "var(--plan)", strokeWidth: 4, inset: 6, ...LINKED }),
  ];
}

/** The day by which an outcome has come about, and how long that is after the last day of the plan. */
const outcomeMarks = (from: Date | number, to: Date | number, named: object) => [
  link(from < to ? [{ from, to }] : [], {
    x1: "from",
    x2: "to",
    y: MIDDLE,
    stroke: "var(--late)",
    strokeWidth: 2,
    strokeDasharray: "2 4",
  }),
  dot([{ to, ...named }], { x: "to", y: MIDDLE, r: 6, symbol: "diamond", fill: "var(--ink)", ...LINKED }),
];

function marksOf({ plan, outcome }: Slippage<Claim>, place: Place) {
  const { when, said } = plan;
  if (when?.last === undefined) return [];
  const told = said.last === undefined ? undefined : dayOf(said.last);
  const last = dayOf(when.last);
  const outcomeLast = outcome?.when?.last;
  return [
    barX([0], { x1: () => dayOf(LAST_DAY), x2: () => END, fill: "var(--after)" }),
    ...(told === undefined
      ? []
      : [
          link([0], { x1: () => told, x2: () => last, y: MIDDLE, stroke: "var(--plan)", strokeWidth: 2 }),
          saidMarks(said.first === undefined ? undefined : dayOf(said.first), told),
        ]),
    target(last, linked(plan, place)),
    ...dueMarks(when.first === undefined ? undefined : dayOf(when.first), last, linked(plan, place)),
    ...(outcome === undefined || outcomeLast === undefined
      ? []
      : [
          target(dayOf(outcomeLast), linked(outcome, place)),
          ...outcomeMarks(last, dayOf(outcomeLast), linked(outcome, place)),
        ]),
  ];
}

/** The years of all days that the chart has, whole. */
const YEARS = dated
  .flatMap(({ plan, outcome }) => [plan.said.first, plan.said.last, plan.when?.last, outcome?.when?.last])
  .flatMap((day) => day?.slice(0, 4) ?? [])
  .sort();
const START = dayOf(`${YEARS[0]}-01-01`);
const END = dayOf(`${Number(YEARS.at(-1)) + 1}-01-01`);

const said = (claim: Claim, language: Language) => formatDate(claim.said, language);

/** On the first page those of the month at whose end most fell due, and those still to come. */
const plansOf = (size: Size) =>
  size === "page" ? dated : [...dueOn(dueDay), ...dated.filter((slip) => !due.includes(slip))];

/** Every plan with a last day, from the day when it was said to what the articles say became of it. */
export const deadlines: Chart = {
  name: "deadlines",
  shown: (size) => {
    const plans = plansOf(size);
    return once([...plans.map(({ plan }) => plan), ...plans.flatMap(({ outcome }) => outcome ?? [])]);
  },
  headline: (language) =>
    filled(monthEnd.isMet ? "deadlinesSomeMet" : "deadlinesNoneMet", language, {
      month: formatDate(monthEnd.month, language),
    }),
  finding: (language) =>
    filled("deadlinesFinding", language, {
      plans: dated.length,
      due: due.length,
      told: due.filter(({ outcome }) => outcome !== undefined).length,
      most: mostDays(due),
    }),
  key: (language) => [
    keyItem([saidMarks(undefined, 5)], WORDS.keySaid[language]),
    keyItem([saidMarks(2, 8)], WORDS.keySaidInSpan[language]),
    keyItem(dueMarks(2, 8, {}), WORDS.keyDue[language]),
    keyItem(outcomeMarks(0, 8, {}), WORDS.keyOutcome[language]),
    keyItem([barX([0], { x1: 0, x2: 10, fill: "var(--after)" })], WORDS.keyAfter[language]),
  ],
  not: (language) => WORDS.deadlinesNot[language],
  drawn: (place, size) => (
    <Rows
      x={{ type: "utc", domain: [START, END] }}
      ticks={{ ticks: "year", tickFormat: (day: Date) => String(day.getUTCFullYear()), textAnchor: "start" }}
      rows={plansOf(size).map((slip) => ({
        key: slip.plan.id,
        label: (
          <>
            <p>
              <ClaimLink claim={slip.plan} place={place} />
            </p>
            <p class="bounds">
              {claimantsOf(slip.plan, place.language)} · {said(slip.plan, place.language)}
            </p>
          </>
        ),
        marks: marksOf(slip, place),
        after: <Outcome slip={slip} place={place} note={size === "page"} />,
      }))}
    />
  ),
};
