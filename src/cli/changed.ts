import { basename, dirname, join } from "node:path";
import { type Corpus, seedNumber } from "../corpus/corpus.js";
import { changedParts, partsOf } from "../corpus/parts.js";
import { stringsIn } from "../corpus/values.js";
import type { FindingPlace } from "../findings/issue.js";
import { baseOf, changedFiles, fileOfCommit } from "../git.js";
import { parsePlace } from "../place.js";

/** What JSON.parse makes of a text; undefined if it is not JSON. */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The document of a file at a commit; undefined if it was not there, or not JSON. */
const documentAt = async (path: string, commit: string): Promise<unknown> =>
  parsed(await fileOfCommit(dirname(path), commit, `./${basename(path)}`).catch(() => undefined));

/**
 * Tells whether a place is in what has changed since a revision.
 *
 * What changes in a data file is a record, or an entry of a ledger: one whose content the file did not have, wherever in the
 * file it is now. What is of no record, such as the form of the file, has changed if the file has. An article changes as a
 * whole, and with it every record and entry that names a line of it.
 * @throws if a folder of the corpus is not in a Git repository that has the revision
 */
export async function changedSince(
  { files, seeds, strays }: Corpus,
  revision: string,
): Promise<(place: Pick<FindingPlace, "file" | "pointer">) => boolean> {
  const articles = new Set(seeds.map(({ path }) => dirname(path)));
  const folders = new Set([...files.map(({ path }) => dirname(path)), ...strays.map(dirname), ...articles]);
  const changed = new Map<string, string>();
  for (const folder of folders) {
    const base = await baseOf(folder, revision);
    for (const name of await changedFiles(folder, base)) changed.set(join(folder, name), base);
  }
  const changedArticles = new Set(
    [...changed.keys()].filter((path) => articles.has(dirname(path))).map((path) => seedNumber(basename(path))),
  );
  const restsOnChanged = (value: unknown) =>
    changedArticles.size > 0 &&
    stringsIn(value).some((text) => changedArticles.has(parsePlace(text.value)?.seed ?? ""));
  /** the pointers to all parts of a file, and whether each has changed */
  const parts = new Map<string, ReadonlyMap<string, boolean>>();
  for (const { path, document } of files) {
    const commit = changed.get(path);
    const before = commit === undefined ? document : await documentAt(path, commit);
    const own = new Set(changedParts(before, document).map(({ pointer }) => pointer));
    parts.set(
      path,
      new Map(partsOf(document).map(({ pointer, value }) => [pointer, own.has(pointer) || restsOnChanged(value)])),
    );
  }
  return ({ file, pointer = "" }) => {
    const keys = pointer.split("/");
    const around = keys.map((_, at) => keys.slice(0, at + 1).join("/"));
    const known = parts.get(file);
    const part = around.find((candidate) => known?.has(candidate));
    return part === undefined ? changed.has(file) : known?.get(part) === true;
  };
}
