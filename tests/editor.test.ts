import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFiles, datasets, schemaFile } from "../schemas/index.js";
import { isInOrder } from "../src/corpus/canonical-form.js";
import type { JsonObject } from "../src/corpus/values.js";
import { EDITOR_IDS, editorIds } from "../src/publishing/artifacts.js";
import { editorSchemas } from "../src/publishing/editor/schemas.js";
import { Copy, schemas } from "./corpus.js";
import { Editor } from "./editor.js";
import { type Json, mutation } from "./mutated-document.js";

const editor = new Editor();

/** Every object in a schema. */
function* partsOf(schema: object): Generator<JsonObject> {
  yield schema as JsonObject;
  for (const part of Object.values(schema)) if (typeof part === "object" && part !== null) yield* partsOf(part);
}

/** The parts of all schemas that have a regular expression. */
const withPattern = [...editorSchemas().values()]
  .flatMap((schema) => [...partsOf(schema)])
  .filter(({ pattern }) => typeof pattern === "string");
const patterns = withPattern.map(({ pattern }) => String(pattern));

const textOf = (name: string) => readFile(`data/${name}.json`, "utf8");

interface File extends JsonObject {
  records: JsonObject[];
}
const documentOf = async (name: string) => JSON.parse(await textOf(name)) as File;

/** The data file with one of its records, which has been changed. */
async function withRecord(name: string, change: (record: JsonObject) => void, wanted = (_: JsonObject) => true) {
  const document = await documentOf(name);
  const record = document.records.find(wanted);
  if (record === undefined) throw new Error(`${name} has no such record`);
  change(record);
  return JSON.stringify({ ...document, records: [record] }, undefined, 2);
}

/** The first lines of a data file, of which a person has written no more. */
const begun = async (name: string, rest: string) =>
  `{ "$schema": ${JSON.stringify((await documentOf(name))["$schema"])}, ${rest}`;

test("any validator of JSON Schema accepts the data by the schemas for editors", async () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, schema] of editorSchemas()) ajv.addSchema(schema, name);
  ajv.addSchema(JSON.parse(await readFile(EDITOR_IDS, "utf8")), basename(EDITOR_IDS));
  for (const { name } of dataFiles)
    expect([name, ajv.validate(schemaFile(name), await documentOf(name)), ajv.errors]).toEqual([name, true, null]);
});

