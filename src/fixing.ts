import { canonicalText } from "./corpus/canonical-form.js";
import type { Corpus, DataFile } from "./corpus/corpus.js";
import { replaceFile } from "./corpus/replace-files.js";
import { losesNothing } from "./corpus/syntax-tree.js";
import { isObject, keysOf } from "./corpus/values.js";
import type { Change, Issue } from "./findings/issue.js";

/** Makes one change in a document; a change whose pointer leads nowhere is left out. */
function apply(document: unknown, { op, path, value }: Change): void {
  const way = keysOf(path);
  const last = way.pop() ?? "";
  let owner = document;
  for (const part of way) {
    if (isObject(owner) && op === "add") owner[part] ??= [];
    owner = isObject(owner) ? owner[part] : Array.isArray(owner) ? owner[Number(part)] : undefined;
  }
  if (Array.isArray(owner) && op === "add" && last === "-") owner.push(value);
  else if (Array.isArray(owner)) owner[Number(last)] = value;
  else if (isObject(owner)) owner[last] = value;
}

/** The result of repairing the data, as paths of files. */
export interface Repaired {
  written: string[];
  /** could not be written and stay as they were */
  failed: { path: string; reason: string }[];
}

/**
 * The text of a file after some changes, in its canonical form. A file whose text says more than its document, such as
 * one with a key twice, and a file that is not JSON keep their text, apart from what was removed on reading.
 */
async function repairedText({ document, schema, text }: DataFile & { text: string }, changes: readonly Change[]) {
  // The file itself is checked, since the issues may be those of some rules or files only.
  if (document === undefined || !(await losesNothing(text))) return text;
  const repaired = structuredClone(document);
  for (const change of changes) apply(repaired, change);
  return canonicalText(repaired, schema.order);
}

/**
 * Repairs what can be repaired without a decision, and writes the files that it changes. If one file cannot be
 * written, the others are written all the same.
 * @param issues the issues of the corpus, from `validate`
 */
export async function fix(corpus: Corpus, issues: readonly Issue[]): Promise<Repaired> {
  const result: Repaired = { written: [], failed: [] };
  for (const file of corpus.files) {
    const { path, text, defect } = file;
    const changes = issues.flatMap((issue) => (issue.fix ?? []).filter(({ file: of = issue.file }) => of === path));
    const isNamed = issues.some((issue) => issue.fix !== undefined && issue.file === path);
    if ((changes.length === 0 && !isNamed) || text === undefined) continue;
    const repaired = await repairedText({ ...file, text }, changes);
    // If the file has a defect, its bytes are not those of the text.
    if (repaired === text && defect === undefined) continue;
    try {
      await replaceFile(path, repaired);
      result.written.push(path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      result.failed.push({ path, reason: code ?? message });
    }
  }
  return result;
}
