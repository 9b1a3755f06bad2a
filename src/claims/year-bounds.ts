import { fold } from "../arabic/fold.js";
import { alternatives } from "./alternatives.js";
import type { Turned } from "./opposites.js";

/** On which side of a year something is said to be. */
type Side = "before" | "after";

const TO = alternatives("قبل | حتى | بحلول | لغاية");
const FROM = alternatives("بعد | منذ | عقب | ابتداء من | اعتبارا من");
const YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
/** Words between, such as the month, of which none is such a word itself: until after 2026. */
const ARABIC_BETWEEN = `(?: (?!ما |(?:${TO}|${FROM})(?!\\p{L}))[\\p{L}/]+){0,3}`;
const ENGLISH_WORDS = "before|until|till|through|after|since|beyond|from|by";
const ENGLISH_BETWEEN = `(?: (?!(?:${ENGLISH_WORDS})\\b)\\w+){0,3}`;
/** "Attacks by ISIS in 2024" were made by it. */
const OF_A_TIME =
  "(?: (?:the|start|beginning|middle|end|of|early|mid|late|January|February|March|April|May|June|July|August|September|October|November|December|\\d{1,2}))*";

const arabic = (words: string) => new RegExp(`(?<!\\p{L})[وفل]?(?:${words})${ARABIC_BETWEEN} ${YEAR}`, "gu");

const SAYS: Readonly<Record<"en" | "ar", readonly (readonly [Side, RegExp])[]>> = {
  en: [
    ["before", new RegExp(`\\b(?:before|until|till|through)${ENGLISH_BETWEEN} ${YEAR}`, "giu")],
    ["before", new RegExp(`\\bby${OF_A_TIME} ${YEAR}`, "giu")],
    ["after", new RegExp(`\\b(?:after|since|beyond)${ENGLISH_BETWEEN} ${YEAR}`, "giu")],
  ],
  ar: [
    ["before", arabic(TO)],
    ["after", arabic(FROM)],
  ],
};

/** The years of a text that something is said to be before or after, each with the side: after 2026. */
export function yearBounds(text: string, language: "en" | "ar"): ReadonlySet<string> {
  const searched = language === "en" ? text : fold(text).text;
  return new Set(
    SAYS[language].flatMap(([side, form]) =>
      [...searched.matchAll(form)].map(({ groups }) => `${side} ${groups?.["year"]}`),
    ),
  );
}

/** The years that one text is before and the other after. */
function boundsTurned(one: ReadonlySet<string>, other: ReadonlySet<string>): Turned[] {
  const opposite = (bound: string) =>
    bound.startsWith("before") ? bound.replace("before", "after") : bound.replace("after", "before");
  return [...one]
    .filter((bound) => other.has(opposite(bound)) && !other.has(bound) && !one.has(opposite(bound)))
    .map((bound) => ({ said: bound, instead: opposite(bound) }));
}

/** What is turned between two texts, with the year where one text is before it and the other after. */
export function withYears(turns: readonly Turned[], one: ReadonlySet<string>, other: ReadonlySet<string>): Turned[] {
  const years = boundsTurned(one, other);
  return years.length === 0
    ? [...turns]
    : [...years, ...turns.filter(({ said }) => said !== "before" && said !== "after")];
}
