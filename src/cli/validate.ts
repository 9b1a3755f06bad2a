import { appendFile, stat } from "node:fs/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Corpus } from "../corpus/corpus.js";
import { UnreadableError } from "../corpus/read-corpus.js";
import { type Issue, inPaths } from "../findings/issue.js";
import { fix } from "../fixing.js";
import { type Format, formats } from "../reporting/index.js";
import { jobSummary } from "../reporting/job-summary.js";
import { rules } from "../rules/index.js";
import { rulesFor, validate } from "../validate.js";
import { changedSince } from "./changed.js";
import { EXIT } from "./exit-status.js";
import { type FolderOptions, foldersToWrite, readFolders, withFolders } from "./folders.js";
import { print, say } from "./output.js";
import { packageVersion } from "./own-package.js";
import { ruleNamed } from "./rule-named.js";
import { atEndOfHelp } from "./usage.js";
import { pathInWorkspace, realPath } from "./workspace.js";

interface Options extends FolderOptions {
  format: Format;
  rule?: string[];
  maxWarnings?: number;
  changed?: string | true;
  fix?: true;
}

/** The issues of some files of a corpus, or of all files if none is named. */
function inFiles(corpus: Corpus, issues: Issue[], files: readonly string[]): Issue[] {
  const known = [...corpus.files, ...corpus.seeds].map(({ path }) => path).concat(corpus.strays);
  const knownFiles = new Set(known.map(realPath));
  const wanted = new Set(files.map(realPath));
  const strange = files.find((file) => !knownFiles.has(realPath(file)));
  if (strange !== undefined) throw new Error(`${strange} is neither a data file nor an article of this corpus`);
  return wanted.size === 0 ? issues : issues.filter(({ file }) => wanted.has(realPath(file)));
}

/** The issues in what has changed since a revision, or whose other place has. */
async function inChanges(corpus: Corpus, issues: Issue[], revision: string): Promise<Issue[]> {
  const isChanged = await changedSince(corpus, revision);
  return issues.filter((issue) => isChanged(issue) || (issue.related !== undefined && isChanged(issue.related)));
}

/** In bytes. GitHub drops the whole summary of a step that is larger. */
const LARGEST_SUMMARY = 1024 * 1024 - 1;

/** Appends to the summary of a job, after what the step has already written there. */
async function summarize(issues: readonly Issue[], file: string): Promise<void> {
  try {
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    const shown = issues.map((issue) => inPaths(issue, pathInWorkspace));
    const summary = jobSummary(shown, LARGEST_SUMMARY - size);
    if (summary === "") say("the file of GITHUB_STEP_SUMMARY has no room left for the problems");
    await appendFile(file, summary);
  } catch (error) {
    say(`the file of GITHUB_STEP_SUMMARY cannot be written: ${(error as Error).message}`);
  }
}

async function report(issues: readonly Issue[], format: Format): Promise<void> {
  const color = process.stdout.isTTY === true && process.stdout.hasColors();
  print(formats[format](issues, { color, tool: { version: packageVersion, rules }, pathOf: pathInWorkspace }));
  const { GITHUB_STEP_SUMMARY: summaryFile } = process.env;
  if (format === "github" && summaryFile !== undefined && summaryFile !== "" && issues.length > 0) {
    await summarize(issues, summaryFile);
  }
}

/** What stops the run itself, as an issue, so that a job of GitHub Actions shows it with all others. */
const stopIssue = ({ path, message }: UnreadableError): Issue => ({
  file: path,
  line: 1,
  column: 1,
  severity: "error",
  rule: "file/readable",
  messageId: "defect",
  message,
  remedy: "restore it from the history",
});

async function run(files: string[], options: Options): Promise<number> {
  const { rule, format, maxWarnings = Number.POSITIVE_INFINITY } = options;
  const since = options.changed === true ? "HEAD" : options.changed;
  const names = rule && new Set(rule.map((name) => ruleNamed(name).id));
  if (options.fix) await foldersToWrite(options);
  const look = async () => {
    const corpus = await readFolders(options);
    const wanted = inFiles(corpus, await validate(corpus, names), files);
    const issues = since === undefined ? wanted : await inChanges(corpus, wanted, since);
    return { corpus, issues, others: wanted.length - issues.length };
  };
  let { corpus, issues, others } = await look().catch(async (error: unknown) => {
    if (format === "github" && error instanceof UnreadableError) await report([stopIssue(error)], format);
    throw error;
  });
  let isRepaired = true;
  if (options.fix) {
    const { written, failed } = await fix(corpus, issues);
    for (const path of written) say(`${path} repaired`);
    for (const { path, reason } of failed) say(`${path} cannot be written: ${reason}`);
    isRepaired = failed.length === 0;
    if (written.length > 0) ({ issues, others } = await look());
  }
  await report(issues, format);
  if (others > 0)
    say(`${others} more ${others === 1 ? "problem is" : "problems are"} not in what changed since ${since}`);
  const left = rules.length - rulesFor(corpus, rules).length;
  if (left > 0) say(`the articles are not here: ${left} of ${rules.length} rules need them and were not run`);
  if (!isRepaired) return EXIT.couldNotRun;
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  return issues.length > warnings || warnings > maxWarnings ? EXIT.problems : EXIT.clean;
}

function count(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError("It must be a whole number, 0 or more.");
  return Number(text);
}

export const addValidate = (program: Command) =>
  withFolders(
    program
      .command("validate")
      .description(
        "Check the data files against their schemas and against the articles. Prints nothing if all is well.",
      )
      .argument("[files...]", "report problems in these files only; all files are read"),
  )
    .addOption(
      new Option("--format <format>", "how to print the problems").choices(Object.keys(formats)).default("pretty"),
    )
    .option("--rule <name>", "check this rule only; can be given several times", (name, names: string[] = []) => [
      ...names,
      name,
    ])
    .option("--max-warnings <number>", "how many warnings to accept; without it, any number", count)
    .option(
      "--changed [revision]",
      "report problems only in what changed since HEAD, or since HEAD parted from another revision: records, entries of ledgers, whole articles; needs Git",
    )
    .option(
      "--fix",
      "repair what needs no decision: how a file is written, the order of records, new ids, the line of a quote, and in texts stray spaces and characters that nobody sees",
    )
    .addHelpText(
      "after",
      atEndOfHelp(
        "Exit status: 0 no errors, and no more warnings than --max-warnings accepts; 1 problems found; 2 could not run, or could not write a file.",
      ),
    )
    .action(async (files: string[], options: Options) => {
      process.exitCode = await run(files, options);
    });
