import type { Issue } from "../findings/issue.js";
import { visibleJson } from "./visible.js";

/** For programs: the issues as they are, and how many. */
export function json(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return `${visibleJson({ issues, summary: { errors, warnings: issues.length - errors } })}\n`;
}
