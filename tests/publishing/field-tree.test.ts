import { describe, expect, test } from "vitest";
import * as z from "zod";
import { dataset } from "../../schemas/dataset.js";
import { Evidence } from "../../schemas/evidence.js";
import {
  actor,
  actors,
  bilingual,
  copied,
  date,
  field,
  hinted,
  list,
  measure,
  modality,
  named,
  namedVocabulary,
  note,
  optional,
  parts,
  places,
  recordReference,
  vocabulary,
} from "../../schemas/fields.js";
import { RecordId } from "../../schemas/identifiers.js";
import { datasets } from "../../schemas/index.js";
import { term } from "../../schemas/vocabulary.js";
import { words } from "../../schemas/words.js";
import { annotatedSchema } from "../../src/fields/annotated-schema.js";
import { type FieldTree, fileTree, partTrees, recordTree, treeOf } from "../../src/fields/field-tree.js";
import { compileSchemas } from "../../src/publishing/compile-schemas.js";
import { compiledFacts, fieldInfos, keyOrder } from "../../src/publishing/field-infos.js";

const meaning = words("What it is.", "ما هو.");

const tree = (schema: z.ZodType) => treeOf(annotatedSchema(schema));

/** What zod itself knows about the fields inside a schema, by dotted path. */
function fieldsOf(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}.*`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, `${path}.*`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option as z.ZodType, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => [
    `${path}.${key}`,
    ...fieldsOf(value as z.ZodType, `${path}.${key}`),
  ]);
}

const fieldsIn = ({ fields, element }: FieldTree, path: string): string[] => [
  ...[...fields].flatMap(([key, variants]) => [
    `${path}.${key}`,
    ...variants.flatMap((variant) => fieldsIn(variant.tree, `${path}.${key}`)),
  ]),
  ...(element === undefined ? [] : fieldsIn(element, `${path}.*`)),
];

const sortedOnce = (names: readonly string[]) => [...new Set(names)].sort();

test.each(datasets.map((each) => [each.name, each] as const))("the tree of %s names every field", (name, each) => {
  expect(sortedOnce(fieldsIn(recordTree(each), name))).toEqual(sortedOnce(fieldsOf(each.record, name)));
  expect([...fileTree(each).fields.keys()]).toEqual(["$schema", "records"]);
});

describe("treeOf", () => {
  const shaped = z.discriminatedUnion("kind", [
    z.strictObject({ kind: term("a", meaning), shared: z.string(), own: z.int().optional() }),
    z.strictObject({ kind: vocabulary({ b: meaning, c: meaning }, meaning), shared: z.string().optional() }),
  ]);

  test("distinguishes the shapes of an object by the field that has different terms in each", () => {
    const { apart, shapes, fields, type } = tree(shaped);
    expect({ apart, shapes, type }).toEqual({
      type: "object",
      apart: "kind",
      shapes: [
        { keys: ["kind", "shared", "own"], terms: ["a"] },
        { keys: ["kind", "shared"], terms: ["b", "c"] },
      ],
    });
    expect(fields.get("shared")?.map(({ shape, required }) => [shape.terms, required])).toEqual([
      [["a"], true],
      [["b", "c"], false],
    ]);
    expect(fields.get("own")?.map(({ shape, required, tree: { type: own } }) => [shape.terms, required, own])).toEqual([
      [["a"], false, "integer"],
    ]);
  });

  test("is not misled by a vocabulary that all shapes have, and sees one that is a definition", () => {
    const both = { modality: modality(meaning) };
    const { apart, shapes } = tree(
      z.discriminatedUnion("kind", [
        z.strictObject({ ...both, kind: term("a", meaning).meta({ id: "KindA" }) }),
        z.strictObject({ ...both, kind: term("b", meaning) }),
      ]),
    );
    expect([apart, shapes.map(({ terms }) => terms)]).toEqual(["kind", [["a"], ["b"]]]);
  });

  test("takes the description of the field before that of the definition that it refers to, and the rest from the definition", () => {
    const [{ tree: inner }] = tree(z.strictObject({ at: date("time", meaning) })).fields.get("at") ?? [
      { tree: undefined },
    ];
    expect(inner).toMatchObject({ part: "EdtfDate", role: "time", apart: "basis", ...meaning });
  });

  test("knows lists, maps and numbers", () => {
    const { fields } = tree(
      z.strictObject({
        list: z.array(z.number()),
        map: z.record(z.string(), z.array(z.string())),
        none: z.strictObject({}),
      }),
    );
    const types = [...fields].map(([key, [{ tree: inner }]]) => [key, inner.type, inner.element?.type]);
    expect(types).toEqual([
      ["list", "list", "number"],
      ["map", "map", "list"],
      ["none", "object", undefined],
    ]);
  });

  test.each([
    ["several types", z.union([z.string(), z.number()])],
    ["any type", z.unknown()],
    ["null", z.string().nullable()],
  ])("refuses a field that may hold %s", (_, schema) => {
    expect(() => tree(z.strictObject({ list: z.array(schema) }))).toThrow(TypeError);
  });

  test("names the terms of a vocabulary whose meanings nobody wrote", () => {
    expect(tree(z.enum(["a", "b"])).terms).toEqual({ a: words("", ""), b: words("", "") });
  });
});

describe("fieldInfos", () => {
  const inside = {
    when: date("baseline", meaning),
    many: optional(measure(meaning)),
    who: actors("participant", meaning),
    other: recordReference("record", meaning),
    how: vocabulary({ a: meaning, b: meaning }, meaning),
    text: bilingual(meaning),
  };
  const record = z.strictObject({
    id: field(RecordId, meaning),
    deep: field(z.strictObject({ deeper: parts("Deeper", meaning, inside, meaning) }), meaning),
    reasons: field(z.record(z.string(), note(meaning)), meaning),
    summary: bilingual(meaning, "sentence"),
    title: optional(copied(meaning)),
    plain: field(z.string(), meaning),
  });
  const infos = new Map(fieldInfos(tree(record)).map(({ path, ...info }) => [path.join("."), info]));
  const deep = "deep.deeper.*";

  test.each([
    ["a date", `${deep}.when`, { role: "baseline" }],
    ["how a date is known", `${deep}.when.basis`, { terms: ["stated", "relative", "inferred"] }],
    ["a quantity", `${deep}.many`, { role: "measure" }],
    ["a reference in a list", `${deep}.who.*`, { role: "participant", refersTo: "actors" }],
    ["a reference to a record", `${deep}.other`, { role: "record", refersTo: "claims" }],
    ["terms", `${deep}.how`, { terms: ["a", "b"] }],
    ["a text in two languages", `${deep}.text.ar`, { language: "ar", form: "phrase" }],
    ["a text in a map", "reasons.*.en", { language: "en", form: "sentence" }],
    ["a text whose owner says its form", "summary.en", { language: "en", form: "sentence" }],
    ["words of an article", "title", { language: "any", form: "copied" }],
  ])("finds %s", (_, path, info) => {
    expect(infos.get(path)).toEqual(info);
  });

  test("leaves out what tells a program nothing, and that a record refers to itself", () => {
    expect(["id", "plain", "deep", "deep.deeper"].filter((path) => infos.has(path))).toEqual([]);
  });

  test("gives each unit its nouns, or the form of its number", () => {
    const { role, units, terms } = infos.get(`${deep}.many.unit`) ?? {};
    expect(role).toBe("unit");
    expect(Object.keys(units ?? {})).toEqual(terms);
    expect(units?.["percent"]).toEqual({ form: "percent" });
    expect(units?.["months"]?.nouns).toContain("أشهر");
  });

  test("joins what the shapes of one field say, and keeps apart the terms that no program checks", () => {
    const union = z.discriminatedUnion("kind", [
      z.strictObject({ kind: term("a", meaning), how: namedVocabulary({ x: named(meaning, "أول") }, meaning) }),
      z.strictObject({
        kind: term("b", meaning),
        how: namedVocabulary({ y: named(meaning, "ثان ثاني") }, meaning),
        who: actor("holder", meaning),
      }),
      z.strictObject({ kind: term("c", meaning), how: vocabulary({ z: hinted(meaning, "ثالث") }, meaning) }),
    ]);
    expect(fieldInfos(tree(union))).toEqual([
      { path: ["kind"], terms: ["a", "b", "c"] },
      {
        path: ["how"],
        terms: ["x", "y", "z"],
        beginnings: { x: [["أول"]], y: [["ثان", "ثاني"]] },
        hints: { z: ["ثالث"] },
      },
      { path: ["who"], role: "holder", refersTo: "actors" },
    ]);
  });
});

describe("keyOrder", () => {
  test("keeps the order of each shape", () => {
    const union = z.discriminatedUnion("kind", [
      z.strictObject({ b: z.string(), kind: term("x", meaning), a: z.strictObject({ d: z.string(), c: z.string() }) }),
      z.strictObject({ a: z.strictObject({ c: z.string() }), kind: term("y", meaning), b: z.string() }),
    ]);
    const orders = keyOrder(tree(union)).oneOf?.map(({ keys = {} }) => Object.keys(keys));
    expect(orders).toEqual([
      ["b", "kind", "a"],
      ["a", "kind", "b"],
    ]);
    const inner = keyOrder(tree(union)).oneOf?.map(({ keys }) => Object.keys(keys?.["a"]?.keys ?? {}));
    expect(inner).toEqual([["d", "c"], ["c"]]);
  });

  test("leads through the elements of a list and the values of a map, and says nothing of its keys, the data's own", () => {
    const schema = z.strictObject({
      list: z.array(z.strictObject({ z: z.string(), a: z.string() })),
      map: z.record(z.string(), z.strictObject({ z: z.string(), a: z.string() })),
    });
    const { keys } = keyOrder(tree(schema));
    expect(Object.keys(keys?.["list"]?.items?.keys ?? {})).toEqual(["z", "a"]);
    expect(keys?.["map"]?.keys).toBeUndefined();
    expect(Object.keys(keys?.["map"]?.values?.keys ?? {})).toEqual(["z", "a"]);
  });
});

describe("a collection that the package does not have", () => {
  const own = dataset({
    name: "own-things",
    kind: "dataset",
    recordName: "OwnThing",
    title: { en: "Own things", ar: "أشياء" },
    description: { en: "A thing.", ar: "شيء." },
    idBegins: "since",
    comparison: { of: ["where"], values: [], at: "since" },
    record: z.strictObject({
      id: field(RecordId, meaning),
      since: date("time", meaning),
      where: places(meaning),
      modality: modality(meaning),
      evidence: list(field(Evidence, {}), meaning),
    }),
  });
  const record = {
    id: "a",
    since: { edtf: "2024", basis: "stated" },
    where: ["iraq"],
    modality: "actual",
    evidence: [{ at: "001#L1", quote: "x", translation: "a translation" }],
  };
  const [compiled] = compileSchemas([own]);

  test("is described by its definition alone", () => {
    expect(compiledFacts(own)).toMatchObject({ name: "own-things", idBegins: "since", comparison: { at: "since" } });
    expect([...partTrees(own).keys()]).toContain("OwnThing");
  });

  test("is compiled as a file and as a record", () => {
    const $schema = "../schemas/v1/own-things.schema.json";
    expect(compiled?.acceptsRecord?.(record)).toBe(true);
    expect(compiled?.accepts({ $schema, records: [record] })).toBe(true);
    const { since, ...undated } = record;
    expect(compiled?.acceptsRecord?.(undated)).toBe(false);
    expect(compiled?.accepts({ $schema, records: [record, undated] })).toBe(false);
  });

  test("may not give another definition a name that is already taken", () => {
    const { kind, recordName, title, description } = own;
    const other = dataset({ name: "others", kind, recordName, title, description, record: z.strictObject({}) });
    expect(() => compileSchemas([own, other])).toThrow("OwnThing");
  });
});
