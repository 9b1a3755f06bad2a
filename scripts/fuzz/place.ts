import {
  type BigIntStats,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folder in which the program is called, with the data and the articles. */
const CORPUS = "corpus";
/** Beside it: what nobody may write to. */
const OUTSIDE = "outside";
/** The data in a snapshot. */
const DATA = `${CORPUS}/data`;

/** In bytes; the program reads no file that is larger. */
export const LARGEST = 2 ** 25;

/** What a folder holds: how each file is, by its path, so that every write shows. */
export type Snapshot = ReadonlyMap<string, string>;

const fingerprint = ({ mode, ino, size, mtimeNs, ctimeNs }: BigIntStats) =>
  [mode, ino, size, mtimeNs, ctimeNs].join(" ");

/** A folder with a copy of some data, to be broken, and a folder beside it. */
export class Place {
  readonly root: string;
  #closers: (() => void)[] = [];

  /**
   * @param parent a folder, best in memory
   * @param texts of each file by its path, under data/ and seeds/
   */
  constructor(
    parent: string,
    readonly texts: ReadonlyMap<string, string>,
  ) {
    this.root = mkdtempSync(join(parent, "place-"));
  }

  get folder(): string {
    return join(this.root, CORPUS);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  outside(name: string): string {
    return join(this.root, OUTSIDE, name);
  }

  /** The paths of its data files and articles, as they were before anything was broken. */
  get names(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** Everything as it was before anything was broken. */
  restore(): void {
    this.clear();
    // What somebody else than the superuser reads must be open to them.
    mkdirSync(this.folder, { recursive: true, mode: 0o755 });
    for (const [name, text] of this.texts) this.write(name, text);
    for (const [name, text] of this.texts) {
      mkdirSync(dirname(this.outside(name)), { recursive: true });
      writeFileSync(this.outside(name), text);
    }
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  /** The text of a file before anything was broken. */
  text(name: string): string {
    const text = this.texts.get(name);
    if (text === undefined) throw new Error(`there is no ${name}`);
    return text;
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true, force: true });
  }

  /** Has something be done before everything is restored. */
  later(close: () => void): void {
    this.#closers.push(close);
  }

  /** Every file and folder below the root, links as links. */
  snapshot(): Snapshot {
    const found = new Map<string, string>();
    const visit = (path: string) => {
      const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
      // A name that is not UTF-8 cannot be looked up.
      if (stats === undefined) return;
      found.set(relative(this.root, path), fingerprint(stats));
      if (stats.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    };
    visit(this.root);
    return found;
  }

  clear(): void {
    for (const close of this.#closers.splice(0)) close();
    for (const name of readdirSync(this.root)) rmSync(join(this.root, name), { recursive: true, force: true });
  }

  dispose(): void {
    this.clear();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The paths that differ between two snapshots. */
export const changedPaths = (before: Snapshot, after: Snapshot): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

/** Whether a path from a snapshot is the data folder or something in it. */
export const isInData = (path: string) => path === DATA || path.startsWith(`${DATA}/`);

/** Whether a path of a snapshot is a folder. */
export const isFolder = (snapshot: Snapshot, path: string) =>
  (Number(snapshot.get(path)?.split(" ")[0] ?? 0) & constants.S_IFMT) === constants.S_IFDIR;

/** The bytes of each data file, by the path that it has in a snapshot. */
export function readData({ folder }: Place): Map<string, Buffer> {
  const path = join(folder, "data");
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .filter(({ name }) => (lstatSync(join(path, name), { throwIfNoEntry: false })?.size ?? LARGEST) < LARGEST)
      .map(({ name }) => [`${DATA}/${name}`, readFileSync(join(path, name))]),
  );
}
