import type { Issue } from "../findings/issue.js";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** One line that counts issues: `2 errors in 1 file`. */
export function summaryLine(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  const counts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return `${counts.join(" and ")} in ${count(new Set(issues.map(({ file }) => file)).size, "file")}`;
}
