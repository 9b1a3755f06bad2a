import type { Kind } from "./malformation.js";
import type { Fault, Row } from "./run.js";

const STATUSES = [0, 1, 2];

/** One line for each kind that was tried: its calls, how they ended, the longest, and how many were wrong. */
export function table(all: readonly Row[]): string {
  const rows = all.filter(({ calls }) => calls > 0);
  const width = Math.max(...rows.map(({ kind }) => kind.name.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${[name.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join(" ")}\n`;
  const counts = (row: Row) => [row.calls, row.processes, ...STATUSES.map((status) => row.statuses.get(status) ?? 0)];
  const body = rows.map((row) => line(row.kind.name, [...counts(row), row.slowest.toFixed(2), row.faults.length]));
  const sums = rows.map(counts).reduce((a, b) => a.map((sum, at) => sum + (b[at] ?? 0)));
  const slowest = Math.max(...rows.map((row) => row.slowest)).toFixed(2);
  return [
    line("", ["calls", "processes", ...STATUSES.map((status) => `exit ${status}`), "slowest s", "faults"]),
    ...body,
    line("all", [...sums, slowest, rows.flatMap(({ faults }) => faults).length]),
  ].join("");
}

/** A fault, and how to make it again. */
export const told = (kind: Kind, { number, call, property, what }: Fault, seed: number): string =>
  [
    `${kind.name}: ${call.what}`,
    `  ${JSON.stringify(call.args).slice(0, 300)}`,
    `  it does not hold that the program ${property}: ${what}`,
    `  → npm run fuzz -- --seed ${seed} --from ${number} --count 1`,
  ].join("\n");
