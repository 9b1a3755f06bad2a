import type { Issue } from "../findings/issue.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { pretty } from "./pretty.js";
import { sarif, type Tool } from "./sarif.js";

/**
 * Every format of issues, by the name that --format takes. `pathOf` gives the path of a file in the form that
 * services that show code require; for people and programs the path stays as it is.
 */
export const formats = { pretty, github, json, sarif } satisfies Record<
  string,
  (issues: readonly Issue[], options: { color: boolean; tool: Tool; pathOf: (file: string) => string }) => string
>;

export type Format = keyof typeof formats;
