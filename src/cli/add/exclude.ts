import type { ExclusionEntry } from "../../../schemas/exclusions.js";
import { exclusionReasons } from "../../../schemas/index.js";
import { withAddition } from "../../authoring/addition.js";
import { objectionsTo } from "../../authoring/objections.js";
import { EXIT } from "../exit-status.js";
import type { FolderOptions } from "../folders.js";
import { corpusToChange } from "./add.js";
import { mayWrite, tellOpen, write } from "./record.js";

/** Writes an exclusion, if it validates. Returns the exit status. */
export async function exclude(folders: FolderOptions, exclusion: ExclusionEntry): Promise<number> {
  if (exclusionReasons[exclusion.reason] === undefined) {
    const reasons = Object.entries(exclusionReasons).map(([name, { en }]) => `${name} (${en})`);
    throw new Error(`there is no reason ${JSON.stringify(exclusion.reason)}; the reasons are ${reasons.join(", ")}`);
  }
  const corpus = await corpusToChange(folders);
  const changed = withAddition(corpus, { exclusions: [exclusion] });
  const objections = await objectionsTo(corpus, changed.corpus);
  if (!mayWrite(objections, false)) return EXIT.problems;
  await write(changed);
  tellOpen(objections, new Set([exclusion.at]));
  return EXIT.clean;
}
