import { barX, link, vector } from "@observablehq/plot";
import { claimsIn } from "iraq-coalition-data";
import { filled, WORDS } from "../languages.js";
import type { Chart } from "./chart.js";
import { keyItem } from "./key.js";
import { colourOf, isDone, joined, linked, NumberLabel, numberTold } from "./of-claims.js";
import { dayOf } from "./plotted.js";
import { MIDDLE, Rows } from "./rows.js";

const shown = [...claimsIn("attack-statistics")].sort((a, b) =>
  `${a.when?.first}${a.when?.last}` < `${b.when?.first}${b.when?.last}` ? -1 : 1,
);

interface Period {
  readonly from: Date | number;
  readonly to: Date | number;
  readonly colour: string;
  readonly isTold: boolean;
  readonly href?: string;
  readonly name?: string;
}

/** The time that a figure covers: a bar if it is told as counted, an arrow of dashes if it is a forecast. */
function periodMarks(period: Period) {
  const named = { href: "href", ariaLabel: "name" };
  if (period.isTold)
    return [barX([period], { x1: "from", x2: "to", fill: "colour", insetTop: 8, insetBottom: 8, ...named })];
  return [
    link([period], {
      x1: "from",
      x2: "to",
      y: MIDDLE,
      stroke: "colour",
      strokeWidth: 3,
      strokeDasharray: "5 4",
      ...named,
    }),
    vector([period], { x: "to", y: MIDDLE, stroke: "colour", strokeWidth: 2, length: 14, rotate: 90, anchor: "end" }),
  ];
}

const yearsOf = shown.flatMap(({ when }) => [when?.first, when?.last]).flatMap((day) => Number(day?.slice(0, 4)) || []);

/** The beginning of each year that a figure covers, and the end of the last. */
const YEARS = Array.from({ length: Math.max(...yearsOf) - Math.min(...yearsOf) + 2 }, (_, index) =>
  dayOf(`${Math.min(...yearsOf) + index}-01-01`),
);

/** How many attacks ISIS carried out, by the period that each figure covers: the sizes stand in words alone. */
export const attacks: Chart = {
  name: "attacks",
  shown: () => shown,
  headline: (language) => filled("attacksHeadline", language, { figures: shown.length }),
  finding: (language) =>
    joined(
      shown.map((claim) => numberTold(claim, language)),
      language,
    ),
  key: (language) => [
    keyItem(periodMarks({ from: 0, to: 10, colour: "var(--ink)", isTold: true }), WORDS.keyPeriod[language]),
    keyItem(periodMarks({ from: 0, to: 9, colour: "var(--depends)", isTold: false }), WORDS.keyForecast[language]),
  ],
  not: (language) => WORDS.attacksNot[language],
  drawn: (place) => (
    <Rows
      x={{ type: "utc", domain: [YEARS.at(0), YEARS.at(-1)] }}
      ticks={{ ticks: YEARS, tickFormat: yearOf }}
      rows={shown.map((claim) => ({
        key: claim.id,
        label: <NumberLabel claim={claim} place={place} />,
        marks:
          claim.when?.first === undefined || claim.when.last === undefined
            ? []
            : periodMarks({
                from: dayOf(claim.when.first),
                to: dayOf(claim.when.last),
                colour: colourOf(claim),
                isTold: isDone(claim),
                ...linked(claim, place),
              }),
      }))}
    />
  ),
};

const yearOf = (day: Date) => String(day.getUTCFullYear());
