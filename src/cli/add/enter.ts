import type { FileDefinition } from "../../../schemas/dataset.js";
import { withAddition } from "../../authoring/addition.js";
import {
  draftEntry,
  entryQuestions,
  missingInEntry,
  proposedEntryId,
  registryNamed,
  typedEntry,
} from "../../authoring/entry.js";
import { objectionsTo } from "../../authoring/objections.js";
import type { JsonObject } from "../../corpus/values.js";
import { indexCorpus, type RecordIndex } from "../../records/record-index.js";
import { visibleJson } from "../../reporting/visible.js";
import { EXIT } from "../exit-status.js";
import { print, say } from "../output.js";
import { ANSWERS_MISSING, corpusToChange, pair } from "./add.js";
import type { EntryOptions } from "./entry.js";
import { mayWrite, write } from "./record.js";
import { askAgainFor, orStopped } from "./stopped.js";

/** What the flags answer, by the paths of the fields. */
function answersIn({ id, kind, en, ar, alias, mention, set }: EntryOptions): (readonly [string, string])[] {
  const mentions = mention.map((text) => pair("--mention", text, "=")).map(([at, words]) => ({ words, at }));
  const flags = [
    ["kind", kind],
    ["id", id],
    ["names.en", en],
    ["names.ar", ar],
    ["aliases", alias.length === 0 ? undefined : JSON.stringify(alias)],
    ["mentions", mentions.length === 0 ? undefined : JSON.stringify(mentions)],
  ] as const;
  return [
    ...flags.flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])),
    ...set.map((text) => pair("--set", text, "=")),
  ];
}

const FLAGS: Readonly<Record<string, string>> = {
  id: "--id",
  kind: "--kind",
  "names.en": "--en",
  "names.ar": "--ar",
};

/** The entry with answers to what is missing, in the order in which its fields are asked for. */
async function asked(index: RecordIndex, file: FileDefinition, entry: JsonObject): Promise<JsonObject> {
  const [{ askFields }, { text }] = await Promise.all([import("./fields.js"), import("./ask.js")]);
  let draft = { dataset: file.name, record: entry };
  // The kind of an entry may tell which other fields it has.
  for (let known = -1; known !== Object.keys(draft.record).length; ) {
    known = Object.keys(draft.record).length;
    draft = await askFields(index, draft, entryQuestions(file, draft.record));
  }
  const { record } = draft;
  return { id: record["id"] ?? (await text("The id, which is permanent:", proposedEntryId(file, record))), ...record };
}

async function entered(registry: string, options: EntryOptions): Promise<number> {
  const file = registryNamed(registry);
  const corpus = await corpusToChange(options);
  const answers = answersIn(options);
  const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const missing = missingInEntry(file, draftEntry(file, answers));
  if (missing.length > 0 && !canAsk) {
    say(ANSWERS_MISSING);
    for (const { path, meaning, proposals } of missing) {
      say(`  ${FLAGS[path] ?? `--set ${path}=…`}  ${meaning}`);
      if (proposals.length > 0) say(`      such as ${proposals.join(", ")}`);
    }
    return EXIT.couldNotRun;
  }
  const index = indexCorpus(corpus);
  let entry = missing.length > 0 ? await asked(index, file, typedEntry(file, answers)) : draftEntry(file, answers);
  for (;;) {
    const changed = withAddition(corpus, { records: [{ dataset: file.name, record: entry }] });
    const objections = await objectionsTo(corpus, changed.corpus);
    if (mayWrite(objections, options.dryRun === true)) {
      if (options.dryRun === true) {
        print(`${visibleJson(entry)}\n`);
        say(`would be written: ${[...changed.texts.keys()].join(", ")}`);
      } else await write(changed);
      return objections.issues.length === 0 ? EXIT.clean : EXIT.problems;
    }
    const again = canAsk ? await askAgainFor(Object.keys(entry)) : undefined;
    if (again === undefined) return EXIT.problems;
    const { [again]: _, ...rest } = entry;
    entry = await asked(index, file, rest);
  }
}

/** Adds an entry to a registry. Returns the exit status. */
export const enter = (registry: string, options: EntryOptions): Promise<number> =>
  orStopped(() => entered(registry, options));
