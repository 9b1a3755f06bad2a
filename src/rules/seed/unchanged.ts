import { fileOf, type SeedFile, seedNumber } from "../../corpus/corpus.js";
import type { ArticleEntry } from "../../records/articles.js";
import { articleEntries } from "../../records/articles.js";
import { isReadable, registeredFiles } from "../../records/record-index.js";
import { linesOf } from "../../records/seed.js";
import { at, corpusRule } from "../rule.js";

const countOf = ({ text }: SeedFile) => linesOf(text).length;

export const seedUnchanged = corpusRule({
  id: "seed/unchanged",
  needsArticles: true,
  description:
    "The articles are the files that the sources registry lists, each once, byte for byte (SHA-256), with the article number and the number of lines that it gives.",
  why: "Everything is checked against the articles: if they were edited, a quote would only prove the edit.",
  good: '"lines": 43',
  bad: '"lines": 42',
  messages: {
    twice: (name: string, { entry }: ArticleEntry) => ({
      message: `another article has the file ${name} already`,
      actual: name,
      related: { label: "the other one", file: entry.file.path, pointer: `${entry.pointer}/file` },
      remedy: "list each file for one article only",
    }),
    noFile: (name: string) => ({
      message: `there is no file ${name} among the articles`,
      actual: name,
      remedy: "restore the file, or correct its name",
    }),
    otherNumber: (number: string, name: string) => ({
      message: `the article has the number ${number}, but the name of its file starts with ${seedNumber(name)}`,
      actual: number,
      expected: seedNumber(name),
      remedy: "give the number that the file name starts with",
    }),
    changed: ({ sha256 }: SeedFile, { entry, value }: ArticleEntry) => ({
      message: `this is not the file that was registered: its SHA-256 is ${sha256}`,
      actual: sha256,
      expected: value.sha256,
      related: { label: "registered at", file: entry.file.path, pointer: `${entry.pointer}/sha256` },
      remedy: `restore it from the history, since nobody edits the articles; for a new article, set sha256 to ${sha256}`,
    }),
    otherLines: (lines: number, seed: SeedFile) => ({
      message: `the number of lines is ${lines}, but ${seed.path} has ${countOf(seed)}`,
      actual: String(lines),
      expected: String(countOf(seed)),
      remedy: `set it to ${countOf(seed)}`,
    }),
    unregistered: () => ({
      message: "the sources registry has no article with this file",
      remedy: "add it to sources.json, or remove the file",
    }),
  },
  check(index, report) {
    const { corpus } = index;
    const seeds = new Map(corpus.seeds.map((seed) => [seed.name, seed]));
    const known = new Map<string, ArticleEntry>();
    for (const article of articleEntries(index)) {
      const { entry, value } = article;
      const place = (field: keyof typeof value) => at(entry, `${entry.pointer}/${field}`);
      const first = known.get(value.file);
      if (first !== undefined) {
        report.twice(place("file"), value.file, first);
        continue;
      }
      known.set(value.file, article);
      const seed = seeds.get(value.file);
      if (seed === undefined) {
        report.noFile(place("file"), value.file);
        continue;
      }
      if (value.seed !== seedNumber(value.file)) report.otherNumber(place("seed"), value.seed, value.file);
      if (value.sha256 !== seed.sha256) report.changed({ file: seed.path, line: 1, column: 1 }, seed, article);
      else if (value.lines !== countOf(seed)) report.otherLines(place("lines"), value.lines, seed);
    }
    // A registry that could not be read may have any of them.
    const registry = fileOf(corpus, "sources");
    if (registry !== undefined && !isReadable(registry)) return;
    const registered = registeredFiles(corpus);
    for (const { name, path } of corpus.seeds) {
      if (!registered.has(name)) report.unregistered({ file: path, line: 1, column: 1 });
    }
  },
});
