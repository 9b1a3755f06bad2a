import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { NewCue, NewName, NewRelation } from "../../authoring/addition.js";
import type { Corpus } from "../../corpus/corpus.js";
import { isObject, type JsonObject } from "../../corpus/values.js";
import { type FolderOptions, foldersToWrite, readFolders, withFolders } from "../folders.js";
import { say } from "../output.js";

/** What can be given in flags; whatever is not is asked for, where there is a terminal. */
export interface AddOptions extends FolderOptions {
  at?: string;
  dataset?: string;
  quote: string[];
  translation: string[];
  set: string[];
  id?: string;
  summaryEn?: string;
  summaryAr?: string;
  speech?: string;
  claimant: string[];
  via: string[];
  cites: string[];
  relation: string[];
  relationFrom: string[];
  infer: string[];
  alias: string[];
  mention: string[];
  lineMention: string[];
  cue: string[];
  record?: string;
  yes?: true;
  dryRun?: true;
  force?: true;
}

/** Why a command that adds something does not go on; the answers follow, each with its flag. */
export const ANSWERS_MISSING = "iraq-coalition-data: these answers are missing:";

/** Collects the values of a flag that can be given several times. */
export const several = (value: string, values: string[]) => [...values, value];

/** The two sides of the first separator in a flag. */
export function pair(flag: string, text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  if (at < 1) throw new Error(`${flag} takes two parts with ${separator} between them, not ${JSON.stringify(text)}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

const json = (flag: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${flag}: ${JSON.stringify(text)} is not JSON: ${(error as Error).message}`);
  }
};

/** Words without the signs for vowels, which may be pasted with them; a cue has letters alone. */
export const withoutVowels = (words: string): string => words.replaceAll(/\p{M}/gu, "");

/** The names and cues that the flags give. */
export function wordsIn({ alias, mention, lineMention, cue, at = "" }: AddOptions, proposition: unknown) {
  const names: NewName[] = [
    ...alias.map((text) => pair("--alias", text, "=")).map(([id, words]) => ({ id, words })),
    ...mention.map((text) => pair("--mention", text, "=")).map(([id, words]) => ({ id, words, at: at.slice(0, 3) })),
    ...lineMention.map((text) => pair("--line-mention", text, "=")).map(([id, words]) => ({ id, words, at })),
  ];
  const cues: NewCue[] = cue.map((text) => {
    const [side, words] = pair("--cue", text, "=");
    if (typeof proposition !== "string") throw new Error("--cue needs a proposition: --set proposition=…");
    return { proposition, side, words: withoutVowels(words) };
  });
  return { names, cues };
}

/** The relations of other records to the new one that the flags give. */
export const relationsTo = (id: string, { relationFrom }: AddOptions): NewRelation[] =>
  relationFrom.map((text) => {
    const [from, type] = pair("--relation-from", text, ":");
    return { from, relation: { type, to: id } };
  });

/** The record that a file or standard input gives, to which the other flags add. */
async function recordIn(path: string): Promise<JsonObject> {
  const text = path === "-" ? await readAll() : await readFile(path, "utf8");
  const record = json("--record", text);
  if (!isObject(record)) throw new Error(`--record: ${path} is not a JSON object`);
  return record;
}

async function readAll(): Promise<string> {
  process.stdin.setEncoding("utf8");
  let text = "";
  for await (const part of process.stdin) text += part;
  return text;
}

/** What the flags say of the attribution; undefined if they say nothing. */
function attributionIn({ speech, claimant, via, cites }: AddOptions): JsonObject | undefined {
  if (speech === undefined && claimant.length === 0 && via.length === 0 && cites.length === 0) return undefined;
  return {
    speech: speech ?? (claimant.length > 0 ? "indirect" : "narration"),
    ...(claimant.length > 0 && { claimants: claimant }),
    ...(via.length > 0 && { via }),
    ...(cites.length > 0 && { cites }),
  };
}

