import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson, canonicalText } from "../src/corpus/canonical-form.js";
import type { Corpus } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import type { JsonObject } from "../src/corpus/values.js";
import type { Issue } from "../src/findings/issue.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { validate } from "../src/validate.js";
import { collection } from "./fixtures/collection.js";

/** The schemas of the package. */
export const schemas = compileSchemas();

const smallSchemas = compileSchemas(collection);

/** The articles of the small corpus, by the names of their files. */
const seedNames = (
  JSON.parse(readFileSync("tests/fixtures/data/sources.json", "utf8")) as { records: { file?: string }[] }
).records.flatMap(({ file }) => file ?? []);

/**
 * A copy of a small corpus, to be broken, in a folder of its own. Its records were taken from the data once, so that the
 * golden messages stay as they are when the data grows, and its seeds never change.
 */
export class Copy {
  private constructor(readonly folder: string) {}

  static async make(): Promise<Copy> {
    const copy = new Copy(mkdtempSync(join(tmpdir(), "iraq-coalition-data-")));
    await cp("tests/fixtures/data", join(copy.folder, "data"), { recursive: true });
    for (const name of seedNames) await cp(join("seeds", name), join(copy.folder, "seeds", name));
    return copy;
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  /** Replaces the first place where a text is in a file; it must be there. */
  async replace(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(this.path(file), "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await writeFile(
      this.path(file),
      text.replace(from, () => to),
    );
  }

  /** Changes the records of a data file, which stays in its canonical form if they do. */
  async edit(dataset: string, change: (records: JsonObject[]) => void): Promise<void> {
    const path = this.path(`data/${dataset}.json`);
    const document = JSON.parse(await readFile(path, "utf8")) as { records: JsonObject[] };
    change(document.records);
    await writeFile(path, canonicalJson(document));
  }

  /** Changes one record. */
  async editRecord(dataset: string, id: string, change: (record: JsonObject) => void): Promise<void> {
    await this.edit(dataset, (records) => {
      const record = records.find((candidate) => candidate["id"] === id);
      if (record === undefined) throw new Error(`${dataset} has no ${id}`);
      change(record);
    });
  }

  /** Changes the list of exclusions, which is put in order again. */
  async editExclusions(change: (list: readonly Exclusion[]) => Exclusion[]): Promise<void> {
    const path = this.path("data/exclusions.json");
    const document = JSON.parse(await readFile(path, "utf8")) as { exclusions: Exclusion[] };
    const schema = smallSchemas.find(({ name }) => name === "exclusions");
    const changed = { ...document, exclusions: change(document.exclusions) };
    await writeFile(path, canonicalText(changed, schema?.order ?? {}));
  }

  async write(file: string, bytes: string | Uint8Array): Promise<void> {
    await writeFile(this.path(file), bytes);
  }

  read(): Promise<Corpus> {
    return readCorpus({ data: this.path("data"), seeds: this.path("seeds") }, smallSchemas);
  }

  /** Every issue of the copy, with paths from its folder. */
  async validate(): Promise<Issue[]> {
    const issues = await validate(await this.read());
    return JSON.parse(JSON.stringify(issues).replaceAll(`${this.folder}/`, "")) as Issue[];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

interface Exclusion {
  at: string;
  words?: string;
}

/** A way to break the data that a rule must report. */
export interface Breakage {
  what: string;
  /** the message of the rule that reports it */
  shows: string;
  break(copy: Copy): Promise<void>;
}
