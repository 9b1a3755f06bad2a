import type { Row } from "./row.js";
import { searchIn } from "./search.js";

/** What the file of the table has. */
export interface RowsFile {
  readonly rows: readonly Row[];
  /** what each actor and place is called, by its id */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** What the actors and places of a claim are called. */
export const namesOfRow = ({ values }: Row, names: RowsFile["names"]): readonly string[] =>
  [...values.actor, ...values.place].flatMap((id) => names[id] ?? []);

/** The claims of a file, with a search over them. */
export async function load(file: string) {
  const response = await fetch(file);
  if (!response.ok) throw new Error(String(response.status));
  const { rows, names } = (await response.json()) as RowsFile;
  const named = rows.map((row) => ({ row, names: namesOfRow(row, names) }));
  return { rows, names: new Map(named.map(({ row, names }) => [row.id, names])), search: searchRows(named) };
}

/** A search over rows, with what their actors and places are called. */
export const searchRows = (named: readonly { row: Row; names: readonly string[] }[]) =>
  searchIn(
    named.map(({ row: { id, summary, other, quotes }, names }) => ({
      id,
      summaries: [summary, other],
      quotes: quotes.flat(),
      names,
    })),
  );
