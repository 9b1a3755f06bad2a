import { ruleY, text } from "@observablehq/plot";
import { claimsIn, type Language } from "iraq-coalition-data";
import { filled, WORDS } from "../languages.js";
import { nameOf, namesOf } from "../names.js";
import type { Chart, Size } from "./chart.js";
import { hedgeKey, keyItem } from "./key.js";
import { isDone, joined, numberTold } from "./of-claims.js";
import { CountsOverTime } from "./over-time.js";
import { count } from "./plotted.js";
import { numberOf } from "./quantity-marks.js";
import { MIDDLE } from "./rows.js";

const counts = claimsIn("troop-counts");
/** Each place, the one with most counts first. */
const PLACES = [...new Set(counts.map(({ place }) => place))].sort(
  (a, b) => counts.filter(({ place }) => place === b).length - counts.filter(({ place }) => place === a).length,
);
const placesOf = (size: Size) => (size === "page" ? PLACES : PLACES.slice(0, 1));

/** What is told of a place: each number, with who says it, the earliest first. */
const toldOf = (id: (typeof PLACES)[number], language: Language): string =>
  `${nameOf(id, language)}: ${joined(
    counts
      .filter(({ place }) => place === id)
      .sort((a, b) => ((a.when?.first ?? "9") < (b.when?.first ?? "9") ? -1 : 1))
      .map((claim) => numberTold(claim, language)),
    language,
  )}`;

/** How many soldiers there are, by place: over time where a time is told. */
export const troops: Chart = {
  name: "troops",
  shown: (size) => counts.filter(({ place }) => placesOf(size).includes(place)),
  headline: (language) => {
    const [first] = PLACES;
    const those = counts.filter((claim) => claim.place === first && isDone(claim));
    const numbers = new Set(those.map(({ quantity }) => numberOf(quantity)));
    return filled(numbers.size === 1 ? "troopsOneNumber" : "troopsNumbers", language, {
      force: namesOf([...new Set(those.flatMap(({ who }) => who.holders))], language),
      place: first === undefined ? "" : nameOf(first, language),
      number: count(language)([...numbers][0] ?? 0),
      times: those.length,
      hedged: those.filter(({ quantity }) => quantity.qualifier === "approximately").length,
    });
  },
  finding: (language, size) =>
    placesOf(size)
      .map((id) => toldOf(id, language))
      .join(" "),
  key: (language) => [
    ...hedgeKey(counts, language),
    keyItem([text(["?"], { x: 5, y: MIDDLE, fill: "var(--ink-2)" })], WORDS.keyInferred[language]),
    keyItem([ruleY([MIDDLE], { stroke: "var(--for-tint)", strokeWidth: 16 })], WORDS.keyBand[language]),
  ],
  not: (language) => WORDS.troopsNot[language],
  drawn: (place, size) => (
    <div class="places">
      {placesOf(size).map((id) => (
        <CountsOverTime id={id} place={place} heading={size === "page"} />
      ))}
    </div>
  ),
};
