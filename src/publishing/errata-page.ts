import type { Correction, Errata } from "../releases/errata.js";
import { code, paragraphs, plain, table } from "./markdown.js";

/** A value of a record in a cell; a field that was added or left out has none on one side. */
const valueText = (value: unknown): string =>
  value === undefined ? "—" : typeof value === "string" ? plain(value) : code(JSON.stringify(value));

/** The record, the field, and what it had before and has now; of a record that is no longer there, why and what took its place. */
function rowOf(change: Correction): string[] {
  if (change.what === "field")
    return [code(change.id), code(change.path), valueText(change.old), valueText(change.new)];
  const successors = change.became.map(code).join(", ");
  return [code(change.id), "", "", [plain(change.reason), successors && `Now: ${successors}.`].join(" ").trim()];
}

/** Whether something was corrected, and if not, how it would be told. */
function status(errata: readonly Errata[], hasRelease: boolean): string {
  if (errata.length > 0) return "";
  return hasRelease
    ? "No released record has been changed."
    : "There is no release yet, so nothing has been corrected. As soon as a release changes a record of the one before, this page lists the record, the field, and its value before and after; of a record that was given up, the reason.";
}

/** docs/errata.md: every change of a record that a release had, from the changes of the releases. */
export const errataPage = (errata: readonly Errata[], hasRelease: boolean): string =>
  `${paragraphs(
    "<!-- Written by npm run build from releases/. -->",
    "# Corrections of released records",
    "Every change of a record that the release before had: what it said, and what it says now. In which release a record last changed, `record-history.csv` tells; [how the data is made](method.md#has-what-i-cited-changed) says how to read it.",
    status(errata, hasRelease),
    ...errata.flatMap(({ version, date, since, corrections }) => [
      `## ${version}, ${date}`,
      `Since ${since}:`,
      table(["Record", "Field", "Before", "After"], corrections.map(rowOf)),
    ]),
  )}\n`;
