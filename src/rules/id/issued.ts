import { isObject, step } from "../../corpus/values.js";
import { type DataFile, type Index, isReadable, placeIn } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

interface Ledger {
  file: DataFile;
  /** where each id was issued: its dataset, and the pointer to it */
  issued: Map<string, { dataset: string; index: number }>;
  retired: Map<string, { dataset: string; pointer: string; became: string[] }>;
}

const issuedAt = ({ dataset, index }: { dataset: string; index: number }) => `/issued${step(dataset)}${step(index)}`;

const strings = (value: unknown) =>
  Array.isArray(value) ? value.filter((element): element is string => typeof element === "string") : [];

function readLedger({ corpus }: Index): Ledger | undefined {
  const file = corpus.files.find(({ schema }) => schema.name === "ids");
  if (file === undefined || !isObject(file.document) || !isObject(file.document["issued"])) return undefined;
  const ledger: Ledger = { file, issued: new Map(), retired: new Map() };
  for (const [dataset, ids] of Object.entries(file.document["issued"])) {
    for (const [index, id] of strings(ids).entries()) {
      ledger.issued.set(id, { dataset, index });
    }
  }
  const { retired } = file.document;
  for (const [index, entry] of (Array.isArray(retired) ? retired : []).entries()) {
    if (!isObject(entry) || typeof entry["id"] !== "string") continue;
    const became = strings(entry["became"]);
    ledger.retired.set(entry["id"], { dataset: String(entry["dataset"]), pointer: `/retired${step(index)}`, became });
  }
  return ledger;
}

export const idIssued: CorpusRule = {
  name: "id/issued",
  description:
    "ids.json holds every id ever issued, in the dataset of its record. An id that no record has any more is retired there, with the reason and what it became; a retired id is given to no record.",
  why: "Other people’s tables, papers and programs name records by their ids; an id that vanishes without a word breaks them, and one that is given again misleads them.",
  good: 'the record is removed, and "retired" says what became of it and why',
  bad: "the id of a record is changed, because another one would read better",
  check(index, report) {
    const ledger = readLedger(index);
    if (ledger === undefined) return;
    const { file, issued, retired } = ledger;
    const gone = [...issued].filter(([id]) => !index.byId.has(id));
    const bereft = new Set(gone.map(([, { dataset }]) => dataset));
    for (const record of index.records) {
      const { id } = record;
      if (id === undefined) continue;
      const dataset = record.file.schema.name;
      const known = issued.get(id);
      const given = retired.get(id);
      if (given === undefined && known?.dataset === dataset) continue;
      const place = placeIn(record, `${record.pointer}/id`);
      if (given !== undefined) {
        report({
          ...place,
          message: `${id} is a retired id`,
          related: { label: "retired there", file: file.path, pointer: given.pointer },
          remedy: "give the record an id that no record has had",
        });
      } else if (known === undefined) {
        report({
          ...place,
          message: `${id} stands in no list of issued ids`,
          remedy: `a new record: run validate --fix, which adds it to ${file.path}; a changed id: change it back`,
          // Where an id of the dataset is gone, this one may be its new spelling: for a person to decide.
          ...(!bereft.has(dataset) && {
            fix: [{ file: file.path, op: "add", path: `/issued${step(dataset)}/-`, value: id }],
          }),
        });
      } else {
        report({
          ...place,
          message: `${id} was issued in ${known.dataset}, and stands in ${dataset}`,
          related: { label: "issued there", file: file.path, pointer: issuedAt(known) },
          remedy: "move the record back; what it says anew needs an id of its own",
        });
      }
    }
    for (const [id, place] of gone) {
      const { dataset } = place;
      const home = index.corpus.files.find(({ schema }) => schema.name === dataset);
      // A file that could not be read may hold it.
      if (home !== undefined && !isReadable(home)) continue;
      report({
        file: file.path,
        pointer: issuedAt(place),
        message: `${id} was issued in ${dataset}, and no record has it`,
        remedy:
          "restore the record or its id; where it was given up, move the id to retired, with the reason, or remove it if it was never released",
      });
    }
    for (const [id, { pointer, became }] of retired) {
      for (const [position, successor] of became.entries()) {
        if (index.byId.has(successor) || retired.has(successor)) continue;
        report({
          file: file.path,
          pointer: `${pointer}/became${step(position)}`,
          message: `${id} became ${successor}, but there is no such record`,
          remedy: "name the records that took its place",
        });
      }
    }
  },
};
