import { type Score, share, total } from "./score.js";
import type { Verdict } from "./verdict.js";

const HEADINGS = [
  "mutation",
  "its field is",
  "made",
  "caught",
  "at the record",
  "only elsewhere",
  "also astray",
  "equivalent",
  "survived",
  "share",
];

const percent = (part: number) => `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;

/** The scores as a Markdown table. */
export function table(all: readonly Score[]): string {
  const rows = all.map((score) => [
    score.kind.name,
    score.proof,
    ...[score.made, score.caught, score.atRecord, score.elsewhere, score.astray.length, score.equivalent].map(String),
    String(score.survivors.length),
    percent(share(score)),
  ]);
  const totals = (["proven", "inferred", "read"] as const).map((proof) => {
    const sum = total(all, proof);
    const { made, caught, atRecord, elsewhere, astray, equivalent, survived } = sum;
    return [
      "all",
      proof,
      ...[made, caught, atRecord, elsewhere, astray, equivalent, survived].map(String),
      percent(share(sum)),
    ];
  });
  const lines = [HEADINGS, ...rows, ...totals];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? "").length)));
  const isText = (column: number) => column < 2;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (isText(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return `${[line(HEADINGS), rule, ...lines.slice(1).map(line)].join("\n")}\n`;
}

const described = ({ mutation: { ids, lines, field, from, to } }: Verdict) =>
  `  ${ids[0] ?? lines[0]}  ${field}: ${from} → ${to}`;

/** The mutations that survived, kind by kind. */
export const survivors = (all: readonly Score[]): string =>
  all
    .filter((score) => score.survivors.length > 0)
    .map((score) => `${score.kind.name} (${score.proof})\n${score.survivors.map(described).join("\n")}\n`)
    .join("\n");

/** The mutations that are also reported where they are not, with the findings there. */
export const astray = (all: readonly Score[]): string =>
  all
    .flatMap((score) => score.astray)
    .map(
      (verdict) =>
        `${described(verdict)}\n${verdict.astray.map(({ rule, file, line, record, message }) => `    ${file}:${line} ${rule} ${record ?? ""} ${message}`).join("\n")}\n`,
    )
    .join("");
