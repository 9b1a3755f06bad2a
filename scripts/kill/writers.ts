import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "../../src/corpus/canonical-form.js";
import { OUTPUT, RELEASE } from "../output.js";

/** The text of each file that a writer is to replace as a whole, by its path. */
export type State = ReadonlyMap<string, string>;

/** A program that writes files. */
export interface Writer {
  name: string;
  /** its arguments for node */
  command: readonly string[];
  /** Changes what the program reads, to one of two forms, so that it has something to write. */
  ask(folder: string, isSecond: boolean): void;
  /** what it replaces: all of it is to be old, or all of it new */
  state(folder: string): State;
  /** paths of what it may leave behind when it is killed, though never after its next run */
  leftBehind(folder: string): string[];
}

const filesBelow = (folder: string, path: string): string[] => {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => statSync(join(folder, name)).isFile());
};

const stateOf = (folder: string, paths: readonly string[]): State =>
  new Map(
    paths.flatMap((path) => filesBelow(folder, path)).map((path) => [path, readFileSync(join(folder, path), "latin1")]),
  );

const namesIn = (folder: string, path: string, isLeft: (name: string) => boolean) =>
  existsSync(join(folder, path)) ? readdirSync(join(folder, path)).filter(isLeft) : [];

function replace(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  if (!text.includes(from) && !text.includes(to)) throw new Error(`${path} does not contain ${from}`);
  writeFileSync(join(folder, path), text.replace(from, to));
}

/** One fact of the data, told in two ways. */
const WAYS = ["that it lies in Anbar is general knowledge", "that it lies in Anbar is well known"];

const script = (name: string, ask: Writer["ask"]): Omit<Writer, "name"> => ({
  command: ["--import", "tsx", `scripts/${name}.ts`],
  ask,
  state: (folder) => stateOf(folder, OUTPUT),
  leftBehind: (folder) => namesIn(folder, ".build", (name) => !RELEASE.endsWith(name)),
});

const toldAnew = (folder: string, isSecond: boolean) => {
  const [from = "", to = ""] = isSecond ? WAYS : [...WAYS].reverse();
  replace(folder, "data/places.json", from, to);
};

/** Two files as some editors leave them; a repair takes the mark away. */
const MARKED = ["data/actors.json", "data/places.json"];
const MARK = "\uFEFF";

const dataOf = (folder: string): State =>
  stateOf(
    folder,
    filesBelow(folder, "data").filter((path) => /^data\/[a-z-]+\.json$/u.test(path)),
  );

const strangersInData = (folder: string) => namesIn(folder, "data", (name) => !/^(?:[a-z-]+\.json|csv)$/u.test(name));

/** A record to which no other refers, so that it can be taken out and added again. */
const ADDED = { dataset: "timeline", id: "2003-us-invades-iraq-seed-004" };

interface Document {
  records?: { id: string }[];
  issued?: Record<string, string[]>;
}

export const writers: readonly Writer[] = [
  { name: "write", ...script("write", toldAnew) },
  {
    name: "compile",
    ...script("compile", (folder, isSecond) =>
      replace(folder, "src/cli/init.ts", isSecond ? "Now run" : "Then run", isSecond ? "Then run" : "Now run"),
    ),
  },
  { name: "release:assets", ...script("release-assets", toldAnew) },
  {
    name: "validate --fix",
    command: ["dist/src/cli/main.js", "validate", "--fix"],
    ask(folder) {
      for (const path of MARKED) {
        const text = readFileSync(join(folder, path), "utf8");
        writeFileSync(join(folder, path), MARK + text.replace(MARK, ""));
      }
    },
    state: dataOf,
    leftBehind: strangersInData,
  },
  {
    name: "add",
    command: ["dist/src/cli/main.js", "add", "--dataset", ADDED.dataset, "--record", "record.json"],
    ask(folder) {
      const change = (name: string, made: (document: Document) => object) => {
        const path = join(folder, `data/${name}.json`);
        writeFileSync(path, canonicalJson(made(JSON.parse(readFileSync(path, "utf8")) as Document)));
      };
      change(ADDED.dataset, (document) => {
        const { records = [] } = document;
        const record = records.find(({ id }) => id === ADDED.id);
        if (record !== undefined) writeFileSync(join(folder, "record.json"), canonicalJson(record));
        return { ...document, records: records.filter((one) => one !== record) };
      });
      change("ids", (document) => {
        const { issued = {} } = document;
        const left = issued[ADDED.dataset]?.filter((id) => id !== ADDED.id);
        return { ...document, issued: { ...issued, [ADDED.dataset]: left } };
      });
    },
    state: dataOf,
    leftBehind: strangersInData,
  },
  {
    name: "init",
    command: ["dist/src/cli/main.js", "init", "new"],
    ask: (folder) => rmSync(join(folder, "new"), { recursive: true, force: true }),
    state: (folder) => stateOf(folder, ["new"]),
    leftBehind: () => [],
  },
];
