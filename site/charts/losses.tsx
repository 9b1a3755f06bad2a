import { barX } from "@observablehq/plot";
import { type ClaimOf, claimsIn, type Language } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "../languages.js";
import { namesOf } from "../names.js";
import type { Place } from "../place.js";
import type { Chart } from "./chart.js";
import { hedgeKey } from "./key.js";
import { colourOf, joined, linked, NumberLabel, numberTold } from "./of-claims.js";
import { count } from "./plotted.js";
import { numberOf, quantityMarks } from "./quantity-marks.js";
import { MIDDLE, Rows } from "./rows.js";

type Loss = ClaimOf<"casualty-figures">;

const counted = claimsIn("casualty-figures").filter(({ quantity }) => quantity !== undefined);

/** Over the whole fight, by thousands. */
const ofForces = counted.filter(({ group }) => group !== "isis");
const articles = new Set(ofForces.map(({ source }) => source)).size;
/** In single operations, by ones and tens: they share no axis with the others. */
const ofIsis = counted.filter(({ group }) => group === "isis");

const OUTCOMES: Readonly<Record<Loss["outcome"], Word>> = {
  killed: "killed",
  wounded: "wounded",
  captured: "captured",
  "killed-or-captured": "killedOrCaptured",
};

const lossOf = ({ who, outcome }: Loss, language: Language): string =>
  [namesOf(who.holders, language), WORDS[OUTCOMES[outcome]][language]].join(WORDS.listComma[language]);

const mostOf = ({ quantity }: Loss): number =>
  quantity === undefined ? 0 : "max" in quantity ? (quantity.max ?? 0) : numberOf(quantity);

function LossRows({ losses, place }: { losses: readonly Loss[]; place: Place }) {
  return (
    <Rows
      x={{ domain: [0, Math.max(...losses.map(mostOf))], nice: true }}
      ticks={{ ticks: 3, tickFormat: count(place.language) }}
      rows={losses.map((claim) => ({
        key: claim.id,
        label: <NumberLabel claim={claim} place={place} about={lossOf(claim, place.language)} />,
        marks:
          claim.quantity === undefined
            ? []
            : [
                barX([numberOf(claim.quantity)], {
                  x1: 0,
                  x2: (number: number) => number,
                  fill: "var(--hairline)",
                  insetTop: 8,
                  insetBottom: 8,
                }),
                ...quantityMarks(
                  [{ quantity: claim.quantity, across: MIDDLE, colour: colourOf(claim), ...linked(claim, place) }],
                  "x",
                ),
              ],
      }))}
    />
  );
}

export const losses: Chart = {
  name: "losses",
  shown: (size) => (size === "page" ? counted : ofForces),
  headline: (language) => filled(articles === 1 ? "lossesInOneArticle" : "lossesHeadline", language, { articles }),
  finding: (language) =>
    joined(
      ofForces.map((claim) => `${lossOf(claim, language)}: ${numberTold(claim, language)}`),
      language,
    ),
  key: (language) => hedgeKey(counted, language),
  not: (language) => WORDS.lossesNot[language],
  drawn: (place, size) => (
    <>
      <LossRows losses={ofForces} place={place} />
      {size === "page" && (
        <>
          <h2>{WORDS.lossesOfIsis[place.language]}</h2>
          <LossRows losses={ofIsis} place={place} />
        </>
      )}
    </>
  ),
};
