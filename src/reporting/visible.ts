/**
 * What a terminal or a log would obey, or read as a line end, instead of showing it: control characters (Unicode Cc, U+0085
 * among them), the line and paragraph separator, and what changes the direction of text.
 */
const OBEYED = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu;

/** A character in the form of JSON: \n, \u202e. */
function escapeOf(character: string): string {
  const inJson = JSON.stringify(character).slice(1, -1);
  return inJson === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : inJson;
}

const escaped = (text: string) => text.replace(OBEYED, escapeOf);

/** Quoted words, which messages set apart so that right-to-left text does not reorder the rest of the line. */
const ISOLATED = /(\u2068«[^\u2066-\u2069]*»\u2069)/u;

/**
 * The runner of GitHub Actions obeys a line whose first characters after spaces are `::`, and the older `##[` at any
 * place in a line. Invisible characters may come before and between them, since some comparisons ignore those.
 */
const COMMAND = /^([\s\p{Default_Ignorable_Code_Point}]*):(?=\p{Default_Ignorable_Code_Point}*:)/u;
const OLD_COMMAND = /#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu;

/**
 * Text in a form that a line of a terminal or a log can show, whatever it holds: what would be obeyed becomes an escape,
 * as in JSON. For a whole line or a part of one; a part is treated as if it started the line.
 */
export const visible = (text: string): string =>
  text
    .split(ISOLATED)
    .map((part, at) => (at % 2 === 1 ? `\u2068${escaped(part.slice(1, -1))}\u2069` : escaped(part)))
    .join("")
    .replace(OLD_COMMAND, escapeOf)
    .replace(COMMAND, (_, spaces: string) => `${spaces}${escapeOf(":")}`);

const DOUBLE_COLON = /:(?=\p{Default_Ignorable_Code_Point}*:)/gu;

/** Visible text that can be put in rows, since a row may begin anywhere in it. */
export const withoutDoubleColons = (text: string): string => text.replace(DOUBLE_COLON, escapeOf);

/**
 * A value as JSON that means the same to a program and that a log does not obey: JSON allows an escape for each
 * character of a string, and what is escaped here occurs only in strings.
 */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]|#(?=#\[)/gu, escapeOf);
