import type { Issue } from "../findings/issue.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { pretty } from "./pretty.js";
import { sarif, type Tool } from "./sarif.js";

/**
 * Every way to write issues down, by the name that --format takes. `pathOf` gives the path of a file as services that
 * show code take it; for people and programs it stays as it is.
 */
export const formats = { pretty, github, json, sarif } satisfies Record<
  string,
  (issues: readonly Issue[], options: { color: boolean; tool: Tool; pathOf: (file: string) => string }) => string
>;

export type Format = keyof typeof formats;
