import type { Change, FormChange, LedgerChange, RecordChange } from "../../changes/change.js";
import { excerpt, quoted } from "../../findings/issue.js";
import { valueText, valueTexts } from "./values.js";

/** Text of ours, or text of the data, which a format has to set apart. */
export type Part = string | { data: string };

export type Line = readonly Part[];

/** A change, and the words of the article that it is about. */
export interface Item {
  line: Line;
  words?: string;
}

/** What changed in one file, or of one kind of form. */
export interface Section {
  title: string;
  items: readonly Item[];
}

/** What was there, and what is there now. */
function values(change: { old?: unknown; new?: unknown }): Line {
  if (!("old" in change)) return ["added ", { data: valueText(change.new) }];
  if (!("new" in change)) return ["dropped ", { data: valueText(change.old) }];
  const [before, after] = valueTexts(change.old, change.new);
  return [{ data: before }, " → ", { data: after }];
}

const list = (ids: readonly string[]): Line =>
  ids.flatMap((id, index) =>
    index === 0 ? [{ data: id }] : [index === ids.length - 1 ? " and " : ", ", { data: id }],
  );

function fate({ is, became = [], reason }: RecordChange): Line {
  const why: Line = reason === undefined ? [] : [": ", { data: reason }];
  if (is === "added") return ["added"];
  if (is === "renamed") return [became.length === 1 ? "renamed to " : "split into ", ...list(became), ...why];
  return became.length === 0 ? ["gone", ...why] : ["gone, replaced by ", ...list(became), ...why];
}

function ledgerLine(change: LedgerChange): Line {
  const { entry, words, is, path = "" } = change;
  const name = [entry, ...(words === undefined ? [] : [quoted(excerpt(words))])]
    .filter((text) => text !== "")
    .join(" ");
  if (is !== "changed") return [{ data: name }, `: ${is}`];
  return [{ data: path === "" ? name : `${name}: ${path}` }, ": ", ...values(change)];
}

const formLine = ({ name, is, detail }: FormChange): Line => [
  { data: name },
  `: ${is}`,
  ...(detail === undefined ? [] : [": ", { data: detail }]),
];

/** What a change is, in one line. */
export function lineOf(change: Change): Line {
  if (change.what === "field") return [{ data: `${change.id}.${change.path}` }, ": ", ...values(change)];
  if (change.what === "record") return [{ data: change.id }, ": ", ...fate(change)];
  return change.what === "ledger" ? ledgerLine(change) : formLine(change);
}

/** The file that a change is in, or what it is a change of. */
export const titleOf = (change: Change): string => {
  if (change.what === "ledger") return change.ledger;
  return "dataset" in change ? change.dataset : `${change.what}s`;
};

/** The words of a change; none where they are what changed. */
function wordsOf(change: Change): string | undefined {
  if (change.what !== "field" || change.words === undefined) return undefined;
  const { at, quote } = change.words;
  return quote === change.new || quote === change.old ? undefined : `${at} ${quoted(quote)}`;
}

/** The changes, in their order, by the file that they are in or by what they are changes of. */
export function sections(changes: readonly Change[]): Section[] {
  const items = new Map<string, Item[]>();
  for (const change of changes) {
    const words = wordsOf(change);
    const title = titleOf(change);
    items.set(title, [...(items.get(title) ?? []), { line: lineOf(change), ...(words !== undefined && { words }) }]);
  }
  return [...items].map(([title, own]) => ({ title, items: own }));
}
