import { bounds, claimsIn } from "iraq-coalition-data";
import { filled, WORDS } from "../languages.js";
import type { Chart } from "./chart.js";
import { hedgeKey } from "./key.js";
import { colourOf, joined, linked, NumberLabel, numberTold } from "./of-claims.js";
import { count } from "./plotted.js";
import { numberOf, quantityMarks } from "./quantity-marks.js";
import { MIDDLE, Rows } from "./rows.js";

const shown = claimsIn("fighter-estimates");
const articles = new Set(shown.map(({ source }) => source)).size;

/** Whether every number lies within the bounds of the widest, so that all can be true at once. */
const isCompatible = (): boolean => {
  const ranges = shown.map(({ quantity }) => bounds(quantity));
  const least = Math.max(...ranges.map(({ min }) => min ?? 0));
  const most = Math.min(...ranges.map(({ max }) => max ?? Number.POSITIVE_INFINITY));
  const isInside = (number: number) => least <= number && number <= most;
  return least <= most && shown.every(({ quantity }) => isInside(numberOf(quantity)));
};

const MOST = Math.max(...shown.map(({ quantity }) => bounds(quantity).max ?? numberOf(quantity)));

/** How many fighters ISIS is estimated to have. */
export const fighters: Chart = {
  name: "fighters",
  shown: () => shown,
  headline: (language) =>
    filled(articles === 1 ? "fightersInOneArticle" : "fightersHeadline", language, {
      estimates: shown.length,
      articles,
    }),
  finding: (language) =>
    [
      articles === 1 ? WORDS.onlyOneArticle[language] : "",
      joined(
        [
          ...shown.map((claim) => numberTold(claim, language)),
          WORDS[isCompatible() ? "allCanBeTrue" : "notAllTrue"][language],
        ],
        language,
      ),
    ]
      .join(" ")
      .trim(),
  key: (language) => hedgeKey(shown, language),
  not: (language) => WORDS.fightersNot[language],
  drawn: (place) => (
    <Rows
      x={{ domain: [0, MOST], nice: true }}
      ticks={{ ticks: 4, tickFormat: count(place.language) }}
      rows={shown.map((claim) => ({
        key: claim.id,
        label: <NumberLabel claim={claim} place={place} />,
        marks: quantityMarks(
          [{ quantity: claim.quantity, across: MIDDLE, colour: colourOf(claim), ...linked(claim, place) }],
          "x",
        ),
      }))}
    />
  ),
};
