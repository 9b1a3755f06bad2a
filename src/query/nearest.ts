import { closestMatch } from "leven";

/** The text that differs least from a misspelt one; undefined if more than a third of it would have to change. */
export const nearest = (misspelt: string, texts: readonly string[]): string | undefined =>
  closestMatch(misspelt, texts, { maxDistance: Math.floor(misspelt.length / 3) });

/** The error for an id that no record has, with the nearest that one has. */
export function unknownId(id: string, ids: readonly string[]): RangeError {
  const near = nearest(id, ids);
  return new RangeError(
    `no record has the id ${JSON.stringify(id)}${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}
