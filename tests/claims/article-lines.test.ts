import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleLines } from "../../src/claims/article-lines.js";
import { documentRecords, fileOf, listIn } from "../../src/corpus/corpus.js";
import { corpusOf } from "../../src/corpus/corpus-of.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { schemas } from "../corpus.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
const lines = articleLines(corpus);

interface Quoting {
  id: string;
  evidence?: { at: string; quote: string }[];
}

describe("the lines of the articles", () => {
  test("are all of them, in their order and word for word", () => {
    for (const { name, text } of corpus.seeds) {
      const own = lines.filter(({ article }) => article === name.slice(0, 3));
      expect(own.map((line) => line.text).join("\n")).toBe(text.replace(/\n$/u, ""));
      expect(own.map(({ line }) => line)).toEqual(own.map((_, at) => at + 1));
    }
  });

  test("have every quote of every record where it stands", () => {
    const given = new Set(
      lines.flatMap(({ article, line, text, quoted }) =>
        quoted.map(({ record, start, end }) => `${record} ${article}#L${line} ${text.slice(start, end)}`),
      ),
    );
    for (const { schema } of corpus.files) {
      if (schema.kind === "ledger") continue;
      for (const { id, evidence = [] } of documentRecords(corpus, schema.name) as unknown as Quoting[])
        for (const { at, quote } of evidence) if (!at.includes("-")) expect(given).toContain(`${id} ${at} ${quote}`);
    }
  });

  test("have every exclusion with its words and reason", () => {
    const excluded = listIn(fileOf(corpus, "exclusions"), "exclusions") as {
      at: string;
      words?: string;
      reason: string;
      note?: object;
    }[];
    const given = lines.flatMap(({ article, line, text, leftOut }) =>
      leftOut.map(({ start, end, ...rest }) => ({ at: `${article}#L${line}`, words: text.slice(start, end), ...rest })),
    );
    const textOf = (at: string) => lines.find(({ article, line }) => `${article}#L${line}` === at)?.text;
    const wanted = excluded.map(({ at, words = textOf(at), ...rest }) => ({ at, words, ...rest }));
    const inOrder = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(given)).toEqual(inOrder(wanted));
  });

  test("have no words of a quote that is not there", () => {
    const textsIn = (folder: string, end: string) =>
      Object.fromEntries(
        readdirSync(folder)
          .filter((name) => name.endsWith(end))
          .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
      );
    const data = textsIn("data", ".json");
    const name = "attack-statistics.json";
    const [wrong] = (JSON.parse(data[name] ?? "{}") as { records: (Quoting & { evidence: { at: string }[] })[] })
      .records;
    const moved = (data[name] ?? "").replace(`"at": "${wrong?.evidence[0]?.at}"`, '"at": "000#L1"');
    const of = (file: string) =>
      articleLines(corpusOf({ data: { ...data, [name]: file }, articles: textsIn("seeds", ".txt") }, schemas)).flatMap(
        ({ quoted }) => quoted.filter(({ record }) => record === wrong?.id),
      );
    expect(of(moved).length).toBe(of(data[name] ?? "").length - 1);
  });
});
