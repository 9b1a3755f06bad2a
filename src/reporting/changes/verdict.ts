import { type Bump, bumpOf } from "../../changes/bump.js";
import type { Change } from "../../changes/change.js";
import { type Line, lineOf, titleOf } from "./sections.js";

const NAMES: Readonly<Record<Bump, string>> = {
  none: "no new version",
  patch: "a patch version",
  minor: "a minor version",
  major: "a major version (before 1.0.0, a minor one)",
};

/** Which version follows from some changes, and from which of them. */
export function verdict(changes: readonly Change[]): Line {
  const { bump, because } = bumpOf(changes);
  const asked = changes.length === 1 ? "1 change asks" : `${changes.length} changes ask`;
  if (because === undefined) return ["nothing changed"];
  return [
    `${asked} for ${NAMES[bump]}. The first that does, in `,
    { data: titleOf(because) },
    ": ",
    ...lineOf(because),
  ];
}
