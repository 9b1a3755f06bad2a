import type { Issue } from "../findings/issue.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { pretty } from "./pretty.js";
import { sarif, type Tool } from "./sarif.js";

/** Every way to write issues down, by the name that --format takes. */
export const formats = { pretty, github, json, sarif } satisfies Record<
  string,
  (issues: readonly Issue[], options: { color: boolean; tool: Tool }) => string
>;

export type Format = keyof typeof formats;
