import { describe, expect, test } from "vitest";
import type { ClaimValue } from "../../schemas/claim.js";
import { withAddition } from "../../src/authoring/addition.js";
import { similarTo } from "../../src/authoring/similar.js";
import { canonicalText } from "../../src/corpus/canonical-form.js";
import { type Corpus, fileOf, listIn } from "../../src/corpus/corpus.js";
import { dataFile } from "../../src/corpus/corpus-of.js";
import type { JsonObject } from "../../src/corpus/values.js";
import { indexCorpus, recordNamed } from "../../src/records/record-index.js";
import { relations } from "../../src/records/relations.js";
import { dataCorpus, dataIndex } from "./index-of-data.js";

/** A corpus with other documents in some of its files. */
function changed(corpus: Corpus, change: (name: string, document: JsonObject) => void): Corpus {
  const files = corpus.files.map((file) => {
    const document = structuredClone(file.document) as JsonObject;
    change(file.schema.name, document);
    return dataFile(file.path, file.schema, { text: canonicalText(document, file.schema.order) });
  });
  return { ...corpus, files };
}

const without = (corpus: Corpus, dataset: string, id: string) =>
  changed(corpus, (name, document) => {
    if (name === dataset)
      document["records"] = (document["records"] as JsonObject[]).filter((record) => record["id"] !== id);
    const issued = document["issued"] as Record<string, string[]> | undefined;
    if (name === "ids" && issued?.[dataset]) issued[dataset] = issued[dataset].filter((one) => one !== id);
  });

const text = (corpus: Corpus, name: string) => fileOf(corpus, name)?.text;

describe("adding a record", () => {
  test("that was taken out gives the files as they were, for a record of each dataset", () => {
    const first = new Map(
      dataIndex.records.filter(({ isClaim }) => isClaim).map((record) => [record.file.schema.name, record]),
    );
    for (const [dataset, { id, value }] of first) {
      const less = without(dataCorpus, dataset, id);
      const { corpus, texts } = withAddition(less, { records: [{ dataset, record: value as unknown as JsonObject }] });
      for (const { schema } of dataCorpus.files)
        expect(text(corpus, schema.name), `${schema.name} ${id}`).toBe(text(dataCorpus, schema.name));
      expect([...texts.keys()].sort()).toEqual(["data/ids.json", `data/${dataset}.json`].sort());
    }
    expect(first.size).toBeGreaterThan(1);
  });

  test("takes the words that it quotes out of the exclusions, and keeps the rest of them", () => {
    const evidence = [{ at: "001#L9", quote: "تأسيس التحالف الدولي" }] as unknown as ClaimValue["evidence"];
    const line = dataIndex.seeds.get("001")?.lines[8] ?? "";
    const whole = line.slice(0, line.indexOf("بمشاركة")).trim();
    const excluded = changed(dataCorpus, (name, document) => {
      if (name === "exclusions")
        document["exclusions"] = [{ at: "001#L9", words: `${whole} بمشاركة 87 دولة`, reason: "rhetorical" }];
    });
    const { corpus } = withAddition(excluded, { records: [{ dataset: "timeline", record: { id: "new", evidence } }] });
    const left = listIn(fileOf(corpus, "exclusions"), "exclusions") as { words: string }[];
    expect(left.map(({ words }) => words)).toEqual(["كان لظهور تنظيم “داعش", "بمشاركة 87 دولة"]);
  });

  test("leaves the corpus that it was given as it was", () => {
    const before = dataCorpus.files.map((file) => JSON.stringify(file.document));
    withAddition(dataCorpus, { records: [{ dataset: "timeline", record: { id: "new", evidence: [] } }] });
    expect(dataCorpus.files.map((file) => JSON.stringify(file.document))).toEqual(before);
  });
});

describe("adding words", () => {
  test("makes them a name of an actor anywhere, or in one article", () => {
    const { corpus } = withAddition(dataCorpus, {
      names: [
        { id: "iraq", words: "بلاد الرافدين" },
        { id: "iraq-country", words: "هذا البلد الجار", at: "003" },
      ],
    });
    const entries = indexCorpus(corpus).records;
    expect(entries.find(({ id }) => id === "iraq")?.value.aliases).toContain("بلاد الرافدين");
    expect(entries.find(({ id }) => id === "iraq-country")?.value.mentions).toContainEqual({
      words: "هذا البلد الجار",
      at: "003",
    });
  });

  test("is refused for an actor that does not exist", () => {
    expect(() => withAddition(dataCorpus, { names: [{ id: "nobody", words: "لا أحد" }] })).toThrow(
      'there is no actor and no place "nobody"',
    );
  });

  test("makes them a cue of a proposition", () => {
    const proposition = dataIndex.records.find(({ file }) => file.schema.name === "propositions")?.id ?? "";
    const { corpus } = withAddition(dataCorpus, { cues: [{ proposition, side: "for", words: "لا بد منه حتما" }] });
    const entry = indexCorpus(corpus).records.find(({ id }) => id === proposition);
    expect(entry?.own("cues")).toContainEqual({ side: "for", words: "لا بد منه حتما" });
  });
});

describe("a relation that only a record that is there can hold", () => {
  const repeated = relations(dataIndex).filter(({ type, note }) => type === "repeats" && note === undefined);

  test("is proposed as one of the other record, and written there", () => {
    const proposed: unknown[] = [];
    for (const { from, to } of repeated) {
      const less = changed(dataCorpus, (name, document) => {
        if (name !== from.file.schema.name) return;
        const record = (document["records"] as JsonObject[]).find(({ id }) => id === from.id) as JsonObject;
        const left = (record["relations"] as JsonObject[]).filter((one) => one["to"] !== to.id);
        if (left.length > 0) record["relations"] = left;
        else delete record["relations"];
      });
      const index = indexCorpus(less);
      const found = similarTo(index, to.id).find(({ record }) => record.id === from.id);
      proposed.push(...(found?.relation === "repeats" ? [found.isOfOther] : []));
      const relation = { type: "repeats", to: to.id };
      const { corpus } = withAddition(less, { relations: [{ from: from.id, relation }] });
      const record = recordNamed(indexCorpus(corpus), from.id);
      expect(record?.value.relations).toContainEqual(relation);
      expect(record?.value.relations).toHaveLength(from.value.relations?.length ?? 0);
    }
    expect(proposed.length).toBeGreaterThan(0);
    expect(new Set(proposed)).toEqual(new Set([true]));
  });

  test("needs that record", () => {
    const relations = [{ from: "nothing", relation: { type: "repeats", to: "nobody" } }];
    expect(() => withAddition(dataCorpus, { relations })).toThrow('there is no record "nothing"');
  });
});
