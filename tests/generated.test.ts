import { expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { artifacts, packageTexts } from "../src/publishing/artifacts.js";
import { staleFiles } from "../src/publishing/stale-files.js";
import { Copy, schemas } from "./corpus.js";

const about = await packageTexts();

test("the committed generated files are what npm run build writes", async () => {
  const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
  expect(await staleFiles(artifacts(corpus, about)), "run npm run build and commit what it writes").toEqual([]);
});

test("a change of the data, a missing and a left-over file are noticed", async () => {
  const copy = await Copy.ofData();
  await copy.edit("timeline", (records) => records.pop());
  const corpus = await copy.read();
  copy.remove();
  const generated = artifacts(corpus, about);
  const tables = generated.get("data/csv") as Map<string, string>;
  tables.set("new.csv", "").delete("places.csv");
  const stale = await staleFiles(generated.set("NEW.md", ""));
  expect(stale).toContain("data/csv/timeline.csv is out of date");
  expect(stale).toContain("CODEBOOK.md is out of date");
  expect(stale).toContain("NEW.md is missing");
  expect(stale).toContain("data/csv/new.csv is missing");
  expect(stale).toContain("data/csv/places.csv is no longer generated");
});
