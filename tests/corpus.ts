import { mkdtempSync, rmSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson, canonicalText } from "../src/corpus/canonical-form.js";
import type { CompiledSchema } from "../src/corpus/compiled-schema.js";
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

/**
 * A copy of a corpus, to be broken, in a folder of its own: either of the data, or of a small corpus whose records were
 * taken from the data once, so that the golden messages stay as they are when the data grows. Its seeds never change.
 */
export class Copy {
  private constructor(
    readonly folder: string,
    private readonly schemas: readonly CompiledSchema[],
  ) {}

  /** A copy of the small corpus, with schemas of its own. */
  static make(): Promise<Copy> {
    return Copy.of("tests/fixtures/data", smallSchemas);
  }

  /**
   * A copy of the data, with the schemas of the package: what the command line knows. Its records change, so that a
   * test takes what it breaks from them.
   */
  static ofData(): Promise<Copy> {
    return Copy.of("data", schemas);
  }

  private static async of(data: string, compiled: readonly CompiledSchema[]): Promise<Copy> {
    const copy = new Copy(mkdtempSync(join(tmpdir(), "iraq-coalition-data-")), compiled);
    const generated = join(data, "csv");
    await cp(data, copy.path("data"), { recursive: true, filter: (path) => path !== generated });
    for (const { file } of await copy.records("sources")) {
      if (typeof file === "string") await cp(join("seeds", file), copy.path(`seeds/${file}`));
    }
    return copy;
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  text(file: string): Promise<string> {
    return readFile(this.path(file), "utf8");
  }

  /** The records of a data file. */
  async records(dataset: string): Promise<JsonObject[]> {
    return (JSON.parse(await this.text(`data/${dataset}.json`)) as { records: JsonObject[] }).records;
  }

  /** Replaces the first place where a text is in a file; it must be there. */
  async replace(file: string, from: string, to: string): Promise<void> {
    const text = await this.text(file);
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    await this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** Changes the records of a data file, which stays in its canonical form if they do. */
  async edit(dataset: string, change: (records: JsonObject[]) => void): Promise<void> {
    const file = `data/${dataset}.json`;
    const document = JSON.parse(await this.text(file)) as { records: JsonObject[] };
    change(document.records);
    await this.write(file, canonicalJson(document));
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
    const file = "data/exclusions.json";
    const document = JSON.parse(await this.text(file)) as { exclusions: Exclusion[] };
    const schema = this.schemas.find(({ name }) => name === "exclusions");
    const changed = { ...document, exclusions: change(document.exclusions) };
    await this.write(file, canonicalText(changed, schema?.order ?? {}));
  }

  async write(file: string, bytes: string | Uint8Array): Promise<void> {
    await writeFile(this.path(file), bytes);
  }

  read(): Promise<Corpus> {
    return readCorpus({ data: this.path("data"), seeds: this.path("seeds") }, this.schemas);
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
