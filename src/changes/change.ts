/** Words of an article, and where they are. */
export interface Words {
  /** article and line: 001#L48 */
  at: string;
  quote: string;
}

/** A value of a record that is another one now. `old` is absent where it was added, `new` where it was dropped. */
export interface FieldChange {
  what: "field";
  dataset: string;
  /** the id that the record has now */
  id: string;
  /** as in `inferred`: quantity.value; an index is that in the new record, or in the old one if what is there is gone */
  path: string;
  old?: unknown;
  new?: unknown;
  /** what the record quotes for it; absent if it quotes nothing */
  words?: Words;
}

/** A record that came, went, or goes on under another id. */
export interface RecordChange {
  what: "record";
  dataset: string;
  /** of a renamed record, the id that it had */
  id: string;
  /** renamed: its id was retired, and a record that is new took its place */
  is: "added" | "gone" | "renamed";
  /** the records that took its place, where some did: several new ones are the parts of one that was split */
  became?: readonly string[];
  /** why the id was retired; absent if it was not */
  reason?: string;
}

/** An entry of a file that keeps track of the others, such as an exclusion. */
export interface LedgerChange {
  what: "ledger";
  ledger: string;
  /** what tells it from the others: a line, an id, a field and a term */
  entry: string;
  /** the words of the line that it is about, where it is not about the whole line */
  words?: string;
  is: "added" | "gone" | "changed";
  /** of a changed entry: the path within it, and the values there */
  path?: string;
  old?: unknown;
  new?: unknown;
}

/** What a program relies on: a file of data, a column of a table, a term of a vocabulary, a JSON Schema. */
export interface FormChange {
  what: "dataset" | "column" | "term" | "schema";
  /** timeline; timeline.date_edtf, or timeline.* for all columns of a table; timeline.type.vote; of a schema the dataset, or the definition that several share */
  name: string;
  /** tightened: refuses what was accepted; loosened: accepts what was refused */
  is: "added" | "gone" | "tightened" | "loosened";
  detail?: string;
}

/** One difference between two states of the data. It is JSON: what is absent has no key. */
export type Change = FieldChange | RecordChange | LedgerChange | FormChange;
