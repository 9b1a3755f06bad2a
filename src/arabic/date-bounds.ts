import type { Bound, DateReading } from "./date-reading.js";
import type { DateText } from "./date-text.js";
import {
  ABOUT_DATES,
  BEFORE_YEAR,
  BETWEEN_BOUND,
  BOUNDS,
  EVENT_BOUNDS,
  MOVING,
  WORDS_OF_AN_EVENT,
} from "./date-words.js";
import type { Token, Words } from "./words.js";
import { follows, is, says } from "./words.js";

/** What the word before a date, or before its preposition, makes of it: about 1950; on the eve of 11 September. */
export function hedgeOnDate(
  { words, text }: DateText,
  first: number,
): Pick<DateReading, "hedge" | "hedgedBy" | "notUnderstood"> {
  for (const at of [first - 1, first - 2]) {
    const token = words[at];
    if (token === undefined || !follows(words[at + 1])) break;
    const { start, end } = token;
    const word = { text: text.slice(start, end), start, end };
    if (is(token, ABOUT_DATES) || (at === first - 1 && says(token, ABOUT_DATES)))
      return { hedge: "approximately", hedgedBy: [word] };
    if (is(token, MOVING)) return { hedge: "unread", notUnderstood: word };
    if (!is(token, BEFORE_YEAR) && !is(token, BETWEEN_BOUND)) break;
  }
  return {};
}

/** The bound that an event is whose date this is: after the elections of November. */
export function eventBoundOf({ words }: DateText, first: number): Bound | undefined {
  for (let at = first - 1; at >= 0 && at >= first - WORDS_OF_AN_EVENT - 1; at -= 1) {
    const token = words[at];
    if (token === undefined || token.numeral !== undefined || !follows(words[at + 1])) return undefined;
    const found = at < first - 1 ? EVENT_BOUNDS.find(([, word]) => is(token, word)) : undefined;
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/** The bound that the words before a date make of it, and these words. */
export function boundOf({ words, text }: DateText, first: number): { bound: Bound; boundedBy: Words } | undefined {
  let at = first;
  while (at > 0 && at > first - 3 && is(words[at - 1], BETWEEN_BOUND)) at -= 1;
  for (const start of new Set([first, at])) {
    if (!follows(words[start])) continue;
    for (const [bound, phrase] of BOUNDS) {
      const from = start - phrase.length;
      if (
        from >= 0 &&
        phrase.every(
          (word, offset) => is(words[from + offset], word) || (word.has("حلول") && says(words[from + offset], word)),
        )
      ) {
        const [begin, end] = [(words[from] as Token).start, (words[start - 1] as Token).end];
        return { bound, boundedBy: { text: text.slice(begin, end), start: begin, end } };
      }
    }
  }
  return undefined;
}
