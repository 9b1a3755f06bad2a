import { beforeAll, expect, test } from "vitest";
import { datasets } from "../schemas/index.js";
import { type Corpus, documentRecords } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { valuesAt } from "../src/records/field.js";
import { schemas } from "./corpus.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
});

const records = (name: string) => documentRecords(corpus, name);
const seedText = () => corpus.seeds.map(({ text }) => text).join("\n");

test("the seeds are the five articles", () => {
  expect(corpus.seeds.map(({ name }) => name.slice(0, 3))).toEqual(["000", "001", "002", "003", "004"]);
});

test("every dataset and registry has records", () => {
  expect(datasets.filter(({ name }) => records(name).length === 0)).toEqual([]);
});

test("every alias of an actor or place is a form that a seed uses", () => {
  const text = seedText();
  const foreign = [...records("actors"), ...records("places")].flatMap(({ id, aliases }) =>
    (aliases as string[]).filter((alias) => !text.includes(alias)).map((alias) => `${id}: ${alias}`),
  );
  expect(foreign).toEqual([]);
});

test("the id of a place ends with its kind", () => {
  expect(records("places").filter(({ id, kind }) => !String(id).endsWith(`-${kind}`))).toEqual([]);
});

test("every summary ends as a sentence and is in its own language", () => {
  const claims = datasets.filter(({ kind }) => kind === "dataset").flatMap(({ name }) => records(name));
  const summaries = claims.map(({ summary }) => summary as { en: string; ar: string });
  expect(summaries.filter(({ en, ar }) => !en.endsWith(".") || !ar.endsWith("."))).toEqual([]);
  expect(summaries.filter(({ en }) => /[\u0600-\u06ff]/u.test(en))).toEqual([]);
  expect(summaries.filter(({ ar }) => /[a-z]/iu.test(ar))).toEqual([]);
});

test("no summary copies seven words in a row from an article", () => {
  const text = seedText();
  const copies = datasets
    .filter(({ kind }) => kind === "dataset")
    .flatMap(({ name }) => records(name))
    .filter(({ summary }) => {
      const words = (summary as { ar: string }).ar.replace(/[.،]/gu, "").split(" ");
      return words.some(
        (_, start) => start + 7 <= words.length && text.includes(words.slice(start, start + 7).join(" ")),
      );
    })
    .map(({ id }) => id);
  expect(copies).toEqual([]);
});

test("a cited footnote is one that stands on the line of the quote or behind it", () => {
  const lines = corpus.seeds.find(({ name }) => name.startsWith("001"))?.text.split("\n") ?? [];
  const wrong = datasets.flatMap(({ name }) =>
    records(name).flatMap((record) => {
      const [first] = (record["evidence"] ?? []) as { at: string }[];
      const line = Number(first?.at.split("#L")[1]?.split("-")[0]);
      return [...valuesAt(record, ["attribution", "cites", "*"])].flatMap(({ value }) => {
        const mark = `[${Number(String(value).slice(-2))}]`;
        return lines
          .slice(line - 1, 54)
          .join("\n")
          .includes(mark)
          ? []
          : [`${record["id"]}: ${mark}`];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test("the pair that compares half of 2024 with all of 2023 is there, each with its own hedge", () => {
  const byId = new Map(records("attack-statistics").map((record) => [record["id"], record]));
  expect(byId.get("isis-attacks-iraq-syria-2024-h1")).toMatchObject({
    quantity: { qualifier: "more-than", value: 153, unit: "attacks" },
    period: { edtf: "2024-01/2024-06", basis: "stated" },
  });
  expect(byId.get("isis-attacks-2023")).toMatchObject({
    quantity: { qualifier: "approximately", value: 120, unit: "attacks" },
    period: { edtf: "2023", basis: "relative" },
  });
});
