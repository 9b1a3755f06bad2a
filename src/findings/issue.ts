export type Severity = "error" | "warning";

interface Related {
  /** what is there, such as "the first one" */
  label: string;
  file: string;
  pointer?: string;
  line?: number;
  column?: number;
}

/** A change of a document: the value at a JSON pointer is replaced, or a value is added to the list at that pointer (RFC 6902). */
export interface Change {
  /** the file of the finding if absent */
  file?: string;
  op: "replace" | "add";
  path: string;
  value: unknown;
}

/** Text that takes the place of a part of a file. Lines and columns from 1; the part ends just before its end. */
export interface Edit {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  text: string;
}

/** A change and, where it can be worked out, the edit of the file's text that makes it. */
export interface LocatedChange extends Change {
  edit?: Edit;
}

/** Where a finding is. The line and column follow from the pointer, if a pointer can lead to the place. */
export interface FindingPlace {
  /** path of the file, as the caller named its folder */
  file: string;
  /** JSON pointer into the file; the whole file when absent */
  pointer?: string;
  /** whether the place is the key with which the pointer ends, not its value */
  atKey?: boolean;
  /** line and column, from 1, if no pointer can lead to the place */
  line?: number;
  column?: number;
  /** id of the record */
  record?: string;
  /** the fields on which the finding depends: it is left out if a rule that `impliedBy` names has a finding in them */
  restsOn?: readonly { file: string; pointer: string }[];
}

/** What a finding says. */
export interface FindingText {
  /** one sentence: what is wrong */
  message: string;
  /** what the file has there, and what belongs there, if a short text can say it */
  actual?: string;
  expected?: string;
  /** further facts that help to see the problem */
  details?: string[];
  /** the other place that the finding is about, as a pointer or a line and column */
  related?: Related;
  /** one clause: what to do */
  remedy: string;
  /** changes of the file's document that repair it; the file is then written in its canonical form; absent if a person has to decide */
  fix?: readonly Change[];
}

/** Something that a rule found, before its line and column are worked out. */
export interface Finding extends FindingPlace, FindingText {
  rule: string;
  /** which of the rule's messages it is */
  messageId: string;
  severity: Severity;
}

/** A finding with its true place: 1-based line and column. */
export interface Issue extends Omit<Finding, "restsOn"> {
  line: number;
  column: number;
  related?: Related & { line: number; column: number };
  fix?: readonly LocatedChange[];
}

/** An issue with its files under other paths. */
export const inPaths = (issue: Issue, pathOf: (file: string) => string): Issue => ({
  ...issue,
  file: pathOf(issue.file),
  ...(issue.related !== undefined && { related: { ...issue.related, file: pathOf(issue.related.file) } }),
  ...(issue.fix !== undefined && {
    fix: issue.fix.map((change) => (change.file === undefined ? change : { ...change, file: pathOf(change.file) })),
  }),
});

/** Everything that a person reads of an issue, line by line: the message, the details, the remedy. */
export function issueLines({ message, details = [], related, remedy }: Issue): string[] {
  const elsewhere =
    related === undefined ? [] : [`${related.label}: ${related.file}:${related.line}:${related.column}`];
  return [message, ...details, ...elsewhere, `→ ${remedy}`];
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Words of a source inside an English message: isolated, so that right-to-left text does not reorder the rest. */
export const quoted = (words: string) => `${FIRST_STRONG_ISOLATE}«${words}»${POP_ISOLATE}`;

const LONGEST_EXCERPT = 60;

/** The beginning of some words of a source, if they are too long for a message. */
export const excerpt = (words: string) =>
  words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words;

/** What a place of an article says, as a detail of an issue. */
export const saidAt = (place: string, words: string): string => `${place} says ${quoted(excerpt(words))}`;

const MOST_WORDS = 12;

/** The words that a program takes for something, as a detail of an issue: all of them, or the first. */
export function knownWords(what: string, words: readonly string[]): string {
  const others = words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : "";
  return `words known for ${what}: ${quoted(words.slice(0, MOST_WORDS).join("، "))}${others}`;
}

/** The words from which a program read two senses that exclude each other, as a detail of an issue. */
export const readFrom = (words: Readonly<Record<"said" | "instead", string>> | undefined): string[] =>
  words === undefined ? [] : [`read from ${quoted(words.instead)} and ${quoted(words.said)}`];

/** A character as its code point: U+0663. */
export const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A value as JSON, shortened if it is long. */
export function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : text;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const inReadingOrder = (a: Issue, b: Issue) =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message);
