/** A record of a CSV file, with its line break: a break inside quotes ends none. */
const RECORD = /(?:"(?:[^"]|"")*"|[^"\r\n])*(?:\r\n|$)/gu;
const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu;

const recordsOf = (csv: string) => (csv.match(RECORD) ?? []).filter((record) => record !== "");

/** A cell as it is written: a text stands in quotes, a number does not, and nothing is an empty cell. */
export type Cell = string | number | undefined;

const cellsOf = (record: string): Cell[] =>
  [...record.trimEnd().matchAll(CELL)].map(([, text, bare]) =>
    text === undefined ? (bare === "" ? undefined : Number(bare)) : text.replaceAll('""', '"'),
  );

/**
 * The table of all claims, cut to some of them: the same header and the same bytes for each row, in the order of the table.
 * @param csv the file, whose first column is the id
 */
export const cutCsv = (csv: string, ids: ReadonlySet<string>): string =>
  recordsOf(csv)
    .filter((record, index) => index === 0 || ids.has(String(cellsOf(record)[0])))
    .join("");

/** The cells of a table, row by row, the header first. */
export const cellsIn = (csv: string): Cell[][] => recordsOf(csv).map(cellsOf);
