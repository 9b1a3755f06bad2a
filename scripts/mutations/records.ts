import { coverage } from "../../src/claims/coverage.js";
import { twins } from "../../src/claims/twins.js";
import { ledgerOfIds } from "../../src/records/ledger-of-ids.js";
import type { RecordEntry } from "../../src/records/record.js";
import { indexCorpus, recordNamed } from "../../src/records/record-index.js";
import { areRelated, relations } from "../../src/records/relations.js";
import {
  type Edit,
  type Kind,
  kindOver,
  type Mutation,
  mutated,
  ofField,
  ofRecord,
  STRICT,
  setAt,
} from "./mutation.js";
import { type Site, termAt, type World } from "./world.js";

const records = (world: World) => world.records;

const editOf = ({ file }: RecordEntry, pointer: string, value?: unknown): Edit => ({
  file: file.schema.name,
  pointer,
  value,
});

/** What becomes of a record as a whole; a finding at a record that refers to it is in its right place. */
const ofWhole = (
  world: World,
  record: RecordEntry,
  what: Pick<Mutation, "from" | "to" | "edits"> & { newId?: string },
): Mutation => ({
  field: "id",
  from: what.from,
  to: what.to,
  proof: "proven",
  edits: what.edits,
  ids: [record.id, ...(what.newId === undefined ? [] : [what.newId])],
  lines: record.evidence,
  alsoAt: record.isClaim ? world.referring(record.id) : world.touched(record),
});

/** An id that nobody has, made of another. */
const copied = (id: string) => `${id}-2`;

const copyOf = (record: RecordEntry): Edit =>
  editOf(record, "/records/-", { ...structuredClone(record.value), id: copied(record.id) });

/** The ledger of ids, and where an id is in it. */
function issued({ corpus }: World, id: string): { file: string; pointer: string; list: string } | undefined {
  const ledger = ledgerOfIds(corpus);
  const entry = ledger?.issued.find((known) => known.id === id);
  const list = ledger?.lists.find(({ dataset }) => dataset === entry?.dataset);
  if (ledger === undefined || entry === undefined || list === undefined) return undefined;
  return { file: ledger.file.schema.name, pointer: entry.pointer, list: list.pointer };
}

const ofIds: readonly Kind[] = [
  kindOver(
    "id: changed",
    records,
    (record, random, world) => {
      const { id } = record;
      const words = id.split("-");
      const to = random.pick([
        copied(id),
        words.slice(0, -1).join("-"),
        words.with(random.below(words.length), "other").join("-"),
      ]);
      if (to === undefined || to === "" || to === id || recordNamed(world.index, to) !== undefined) return undefined;
      return ofWhole(world, record, { from: id, to, newId: to, edits: [editOf(record, `${record.pointer}/id`, to)] });
    },
    STRICT,
  ),
  kindOver(
    "ids.json: an id dropped",
    records,
    (record, _, world) => {
      const entry = issued(world, record.id);
      if (entry === undefined) return undefined;
      const { file, pointer } = entry;
      return {
        ids: [record.id],
        lines: [],
        field: record.id,
        from: "issued",
        to: undefined,
        proof: "proven",
        edits: [{ file, pointer }],
      };
    },
    STRICT,
  ),
];

const ofCopies: readonly Kind[] = [
  kindOver(
    "record: copied with a new id",
    records,
    (record, _, world) => {
      const to = copied(record.id);
      return ofWhole(world, record, { from: "one", to, newId: to, edits: [copyOf(record)] });
    },
    STRICT,
  ),
  kindOver(
    "record: copied with a new id that is issued",
    records,
    (record, _, world) => {
      const to = copied(record.id);
      const entry = issued(world, record.id);
      if (entry === undefined) return undefined;
      const issue: Edit = { file: entry.file, pointer: `${entry.list}/-`, value: to };
      return ofWhole(world, record, { from: "one", to, newId: to, edits: [copyOf(record), issue] });
    },
    STRICT,
  ),
];

const isWhollyAccounted = (index: World["index"]) =>
  [...coverage(index)].every(({ marks }) => marks.every(({ state }) => state !== "open"));

