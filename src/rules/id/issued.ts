import { fileOf } from "../../corpus/corpus.js";
import { step } from "../../corpus/values.js";
import { type IssuedId, ledgerOfIds } from "../../records/ledger-of-ids.js";
import { areReadable, isReadable } from "../../records/record-index.js";
import { atId, corpusRule } from "../rule.js";

interface InLedger {
  file: string;
  pointer: string;
}

export const idIssued = corpusRule({
  id: "id/issued",
  description:
    "ids.json lists every id that was ever issued, under the dataset of its record. An id that no record has any longer is retired there, with the reason and what it became. A retired id is never given to another record.",
  why: "Other people’s tables, papers and programs name records by their ids; an id that disappears without explanation breaks them, and an id that is used again misleads them.",
  good: '"id": "isis-fighters-iraq-syria-2500-us-intelligence"',
  bad: '"id": "isis-fighters-iraq-syria-us-intelligence"',
  messages: {
    retired: (id: string, place: InLedger) => ({
      message: `the id ${id} is retired`,
      related: { label: "retired there", ...place },
      remedy: "give the record an id that no record has had",
    }),
    notListed: (id: string, ledger: string, dataset: string, isNew: boolean) => ({
      message: `the id ${id} is not in ${ledger}`,
      remedy: isNew
        ? `run validate --fix, which adds the id to ${ledger}`
        : `if the id was changed, change it back; if the record is new, add the id to ${ledger}`,
      // Where an id of the dataset is missing, this one may be its new spelling, so that a person has to decide.
      ...(isNew && { fix: [{ file: ledger, op: "add" as const, path: `/issued${step(dataset)}/-`, value: id }] }),
    }),
    otherDataset: (id: string, dataset: string, place: InLedger & { dataset: string }) => ({
      message: `the id ${id} was issued in ${place.dataset}, but its record is now in ${dataset}`,
      related: { label: "issued there", file: place.file, pointer: place.pointer },
      remedy: "move the record back, or give it a new id if it makes a new claim",
    }),
    gone: ({ id, dataset }: IssuedId) => ({
      message: `the id ${id} was issued in ${dataset}, but no record has it`,
      remedy:
        "restore the record or its id; if it was removed on purpose, move the id to retired, with the reason; if it was never released, delete it",
    }),
    noSuccessor: (id: string, successor: string) => ({
      message: `the id ${id} became ${successor}, but there is no such record`,
      actual: successor,
      remedy: "name the records that took its place",
    }),
  },
  check(index, report) {
    const ledger = ledgerOfIds(index.corpus);
    if (ledger === undefined) return;
    const { path } = ledger.file;
    const issued = new Map(ledger.issued.map((entry) => [entry.id, entry]));
    const retired = new Map(ledger.retired.map((entry) => [entry.id, entry]));
    const gone = [...issued.values()].filter(({ id }) => !index.holders.has(id));
    const bereft = new Set(gone.map(({ dataset }) => dataset));
    for (const [id, holders] of index.holders) {
      for (const holder of holders) {
        const dataset = holder.file.schema.name;
        const known = issued.get(id);
        const given = retired.get(id);
        if (given !== undefined) report.retired(atId(holder), id, { file: path, pointer: given.pointer });
        else if (known === undefined) report.notListed(atId(holder), id, path, dataset, !bereft.has(dataset));
        else if (known.dataset !== dataset) report.otherDataset(atId(holder), id, dataset, { ...known, file: path });
      }
    }
    for (const entry of gone) {
      const home = fileOf(index.corpus, entry.dataset);
      // A file that could not be read may have it.
      if (home === undefined || isReadable(home)) report.gone({ file: path, pointer: entry.pointer }, entry);
    }
    // A file that could not be read may have the record.
    if (!areReadable(index, ({ kind }) => kind !== "ledger")) return;
    for (const { id, pointer, became } of ledger.retired) {
      for (const [position, successor] of became.entries()) {
        if (index.holders.has(successor) || retired.has(successor)) continue;
        report.noSuccessor({ file: path, pointer: `${pointer}/became${step(position)}` }, id, successor);
      }
    }
  },
});
