import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change.js";
import { changesBetween, vanishedIds } from "../../src/changes/changes.js";
import { canonical, changesOf } from "../../src/changes/values.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";
import { type Parts, parts, recordsIn, stateOf } from "./states.js";

const COUNT = "isis-attacks-2023";
const EVENT = "2014-09-10-obama-announces-coalition";

/** What is told after a change of the small corpus. */
function told(change: (after: Parts) => void, from: (before: Parts) => void = () => undefined): Change[] {
  const [before, after] = [parts(), parts()];
  from(before);
  from(after);
  change(after);
  return changesBetween(stateOf(before), stateOf(after));
}

function record(of: Parts, dataset: string, id: string): JsonObject {
  const found = recordsIn(of, dataset).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

const count = (of: Parts) => record(of, "attack-statistics", COUNT);
const event = (of: Parts) => record(of, "timeline", EVENT);
const objects = (list: unknown) => list as JsonObject[];

const ledgerOfIds = (of: Parts) => of.files["ids"] as { issued: Record<string, string[]>; retired: JsonObject[] };

function retire(of: Parts, dataset: string, id: string, became: string[]) {
  const { issued, retired } = ledgerOfIds(of);
  issued[dataset] = [...(issued[dataset] ?? []).filter((other) => other !== id), ...became];
  retired.push({ id, dataset, became, reason: { en: "It was wrong.", ar: "كان خطأ." } });
}

/** Every string of a value that is another one, in the place of it. */
const replaced = (value: unknown, from: string, to: string) =>
  JSON.parse(JSON.stringify(value), (_, part) => (part === from ? to : part));

describe("two states that are equal", () => {
  test("differ in nothing", () => {
    expect(told(() => undefined)).toEqual([]);
  });

  test("differ in nothing if their records and keys have another order", () => {
    const mixed = (value: unknown, random: () => number): unknown => {
      if (Array.isArray(value)) return value.map((part) => mixed(part, random));
      if (!isObject(value)) return value;
      const entries = Object.entries(value).map(([key, part]): [number, string, unknown] => [random(), key, part]);
      return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, part]) => [key, mixed(part, random)]));
    };
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const random = () => stream.next().value as number;
        const after = mixed(parts(), random) as Parts;
        for (const file of Object.values(after.files))
          if (Array.isArray(file["records"]))
            file["records"] = file["records"]
              .map((one) => ({ one, at: random() }))
              .sort((a, b) => a.at - b.at)
              .map(({ one }) => one);
        expect(changesBetween(stateOf(parts()), stateOf(after))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("values", () => {
  const value = fc.jsonValue({ maxDepth: 3 });

  test("differ if and only if they are not equal", () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(changesOf(one, structuredClone(one))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(changesOf(one, other).length > 0).toBe(canonical(one) !== canonical(other));
      }),
    );
  });

  test("of a list without order differ by what came and went", () => {
    expect(changesOf(["a", "b", "c"], ["c", "d"], "places")).toEqual([
      { path: "places.0", old: "a" },
      { path: "places.1", old: "b", new: "d" },
    ]);
  });

  test("of a list with the same elements differ by their order", () => {
    expect(changesOf({ via: ["a", "b"] }, { via: ["b", "a"] })).toEqual([
      { path: "via", old: ["a", "b"], new: ["b", "a"] },
    ]);
  });
});

