import { axisX, axisY, gridY, type Markish, ruleY, text, tickY } from "@observablehq/plot";
import { type ClaimOf, claimsIn, formatDate, formatQuantity, type Language, repeats } from "iraq-coalition-data";
import { WORDS } from "../languages.js";
import { articleNumber, nameOf } from "../names.js";
import type { Place } from "../place.js";
import { tellingWord } from "../telling.js";
import { colourOf, isDone, linked } from "./of-claims.js";
import { count, dayOf, FORMS, type Form, inItsDirection, plotted } from "./plotted.js";
import { numberOf, type Point, quantityMarks } from "./quantity-marks.js";

type Count = ClaimOf<"troop-counts">;

/** All counts have one scale, whatever place they are of. */
const counts = claimsIn("troop-counts");
const MOST = Math.max(...counts.map(({ quantity }) => numberOf(quantity)));
const isDated = ({ when }: Count) => when?.first !== undefined;
const middleOf = ({ when }: Count) =>
  new Date((dayOf(when?.first ?? "").getTime() + dayOf(when?.last ?? "").getTime()) / 2);

/** How wide the two halves are: the counts with a time, and those without or that are planned. */
const WIDTHS: Readonly<Record<Form, readonly [dated: number, apart: number]>> = {
  wide: [380, 188],
  narrow: [200, 140],
};
/** Where there is little room, a label has two lines. */
const LABELS: Readonly<Record<Form, { letters: number; step: number }>> = {
  wide: { letters: 20, step: 16 },
  narrow: { letters: 7, step: 32 },
};
const HEIGHT = 280;
const MARGINS = { marginTop: 80, marginBottom: 40, marginLeft: 44, marginRight: 12 };
/** The months of all counts that have a time, the earliest first. */
const MONTHS = [...new Set(counts.flatMap(({ when }) => when?.first ?? []))].sort();
const [FIRST = "", SECOND = ""] = MONTHS;
const LAST = MONTHS.at(-1) ?? "";
const TICKS: Readonly<Record<Form, readonly string[]>> = { wide: [FIRST, SECOND, LAST], narrow: [FIRST, LAST] };
const days = (number: number) => number * 86_400_000;
/** From a month before the first to two months after the last, so that labels have room. */
const DOMAIN = [new Date(dayOf(FIRST).getTime() - days(30)), new Date(dayOf(LAST).getTime() + days(70))] as const;

/** The article of a count, and a "?" if its time is one that we inferred. */
const sourceOf = ({ source, when }: Count) =>
  `${articleNumber(source)}${when?.first !== undefined && when.basis === "inferred" ? "?" : ""}`;

/** Labels at one height would lie on each other: each goes as many steps up as those beside it ask for. */
function steps(places: readonly number[], widths: readonly number[]): number[] {
  const ends: number[] = [];
  return places.map((place, index) => {
    const half = (widths[index] ?? 0) / 2;
    const free = ends.findIndex((end) => place - half > end);
    const step = free === -1 ? ends.length : free;
    ends[step] = place + half + 6;
    return step;
  });
}

const pointOf = (claim: Count, across: Date | string, place: Place): Point => ({
  quantity: claim.quantity,
  across,
  colour: colourOf(claim),
  ...linked(claim, place),
});

/** An arrow stands above its dot, and its label above that. */
const isOpenUpwards = ({ quantity }: Count) => quantity.qualifier === "more-than" || quantity.qualifier === "at-least";

const label = (claim: Count, language: Language) =>
  inItsDirection(formatQuantity(claim.quantity, language, { unit: false }), language);

const widthOf = (text: string) => 7 * text.length;

