import { fold } from "../arabic/fold.js";

const oneOf = (words: readonly string[]): string => words.map((word) => fold(word).text).join("|");

/** Folded phrases as the alternatives of a regular expression; the list has bars between them. */
export const anyPhrase = (list: string): string => oneOf(list.trim().split(/\s*\|\s*/u));

/** The same of a list that has bars between phrases, or only spaces between words. */
export const alternatives = (list: string): string => (list.includes("|") ? anyPhrase(list) : oneOf(list.split(" ")));
