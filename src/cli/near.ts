import { closestMatch } from "leven";

/** Of how many letters one may be wrong. */
const LETTERS_TO_A_SLIP = 3;

/**
 * Asks after the name that somebody may have meant: `; did you mean validate?`, or nothing if no name is near.
 *
 * A name is near if it takes at most one change (a letter added, left out or replaced) for each three letters that were
 * typed. Slips are well within that. Words that have nothing to do with each other need a change for at least every second
 * letter, and of a word of one or two letters too little is left to tell what it was.
 */
export function didYouMean(typed: string, names: readonly string[]): string {
  const maxDistance = Math.floor(typed.length / LETTERS_TO_A_SLIP);
  const near = maxDistance === 0 ? undefined : closestMatch(typed, names, { maxDistance });
  return near === undefined ? "" : `; did you mean ${near}?`;
}
