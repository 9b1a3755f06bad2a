import initSqlJs from "sql.js";
import { citation, licence, type Release } from "./citation.js";
import type { Column } from "./columns.js";
import type { Table } from "./tables.js";

/** A name without what SQL would take for an operator. */
export const sqlName = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`).replaceAll("-", "_");

const TYPES: Readonly<Record<Column["type"], string>> = {
  string: "TEXT",
  date: "TEXT",
  integer: "INTEGER",
  number: "REAL",
};

/** Questions that take more than one table, or more than one look at one. */
const VIEWS: Readonly<Record<string, string>> = {
  contradictions: `SELECT relation.record, one.summary_en, one.quote, relation.other, two.summary_en AS other_summary_en,
    two.quote AS other_quote, relation.note_en, relation.note_ar
    FROM relations AS relation JOIN claims AS one ON one.id = relation.record JOIN claims AS two ON two.id = relation.other
    WHERE relation.type = 'contradicts' AND relation.direction = 'tells'`,
  positions: `SELECT network.proposition, proposition.sentence_en, network.side, network.actor, network.actor_name, network.act,
    network.voice, claim.summary_en, claim.quote, network.record
    FROM discourse_network AS network JOIN propositions AS proposition ON proposition.id = network.proposition
    JOIN claims AS claim ON claim.id = network.record`,
  planned_and_actual: `SELECT plan.*, outcome.summary_en AS outcome_summary_en
    FROM planned_dates AS plan LEFT JOIN claims AS outcome ON outcome.id = plan.outcome`,
  repeated: `SELECT relation.record, one.quantity_en, one.article, relation.other, two.quantity_en AS other_quantity_en,
    two.article AS other_article
    FROM relations AS relation JOIN claims AS one ON one.id = relation.record JOIN claims AS two ON two.id = relation.other
    WHERE relation.type = 'repeats' AND relation.direction = 'tells'`,
  claims_once: "SELECT * FROM claims WHERE counts = 'yes'",
};

const quoted = (name: string) => `"${name}"`;

/** A table with its types and keys. */
function definitionOf({ name, columns, primaryKey }: Table): string {
  const keys = columns.flatMap(({ name: column, holds }) =>
    holds?.ids === undefined || holds.isList || column === "id"
      ? []
      : [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(sqlName(holds.ids))} ("id")`],
  );
  const parts = [
    ...columns.map(
      (column) => `${quoted(column.name)} ${TYPES[column.type]}${primaryKey.includes(column.name) ? " NOT NULL" : ""}`,
    ),
    `PRIMARY KEY (${primaryKey.map(quoted).join(", ")})`,
    ...keys,
  ];
  return `CREATE TABLE ${quoted(sqlName(name))} (\n  ${parts.join(",\n  ")}\n)`;
}

/** One row that says what the file is: without it, nothing in a database tells which version it is. */
const ABOUT =
  "CREATE TABLE about (name TEXT NOT NULL, version TEXT NOT NULL, licence TEXT NOT NULL, citation TEXT NOT NULL)";

/**
 * Every table as a SQLite database, with types, keys and views, and its version in the table `about`. SQLite itself writes it, in WebAssembly, so that its bytes are
 * the same on every machine.
 */
export async function sqliteDatabase(tables: readonly Table[], about: Release): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run("BEGIN");
    for (const table of tables) {
      database.run(definitionOf(table));
      const statement = database.prepare(
        `INSERT INTO ${quoted(sqlName(table.name))} VALUES (${table.columns.map(() => "?").join(", ")})`,
      );
      for (const row of table.rows) statement.run(row.map((cell) => cell ?? null));
      statement.free();
    }
    database.run(ABOUT);
    database.run("INSERT INTO about VALUES (?, ?, ?, ?)", [about.name, about.version, licence.en, citation(about).en]);
    for (const [name, query] of Object.entries(VIEWS)) database.run(`CREATE VIEW ${quoted(name)} AS ${query}`);
    database.run("COMMIT");
    return database.export();
  } finally {
    database.close();
  }
}