/** The counts of a place that have a time, on the axis of time; one figure printed again is one band. */
function datedPlot(those: readonly Count[], place: Place, form: Form): string {
  const { language } = place;
  const [width] = WIDTHS[form];
  const shown = those.filter(isDated).sort((a, b) => middleOf(a).getTime() - middleOf(b).getTime());
  const inner = width - MARGINS.marginLeft - MARGINS.marginRight;
  const placeOf = (claim: Count) =>
    ((middleOf(claim).getTime() - DOMAIN[0].getTime()) / (DOMAIN[1].getTime() - DOMAIN[0].getTime())) * inner;
  const places = shown.map(placeOf);
  const labels = shown.map((claim) => label(claim, language));
  const { letters, step } = LABELS[form];
  const up = steps(
    places,
    labels.map((text) => Math.min(widthOf(text), 7 * letters)),
  );
  const down = steps(
    places,
    shown.map((claim) => widthOf(sourceOf(claim))),
  );
  const bands = shown.flatMap((claim) => {
    const again = new Set([claim.id, ...repeats(claim).map(({ id }) => id)]);
    const voices = shown.filter(({ id }) => again.has(id));
    return voices[0] === claim && voices.length > 1 ? [voices] : [];
  });
  return plotted({
    width,
    height: HEIGHT,
    ...MARGINS,
    x: { type: "utc", domain: DOMAIN, axis: null },
    y: { domain: [0, MOST], nice: true, axis: null },
    marks: [
      gridY({ ticks: 3, stroke: "var(--hairline)", strokeOpacity: 1 }),
      axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: count(language) }),
      axisX(TICKS[form].map(dayOf), {
        label: null,
        tickFormat: (day: Date) => inItsDirection(formatDate(day.toISOString().slice(0, 7), language), language),
      }),
      ...bands.map((voices) =>
        ruleY([numberOf(voices[0]?.quantity ?? { qualifier: "", unit: "" })], {
          x1: () => middleOf(voices[0] as Count),
          x2: () => middleOf(voices.at(-1) as Count),
          stroke: "var(--for-tint)",
          strokeWidth: 24,
          strokeLinecap: "round",
        }),
      ),
      ...quantityMarks(
        shown.map((claim) => pointOf(claim, middleOf(claim), place)),
        "y",
      ),
      ...shown.flatMap((claim, index) => [
        text([claim], {
          x: middleOf,
          y: ({ quantity }: Count) => numberOf(quantity),
          text: () => labels[index],
          dy: -(isOpenUpwards(claim) ? 42 : 22) - step * (up[index] ?? 0),
          lineWidth: letters / 2,
          lineAnchor: "bottom",
          fill: "var(--ink)",
        }),
        text([claim], {
          x: middleOf,
          y: ({ quantity }: Count) => numberOf(quantity),
          text: sourceOf,
          dy: 22 + 14 * (down[index] ?? 0),
          fill: "var(--ink-2)",
        }),
      ]),
    ],
  });
}

/** Below a ceiling that is planned: lines, since it is no count. */
const hatching = ({ id, quantity }: Count): Markish[] => {
  const ceiling = numberOf(quantity);
  const heights = Array.from({ length: 12 }, (_, step) => (ceiling * step) / 12);
  const across = { x: () => id, stroke: "var(--plan)", insetLeft: 2, insetRight: 2 };
  return [
    tickY(heights, { ...across, y: (height: number) => height, strokeOpacity: 0.45 }),
    tickY([ceiling], { ...across, y: (height: number) => height, strokeWidth: 3 }),
  ];
};

/** The counts of a place without a time, and the planned ones, beside the axis of time. */
function apartPlot(those: readonly Count[], place: Place, form: Form): string {
  const { language } = place;
  const [, width] = WIDTHS[form];
  const shown = those.filter((claim) => !isDated(claim));
  const columns = shown.map(({ id }) => id);
  return plotted({
    width,
    height: HEIGHT,
    ...MARGINS,
    marginLeft: 12,
    x: { type: "band", domain: columns, axis: null },
    y: { domain: [0, MOST], nice: true, axis: null },
    marks: [
      gridY({ ticks: 3, stroke: "var(--hairline)", strokeOpacity: 1 }),
      ...shown.filter(({ modality }) => modality === "planned").flatMap(hatching),
      ...quantityMarks(
        shown.map((claim) => pointOf(claim, claim.id, place)),
        "y",
      ),
      text(shown, {
        x: "id",
        y: ({ quantity }: Count) => numberOf(quantity),
        text: (claim: Count) => label(claim, language),
        dy: -22,
        fill: colourOf,
        lineWidth: 7,
        lineAnchor: "bottom",
      }),
      text(shown, {
        x: "id",
        y: 0,
        dy: 8,
        lineAnchor: "top",
        text: (claim: Count) =>
          inItsDirection(
            [
              ...(isDone(claim) ? [] : [tellingWord(claim, language)]),
              `${WORDS.noTime[language]} ${sourceOf(claim)}`,
            ].join(WORDS.listComma[language]),
            language,
          ),
        fill: "var(--ink-2)",
        lineWidth: form === "wide" ? 5 : 3.5,
      }),
    ],
  });
}

/** The counts of a place: over time, and beside it those without a time. */
export function CountsOverTime({ id, place, heading }: { id: Count["place"]; place: Place; heading: boolean }) {
  const those = counts.filter((claim) => claim.place === id);
  const hasApart = those.some((claim) => !isDated(claim));
  return (
    <div class="over-time">
      {heading && <h2>{nameOf(id, place.language)}</h2>}
      {FORMS.map((form) => (
        <div class={`strip ${form} halves${hasApart ? "" : " alone"}`}>
          <div dangerouslySetInnerHTML={{ __html: datedPlot(those, place, form) }} />
          {hasApart && <div dangerouslySetInnerHTML={{ __html: apartPlot(those, place, form) }} />}
        </div>
      ))}
    </div>
  );
}
