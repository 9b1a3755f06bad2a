import { rename, writeFile } from "node:fs/promises";
import { canonicalText } from "./corpus/canonical-form.js";
import type { Corpus } from "./corpus/corpus.js";
import { losesNothing } from "./corpus/syntax-tree.js";
import { isObject } from "./corpus/values.js";
import type { Change, Issue } from "./findings/issue.js";

/** RFC 6901: the steps of a JSON pointer. */
const steps = (pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Makes one change in a document; a change that leads nowhere is none. */
function apply(document: unknown, { op, path, value }: Change): void {
  const way = steps(path);
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

/**
 * Mends what can be mended without a decision, and writes the files that it changes in their canonical form. A file
 * that says more than its document holds, as a key twice, is left as it is.
 * @param issues of the corpus, as validate gave them
 * @returns the paths of the files that were written
 * @throws where a file cannot be written
 */
export async function fix(corpus: Corpus, issues: readonly Issue[]): Promise<string[]> {
  const written: string[] = [];
  for (const { path, document, schema, text } of corpus.files) {
    const changes = issues.flatMap((issue) => (issue.fix ?? []).filter(({ file = issue.file }) => file === path));
    const isNamed = issues.some((issue) => issue.fix !== undefined && issue.file === path);
    if ((changes.length === 0 && !isNamed) || document === undefined || text === undefined) continue;
    // Asked of the file itself: the issues may be those of some rules or files only.
    if (!(await losesNothing(text))) continue;
    const mended = structuredClone(document);
    for (const change of changes) apply(mended, change);
    const canonical = canonicalText(mended, schema.order);
    if (canonical === text) continue;
    // Whole or not at all: a reader never meets half a file.
    await writeFile(`${path}.tmp`, canonical);
    await rename(`${path}.tmp`, path);
    written.push(path);
  }
  return written;
}
