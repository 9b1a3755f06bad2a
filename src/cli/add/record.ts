import { dirname } from "node:path";
import type { FileDefinition } from "../../../schemas/dataset.js";
import { datasets } from "../../../schemas/index.js";
import { type Addition, type Changed, withAddition } from "../../authoring/addition.js";
import {
  evidenceOf,
  type Missing,
  missingIn,
  withAnswers,
  withBases,
  withFootnotes,
  withProposals,
} from "../../authoring/draft.js";
import { noticedOn } from "../../authoring/noticed.js";
import { type Objections, objectionsTo } from "../../authoring/objections.js";
import type { Draft } from "../../authoring/proposals.js";
import { similarTo } from "../../authoring/similar.js";
import { optionalIn, unheldBy } from "../../authoring/unheld.js";
import type { Corpus } from "../../corpus/corpus.js";
import { replaceFiles } from "../../corpus/replace-files.js";
import type { JsonObject } from "../../corpus/values.js";
import { type Issue, quoted } from "../../findings/issue.js";
import { parsePlace } from "../../place.js";
import { indexCorpus, type RecordIndex } from "../../records/record-index.js";
import { linePage } from "../../reporting/line-page.js";
import { pretty } from "../../reporting/pretty.js";
import { visible, visibleJson } from "../../reporting/visible.js";
import { EXIT } from "../exit-status.js";
import { didYouMean } from "../near.js";
import { print, say } from "../output.js";
import {
  type AddOptions,
  ANSWERS_MISSING,
  corpusToChange,
  pair,
  recordFrom,
  relationsTo,
  tellWritten,
  wordsIn,
} from "./add.js";

/** What the flags give, as far as they give it. */
export interface Given {
  options: AddOptions;
  corpus: Corpus;
  index: RecordIndex;
}

/** The dataset of a name. */
export function datasetNamed(name: string): FileDefinition {
  const found = datasets.find((one) => one.name === name && one.kind === "dataset");
  if (found !== undefined) return found;
  const names = datasets.filter(({ kind }) => kind === "dataset").map((one) => one.name);
  const near = didYouMean(name, names);
  throw new Error(
    `there is no dataset ${JSON.stringify(name)}${near === "" ? `; the datasets are ${names.join(", ")}` : near}`,
  );
}

/** A line of an article as a page; its place must exist. */
export function pageOf(index: RecordIndex, at: string): string {
  const place = parsePlace(at);
  const text = place && index.seeds.get(place.seed)?.lines[place.first - 1];
  if (place === undefined || text === undefined) throw new Error(`there is no line ${at} in the articles`);
  return linePage(at, text, noticedOn(index, place.seed, place.first));
}

/** The draft that the flags give: quotes, fields and texts. */
export async function draftOf({ options, index }: Given, file: FileDefinition): Promise<Draft> {
  const { at = "", quote, translation } = options;
  const record: JsonObject = { ...(await recordFrom(options)) };
  const quotes = quote.map((words, position) => ({ quote: words, translation: translation[position] }));
  const withQuotes: Draft = {
    dataset: file.name,
    record: quotes.length === 0 ? record : { ...record, evidence: evidenceOf(index, quotes, at) },
  };
  const answers = options.set.map((text) => pair("--set", text, "="));
  return withBases(index, file, withAnswers(file, withQuotes, answers));
}

const FLAGS: Readonly<Record<string, string>> = {
  "summary.en": "--summary-en",
  "summary.ar": "--summary-ar",
  attribution: "--speech and --claimant",
  id: "--id",
  at: "--at",
  dataset: "--dataset",
  quote: "--quote",
  translation: "--translation",
};

function tellAnswers(missing: readonly Missing[]): void {
  for (const { path, meaning, proposals } of missing) {
    const flag = FLAGS[path] ?? `--set ${path}=…`;
    say(`  ${flag}  ${meaning}${proposals.length === 0 ? "" : `  proposed: ${proposals.join("; ")}`}`);
  }
}

function tellMissing(missing: readonly Missing[]): void {
  say(ANSWERS_MISSING);
  tellAnswers(missing);
}

/** Tells which numbers and dates of the quotes no field holds, and which fields could. */
export function tellUnheld(changed: Changed, file: FileDefinition, draft: Draft): void {
  const index = indexCorpus(changed.corpus);
  const words = unheldBy(index, String(draft.record["id"]));
  if (words.length === 0) return;
  say("", `no field holds what its quotes say here: ${words.map(quoted).join(", ")}`);
  tellAnswers(optionalIn(index, file, draft));
}

