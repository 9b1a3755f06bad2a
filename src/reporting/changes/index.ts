import { bumpOf } from "../../changes/bump.js";
import type { Change } from "../../changes/change.js";
import { visibleJson } from "../visible.js";
import { markdown } from "./markdown.js";
import { pretty } from "./pretty.js";

/** For programs: all changes, and the part of a version that they ask for (semver). */
export const json = (changes: readonly Change[]): string => `${visibleJson({ bump: bumpOf(changes).bump, changes })}\n`;

/** Every format of changes, by the name that --format takes. */
export const changeFormats = { pretty, json, markdown } satisfies Record<
  string,
  (changes: readonly Change[]) => string
>;

export type ChangeFormat = keyof typeof changeFormats;