/** The fields of a record that flags of their own give. */
export async function recordFrom(options: AddOptions): Promise<JsonObject> {
  const { id, summaryEn, summaryAr, relation, infer, record } = options;
  const given = record === undefined ? {} : await recordIn(record);
  const summary = {
    ...(summaryEn !== undefined && { en: summaryEn }),
    ...(summaryAr !== undefined && { ar: summaryAr }),
  };
  const attribution = attributionIn(options);
  const relations = relation.map((text) => {
    const [type, to] = pair("--relation", text, ":");
    return { type, to };
  });
  const inferred = Object.fromEntries(
    infer.map((text) => {
      const [path, reason] = pair("--infer", text, "=");
      return [path, json("--infer", reason)];
    }),
  );
  return {
    ...given,
    ...(id !== undefined && { id }),
    ...(Object.keys(summary).length > 0 && { summary: { ...(given["summary"] as object | undefined), ...summary } }),
    ...(attribution !== undefined && { attribution }),
    ...(relations.length > 0 && { relations }),
    ...(infer.length > 0 && { inferred: { ...(given["inferred"] as object | undefined), ...inferred } }),
  };
}

/** The corpus that something is to be added to; its articles must be here. */
export async function corpusToChange(options: FolderOptions): Promise<Corpus> {
  await foldersToWrite(options);
  const corpus = await readFolders(options);
  if (!corpus.hasArticles) throw new Error("there is no folder seeds; name the folder of the articles with --seeds");
  return corpus;
}

export const addAdd = (program: Command) =>
  withFolders(
    program
      .command("add")
      .description(
        "Turn words of an article into a record: shows what is read on the line, proposes what the fields hold, validates, and writes the record, its id and the exclusions, all or none. Asks for what no flag gives, where there is a terminal.",
      ),
  )
    .option("--at <place>", "the line, such as 001#L48")
    .option("--dataset <name>", "the dataset that the record is for")
    .option("--quote <words>", "words of the line, as they stand there; can be given several times", several, [])
    .option("--translation <text>", "English of the quote in the same place of the order", several, [])
    .option(
      "--set <field=value>",
      'a field: period=2024, quantity="more-than 153 attacks", actors=isis:agent,iraq:target, note.en=…, or JSON',
      several,
      [],
    )
    .option("--speech <term>", "direct, indirect or narration")
    .option("--claimant <id>", "who says it; can be given several times", several, [])
    .option("--via <id>", "who passed the words on; can be given several times", several, [])
    .option("--cites <id>", "a footnote that the article gives for it; can be given several times", several, [])
    .option("--summary-en <text>", "the claim in one sentence, in English")
    .option("--summary-ar <text>", "the claim in one sentence, in Arabic")
    .option("--id <id>", "the id of the record")
    .option("--relation <type:id>", "how it is related to another record; can be given several times", several, [])
    .option(
      "--relation-from <id:type>",
      "a relation of another record to this one: a newer article repeats it; can be given several times",
      several,
      [],
    )
    .option(
      "--infer <field=reason>",
      'why a field is not in the words: period={"at":"001#L3","words":"…","en":"…","ar":"…"}',
      several,
      [],
    )
    .option("--alias <id=words>", "Arabic words that name an actor or place anywhere", several, [])
    .option("--mention <id=words>", "Arabic words that name an actor or place in this article", several, [])
    .option("--line-mention <id=words>", "Arabic words that name an actor or place on this line alone", several, [])
    .option("--cue <side=words>", "Arabic words that show a side of the proposition", several, [])
    .option("--record <file>", "a record as JSON, to which the other flags add; - reads standard input")
    .option("--yes", "take what is proposed first for whatever is not given")
    .option("--dry-run", "show what would be written, and write nothing")
    .option("--force", "write it although validation finds problems in it")
    .addHelpText(
      "after",
      "\nExit status: 0 written, or shown with --dry-run; 1 validation refuses it; 2 an answer is missing or wrong. Nothing is written in the last two.",
    )
    .action(async (options: AddOptions) => {
      const { addRecord } = await import("./record.js");
      process.exitCode = await addRecord(options);
    });

/** Tells what was written, and what belongs to the same commit. */
export function tellWritten(paths: readonly string[]): void {
  for (const path of paths) say(`${path} written`);
  say(
    `commit them together: git add ${[...paths].sort().join(" ")}`,
    "and say what changed for users: npm run changeset",
  );
}
