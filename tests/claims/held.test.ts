import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { coverage } from "../../src/claims/coverage.js";
import { unheldIn } from "../../src/claims/held.js";
import type { JsonObject } from "../../src/corpus/values.js";
import { indexCorpus } from "../../src/records/record-index.js";
import { object } from "../cli/breaking.js";
import { Copy } from "../corpus.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

/** The records that quote some words of a line, if no field holds the words; undefined if one does. */
async function unheld(place: string, words: string): Promise<readonly string[] | undefined> {
  const index = indexCorpus(await copy.read());
  expect(index.refused).toEqual([]);
  const marks = [...coverage(index)].flatMap((seed) =>
    unheldIn(index, seed).map(({ mark, records }) => ({
      at: `${seed.seed}#L${mark.line}`,
      words: mark.words,
      records,
    })),
  );
  return marks.find((mark) => mark.at === place && mark.words === words)?.records;
}

const set =
  (field: string, part: string, value: unknown) =>
  (record: JsonObject): void => {
    object(record[field])[part] = value;
  };

type Case = [
  what: string,
  dataset: string,
  id: string,
  change: (record: JsonObject) => void,
  at: string,
  words: string,
];

const HOLDING: Case[] = [
  ["a number", "attack-statistics", "isis-attacks-2024-lister", set("quantity", "value", 50), "000#L37", "500"],
  [
    "a share",
    "territorial-control",
    "isis-held-third-of-iraq-and-syria-at-peak",
    set("quantity", "of", 4),
    "000#L18",
    "ثلث",
  ],
  [
    "both ends of a range",
    "fighter-estimates",
    "isis-fighters-iraq-syria-1500-3000-un",
    set("quantity", "min", 1000),
    "000#L40",
    "1500 و3000",
  ],
  [
    "a date that is spelled out",
    "timeline",
    "2014-09-10-obama-announces-coalition",
    set("date", "edtf", "2014-09-11"),
    "001#L11",
    "العاشر من شهر سبتمبر من العام 2014م",
  ],
  [
    "a period",
    "attack-statistics",
    "isis-attacks-iraq-syria-2024-h1",
    set("period", "edtf", "2024-02/2024-06"),
    "001#L48",
    "الأشهر الستة الأولى من عام 2024",
  ],
  [
    "a date that is counted from the article",
    "attack-statistics",
    "isis-attacks-2023",
    set("period", "edtf", "2022"),
    "001#L48",
    "العام الماضي",
  ],
  [
    "the date of a footnote",
    "sources",
    "seed-001-footnote-01",
    set("published", "edtf", "2024-10-09"),
    "001#L56",
    "8 أكتوبر 2024",
  ],
];

describe("a number or date in a quote is held", () => {
  test.each(HOLDING)(
    "by a field with %s, until the field says something else",
    async (_, dataset, id, change, at, words) => {
      expect(await unheld(at, words)).toBeUndefined();
      await copy.editRecord(dataset, id, change);
      expect(await unheld(at, words)).toContain(id);
    },
  );

  test("by a date that was inferred from it", async () => {
    const ids = ["us-soldiers-iraq-2500-seed-002", "us-soldiers-syria-900-seed-002"];
    expect(await unheld("002#L13", "بداية عام 2025")).toBeUndefined();
    for (const id of ids) await copy.editRecord("troop-counts", id, set("asOf", "edtf", "2023"));
    expect(await unheld("002#L13", "بداية عام 2025")).toEqual(ids);
  });

  test("by any record that quotes it, but by no other that has the same number", async () => {
    const ids = ["us-soldiers-iraq-2500-seed-000", "us-soldiers-syria-900-seed-000"];
    await copy.editRecord("troop-counts", String(ids[0]), set("quantity", "value", 250));
    expect(await unheld("000#L11", "2500")).toEqual(ids);
    await copy.editRecord("troop-counts", String(ids[1]), set("quantity", "value", 2500));
    expect(await unheld("000#L11", "2500")).toBeUndefined();
    expect(await unheld("000#L11", "900")).toEqual([ids[1]]);
  });

  test("by the name of what the record refers to", async () => {
    expect(await unheld("004#L4", "ثلاث")).toEqual(["us-soldiers-iraq-2500-seed-004"]);
    await copy.editRecord("actors", "us-forces", (actor) => {
      object(actor["names"])["ar"] = "ثلاث قواعد رئيسية";
      actor["aliases"] = [];
    });
    expect(await unheld("004#L4", "ثلاث")).toBeUndefined();
  });

  test("by a term that its words name", async () => {
    const data = await Copy.ofData();
    try {
      const phases = (await data.records("agreement-terms")).filter(({ phase }) => phase !== undefined);
      const unheldOf = async () => {
        const index = indexCorpus(await data.read());
        const ids = [...coverage(index)].flatMap((seed) => unheldIn(index, seed).flatMap(({ records }) => records));
        return phases.filter(({ id }) => ids.includes(String(id)));
      };
      const before = await unheldOf();
      await data.edit("agreement-terms", (records) => {
        for (const record of records) delete record["phase"];
      });
      expect((await unheldOf()).length).toBeGreaterThan(before.length);
    } finally {
      data.remove();
    }
  });

  test("by a text that copies it, but not by a note", async () => {
    const edit = (change: (record: JsonObject) => void) => copy.editRecord("sources", "seed-001-footnote-01", change);
    await edit((record) => {
      object(record["published"])["edtf"] = "2024-10-09";
      record["note"] = { en: "On 8 October 2024.", ar: "في 8 أكتوبر 2024." };
    });
    expect(await unheld("001#L56", "8 أكتوبر 2024")).toEqual(["seed-001-footnote-01"]);
    await edit((record) => {
      object(record["title"])["ar"] = "أحداث 8 أكتوبر 2024";
    });
    expect(await unheld("001#L56", "8 أكتوبر 2024")).toBeUndefined();
  });
});

test("what only a record quotes that its schema refuses is not called unheld", async () => {
  await copy.editRecord("attack-statistics", "isis-attacks-2024-lister", (record) => delete record["quantity"]);
  const index = indexCorpus(await copy.read());
  expect(index.refused).toHaveLength(1);
  const words = [...coverage(index)].flatMap((seed) => unheldIn(index, seed).map(({ mark }) => mark.words));
  expect(words).not.toContain("500");
});
