import type { Random } from "../../src/random.js";
import { dataNames, type Kind, oneOf, reading } from "./malformation.js";

const TOO_DEEP = 100_000;

/** A text with one of the places replaced where it has a pattern. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = random.pick(found);
  // A file that has no such place gets it at its end.
  if (one === undefined) return text + by('"id"');
  const { 0: match, index } = one;
  return text.slice(0, index) + by(match) + text.slice(index + match.length);
}

/** Before a value or key. */
const TOKEN = /(?<=^ *)["{[]/gmu;
const COMMA = /,$/gmu;
const KEY = /(?<=^ +)"[a-zA-Z]+"(?=:)/gmu;
const STRING = /"[^"\\\n]+"(?=,?$)/gmu;

const levels = (random: Random) => oneOf(random, [101, 1000, TOO_DEEP]);

/** What people and programs write for JSON that is none, or says less than it seems. */
const NOTATIONS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "a comment": (text, random) =>
    replaceOne(text, TOKEN, random, (token) => oneOf(random, ["// why\n", "/* why */", "# why\n", "<!-- -->"]) + token),
  "a comma at the end": (text, random) => replaceOne(text, /(?<=["\d}\]])(?=\n *[}\]])/gu, random, () => ","),
  "a comma twice": (text, random) => replaceOne(text, COMMA, random, () => ",,"),
  "a comma missing": (text, random) => replaceOne(text, COMMA, random, () => ""),
  "single quotation marks": (text, random) => replaceOne(text, STRING, random, (found) => `'${found.slice(1, -1)}'`),
  "a key without quotation marks": (text, random) => replaceOne(text, KEY, random, (key) => key.slice(1, -1)),
  "a key twice": (text, random) => replaceOne(text, KEY, random, (key) => `${key}: null, ${key}`),
  "a key twice in another spelling": (text, random) =>
    replaceOne(
      text,
      KEY,
      random,
      (key) => `"\\u${key.charCodeAt(1).toString(16).padStart(4, "0")}${key.slice(2)}: 1, ${key}`,
    ),
  "a number that is none": (text, random) =>
    replaceOne(text, STRING, random, () =>
      oneOf(random, ["NaN", "Infinity", "0x1F", "01", "+1", ".5", "1.", "1_000", "٣"]),
    ),
  "a word that is none": (text, random) =>
    replaceOne(text, STRING, random, () => oneOf(random, ["True", "nil", "undef", "None", "nul"])),
  "a backslash": (text, random) => replaceOne(text, STRING, random, (found) => `${found.slice(0, -1)}\\"`),
  "an escape that is none": (text, random) =>
    replaceOne(
      text,
      STRING,
      random,
      (found) => `${found.slice(0, -1)}${oneOf(random, ["\\x41", "\\u12", "\\'", "\\0"])}"`,
    ),
  "a line end in a text": (text, random) => replaceOne(text, STRING, random, (found) => `${found.slice(0, -1)}\n"`),
  "two documents": (text) => text + text,
  "words after the end": (text) => `${text}the end\n`,
  "a conflict": (text, random) => replaceOne(text, COMMA, random, () => ",\n<<<<<<< ours\n=======\n>>>>>>> theirs"),
  nothing: (_, random) => oneOf(random, ["", " ", "\n\n", "\t"]),
  "one value": (_, random) => `${oneOf(random, ["null", "true", "0", '""', "[]", "{}", "1e400", '[{"id":1}]'])}\n`,
  "brackets that open": (text, random) =>
    replaceOne(text, STRING, random, () => oneOf(random, ["[", '{"a":']).repeat(levels(random))),
  "brackets that close": (text, random) =>
    replaceOne(text, STRING, random, () => oneOf(random, ["]", "}"]).repeat(TOO_DEEP)),
  "lists in lists": (text, random) => {
    const depth = levels(random);
    return replaceOne(text, STRING, random, () => "[".repeat(depth) + "]".repeat(depth));
  },
  "objects in objects": (text, random) => {
    const depth = levels(random);
    return replaceOne(text, STRING, random, () => `${'{"id":'.repeat(depth)}1${"}".repeat(depth)}`);
  },
  "quotation marks and backslashes": (text, random) =>
    replaceOne(text, STRING, random, () => `"${oneOf(random, ["\\", '\\"', '"'])}`.repeat(TOO_DEEP / 2)),
};

export const ofNotations: readonly Kind[] = Object.entries(NOTATIONS).map(([name, write]) => ({
  name: `notation: ${name}`,
  isRefused: true,
  malform(place, random) {
    const file = oneOf(random, dataNames(place));
    place.write(file, write(place.text(file), random));
    return { what: file, args: reading(place, random) };
  },
}));
