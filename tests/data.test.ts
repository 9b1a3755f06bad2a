import { expect, test } from "vitest";
import { datasets } from "../schemas/index.js";
import { documentRecords } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { schemas } from "./corpus.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);

test("every dataset and registry has records", () => {
  expect(datasets.filter(({ name }) => documentRecords(corpus, name).length === 0)).toEqual([]);
});

test("the pair that compares half of 2024 with all of 2023 is there, each with its own hedge", () => {
  const byId = new Map(documentRecords(corpus, "attack-statistics").map((record) => [record["id"], record]));
  expect(byId.get("isis-attacks-iraq-syria-2024-h1")).toMatchObject({
    quantity: { qualifier: "more-than", value: 153 },
    period: { edtf: "2024-01/2024-06", basis: "stated" },
  });
  expect(byId.get("isis-attacks-2023")).toMatchObject({
    quantity: { qualifier: "approximately", value: 120 },
    period: { edtf: "2023", basis: "relative" },
  });
});

test("this collection leaves no claim out as of another kind, and needs no issue of another's", () => {
  const ledger = corpus.files.find(({ schema }) => schema.name === "exclusions")?.document;
  const { exclusions } = ledger as { exclusions: { reason: string }[] };
  expect(exclusions.filter(({ reason }) => reason === "out-of-scope")).toEqual([]);
  expect(documentRecords(corpus, "propositions").filter(({ issue }) => issue === "other")).toEqual([]);
});
