import type { Kind, Mutation, Proof } from "./mutation.js";
import type { KindVerdicts, Verdict } from "./run.js";

/** Of what is proven, so many of a hundred must be caught. */
const TARGET = 0.99;

/** One row of the table: what became of the mutations of one kind whose fields are carried in one way. */
export interface Score {
  kind: Pick<Kind, "name" | "isStrict">;
  proof: Proof;
  made: number;
  caught: number;
  /** caught by a finding at the record that was changed */
  atRecord: number;
  /** with a finding at a record that has nothing to do with it */
  astray: readonly Verdict[];
  survivors: readonly Verdict[];
  /** survived, and the data is as true as before */
  equivalent: number;
}

const PROOFS: readonly Proof[] = ["proven", "inferred", "read"];

function scoreOf(kind: Score["kind"], proof: Proof, verdicts: readonly Verdict[]): Score {
  const caught = verdicts.filter(({ issues }) => issues.length > 0);
  const missed = verdicts.filter(({ issues }) => issues.length === 0);
  const survivors = missed.filter(({ mutation }) => mutation.isEquivalent !== true);
  return {
    kind,
    proof,
    made: verdicts.length,
    caught: caught.length,
    atRecord: caught.filter(({ isAtRecord }) => isAtRecord).length,
    astray: caught.filter(({ astray }) => astray.length > 0),
    survivors,
    equivalent: missed.length - survivors.length,
  };
}

const scored = (kind: Score["kind"], verdicts: readonly Verdict[]): Score[] =>
  PROOFS.flatMap((proof) => {
    const own = verdicts.filter(({ mutation }) => mutation.proof === proof);
    return own.length === 0 ? [] : [scoreOf(kind, proof, own)];
  });

/** The rows of the table: a kind has one for each way in which what it changed is carried. */
export const scores = (rows: readonly KindVerdicts[]): Score[] =>
  rows.flatMap(({ kind, verdicts }) => scored(kind, verdicts));

/** All rows taken together. */
const totals = (rows: readonly KindVerdicts[]): Score[] =>
  scored(
    { name: "all" },
    rows.flatMap(({ verdicts }) => verdicts),
  );

/** Of the mutations that made the data worse, the part that was caught. */
const share = ({ made, caught, equivalent }: Score) => (made === equivalent ? 1 : caught / (made - equivalent));

/** The targets that are missed, in a line each. */
export function missedTargets(rows: readonly KindVerdicts[]): string[] {
  return [
    ...totals(rows)
      .filter((score) => score.proof === "proven" && share(score) < TARGET)
      .map((score) => `${percent(share(score))} of the mutations of proven fields are caught, not ${percent(TARGET)}`),
    ...scores(rows).flatMap(({ kind, proof, survivors: { length }, astray: { length: wrong } }) => [
      ...(kind.isStrict && proof === "proven" && length > 0 ? [`${kind.name}: ${length} survived, none may`] : []),
      ...(wrong > 0 ? [`${kind.name}: ${wrong} reported at a wrong record`] : []),
    ]),
  ];
}

/** Rounded down, so that 100.0 % is all. */
const percent = (part: number) => `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;

/** The columns of the table; texts first. */
const COLUMNS: readonly (readonly [heading: string, cell: (score: Score) => string | number])[] = [
  ["mutation", ({ kind }) => kind.name],
  ["its field is", ({ proof }) => proof],
  ["made", ({ made }) => made],
  ["caught", ({ caught }) => caught],
  ["at the record", ({ atRecord }) => atRecord],
  ["only elsewhere", ({ caught, atRecord }) => caught - atRecord],
  ["also astray", ({ astray }) => astray.length],
  ["equivalent", ({ equivalent }) => equivalent],
  ["survived", ({ survivors }) => survivors.length],
  ["share", (score) => percent(share(score))],
];
const TEXTS = 2;

/** The scores as a Markdown table. */
export function table(rows: readonly KindVerdicts[]): string {
  const all = [...scores(rows), ...totals(rows)];
  const lines = [
    COLUMNS.map(([heading]) => heading),
    ...all.map((score) => COLUMNS.map(([, cell]) => String(cell(score)))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const padded = (cell: string, column: number) =>
    column < TEXTS ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const rule = widths.map((width, column) => (column < TEXTS ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const [head = [], ...body] = lines.map((cells) => cells.map(padded));
  return [head, rule, ...body].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

const shown = (value: unknown) =>
  value === undefined ? "nothing" : typeof value === "string" ? value : JSON.stringify(value);

const described = ({ ids: [id = ""], field, from, to }: Mutation) => `  ${id}  ${field}: ${shown(from)} → ${shown(to)}`;

/** The mutations that survived, kind by kind. */
export const survivors = (all: readonly Score[]): string =>
  all
    .filter((score) => score.survivors.length > 0)
    .map(
      (score) =>
        `${score.kind.name} (${score.proof})\n${score.survivors.map(({ mutation }) => described(mutation)).join("\n")}\n`,
    )
    .join("\n");

/** The mutations that are also reported where they are not, with the findings there. */
export const astray = (all: readonly Score[]): string =>
  all
    .flatMap((score) => score.astray)
    .map(({ mutation, astray: findings }) => {
      const lines = findings.map(
        ({ rule, file, line, record = "", message }) => `    ${file}:${line} ${rule} ${record} ${message}`,
      );
      return `${[described(mutation), ...lines].join("\n")}\n`;
    })
    .join("");
