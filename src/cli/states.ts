import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA_VERSION } from "../../schemas/schema-version.js";
import { type State, tablesIn } from "../changes/state.js";
import { readText } from "../corpus/read-text.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { commitNamed, fileOfCommit, filesOfCommit, GitError, isShallow } from "../git.js";

/** Where the files of a state are. Paths begin at the folder of the data. */
interface Place {
  name: string;
  /** the names of the files in a folder; none if there is no such folder */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<string>;
}

const inFolder = (folder: string): Place => ({
  name: folder,
  list: (path) => readdir(join(folder, path)).catch(() => []),
  read: async (path) => {
    const { text, defect } = await readText(join(folder, path));
    if (text === undefined) throw new Error(`${join(folder, path)}: ${defect?.message}`);
    return text;
  },
});

const inCommit = (folder: string, commit: string, name: string): Place => ({
  name,
  list: (path) => filesOfCommit(folder, commit, path),
  read: (path) => fileOfCommit(folder, commit, path),
});

async function documentAt(place: Place, path: string): Promise<JsonObject> {
  const text = await place.read(path);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {}
  if (!isObject(document))
    throw new Error(`${path} of ${place.name} is no JSON object → repair it, or compare with another state`);
  return document;
}

/** The JSON files of a folder that end in a certain way, by their names without that. */
async function documentsIn(place: Place, folder: string, ending: string): Promise<Map<string, JsonObject>> {
  const names = (await place.list(folder)).filter((name) => name.endsWith(ending)).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, JsonObject]> => [
          name.slice(0, -ending.length),
          await documentAt(place, `${folder}${name}`),
        ],
      ),
    ),
  );
}

const SCHEMAS = `../schemas/${SCHEMA_VERSION}/`;

async function stateAt(place: Place): Promise<State> {
  const files = await documentsIn(place, "./", ".json");
  if (!files.has("ids")) throw new Error(`${place.name} has no data: ids.json is not there`);
  const schemas = await documentsIn(place, SCHEMAS, ".schema.json");
  const hasTables = (await place.list("./csv/")).includes("datapackage.json");
  return {
    files,
    schemas: schemas.size === 0 ? undefined : schemas,
    tables: hasTables ? tablesIn(await documentAt(place, "./csv/datapackage.json")) : undefined,
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The state of a folder of data, or of a repository or package with one. */
export async function stateOfFolder(folder: string): Promise<State> {
  const within = join(folder, "data");
  return stateAt(inFolder((await isFolder(within)) ? within : folder));
}

const VERSION = /^[0-9]+\.[0-9]+\.[0-9]+/u;

/** The names that a rev may have: a version is tagged with a v, or without. */
const namesOf = (rev: string) => (VERSION.test(rev) ? [`refs/tags/v${rev}`, `refs/tags/${rev}`] : [rev]);

/**
 * The state of a folder of data in a commit of its repository.
 * @param rev what git takes for a commit, or a version
 * @throws if there is no such commit, or no data in it
 */
export async function stateOfCommit(folder: string, rev: string): Promise<State> {
  for (const name of namesOf(rev)) {
    const commit = await commitNamed(folder, name);
    if (commit !== undefined) return stateAt(inCommit(folder, commit, rev));
  }
  const remedy = (await isShallow(folder))
    ? "older commits are not here: git fetch --unshallow --tags"
    : "git tag lists versions, git log commits";
  const kind = VERSION.test(rev) ? `no tag v${rev} or ${rev}` : `no folder, commit or tag ${JSON.stringify(rev)}`;
  throw new GitError(`there is ${kind} → ${remedy}`);
}

/**
 * The state that somebody names: a folder, a version or what git takes for a commit. A folder of the name comes first.
 * @param data the folder of the data as it is now
 */
export const stateNamed = async (name: string, data: string): Promise<State> =>
  (await isFolder(name)) ? stateOfFolder(name) : stateOfCommit(data, name);
