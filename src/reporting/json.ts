import type { Issue } from "../findings/issue.js";
import { visibleJson } from "./visible.js";

/** For programs: all issues, and how many there are. */
export function json(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return `${visibleJson({ issues, summary: { errors, warnings: issues.length - errors } })}\n`;
}