/** What has to be known before a field can be asked for. */
function missingFirst({ at, dataset, quote, translation, record }: AddOptions): Missing[] {
  const missing = (path: string, meaning: string) => ({ path, meaning, proposals: [] });
  if (record !== undefined)
    return dataset === undefined ? [missing("dataset", "The dataset that the record is for.")] : [];
  return [
    ...(at === undefined ? [missing("at", "The line, such as 001#L48.")] : []),
    ...(dataset === undefined ? [missing("dataset", "The dataset that the record is for.")] : []),
    ...(quote.length === 0 ? [missing("quote", "The shortest words of the line that say it.")] : []),
    ...(translation.length < Math.max(1, quote.length)
      ? [missing("translation", "English of each quote, no more and no less than its words.")]
      : []),
  ];
}

/** Shows other records that a new one may be related to. */
function tellSimilar(changed: Changed, id: string): void {
  const similar = similarTo(indexCorpus(changed.corpus), id);
  if (similar.length === 0) return;
  say("", "records that it may be related to:");
  for (const { record, relation, isOfOther, because } of similar) {
    const proposed =
      isOfOther === true ? `--relation-from ${record.id}:${relation}` : `--relation ${relation}:${record.id}`;
    const flag = relation === undefined ? "" : `  ${proposed}`;
    say(`  ${record.id}: ${because}${flag}`, `    ${record.value.summary?.en ?? ""}`);
  }
}

/** What validation says of a change, for people; standard output has the record alone. */
const tellIssues = (issues: readonly Issue[]) => say(...pretty(issues, { color: false }).trimEnd().split("\n"), "");

/** Shows what validation says of a change; whether it may be written. */
export function mayWrite({ issues }: Objections, isForced: boolean): boolean {
  if (issues.length === 0) return true;
  tellIssues(issues);
  if (isForced) return true;
  say("nothing was written; the places are those that the changed files would have");
  return false;
}

/** Writes the files of a change, and tells what is still open on the lines that it is about. */
export async function write({ corpus, texts, was }: Changed): Promise<void> {
  const [data = "", ...others] = new Set([...corpus.files, ...corpus.seeds].map(({ path }) => dirname(path)));
  await replaceFiles(texts, [data, ...others], { was });
  tellWritten([...texts.keys()]);
}

/** The words of some lines that nothing accounts for yet. */
export function tellOpen({ open }: Objections, lines: ReadonlySet<string>): void {
  const left = open.filter(({ details = [] }) => details.some((detail) => lines.has(detail.split(" ")[0] ?? "")));
  if (left.length === 0) return;
  say("", "still open there, for another record or add:exclusion:");
  for (const { details = [] } of left) say(...details.map((detail) => `  ${detail}`));
}

const linesOf = (record: JsonObject): Set<string> =>
  new Set(((record["evidence"] ?? []) as { at: string }[]).map(({ at }) => at));

/** Adds the record that the flags give, or asks for what is missing. Returns the exit status. */
export async function addRecord(options: AddOptions): Promise<number> {
  const corpus = await corpusToChange(options);
  const index = indexCorpus(corpus);
  const given = { options, corpus, index };
  const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true && options.yes !== true;
  const first = missingFirst(options);
  if (canAsk && options.record === undefined) {
    const { guide } = await import("./guide.js");
    return guide(given);
  }
  if (first.length > 0) {
    if (options.at !== undefined) print(pageOf(index, options.at));
    tellMissing(first);
    return EXIT.couldNotRun;
  }
  const file = datasetNamed(options.dataset ?? "");
  const typed = withFootnotes(index, await draftOf(given, file));
  const draft = options.yes === true ? withProposals(index, file, typed) : typed;
  const missing = missingIn(index, file, draft);
  if (missing.length > 0) {
    tellMissing(missing);
    return EXIT.couldNotRun;
  }
  const addition: Addition = {
    records: [draft],
    relations: relationsTo(String(draft.record["id"]), options),
    ...wordsIn(options, draft.record["proposition"]),
  };
  const changed = withAddition(corpus, addition);
  const objections = await objectionsTo(corpus, changed.corpus);
  const isFit = mayWrite(objections, options.force === true || options.dryRun === true);
  tellSimilar(changed, String(draft.record["id"]));
  tellUnheld(changed, file, draft);
  if (!isFit) return EXIT.problems;
  if (options.dryRun === true) {
    print(`${visibleJson(draft.record)}\n`);
    say(`would be written: ${[...changed.texts.keys()].map(visible).join(", ")}`);
    return objections.issues.length === 0 ? EXIT.clean : EXIT.problems;
  }
  await write(changed);
  tellOpen(objections, linesOf(draft.record));
  return EXIT.clean;
}
