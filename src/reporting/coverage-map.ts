import type { CoverageState, Mark, SeedCoverage } from "../claims/coverage.js";
import type { Unheld } from "../claims/held.js";
import { excerpt, quoted } from "../findings/issue.js";
import { visible } from "./visible.js";

/** What is in quotes and exclusions of an article, and what is in quotes but in no field. */
export interface MappedSeed extends SeedCoverage {
  unheld: readonly Unheld[];
}

/** One sign for each line of a seed. */
const SIGNS: Readonly<Record<CoverageState, string>> = { quoted: "█", excluded: "░", open: "·" };

const STATES = ["quoted", "excluded", "open"] as const;

const COLUMNS = ["quoted", "in no field", "excluded", "open"];
const WIDTH = Math.max(...COLUMNS.map((name) => name.length)) + 2;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The share of the characters of some seeds that quotes hold. */
function share(seeds: readonly SeedCoverage[]): string {
  const characters = sum(seeds.map((seed) => seed.characters));
  return characters === 0 ? "–" : `${Math.round((100 * sum(seeds.map(({ quoted: held }) => held))) / characters)} %`;
}

const row = (name: string, what: string, cells: readonly (string | number)[]): string =>
  `${name.padEnd(6)} ${what.padEnd(7)}${cells.map((cell) => String(cell).padStart(WIDTH)).join("")}`.trimEnd();

function rows(name: string, seeds: readonly MappedSeed[]): string[] {
  const marks = seeds.flatMap((seed) => seed.marks);
  const count = (what: Mark["what"]) =>
    STATES.map((state) => marks.filter((mark) => mark.what === what && mark.state === state).length);
  const withUnheld = (what: Mark["what"]) => {
    const [inQuotes = 0, ...others] = count(what);
    return [inQuotes, sum(seeds.map((seed) => seed.unheld.filter(({ mark }) => mark.what === what).length)), ...others];
  };
  const [quotedLines = 0, ...otherLines] = count("line");
  return [
    row(name, "lines", [quotedLines, "", ...otherLines]),
    row("", "numbers", withUnheld("number")),
    row("", "dates", withUnheld("date")),
    row("", "text", [share(seeds)]),
  ];
}

/** The lines of a seed as a strip of signs in groups of ten; empty lines are blanks. */
function strip({ marks }: SeedCoverage): string {
  const lines = marks.filter(({ what }) => what === "line");
  const signs = new Map(lines.map(({ line, state }) => [line, SIGNS[state]]));
  const last = Math.max(...lines.map(({ line }) => line));
  return Array.from({ length: last }, (_, at) => signs.get(at + 1) ?? " ").join("");
}

const placeOf = (seed: string, { what, line, start, words }: Mark) =>
  `${seed}#L${line}:${start + 1}  ${what}  ${quoted(excerpt(words))}`;

/**
 * How much of each seed is quoted, excluded or open, line by line, and how many of the numbers and date words in its quotes
 * are in a field too. What is open and what is in no field is named, each on one line whatever its length.
 */
export function coverageMap(seeds: readonly MappedSeed[]): string {
  return [
    row("seed", "", COLUMNS),
    ...seeds.flatMap((seed) => rows(seed.seed, [seed])),
    ...rows("total", seeds),
    "",
    `line by line: ${STATES.map((state) => `${SIGNS[state]} ${state}`).join(", ")}`,
    ...seeds.map((seed) => `${seed.seed}  ${strip(seed)}`.trimEnd()),
    ...seeds.flatMap(({ seed, unheld }) =>
      unheld.map(({ mark, records }) => `note  ${placeOf(seed, mark)}  in no field of ${records.join(", ")}`),
    ),
    ...seeds.flatMap(({ seed, marks }) =>
      marks.filter(({ state }) => state === "open").map((mark) => `open  ${placeOf(seed, mark)}`),
    ),
    "",
  ]
    .map(visible)
    .join("\n");
}
