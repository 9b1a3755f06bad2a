import { barX, dot, link, tickX } from "@observablehq/plot";
import { type Claim, formatDate, type Language, once, type Slippage, slippage } from "iraq-coalition-data";
import { filled, WORDS } from "../languages.js";
import { Claimants, ClaimLink } from "../names.js";
import { lateness, STATUS } from "../outcome.js";
import { claimPath, type Place, pageFrom } from "../place.js";
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

const dueIn = (one: string) => due.filter((slip) => lastDayOf(slip).startsWith(one));

/** The month at whose end most plans fell due. */
export const [dueMonth = ""] = [...new Set(due.map((one) => lastDayOf(one).slice(0, 7)))].sort(
  (a, b) => dueIn(b).length - dueIn(a).length,
);

export const isDueMonthMet = dueIn(dueMonth).some(({ status }) => status === "met");

/** After how many days the latest outcome of a plan that had fallen due is told, at most. */
export const mostDaysAfter = Math.max(0, ...due.map(({ daysLate }) => daysLate.most ?? 0));

/** When a plan was said: on a day, in a span, or at the latest on a day. */
function saidMarks(first: Date | number | undefined, last: Date | number, named: object) {
  const isSpan = first !== undefined && first.valueOf() !== last.valueOf();
  const look = { stroke: "var(--plan)", fill: "var(--paper)", strokeWidth: 2 };
  if (isSpan)
    return barX([{ first, last, ...named }], {
      x1: "first",
      x2: "last",
      ...look,
      ...LINKED,
      inset: -3,
      insetTop: 8,
      insetBottom: 8,
      rx: 8,
    });
  return dot([{ last, ...named }], { x: "last", y: MIDDLE, r: 5, ...look, ...LINKED });
}

const LINKED = { href: "href", ariaLabel: "name" };

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

const lateMarks = (from: Date | number, to: Date | number, named: object) => [
  link([{ from, to }], {
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
          saidMarks(said.first === undefined ? undefined : dayOf(said.first), told, linked(plan, place)),
        ]),
    ...dueMarks(when.first === undefined ? undefined : dayOf(when.first), last, linked(plan, place)),
    ...(outcome === undefined || outcomeLast === undefined
      ? []
      : lateMarks(last, dayOf(outcomeLast), linked(outcome, place))),
  ];
}

const [START, END] = [dayOf("2024-01-01"), dayOf("2027-01-01")];

/** What became of a plan, in words. */
export function Outcome({ slip, place, note: isNoted }: { slip: Slippage<Claim>; place: Place; note: boolean }) {
  const { language } = place;
  const { outcome, status, daysLate, note } = slip;
  const late = lateness(daysLate, language);
  return (
    <>
      <p class={`status ${status}`}>{WORDS[STATUS[status]][language]}</p>
      {late && <p class="late">{late}</p>}
      {outcome && (
        <p>
          <a href={pageFrom(place, claimPath(outcome.id))}>{WORDS.asTold[language]}</a>
        </p>
      )}
      {isNoted && note && <p class="reason">{note[language]}</p>}
    </>
  );
}

const said = (claim: Claim, language: Language) => formatDate(claim.said, language);

/** On the first page those of the month at whose end most fell due, and those still to come. */
const plansOf = (size: Size) =>
  size === "page" ? dated : [...dueIn(dueMonth), ...dated.filter((slip) => !due.includes(slip))];

/** Every plan with a last day, from the day when it was said to what the articles say became of it. */
export const deadlines: Chart = {
  name: "deadlines",
  shown: (size) => {
    const plans = plansOf(size);
    return once([...plans.map(({ plan }) => plan), ...plans.flatMap(({ outcome }) => outcome ?? [])]);
  },
  headline: (language) =>
    filled(isDueMonthMet ? "deadlinesSomeMet" : "deadlinesNoneMet", language, {
      month: formatDate(dueMonth, language),
    }),
  finding: (language) =>
    filled("deadlinesFinding", language, {
      plans: dated.length,
      due: due.length,
      told: due.filter(({ outcome }) => outcome !== undefined).length,
      most: mostDaysAfter,
    }),
  key: (language) => [
    keyItem([saidMarks(undefined, 5, {})], WORDS.keySaid[language]),
    keyItem([saidMarks(2, 8, {})], WORDS.keySaidInSpan[language]),
    keyItem(dueMarks(2, 8, {}), WORDS.keyDue[language]),
    keyItem(lateMarks(0, 8, {}), WORDS.keyOutcome[language]),
    keyItem([barX([0], { x1: 0, x2: 10, fill: "var(--after)" })], WORDS.keyAfter[language]),
  ],
  not: (language) => WORDS.deadlinesNot[language],
  drawn: (place, size) => (
    <Rows
      x={{ type: "utc", domain: [START, END] }}
      ticks={{ ticks: "year", tickFormat: (day: Date) => String(day.getUTCFullYear()), textAnchor: "start" }}
      rows={(size === "page" ? dated : [...dueIn(dueMonth), ...dated.filter((slip) => !due.includes(slip))]).map(
        (slip) => ({
          key: slip.plan.id,
          label: (
            <>
              <p>
                <ClaimLink claim={slip.plan} place={place} />
              </p>
              <p class="bounds">
                <Claimants claim={slip.plan} language={place.language} /> · {said(slip.plan, place.language)}
              </p>
            </>
          ),
          marks: marksOf(slip, place),
          after: <Outcome slip={slip} place={place} note={size === "page"} />,
        }),
      )}
    />
  ),
};
