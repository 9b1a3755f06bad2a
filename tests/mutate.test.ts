import { beforeAll, describe, expect, test } from "vitest";
import { claim } from "../schemas/claim.js";
import { dataset } from "../schemas/dataset.js";
import { date, named, namedVocabulary, places, vocabulary } from "../schemas/fields.js";
import { dataFiles } from "../schemas/index.js";
import { words } from "../schemas/words.js";
import { kindsFor } from "../scripts/mutations/kinds.js";
import { type KindVerdicts, run } from "../scripts/mutations/run.js";
import { astray, scores, survivors } from "../scripts/mutations/table.js";
import { World } from "../scripts/mutations/world.js";
import { type Corpus, documentRecords, fileOf } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";
import { Random } from "../src/random.js";
import { validate } from "../src/validate.js";
import { schemas } from "./corpus.js";

const OF_EACH_KIND = 2;

const kinds = kindsFor(schemas);

let corpus: Corpus;
let rows: KindVerdicts[];
beforeAll(async () => {
  corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
  rows = await run(corpus, kinds, { seed: 1, count: kinds.length * OF_EACH_KIND });
}, 400_000);

test("the data is clean before it is mutated, and after", async () => {
  expect(await validate(corpus)).toEqual([]);
});

test("every kind makes mutations", () => {
  expect(rows.filter(({ verdicts }) => verdicts.length === 0).map(({ kind }) => kind.name)).toEqual([]);
});

test("the same seed makes the same mutations", async () => {
  const some = kinds.slice(0, 3);
  const made = async () =>
    (await run(corpus, some, { seed: 7, count: 6 })).flatMap(({ verdicts }) =>
      verdicts.map(({ mutation: { ids, field, to } }) => `${ids[0]} ${field} ${to}`),
    );
  expect(await made()).toEqual(await made());
});

describe.each(kinds.filter(({ isStrict }) => isStrict).map(({ name }) => name))("%s", (name) => {
  test("is always caught in fields that words prove", () => {
    const own = rows.filter(({ kind }) => kind.name === name);
    expect(survivors(scores(own).filter(({ proof }) => proof === "proven"))).toBe("");
  });
});

test("no mutation is reported at a record that it has nothing to do with", () => {
  expect(astray(scores(rows))).toBe("");
});

describe("a dataset that the mutations have never seen", () => {
  const meaning = words("A field of a test.", "حقل للاختبار.");
  const sightings = dataset({
    name: "sightings",
    kind: "dataset",
    recordName: "Sighting",
    title: { en: "Sightings", ar: "مشاهدات" },
    description: { en: "Something that was seen.", ar: "شيء شوهد." },
    record: claim({
      mood: vocabulary({ calm: meaning, tense: meaning }, meaning),
      size: namedVocabulary({ few: named(meaning, "قليل"), many: named(meaning, "كثير") }, meaning),
      since: date("time", meaning),
      whereabouts: places(meaning),
    }),
  });
  const own = compileSchemas([...dataFiles, sightings]);

  /** Every mutation of the one record of the new dataset that some kinds make in so many tries. */
  function mutations(isWanted: (kind: string) => boolean) {
    const [like] = documentRecords(corpus, "attack-statistics");
    const record = {
      id: "a-sighting",
      summary: like?.["summary"],
      mood: "calm",
      size: "few",
      since: { edtf: "2024", basis: "stated" },
      whereabouts: ["iraq-country"],
      attribution: like?.["attribution"],
      evidence: like?.["evidence"],
    };
    const files = own.map((schema) => {
      const known = schema.kind === "dataset" ? undefined : fileOf(corpus, schema.name);
      const records = schema.name === sightings.name ? [record] : [];
      return { path: `data/${schema.name}.json`, text: "", document: { records }, ...known, schema };
    });
    const world = new World({ ...corpus, files });
    return kindsFor(own)
      .filter(({ name }) => isWanted(name))
      .flatMap((kind) => {
        const next = kind.over(world);
        const random = new Random(1, kind.name);
        return Array.from({ length: 300 }, () => next(random)).filter((mutation) => mutation?.ids[0] === record.id);
      });
  }

  const made = (isWanted: (kind: string) => boolean) =>
    new Set(mutations(isWanted).map((mutation) => `${mutation?.field} ${mutation?.proof}`));

  test("has its vocabularies mutated; what words name is proven", () => {
    const found = made((kind) => kind.endsWith(": another"));
    expect(found).toContain("mood read");
    expect(found).toContain("size proven");
  });

  test("has its date mutated in every way", () => {
    const found = made((kind) => kind.startsWith("date: "));
    expect(found).toContain("since.edtf proven");
    expect(found).toContain("since proven");
  });

  test("has its places mutated, one by one and as a list", () => {
    const found = made((kind) => kind.startsWith("name in places: "));
    expect(found).toContain("whereabouts.0 proven");
    expect(found).toContain("whereabouts.1 proven");
    expect(found).toContain("whereabouts read");
  });
});
