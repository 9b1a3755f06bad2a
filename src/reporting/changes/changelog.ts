import type { Change } from "../../changes/change.js";
import { markdownSections } from "./markdown.js";
import { sections } from "./sections.js";

const HEADING = "### Changes of the data";

/** In bytes: more is no list that people read; changes.json has all of it. */
const MOST = 20_000;

const EVERYTHING = "\nEverything is new: there is no release before.\n";
const NOTHING = "\nNone.\n";

function body(changes: readonly Change[] | undefined): string {
  if (changes === undefined) return EVERYTHING;
  // The words of the articles are in changes.json.
  const told = sections(changes).map(({ title, items }) => ({ title, items: items.map(({ line }) => ({ line })) }));
  return changes.length === 0 ? NOTHING : markdownSections(told, 4, MOST);
}

/**
 * A changelog with what changed in the data at the end of the section of a version, in the place of what stood there before.
 * @param changes undefined if there is no release before
 * @throws if it has no section for the version
 */
export function changelog(text: string, version: string, changes: readonly Change[] | undefined): string {
  const [before, own, after] = sectionsAround(text, version);
  const [written = ""] = own.split(`\n${HEADING}\n`);
  return `${before}${written.trimEnd()}\n\n${HEADING}\n${body(changes)}${after === "" ? "" : `\n${after}`}`;
}

/** What is before the section of a version, the section, and what is after it. */
function sectionsAround(text: string, version: string): [before: string, own: string, after: string] {
  const start = `\n${text}`.indexOf(`\n## ${version}\n`);
  if (start === -1) throw new Error(`CHANGELOG.md has no section "## ${version}" → run changeset version first`);
  const end = text.indexOf("\n## ", start + 1);
  return end === -1
    ? [text.slice(0, start), text.slice(start), ""]
    : [text.slice(0, start), text.slice(start, end), text.slice(end + 1)];
}
