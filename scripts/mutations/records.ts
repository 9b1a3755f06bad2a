import type { JsonObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { type Edit, type Kind, kindOver, linesOf, type Mutation, recordIn } from "./mutation.js";
import { wordsOfItsOwn } from "./quotes.js";
import type { World } from "./world.js";

const STRICT = { isStrict: true } as const;

const listOf = (document: JsonObject) => document["records"] as JsonObject[];

const issuedIn = (document: JsonObject, dataset: string) =>
  (document["issued"] as Record<string, string[]>)[dataset] ?? [];

const editOf = (entry: RecordEntry, change: Edit["change"]): Edit => ({ file: entry.file.schema.name, change });

const without = (id: string) => (document: JsonObject) => {
  document["records"] = listOf(document).filter((record) => record["id"] !== id);
};

/** What becomes of a record as a whole; a finding at a record that refers to it is in its right place. */
const ofWhole = (
  world: World,
  entry: RecordEntry,
  { ids = [], ...what }: Pick<Mutation, "from" | "to" | "proof" | "edits"> & { ids?: string[] },
): Mutation => ({
  field: "id",
  ...what,
  ids: [entry.id ?? "", ...ids],
  lines: linesOf(entry.value),
  alsoAt: world.referring(entry.id ?? ""),
});

/** An id that nobody has, made of another. */
const copied = (id: string) => `${id}-2`;

const duplicate = (entry: RecordEntry): Edit =>
  editOf(entry, (document) => {
    const id = entry.id ?? "";
    listOf(document).push({ ...structuredClone(recordIn(document, id)), id: copied(id) });
  });

const all = (world: World) => world.records.filter(({ id }) => id !== undefined);

export const ofRecords: readonly Kind[] = [
  kindOver(
    "id: changed",
    all,
    (entry, random, world) => {
      const id = entry.id ?? "";
      const words = id.split("-");
      const to = random.pick([
        copied(id),
        words.slice(0, -1).join("-"),
        words.with(random.below(words.length), "other").join("-"),
      ]);
      if (to === undefined || to === "" || to === id || world.index.byId.has(to)) return undefined;
      const rename = editOf(entry, (document) => {
        recordIn(document, id)["id"] = to;
      });
      return ofWhole(world, entry, { from: id, to, proof: "proven", edits: [rename], ids: [to] });
    },
    STRICT,
  ),
  kindOver(
    "record: copied with a new id",
    all,
    (entry, _, world) => {
      const to = copied(entry.id ?? "");
      return ofWhole(world, entry, { from: "one", to, proof: "proven", edits: [duplicate(entry)], ids: [to] });
    },
    STRICT,
  ),
  kindOver(
    "record: copied with a new id that is issued",
    all,
    (entry, _, world) => {
      const to = copied(entry.id ?? "");
      const issue: Edit = {
        file: "ids",
        change: (document) => issuedIn(document, entry.file.schema.name).push(to),
      };
      return ofWhole(world, entry, { from: "one", to, proof: "proven", edits: [duplicate(entry), issue], ids: [to] });
    },
    STRICT,
  ),
  kindOver(
    "record: removed",
    all,
    (entry, _, world) =>
      ofWhole(world, entry, {
        from: "there",
        to: "gone",
        proof: "proven",
        edits: [editOf(entry, without(entry.id ?? ""))],
      }),
    STRICT,
  ),
  kindOver("record: removed, from ids.json too", all, (entry, _, world) => {
    const id = entry.id ?? "";
    // Words that no other record quotes are missed, and so is what another record refers to.
    const isMissed = wordsOfItsOwn(world, id) >= 3 || world.referring(id).length > 0;
    const dataset = entry.file.schema.name;
    const forget: Edit = {
      file: "ids",
      change: (document) => {
        const issued = issuedIn(document, dataset);
        issued.splice(issued.indexOf(id), 1);
      },
    };
    return ofWhole(world, entry, {
      from: "there",
      to: "gone",
      proof: isMissed ? "proven" : "read",
      edits: [editOf(entry, without(id)), forget],
    });
  }),
  kindOver(
    "record: moved to another dataset",
    all,
    (entry, random, world) => {
      const homes = world.corpus.files.filter(({ schema }) => schema.kind !== "ledger" && schema !== entry.file.schema);
      const home = random.pick(homes);
      if (home === undefined) return undefined;
      const arrive: Edit = {
        file: home.schema.name,
        change: (document) => listOf(document).push(structuredClone(entry.value)),
      };
      return ofWhole(world, entry, {
        from: entry.file.schema.name,
        to: home.schema.name,
        proof: "proven",
        edits: [editOf(entry, without(entry.id ?? "")), arrive],
      });
    },
    STRICT,
  ),
];
