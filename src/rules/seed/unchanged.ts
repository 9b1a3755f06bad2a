import type { Finding } from "../../findings/issue.js";
import { isReadable, placeIn, type RecordEntry, seedNumber } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

const RESTORE = "restore it from the history: the articles are evidence and nobody edits them";

export const seedUnchanged: CorpusRule = {
  name: "seed/unchanged",
  description:
    "The seeds are the files that the sources registry lists, each once, byte for byte (SHA-256) and with the number and lines that it gives.",
  why: "All proof rests on the articles: were they edited, a quote would prove the edit.",
  good: "seeds/*.txt as they were received",
  bad: "a misspelling of an article corrected",
  check({ corpus, records }, report) {
    const seeds = new Map(corpus.seeds.map((seed) => [seed.name, seed]));
    const registered = new Map<string, RecordEntry>();
    for (const entry of records) {
      const { file, pointer, value, id } = entry;
      const name = value["file"];
      if (file.schema.name !== "sources" || value["kind"] !== "article" || typeof name !== "string") continue;
      const inRegistry = (field: string, finding: Omit<Finding, "file">) =>
        report({
          ...placeIn({ file, id }, `${pointer}/${field}`),
          ...finding,
        });
      const first = registered.get(name);
      if (first !== undefined) {
        inRegistry("file", {
          message: `another article has the seed ${name} already`,
          actual: name,
          related: { label: "the other one", file: first.file.path, pointer: `${first.pointer}/file` },
          remedy: "give each seed one article",
        });
        continue;
      }
      registered.set(name, entry);
      const seed = seeds.get(name);
      if (seed === undefined) {
        inRegistry("file", {
          message: `there is no seed ${name}`,
          actual: name,
          remedy: "restore the file, or correct its name",
        });
        continue;
      }
      const inSeed = (field: string, actual: string, message: string) =>
        report({
          file: seed.path,
          line: 1,
          column: 1,
          message,
          actual,
          expected: String(value[field]),
          related: { label: "registered at", file: file.path, pointer: `${pointer}/${field}` },
          remedy: RESTORE,
        });
      const lines = seed.text.split("\n").length;
      if (typeof value["seed"] === "string" && value["seed"] !== seedNumber(name)) {
        inRegistry("seed", {
          message: `seed is ${value["seed"]}, but the name of the file starts with ${seedNumber(name)}`,
          actual: value["seed"],
          expected: seedNumber(name),
          remedy: "give the number that the file name starts with",
        });
      }
      if (typeof value["sha256"] === "string" && value["sha256"] !== seed.sha256) {
        inSeed("sha256", seed.sha256, `this is not the file that was registered: its SHA-256 is ${seed.sha256}`);
      } else if (typeof value["lines"] === "number" && value["lines"] !== lines) {
        inRegistry("lines", {
          message: `lines is ${value["lines"]}, but ${seed.path} has ${lines}`,
          actual: String(value["lines"]),
          expected: String(lines),
          remedy: `set it to ${lines}`,
        });
      }
    }
    // A registry that could not be read may name any of them.
    if (corpus.files.some((file) => file.schema.name === "sources" && !isReadable(file))) return;
    const named = new Set(records.map(({ value }) => value["file"]));
    for (const seed of corpus.seeds) {
      // An entry that names it and is no article has a finding of its own.
      if (named.has(seed.name)) continue;
      report({
        file: seed.path,
        line: 1,
        column: 1,
        message: "no article of the sources registry names this seed",
        remedy: "add it to sources.json, or remove the file",
      });
    }
  },
};
