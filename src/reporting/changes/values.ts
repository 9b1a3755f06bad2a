import { quoted, shown } from "../../findings/issue.js";

/** Code points of the longest text that is shown in full, and what is shown of a longer one around what changed. */
const LONGEST = 80;
const AROUND = 24;
const MOST = 160;

const ARABIC = /\p{Script=Arabic}/u;

const cut = (characters: readonly string[]) =>
  characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : characters.join("");

/** A text set apart: Arabic isolated, anything else as JSON. */
const apart = (text: string) => (ARABIC.test(text) ? quoted(text) : JSON.stringify(text));

/** A value in a line of English. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return apart(cut([...value]));
  const text = shown(value);
  return ARABIC.test(text) ? quoted(text) : text;
}

/** How many elements two lists begin with alike. */
function alike(some: readonly string[], others: readonly string[]): number {
  const end = Math.min(some.length, others.length);
  let at = 0;
  while (at < end && some[at] === others[at]) at += 1;
  return at;
}

/** Two values in a line of English; of two long texts, what differs and some of what is around it. */
export function valueTexts(before: unknown, after: unknown): [string, string] {
  if (typeof before !== "string" || typeof after !== "string") return [valueText(before), valueText(after)];
  const [old, current] = [[...before], [...after]];
  if (Math.max(old.length, current.length) <= LONGEST) return [valueText(before), valueText(after)];
  const start = Math.max(alike(old, current) - AROUND, 0);
  const [oldRest, rest] = [old.slice(start), current.slice(start)];
  const end = Math.max(alike(oldRest.toReversed(), rest.toReversed()) - AROUND, 0);
  const part = (characters: string[]) =>
    apart(`${start > 0 ? "…" : ""}${cut(characters.slice(0, characters.length - end))}${end > 0 ? "…" : ""}`);
  return [part(oldRest), part(rest)];
}