const ofRemovals: readonly Kind[] = [
  kindOver(
    "record: removed",
    records,
    (record, _, world) =>
      ofWhole(world, record, { from: "there", to: undefined, edits: [editOf(record, record.pointer)] }),
    STRICT,
  ),
  kindOver("record: removed, from ids.json too", records, (record, _, world) => {
    const entry = issued(world, record.id);
    if (entry === undefined) return undefined;
    const mutation = ofWhole(world, record, {
      from: "there",
      to: undefined,
      edits: [editOf(record, record.pointer), { file: entry.file, pointer: entry.pointer }],
    });
    // Words that no other record quotes are missed, and so is what another record refers to.
    const isMissed =
      world.referring(record.id).length > 0 || !isWhollyAccounted(indexCorpus(mutated(world.corpus, mutation)));
    return { ...mutation, proof: isMissed ? "proven" : "read" };
  }),
  kindOver(
    "record: moved to another dataset",
    records,
    (record, random, world) => {
      const homes = world.corpus.files.filter(
        ({ schema }) => schema.acceptsRecord !== undefined && schema !== record.file.schema,
      );
      const home = random.pick(homes)?.schema.name;
      if (home === undefined) return undefined;
      const arrival: Edit = { file: home, pointer: "/records/-", value: record.value };
      return ofWhole(world, record, {
        from: record.file.schema.name,
        to: home,
        edits: [editOf(record, record.pointer), arrival],
      });
    },
    STRICT,
  ),
];

interface RelationSite extends Site<string> {
  /** position among the relations of its record */
  position: number;
  to: RecordEntry;
}

const relationSites = ({ index }: World): RelationSite[] =>
  relations(index).map(({ type, from, to, pointer }) => {
    const position = Number(pointer.split("/").at(-1));
    return { record: from, path: `relations.${position}.type`, value: type, position, to };
  });

/** Other claims of the same dataset. */
const others = (world: World, { file, id }: RecordEntry) =>
  world.claims.filter((claim) => claim.file === file && claim.id !== id);

/** The types of relation that records of a dataset may have. */
const typesFor = ({ file }: RecordEntry) =>
  file.schema.fields.find(({ path }) => path.join(".") === "relations.*.type")?.terms ?? [];

const withoutRelation = ({ record, path, position, value: type, to }: RelationSite): Mutation =>
  ofRecord(record, { field: path, from: `${type} ${to.id}`, to: undefined, proof: "read", alsoAt: [to.id] }, (value) =>
    setAt(value, value.relations?.length === 1 ? ["relations"] : ["relations", String(position)], undefined),
  );

const ofRelations: readonly Kind[] = [
  kindOver("relation: to another record", relationSites, ({ record, position, to }, random, world) => {
    const other = random.pick(others(world, to));
    if (other === undefined || other === record) return undefined;
    const site = { record, path: `relations.${position}.to`, value: to.id };
    return ofField(site, other.id, { proof: "read", alsoAt: [to.id, other.id] });
  }),
  kindOver("relation: another type", relationSites, (site, random) => {
    const terms = termAt(site.record, site.path)?.info.terms ?? [];
    const to = random.pick(terms.filter((term) => term !== site.value));
    return to === undefined ? undefined : ofField(site, to, { proof: "read" });
  }),
  kindOver("relation: dropped", relationSites, withoutRelation),
  kindOver(
    "relation: of two records on the same words, dropped",
    (world) => {
      const pairs = new Set(
        twins(world.index).map((pair) =>
          pair
            .map(({ id }) => id)
            .sort()
            .join(" "),
        ),
      );
      return relationSites(world).filter(({ record, to }) => pairs.has([record.id, to.id].sort().join(" ")));
    },
    (site, _, world) => {
      const mutation = withoutRelation(site);
      const isApart = !areRelated(indexCorpus(mutated(world.corpus, mutation)), site.record.id, site.to.id);
      return { ...mutation, proof: isApart ? "proven" : "read" };
    },
  ),
  kindOver(
    "relation: added",
    (world) => world.claims,
    (record, random, world) => {
      const other = random.pick(others(world, record));
      const type = random.pick(typesFor(record));
      if (other === undefined || type === undefined) return undefined;
      const to = [...(record.value.relations ?? []), { type, to: other.id }];
      const site = { record, path: "relations", value: undefined };
      return { ...ofField(site, to, { proof: "read", alsoAt: [other.id] }), to: `${type} ${other.id}` };
    },
  ),
];

export const ofRecords: readonly Kind[] = [...ofRelations, ...ofIds, ...ofCopies, ...ofRemovals];
