import { isObject } from "../corpus/values.js";

/** What two elements of one list have in common if they are the same thing; undefined if it has none of it. */
export type Identity = (value: unknown) => string | undefined;

/**
 * The keys by which elements of a list are told apart, by the name of the list; where there are several, the first that finds
 * a partner counts. A list that is not here is a set: an element that changed is another one.
 */
const KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // A quote that was corrected is still the quote of its line, and one that moved is still that quote.
  evidence: [["at", "quote"], ["quote"], ["at"]],
  relations: [["type", "to"]],
  actors: [["actor", "role"], ["actor"]],
  mentions: [["words", "at"], ["words"]],
  cues: [["side", "words"], ["words"]],
  exclusions: [["at", "words"]],
  codings: [["record"]],
  cuts: [["at", "first", "last"]],
  retired: [["id"]],
  manuals: [["scheme"]],
  terms: [["field", "term"]],
  matches: [["scheme", "code"], ["scheme"]],
  elements: [["element"]],
};

const identityBy =
  (keys: readonly string[]): Identity =>
  (value) =>
    isObject(value) && keys.some((key) => key in value) ? JSON.stringify(keys.map((key) => value[key])) : undefined;

/** How elements of a list are recognised, the strictest way first. */
export const identitiesOf = (list: string): readonly Identity[] => (KEYS[list] ?? []).map(identityBy);

/** The words of an article by which an element is told from others. */
const WORDS = "words";

/** What tells an element of a list from the others, for people: a line and the words there, an id. */
export function nameOf(list: string, value: unknown): { entry: string; words?: string } {
  const [keys = []] = KEYS[list] ?? [];
  const said = isObject(value) ? keys.filter((key) => value[key] !== undefined) : [];
  const text = (key: string) => String(isObject(value) ? value[key] : "");
  return {
    entry: said
      .filter((key) => key !== WORDS)
      .map(text)
      .join(" "),
    ...(said.includes(WORDS) && { words: text(WORDS) }),
  };
}
