import { closestMatch } from "leven";

/** The text that differs least from a misspelt one; undefined if more than a third of it would have to change. */
export const nearest = (misspelt: string, texts: readonly string[]): string | undefined =>
  closestMatch(misspelt, texts, { maxDistance: Math.floor(misspelt.length / 3) });
