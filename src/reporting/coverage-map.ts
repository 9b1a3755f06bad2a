import type { CoverageState, Mark, SeedCoverage } from "../claims/coverage.js";
import { excerpt, quoted } from "../findings/issue.js";
import { visible } from "./visible.js";

/** One sign for each line of a seed. */
const SIGNS: Readonly<Record<CoverageState, string>> = { covered: "█", excluded: "░", open: "·" };

const STATES = ["covered", "excluded", "open"] as const;
const COUNTED = ["line", "number", "date"] as const;

const counts = (marks: readonly Mark[], what: Mark["what"]) =>
  STATES.map((state) => marks.filter((mark) => mark.what === what && mark.state === state).length);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The share of the characters of some seeds that quotes hold. */
function share(seeds: readonly SeedCoverage[]): string {
  const characters = sum(seeds.map((seed) => seed.characters));
  return characters === 0 ? "–" : `${Math.round((100 * sum(seeds.map(({ quoted: held }) => held))) / characters)} %`;
}

function row(name: string, seeds: readonly SeedCoverage[]): string {
  const marks = seeds.flatMap((seed) => seed.marks);
  const cells = COUNTED.flatMap((what) => counts(marks, what)).map((count) => String(count).padStart(9));
  return `${name.padEnd(6)}${cells.join("")}${share(seeds).padStart(9)}`;
}

/** The lines of a seed as a strip of signs in groups of ten; empty lines are blanks. */
function strip({ marks }: SeedCoverage): string {
  const lines = marks.filter(({ what }) => what === "line");
  const signs = new Map(lines.map(({ line, state }) => [line, SIGNS[state]]));
  const last = Math.max(...lines.map(({ line }) => line));
  return Array.from({ length: last }, (_, at) => signs.get(at + 1) ?? " ").join("");
}

function openPlace(seed: string, { what, line, start, words }: Mark): string {
  return `open  ${seed}#L${line}:${start + 1}  ${what}  ${quoted(excerpt(words))}`;
}

/** Which lines, numbers and date words of each seed are quoted, excluded or open: the counts, and each line. */
export function coverageMap(seeds: readonly SeedCoverage[]): string {
  const groups = COUNTED.map((what) => `${what}s`.padStart(9).padEnd(27)).join("");
  return [
    `${"".padEnd(6)}${groups}${"text".padStart(9)}`,
    `${"seed".padEnd(6)}${COUNTED.flatMap(() => STATES.map((state) => state.padStart(9))).join("")}${"quoted".padStart(9)}`,
    ...seeds.map((seed) => row(seed.seed, [seed])),
    row("total", seeds),
    "",
    `line by line: ${STATES.map((state) => `${SIGNS[state]} ${state}`).join(", ")}`,
    ...seeds.map((seed) => `${seed.seed}  ${strip(seed)}`.trimEnd()),
    ...seeds.flatMap(({ seed, marks }) =>
      marks.filter(({ state }) => state === "open").map((mark) => openPlace(seed, mark)),
    ),
    "",
  ]
    .map(visible)
    .join("\n");
}
