import type { Random } from "../../src/random.js";
import type { Place } from "./place.js";

/** How the program is called over what is malformed. */
export interface Call {
  /** what is malformed, for those who look for the cause */
  what: string;
  args: readonly string[];
  variables?: Readonly<Record<string, string>>;
  /** a line of a shell in which "$@" is the call; only for a process of its own */
  shell?: string;
  /** whether somebody calls it who is not the superuser; only for a process of its own */
  isUnprivileged?: boolean;
}

/** One way to give the program what it cannot use. */
export interface Kind {
  name: string;
  /** whether each call is a process of its own, and not one of many in a process that stays */
  isOwnProcess?: true;
  /** whether a check of the data must refuse it, and not find that all is well */
  isRefused?: true;
  /** Malforms what is in a place, and says how to call the program there. */
  malform(place: Place, random: Random, commands: Commands): Call | Promise<Call>;
}

/** A command of the program, as its help says. */
export interface Command {
  name: string;
  /** such as --format */
  options: readonly string[];
}

export type Commands = readonly Command[];

/** A whole number from 0 to so many digits, small ones as often as large ones. */
export const anySize = (random: Random, most: number) =>
  random.below(2 ** random.below(Math.ceil(Math.log2(most)) + 1));

/** One of a list that has some. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const element = random.pick(list);
  if (element === undefined) throw new Error("there is nothing to choose from");
  return element;
}

export const dataNames = (place: Place) => place.names.filter((name) => name.startsWith("data/"));
export const articleNames = (place: Place) => place.names.filter((name) => name.startsWith("seeds/"));

const ids = (place: Place): string[] =>
  dataNames(place).flatMap((name) =>
    [...place.text(name).matchAll(/^ {6}"id": "([^"]+)"/gmu)].map(([, id = ""]) => id),
  );

const FORMATS = ["pretty", "json", "github", "sarif"];

/** A call that reads the data: most often a check of it, in all formats; `--fix` in one of four. */
export function reading(place: Place, random: Random): readonly string[] {
  const which = random.below(12);
  if (which === 0) return ["coverage"];
  if (which === 1) return ["show", oneOf(random, ids(place))];
  if (which < 5) return ["validate", "--fix", "--format", oneOf(random, FORMATS)];
  return ["validate", "--format", oneOf(random, FORMATS)];
}

/** A check of the data. */
export const checking = (random: Random): readonly string[] => [
  "validate",
  ...(random.below(3) === 0 ? ["--fix"] : []),
  "--format",
  oneOf(random, FORMATS),
];