describe("messages", () => {
  test("every pattern has words for what it requires", () => {
    expect(withPattern.length).toBeGreaterThan(0);
    expect(withPattern.filter(({ patternErrorMessage }) => !patternErrorMessage)).toEqual([]);
  });

  test.each(dataFiles.map(({ name }) => name))("none on %s as it is", async (name) => {
    expect(await editor.problems(name, await textOf(name))).toEqual([]);
  });

  const has = (key: string) => (record: JsonObject) => record[key] !== undefined;
  const evidenceOf = (record: JsonObject) => (record["evidence"] as [JsonObject])[0];

  test("a wrong date", async () => {
    const wrong = await withRecord(
      "timeline",
      (record) => Object.assign(record["date"] as object, { edtf: "2024-13" }),
      has("date"),
    );
    expect(await editor.problems("timeline", wrong)).toEqual([
      {
        message: "Must be an EDTF date such as 2024-09-27, 2024-09, 2024-01/2024-06, ../2025-09 or 2024~",
        at: '"2024-13"',
      },
    ]);
  });

  test("a misspelt basis, beside a date that is wrong too", async () => {
    const wrong = await withRecord(
      "timeline",
      (record) => Object.assign(record["date"] as object, { edtf: "2024-13", basis: "statd" }),
      has("date"),
    );
    expect(await editor.problems("timeline", wrong)).toEqual([
      { message: expect.stringContaining("EDTF"), at: '"2024-13"' },
      { message: "Must be one of stated, relative, inferred", at: '"statd"' },
    ]);
  });

  test("a field that another shape has", async () => {
    const wrong = await withRecord("timeline", (record) => {
      record["attribution"] = { speech: "narration", claimants: ["iraq"] };
    });
    expect(await editor.problems("timeline", wrong)).toEqual([
      { message: "Property claimants is not allowed.", at: '"claimants"' },
    ]);
  });

  test("an actor that there is not", async () => {
    const wrong = await withRecord("troop-counts", (record) => {
      record["attribution"] = { speech: "indirect", claimants: ["the-pentagon"] };
    });
    expect(await editor.problems("troop-counts", wrong)).toEqual([
      {
        message: "No entry of data/actors.json has this id → choose another, or add the entry and run npm run format",
        at: '"the-pentagon"',
      },
    ]);
  });

  test("a misspelt term, of a long list and of a short one", async () => {
    const wrong = await withRecord("timeline", (record) => Object.assign(record, { type: "batle", modality: "plan" }));
    expect(await editor.problems("timeline", wrong)).toEqual([
      { message: "Not a term of this list → choose one that completion shows", at: '"batle"' },
      {
        message: "Must be one of actual, planned, projected, possible, proposed, rejected, conditional",
        at: '"plan"',
      },
    ]);
  });

  test("a field that is missing and one that nothing knows", async () => {
    const wrong = await withRecord("actors", (record) => {
      delete record["names"];
      record["nmes"] = {};
    });
    expect(await editor.problems("actors", wrong)).toEqual([
      { message: 'Missing property "names".', at: "{" },
      { message: "Property nmes is not allowed.", at: '"nmes"' },
    ]);
  });

  test("a wrong line reference", async () => {
    const wrong = await withRecord("timeline", (record) => Object.assign(evidenceOf(record), { at: "1#48" }));
    expect(await editor.problems("timeline", wrong)).toEqual([
      { message: "Must be an article number and a line, such as 001#L48 or 000#L9-L10", at: '"1#48"' },
    ]);
  });

  test.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    "%s: the editor objects to what zod objects to and to unknown ids, in one short line without a pattern",
    async (name, { schema }) => {
      const document = (await documentOf(name)) as unknown as Json;
      await fc.assert(
        fc.asyncProperty(mutation(document), async (mutant) => {
          fc.pre(!JSON.stringify(mutant).includes('"__proto__":'));
          // The file names its schema as before: without it, an editor has none.
          fc.pre((mutant as JsonObject)["$schema"] === (document as JsonObject)["$schema"]);
          const text = JSON.stringify(mutant);
          const problems = await editor.problems(name, text);
          const others = problems.filter(({ message }) => !message.includes("has this id"));
          if (schema.safeParse(mutant).success) expect(others).toEqual([]);
          else expect(problems).not.toEqual([]);
          // A message may name a field of the document, which may itself read like a pattern.
          const foreign = patterns.filter((each) => !text.includes(JSON.stringify(each).slice(1, -1)));
          expect(
            problems.filter(({ message }) => message.length > 120 || foreign.some((each) => message.includes(each))),
          ).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );
});

describe("completion", () => {
  test.each([
    ["an actor", "timeline", '"actors": [{ "actor": "█" }]', "actors"],
    ["a place", "timeline", '"places": ["█"]', "places"],
    ["a source", "timeline", '"attribution": { "speech": "narration", "cites": ["█"] }', "sources"],
    ["a proposition", "actor-positions", '"proposition": "█"', "propositions"],
    ["an agreement", "agreement-terms", '"agreement": "█"', "agreements"],
  ])("%s: every id, with its names in both languages", async (_, name, fields, registry) => {
    const items = await editor.complete(name, await begun(name, `"records": [{ ${fields} }]`));
    const { records } = await documentOf(registry);
    expect(items.map(({ label }) => label)).toEqual(records.map(({ id }) => JSON.stringify(id)));
    expect(items.filter(({ detail }) => !detail)).toEqual([]);
    for (const { names } of records as { names?: { en: string; ar: string } }[]) {
      if (names) expect(items.map(({ detail }) => detail)).toContain(`${names.en} · ${names.ar}`);
    }
  });

  test("a record: every claim, with its summary beside it and in both languages below", async () => {
    const items = await editor.complete(
      "timeline",
      await begun("timeline", '"records": [{ "relations": [{ "to": "█" }] }]'),
    );
    const claims = await Promise.all(
      datasets.filter(({ kind }) => kind === "dataset").map(({ name }) => documentOf(name)),
    );
    const shown = new Map(items.map((item) => [item.textEdit?.newText, [item.detail, item.documentation]]));
    expect([...shown.keys()]).toEqual(claims.flatMap(({ records }) => records.map(({ id }) => JSON.stringify(id))));
    for (const { id, summary } of claims.flatMap(({ records }) => records)) {
      const { en, ar } = summary as { en: string; ar: string };
      expect(shown.get(JSON.stringify(id))).toEqual([en, `${en}\n${ar}`]);
    }
  });

  test("the id of a new record is free", async () => {
    expect(await editor.complete("actors", await begun("actors", '"records": [{ "id": "█" }]'))).toEqual([]);
  });

  test("each term with what it means, whichever shape has it", async () => {
    const items = await editor.complete(
      "timeline",
      await begun("timeline", '"records": [{ "date": { "basis": "█" } }]'),
    );
    expect(items.map(({ label }) => label)).toEqual(['"stated"', '"relative"', '"inferred"']);
    expect(items.map(({ documentation }) => documentation)).toContain("the quote spells the date out");
    expect(items.filter(({ documentation }) => !documentation)).toEqual([]);
  });

  test("the fields of the shape that has been chosen", async () => {
    const fieldsWith = async (speech: string) =>
      (
        await editor.complete(
          "timeline",
          await begun("timeline", `"records": [{ "attribution": { "speech": "${speech}", █ } }]`),
        )
      )
        .map(({ label }) => label)
        .sort();
    expect(await fieldsWith("direct")).toEqual(["cites", "claimants", "via", "wordsAre"]);
    expect(await fieldsWith("narration")).toEqual(["cites", "via"]);
  });

  test("a new actor is there as soon as npm run format or npm run build has written the ids", async () => {
    const own = new Editor();
    const half = await begun("timeline", '"records": [{ "actors": [{ "actor": "█" }] }]');
    const labels = async () => (await own.complete("timeline", half)).map(({ label }) => label);
    expect(await labels()).not.toContain('"arab-league"');
    const copy = await Copy.ofData();
    await copy.edit("actors", (records) => records.push({ id: "arab-league", kind: "organisation" }));
    own.change(EDITOR_IDS, editorIds(await copy.read()));
    copy.remove();
    expect(await labels()).toContain('"arab-league"');
  });
});

describe("hover", () => {
  const at = async (name: string, words: string) => {
    const text = await textOf(name);
    const place = text.indexOf(words);
    expect(place).toBeGreaterThan(0);
    return editor.hover(name, `${text.slice(0, place + 1)}█${text.slice(place + 1)}`);
  };

  test("a field: its own words, not those of the definition that it shares with others", async () => {
    expect(await at("timeline", '"date"')).toContain("When it happened or is to happen");
  });

  test("an id: the names in both languages", async () => {
    const shown = await at("timeline", '"united-states"');
    expect(shown).toContain("United States");
    expect(shown).toContain("الولايات المتحدة");
  });

  test("a term: what it means", async () => {
    expect(await at("timeline", '"planned"')).toContain("decided, still to come");
  });
});

describe("snippets", () => {
  /** What is written at a tab stop, by the field, where not every text will do. */
  const WRITTEN: Readonly<Record<string, string>> = {
    at: "001#L1",
    edtf: "2024-09",
    url: "https://example.org/",
    seed: "005",
    file: "005.txt",
    sha256: "0".repeat(64),
  };

  /** What somebody leaves of a snippet who takes the first of all terms, leaves lists empty and fills in the rest. */
  function filled(snippet: string): unknown {
    const json = snippet
      .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\}/gu, "$1")
      .replaceAll(/\[\s*\$\d+\s*\]/gu, "[]")
      .replaceAll(/"\$\d+": /gu, '"summary.en": ')
      .replaceAll(/: \$\d+/gu, ": 1");
    return JSON.parse(json, (key, value) => (/^\$\d+$/u.test(value) ? (WRITTEN[key] ?? "a-b") : value));
  }

  /** The snippets that are offered at the cursor. */
  const snippetsAt = async (name: string, rest: string) =>
    (await editor.complete(name, await begun(name, rest))).flatMap(({ label, textEdit }) =>
      label.startsWith("new ") && textEdit ? [textEdit.newText] : [],
    );

  const compiled = (name: string) => schemas.find((schema) => schema.name === name);

  test.each(datasets.map(({ name }) => name))("%s: a new record has what it must have, in order", async (name) => {
    const snippets = await snippetsAt(name, '"records": [█]');
    expect(snippets.length).toBeGreaterThan(0);
    for (const snippet of snippets) {
      const record = filled(snippet);
      expect(compiled(name)?.acceptsRecord?.(record), snippet).toBe(true);
      expect(isInOrder({ records: [record] }, compiled(name)?.order ?? {}), snippet).toBe(true);
      const stops = [...snippet.matchAll(/\$\{?(\d+)/gu)].map(([, stop]) => Number(stop));
      expect(stops, snippet).toEqual(stops.map((_, index) => index + 1));
    }
  });

  test("terms are choices", async () => {
    const [snippet] = await snippetsAt("timeline", '"records": [█]');
    expect(snippet).toMatch(
      /"modality": "\$\{\d+\|actual,planned,projected,possible,proposed,rejected,conditional\|\}"/u,
    );
  });

  test.each([
    ["evidence", '"evidence": [█]', (value: unknown) => ({ evidence: [value] })],
    ["a relation", '"relations": [█]', (value: unknown) => ({ relations: [value] })],
    ["an inferred field", '"inferred": █', (value: unknown) => ({ inferred: value })],
    ["an inferred reason", '"inferred": { "date": █ }', (value: unknown) => ({ inferred: { date: value } })],
    ["a date", '"date": █', (value: unknown) => ({ date: value })],
    ["a quantity", '"duration": █', (value: unknown) => ({ duration: value })],
    ["an attribution", '"attribution": █', (value: unknown) => ({ attribution: value })],
  ])("%s has what it must have", async (_, rest, field) => {
    const snippets = await snippetsAt("timeline", `"records": [{ ${rest} }]`);
    expect(snippets.length).toBeGreaterThan(0);
    const [record] = (await documentOf("timeline")).records;
    for (const snippet of snippets)
      expect(compiled("timeline")?.acceptsRecord?.({ ...record, ...field(filled(snippet)) }), snippet).toBe(true);
  });

  test("an exclusion has what it must have", async () => {
    const [snippet = ""] = await snippetsAt("exclusions", '"exclusions": [█]');
    const { $schema } = await documentOf("exclusions");
    expect(compiled("exclusions")?.accepts({ $schema, exclusions: [filled(snippet)] })).toBe(true);
  });
});
