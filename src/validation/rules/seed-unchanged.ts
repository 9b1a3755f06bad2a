import { seedNumber } from "../corpus.js";
import type { Finding } from "../issue.js";
import type { Rule } from "../rule.js";

const RESTORE = "restore the seed from the history; the articles are evidence and nobody edits them";

export const seedUnchanged: Rule = {
  name: "seed/unchanged",
  description:
    "The seeds are the files that the sources registry lists, byte for byte (SHA-256) and with the number and lines it gives.",
  check({ corpus, records }, report) {
    const registered = new Set<string>();
    for (const { file, pointer, value, id } of records) {
      if (file.schema.name !== "sources" || value["kind"] !== "article") continue;
      const name = value["file"];
      if (typeof name !== "string") continue;
      registered.add(name);
      const differs = (field: string, actual: unknown, finding: Pick<Finding, "message" | "remedy">) => {
        if (value[field] === actual) return;
        const record = id === undefined ? {} : { record: id };
        report({
          file: file.path,
          pointer: `${pointer}/${field}`,
          ...record,
          actual: String(value[field]),
          expected: String(actual),
          ...finding,
        });
      };
      const seed = corpus.seeds.find((candidate) => candidate.name === name);
      if (seed === undefined) {
        differs("file", undefined, {
          message: `there is no seed ${name}`,
          remedy: "restore the file, or correct its name",
        });
        continue;
      }
      differs("seed", seedNumber(name), {
        message: `the name of ${seed.path} starts with another number`,
        remedy: "give the number that the file name starts with",
      });
      differs("sha256", seed.sha256, {
        message: `${seed.path} is not the file that was registered: its SHA-256 is ${seed.sha256}`,
        remedy: RESTORE,
      });
      const lines = seed.text.split("\n").length;
      differs("lines", lines, {
        message: `${seed.path} has ${lines} lines`,
        remedy: "correct the number, or restore the seed",
      });
    }
    // A registry that could not be read may name any of them.
    if (corpus.files.some(({ schema, document }) => schema.name === "sources" && document === undefined)) return;
    for (const seed of corpus.seeds) {
      if (registered.has(seed.name)) continue;
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
