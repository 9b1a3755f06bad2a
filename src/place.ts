/** Lines of an article: its three-digit number, and the first and last line, counted from 1. */
export interface Place {
  seed: string;
  first: number;
  last: number;
}

const PLACE = /^([0-9]{3})#L([0-9]+)(?:-L([0-9]+))?$/u;

/**
 * The lines that a place in the form of `evidence[].at` names.
 * @returns undefined for a text of another form
 * @example
 * parsePlace("001#L48") // { seed: "001", first: 48, last: 48 }
 */
export function parsePlace(at: string): Place | undefined {
  const [, seed, first = "", last = first] = PLACE.exec(at) ?? [];
  return seed === undefined ? undefined : { seed, first: Number(first), last: Number(last) };
}

/** Lines in the form that a place uses: L48, L9-L10. */
export const linesText = ({ first, last }: Pick<Place, "first" | "last">) =>
  first === last ? `L${first}` : `L${first}-L${last}`;

/**
 * A place in the form of `evidence[].at`.
 * @example
 * placeText({ seed: "001", first: 48, last: 48 }) // "001#L48"
 */
export const placeText = (place: Place) => `${place.seed}#${linesText(place)}`;
