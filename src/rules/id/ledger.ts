import { step } from "../../corpus/values.js";
import { type IssuedId, ledgerOfIds } from "../../records/ledger-of-ids.js";
import { corpusRule } from "../rule.js";

export const idLedger = corpusRule({
  id: "id/ledger",
  description:
    "ids.json lists each id once, for a dataset or registry that exists; no id is both in use and retired, and none became itself.",
  why: "After a merge by hand, an id may be in the file twice, or a list may be left for a dataset that no longer exists.",
  good: '"gaza-area", "iraq-country"',
  bad: '"gaza-area", "gaza-area"',
  messages: {
    twice: (id: string, first: { file: string; pointer: string }) => ({
      message: `the id ${id} is listed twice`,
      related: { label: "the first one", ...first },
      remedy: "remove one of the two",
    }),
    noDataset: (name: string) => ({
      message: `there is no dataset or registry ${JSON.stringify(name)}`,
      actual: name,
      remedy: "correct the name, or remove the entry",
    }),
    becameItself: (id: string) => ({
      message: `the id ${id} became itself`,
      remedy: "name the records that took its place, or leave the list empty",
    }),
  },
  check({ corpus, holders }, report) {
    const ledger = ledgerOfIds(corpus);
    if (ledger === undefined) return;
    const file = ledger.file.path;
    const datasets = new Set(corpus.files.flatMap(({ schema }) => (schema.kind === "ledger" ? [] : [schema.name])));
    for (const { dataset, pointer } of ledger.lists) {
      if (!datasets.has(dataset)) report.noDataset({ file, pointer, atKey: true }, dataset);
    }
    const known = new Map<string, IssuedId>();
    // The rule id/issued reports a retired id that a record has, at the record.
    const retired = ledger.retired.filter(({ id }) => !holders.has(id));
    for (const entry of [...ledger.issued, ...retired]) {
      const first = known.get(entry.id);
      if (first === undefined) known.set(entry.id, entry);
      else report.twice({ file, pointer: entry.pointer }, entry.id, { file, pointer: first.pointer });
    }
    for (const { id, dataset, became, pointer } of ledger.retired) {
      if (!datasets.has(dataset)) report.noDataset({ file, pointer: `${pointer}/dataset` }, dataset);
      for (const [position, successor] of became.entries()) {
        if (successor === id) report.becameItself({ file, pointer: `${pointer}/became${step(position)}` }, id);
      }
    }
  },
});
