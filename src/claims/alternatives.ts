import { fold } from "../arabic/fold.js";

/** Folded words as the alternatives of a regular expression. The list has bars between phrases, or only spaces between words. */
export const alternatives = (list: string): string =>
  list
    .split(list.includes("|") ? /\s*\|\s*/u : " ")
    .map((words) => fold(words).text)
    .join("|");
