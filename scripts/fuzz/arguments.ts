import type { Random } from "../../src/random.js";
import { type Commands, type Kind, oneOf } from "./malformation.js";
import type { Place } from "./place.js";

/** Words that a program might take for something else. */
const WORDS = [
  "",
  " ",
  "-",
  "--",
  "---",
  "-x",
  "--no-such",
  "--fix=yes",
  "--format=",
  "--format=xml",
  "--data=",
  "0",
  "-1",
  "1e9",
  "9".repeat(400),
  "٣",
  "NaN",
  "true",
  "null",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "data",
  "seeds",
  "data/places.json",
  ".",
  "..",
  "/dev/null",
  "/dev/stdin",
  "/proc/self",
  "nowhere",
  "nowhere/else",
  "x".repeat(300),
  "x".repeat(5000),
  "a\nb",
  "\n::error::x",
  "\u001b[31m",
  "\u202e",
  "ملف",
  "\ud800",
  "*",
  "[",
  "(.+)+$",
  "%s%n",
  "pretty",
  "json",
  "grounding/number",
  "grounding/",
  "help",
];

function argument(random: Random, options: readonly string[], place: Place): string {
  const which = random.below(8);
  if (which < 3 && options.length > 0) return oneOf(random, options);
  if (which === 3) return `${oneOf(random, options.length > 0 ? options : ["--x"])}=${oneOf(random, WORDS)}`;
  if (which === 4) return oneOf(random, place.names);
  return oneOf(random, WORDS);
}

const args = (random: Random, commands: Commands, place: Place): string[] => {
  const command = random.pick(commands);
  const name = random.below(12) === 0 ? oneOf(random, WORDS) : (command?.name ?? "");
  return [name, ...Array.from({ length: random.below(6) }, () => argument(random, command?.options ?? [], place))];
};

export const ofArguments: readonly Kind[] = [
  {
    name: "arguments: of chance",
    malform(place, random, commands) {
      const given = args(random, commands, place);
      return { what: JSON.stringify(given).slice(0, 300), args: given };
    },
  },
  {
    name: "arguments: a folder to write to",
    malform(_, random) {
      const target = oneOf(random, [
        "new",
        "data",
        "data/places.json",
        "seeds",
        ".",
        "a\nb",
        "ملف",
        "x".repeat(300),
        "/dev/null",
        "/proc/self",
        "../outside",
        "new/new/new",
        "\u001b[31m",
        "",
      ]);
      return { what: JSON.stringify(target).slice(0, 300), args: ["init", target] };
    },
  },
];
