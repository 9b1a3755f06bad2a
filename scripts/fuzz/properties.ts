import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Issue } from "../../src/findings/issue.js";
import type { Outcome } from "./called.js";
import type { Call, Kind } from "./malformation.js";
import { changedPaths, isFolder, isInData, LARGEST, type Place, readData, type Snapshot } from "./place.js";
import { wordsLost } from "./words-lost.js";

/** One call over something malformed, and what came of it. */
export interface Trial {
  kind: Kind;
  call: Call;
  place: Place;
  outcome: Outcome;
  before: Snapshot;
  after: Snapshot;
  /** the bytes of each data file before a repair, by its path */
  bytes: ReadonlyMap<string, Buffer>;
  /** calls the program once more over what is there now */
  again(args: readonly string[]): Promise<Outcome>;
}

/** What must hold of every call. */
interface Property {
  name: string;
  /** what is wrong; undefined if nothing is */
  broken(trial: Trial): string | undefined | Promise<string | undefined>;
}

/** In seconds of work. */
const LONGEST = 5;

const STATUSES = [0, 1, 2];

/** What only programmers understand. */
const LEAKS =
  /^[ \t]+at .+:\d+:\d+\)?$|node:internal|\b(?:Type|Range|Reference|Syntax|Assertion|Aggregate)?Error\b(?!:: )|\[object |\bundefined\b|\bNaN\b|Cannot read prop|is not a function|is not iterable|Maximum call stack|Invalid (?:string|array|typed array) length|heap out of memory|UnhandledPromise|\(node:\d+\)/mu;

/** Marks between which a message shows the words of the user, each with the one that ends them. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ['"', '"'],
  ["'", "'"],
]);

/** Where words that begin at a mark end; undefined if they never do. In quotation marks of JSON, some are escaped. */
function endOf(text: string, start: number, end: string): number | undefined {
  for (let at = text.indexOf(end, start + 1); at !== -1; at = text.indexOf(end, at + 1)) {
    let escapes = 0;
    while (end === '"' && text[at - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return undefined;
}

/** A message without the words of the user. A regular expression takes the square of its length, which may be megabytes. */
function withoutGiven(text: string): string {
  const kept: string[] = [];
  const endless = new Set<string>();
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[«"']/gu)) {
    if (index < from || endless.has(mark)) continue;
    const end = endOf(text, index, ENDS.get(mark) ?? mark);
    if (end === undefined) {
      endless.add(mark);
      continue;
    }
    kept.push(text.slice(from, index));
    from = end + 1;
  }
  return [...kept, text.slice(from)].join("");
}

/** Words that are set apart from the rest of their line; the marks that do so are no others. */
const SET_APART = /(?:\u2067|\u2068(?=«))[^\u2066-\u2069\n]*\u2069/gu;
/** The path of an annotation, which GitHub takes as it is and shows nowhere. */
const READ_BY_GITHUB = /^::(?:error|warning) file=[^,]*/gmu;
const OBEYED = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u;

const isCheck = ({ args }: Call) => args[0] === "validate";
const isRepair = (call: Call) => isCheck(call) && call.args.includes("--fix");

/** Whether standard output can be read, as it is. */
const isHeard = ({ shell }: Call) => shell === undefined;

const formatOf = ({ args }: Call) => args[args.indexOf("--format") + 1] ?? "";

const quote = (text: string) => JSON.stringify(text.slice(0, 400));

/** How many lines a file has that can be read at once. */
function linesOf(path: string): number {
  const stats = existsSync(path) ? statSync(path) : undefined;
  // A file of the system says that it is empty, and a read of it may wait for ever.
  if (!stats?.isFile() || stats.size === 0) return 1;
  return stats.size > LARGEST ? Number.POSITIVE_INFINITY : readFileSync(path, "utf8").split(/\r\n?|\n/u).length;
}

/** An issue whose place is none. */
function isNowhere({ file, line, column }: Pick<Issue, "file" | "line" | "column">, place: Place): boolean {
  const isPlace = file !== "" && Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1;
  return !isPlace || line > linesOf(resolve(place.folder, file));
}

const HEAD = /^.+:\d+:\d+ {2}(?:error|warning) {2}[a-z]+\/[a-z-]+(?: {2}|\n)/u;

/** What is wrong with the places that problems are told with. */
function wrongPlace({ call, outcome: { stdout }, place }: Trial): string | undefined {
  const format = formatOf(call);
  if (format === "json") {
    const { issues } = JSON.parse(stdout) as { issues: Issue[] };
    const nowhere = issues.find((issue) => isNowhere(issue, place));
    if (issues.length === 0) return "there are problems, but none is told";
    return nowhere && `no such place: ${nowhere.file}:${nowhere.line}:${nowhere.column} ${quote(nowhere.message)}`;
  }
  if (format === "sarif") return void JSON.parse(stdout);
  if (format === "github") {
    const other = stdout
      .split("\n")
      .find((line) => line.startsWith("::") && !/^::(?:error|warning) file=[^,]+,line=\d+,col=\d+,title=/u.test(line));
    return other && `a line that is obeyed: ${quote(other)}`;
  }
  if (format !== "pretty") return undefined;
  const blocks = stdout.trimEnd().split("\n\n").slice(0, -1);
  const other = blocks.find((block) => !HEAD.test(block) || !/\n {2}→ ./u.test(block));
  return blocks.length === 0 ? "there are problems, but none is told" : other && `no place or remedy: ${quote(other)}`;
}

export const properties: readonly Property[] = [
  {
    name: "ends with status 0, 1 or 2",
    broken: ({ outcome: { status, stderr } }) =>
      status !== undefined && STATUSES.includes(status) ? undefined : `status ${status}: ${quote(stderr)}`,
  },
  {
    name: `works ${LONGEST} seconds at most`,
    broken: ({ outcome: { seconds } }) => (seconds > LONGEST ? `${seconds.toFixed(1)} s` : undefined),
  },
  {
    name: "says nothing that only programmers understand",
    broken({ outcome: { stdout, stderr } }) {
      const leak = LEAKS.exec(withoutGiven(`${stdout}\n${stderr}`));
      return leak === null ? undefined : quote(leak.input.slice(Math.max(0, leak.index - 200), leak.index + 200));
    },
  },
  {
    name: "shows characters that are obeyed as escapes",
    broken({ outcome: { stdout, stderr } }) {
      const rest = `${stdout}${stderr}`
        .replaceAll(READ_BY_GITHUB, "")
        .replaceAll("\n", " ")
        .replaceAll(SET_APART, (words) => words.slice(1, -1));
      const obeyed = OBEYED.exec(rest);
      return obeyed === null ? undefined : quote(rest.slice(Math.max(0, obeyed.index - 60), obeyed.index + 60));
    },
  },
  {
    name: "tells problems with their places",
    broken: (trial) =>
      trial.outcome.status === 1 && isCheck(trial.call) && isHeard(trial.call) ? wrongPlace(trial) : undefined,
  },
  {
    name: "says why it cannot run",
    broken: ({ outcome: { status, stderr }, call }) =>
      status !== 2 ||
      !isHeard(call) ||
      /^(?:iraq-coalition-data: |error: |Usage: |.+ cannot be written: ).+/mu.test(stderr)
        ? undefined
        : `status 2, and no more than ${quote(stderr)}`,
  },
  {
    name: "refuses what is malformed",
    broken: ({ kind, call, outcome: { status } }) =>
      kind.isRefused && isCheck(call) && !isRepair(call) && status === 0 ? "it found that all is well" : undefined,
  },
  {
    name: "writes nothing but what it was told to",
    broken({ before, after, call, outcome: { status } }) {
      const changed = changedPaths(before, after);
      const isMade = (path: string) => call.args[0] === "init" && (!before.has(path) || isFolder(after, path));
      const isAdded = status === 0 && call.args[0]?.startsWith("add") === true;
      const isMended = (path: string) =>
        isRepair(call) && isInData(path) && (before.has(path) || isFolder(after, path));
      const wrong = changed.filter((path) => !isAdded && !isMade(path) && !isMended(path));
      return wrong.length === 0 ? undefined : `written: ${quote(wrong.join(", "))}`;
    },
  },
  {
    name: "loses nothing when it repairs",
    broken({ bytes, before, after, call, place }) {
      if (!isRepair(call)) return undefined;
      for (const path of changedPaths(before, after)) {
        const [was, is] = [bytes.get(path), readData(place).get(path)];
        const lost = was === undefined ? undefined : is === undefined ? "everything" : wordsLost(was, is);
        if (lost !== undefined) return `${path} has lost ${quote(lost)}`;
      }
      return undefined;
    },
  },
  {
    name: "tells after a repair what is still there, and repairs it once",
    async broken({ call, outcome, place, again }) {
      if (!isRepair(call) || outcome.status === 2 || !isHeard(call)) return undefined;
      const { stdout } = await again(call.args.filter((arg) => arg !== "--fix"));
      if (stdout !== outcome.stdout) return `it told ${quote(outcome.stdout)}, and then ${quote(stdout)}`;
      const before = place.snapshot();
      await again(call.args);
      const changed = changedPaths(before, place.snapshot());
      return changed.length === 0 ? undefined : `repaired again: ${changed.join(", ")}`;
    },
  },
];
