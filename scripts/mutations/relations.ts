import type { JsonObject } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { relations } from "../../src/records/relations.js";
import { type Kind, kindOver, ofField, ofRecord, pathOf } from "./mutation.js";
import { enumOf } from "./terms.js";
import type { World } from "./world.js";

interface RelationSite {
  entry: RecordEntry;
  path: string;
  type: string;
  to: RecordEntry;
}

const sites = (world: World): RelationSite[] =>
  relations(world.index).map(({ type, from, to, pointer }) => ({ entry: from, path: pathOf(from, pointer), type, to }));

/** Other claims of the same dataset. */
const others = (world: World, { file, id }: RecordEntry) =>
  world.claims.filter((claim) => claim.file === file && claim.id !== id);

/** The types of relation that a record may have. */
const typesFor = (entry: RecordEntry) => enumOf(entry, "relations.0.type");

export const ofRelations: readonly Kind[] = [
  kindOver("relation: to another record", sites, ({ entry, path, to }, random, world) => {
    const other = random.pick(others(world, to));
    if (other === undefined || other === entry) return undefined;
    const alsoAt = [to.id ?? "", other.id ?? ""];
    return ofField(entry, `${path}.to`, other.id, { proof: "read", alsoAt });
  }),
  kindOver("relation: another type", sites, ({ entry, path, type }, random) => {
    const to = random.pick(typesFor(entry).filter((term) => term !== type));
    return to === undefined ? undefined : ofField(entry, `${path}.type`, to, { proof: "read" });
  }),
  kindOver("relation: dropped", sites, ({ entry, path, type, to }) =>
    ofRecord(
      entry,
      { field: path, from: `${type} ${to.id}`, to: undefined, proof: "read", alsoAt: [to.id ?? ""] },
      (record) => {
        const list = record["relations"] as unknown[];
        list.splice(Number(path.split(".")[1]), 1);
        if (list.length === 0) delete record["relations"];
      },
    ),
  ),
  kindOver(
    "relation: added",
    (world) => world.claims,
    (entry, random, world) => {
      const other = random.pick(others(world, entry));
      const type = random.pick(typesFor(entry));
      if (other?.id === undefined || type === undefined) return undefined;
      const added: JsonObject = { type, to: other.id };
      return ofRecord(
        entry,
        { field: "relations", from: undefined, to: `${type} ${other.id}`, proof: "read", alsoAt: [other.id] },
        (record) => {
          record["relations"] = [...((record["relations"] ?? []) as unknown[]), added];
        },
      );
    },
  ),
];