describe("each change is told once, and nothing else", () => {
  test("a figure, with the words that say it", () => {
    const { quote } = objects(count(parts())["evidence"])[1] ?? {};
    const changes = told((after) => {
      (count(after)["quantity"] as JsonObject)["value"] = 121;
    });
    expect(changes).toEqual([
      {
        what: "field",
        dataset: "attack-statistics",
        id: COUNT,
        path: "quantity.value",
        old: 120,
        new: 121,
        words: { at: "001#L48", quote },
      },
    ]);
  });

  test("a date, with the words that spell it out", () => {
    const [change] = told((after) => {
      objects(event(after)["evidence"]).unshift({ at: "001#L9", quote: "تحالف دولي", translation: "a coalition" });
      (event(after)["date"] as JsonObject)["edtf"] = "2014-09-11";
    }).filter((one) => one.what === "field" && one.path === "date.edtf");
    expect(change).toMatchObject({ words: { quote: expect.stringContaining("العاشر من شهر سبتمبر") } });
  });

  test("a field that is added, and one that is dropped", () => {
    const note = count(parts())["note"];
    const drop = (after: Parts) => {
      delete count(after)["note"];
    };
    const place = { what: "field", dataset: "attack-statistics", id: COUNT, path: "note" };
    expect(told(drop)).toMatchObject([{ ...place, old: note }]);
    const [change] = told((after) => {
      count(after)["note"] = note;
    }, drop);
    expect(change).toMatchObject({ ...place, new: note });
    expect(change).not.toHaveProperty("old");
  });

  test("a quote that is corrected, and one before it that is new, by what they are and not by their places", () => {
    const added = { at: "001#L1", quote: "جديد", translation: "new" };
    const changes = told((after) => {
      const list = objects(count(after)["evidence"]);
      (list[1] as JsonObject)["translation"] = "another translation";
      list.unshift(added);
    });
    expect(changes).toMatchObject([
      { path: "evidence.2.translation", new: "another translation" },
      { path: "evidence.0", new: added },
    ]);
  });

  test("a relation that leads to another record is another relation", () => {
    const from = (of: Parts) => {
      count(of)["relations"] = [
        { type: "repeats", to: "a" },
        { type: "updates", to: "b" },
      ];
    };
    const changes = told((after) => {
      count(after)["relations"] = [
        { type: "updates", to: "c" },
        { type: "repeats", to: "a" },
      ];
    }, from);
    expect(changes).toMatchObject([
      { path: "relations.0", new: { type: "updates", to: "c" } },
      { path: "relations.1", old: { type: "updates", to: "b" } },
    ]);
  });

  test("a record that is new, and one that is gone", () => {
    expect(told((after) => recordsIn(after, "timeline").push({ id: "new-event" }))).toEqual([
      { what: "record", dataset: "timeline", id: "new-event", is: "added" },
    ]);
    expect(told((after) => recordsIn(after, "timeline").shift())).toEqual([
      { what: "record", dataset: "timeline", id: EVENT, is: "gone" },
    ]);
  });

  test("a record that is retired, with the reason", () => {
    const changes = told((after) => {
      recordsIn(after, "timeline").shift();
      retire(after, "timeline", EVENT, []);
    });
    expect(changes).toEqual([{ what: "record", dataset: "timeline", id: EVENT, is: "gone", reason: "It was wrong." }]);
  });

  test("a record that was merged with another", () => {
    const other = "2019-isis-declared-defeated-in-syria";
    const changes = told((after) => {
      recordsIn(after, "timeline").shift();
      retire(after, "timeline", EVENT, [other]);
    });
    expect(changes).toMatchObject([{ id: EVENT, is: "gone", became: [other] }]);
  });

  test("a record that is renamed, with what else changed in it, and not those that refer to it", () => {
    const rename = (after: Parts) => {
      Object.assign(after.files, replaced(after.files, "isis", "islamic-state"));
      retire(after, "actors", "isis", ["islamic-state"]);
      ledgerOfIds(after).issued = replaced(ledgerOfIds(after).issued, "isis", "islamic-state");
      const ledger = ledgerOfIds(after).retired[0] as JsonObject;
      ledger["id"] = "isis";
    };
    const renamed = {
      what: "record",
      dataset: "actors",
      id: "isis",
      is: "renamed",
      became: ["islamic-state"],
      reason: "It was wrong.",
    };
    expect(told(rename)).toEqual([renamed]);
    const changes = told((after) => {
      rename(after);
      (record(after, "actors", "islamic-state")["names"] as JsonObject)["en"] = "Islamic State";
    });
    expect(changes).toMatchObject([
      renamed,
      { what: "field", id: "islamic-state", path: "names.en", new: "Islamic State" },
    ]);
  });

  test("a record that is split", () => {
    const changes = told((after) => {
      const [whole] = recordsIn(after, "timeline").splice(0, 1);
      recordsIn(after, "timeline").push({ ...whole, id: "part-one" }, { ...whole, id: "part-two" });
      retire(after, "timeline", EVENT, ["part-one", "part-two"]);
    });
    expect(changes).toMatchObject([{ id: EVENT, is: "renamed", became: ["part-one", "part-two"] }]);
  });

  test("an exclusion that came, went or has another note", () => {
    const list = (of: Parts) => objects(of.files["exclusions"]?.["exclusions"]);
    const [first] = list(parts());
    const entry = { what: "ledger", ledger: "exclusions", entry: first?.["at"], words: first?.["words"] };
    expect(told((after) => list(after).shift())).toEqual([{ ...entry, is: "gone" }]);
    expect(told((after) => list(after).push({ at: "000#L1" }))).toEqual([
      { what: "ledger", ledger: "exclusions", entry: "000#L1", is: "added" },
    ]);
    const changes = told((after) => {
      (list(after)[0] as JsonObject)["reason"] = "heading";
    });
    expect(changes).toEqual([{ ...entry, is: "changed", path: "reason", new: "heading" }]);
  });

  test("a dataset that came or went, whatever is in it", () => {
    const drop = (of: Parts) => {
      delete of.files["timeline"];
    };
    expect(told(drop)).toEqual([{ what: "dataset", name: "timeline", is: "gone" }]);
    const changes = told((after) => {
      after.files["other"] = { records: [{ id: "one" }] };
    });
    expect(changes).toEqual([{ what: "dataset", name: "other", is: "added" }]);
  });

  test("a column that came, went or has another type, and a whole table", () => {
    const column = (change: (tables: Parts["tables"]) => void) => told(({ tables }) => change(tables));
    const { timeline = {} } = parts().tables;
    expect(column((tables) => Object.assign(tables, { timeline: { ...timeline, note: "string" } }))).toEqual([
      { what: "column", name: "timeline.note", is: "added" },
    ]);
    expect(column((tables) => Object.assign(tables, { timeline: { id: "string" } }))).toEqual([
      { what: "column", name: "timeline.type", is: "gone" },
    ]);
    expect(column((tables) => Object.assign(tables, { timeline: { ...timeline, type: "integer" } }))).toEqual([
      { what: "column", name: "timeline.type", is: "tightened", detail: "is integer, was string" },
    ]);
    expect(column((tables) => Object.assign(tables, { other: { id: "string" } }))).toEqual([
      { what: "column", name: "other.*", is: "added" },
    ]);
  });

  test("a term with another name, in the vocabulary and the schema of its dataset", () => {
    const changes = told((after) => {
      after.schemas = replaced(after.schemas, "defeat", "collapse");
    });
    expect(changes).toEqual([
      { what: "term", name: "timeline.type.defeat", is: "gone" },
      { what: "term", name: "timeline.type.collapse", is: "added" },
      { what: "schema", name: "timeline", is: "tightened", detail: 'type no longer accepts "defeat"' },
      { what: "schema", name: "timeline", is: "loosened", detail: 'type accepts "collapse"' },
    ]);
  });

  test("a change of what several schemas share, once", () => {
    const changes = told((after) => {
      after.schemas = JSON.parse(JSON.stringify(after.schemas).replaceAll("{1,240}", "{1,200}"));
    });
    expect(changes).toMatchObject([{ what: "schema", name: "Evidence", is: "tightened" }]);
  });

  test("a schema that came or went", () => {
    const changes = told((after) => {
      delete after.schemas["places"];
    });
    expect(changes).toEqual([{ what: "schema", name: "places", is: "gone" }]);
  });
});

test("what one of two states has not is not compared", () => {
  const before = stateOf(parts());
  expect(changesBetween({ ...before, schemas: undefined, tables: undefined }, before)).toEqual([]);
});

describe("an id vanished", () => {
  const vanished = (change: (after: Parts) => void) => {
    const after = parts();
    change(after);
    return vanishedIds(stateOf(parts()), stateOf(after));
  };
  const removeEvent = (after: Parts) => {
    recordsIn(after, "timeline").shift();
    const { issued } = ledgerOfIds(after);
    issued["timeline"] = (issued["timeline"] ?? []).filter((id) => id !== EVENT);
  };

  test("if its record is gone and it is neither issued nor retired", () => {
    expect(vanished(removeEvent)).toEqual([EVENT]);
  });

  test("but not if it is retired", () => {
    const changes = vanished((after) => {
      removeEvent(after);
      retire(after, "timeline", EVENT, []);
    });
    expect(changes).toEqual([]);
  });
});
