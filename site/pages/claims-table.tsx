import type { Language } from "iraq-coalition-data";
import { askedIn } from "../client/asked.js";
import type { TableWords } from "../client/found.js";
import { ClaimRow, type Row, type RowWords } from "../client/row.js";
import { WORDS, type Word } from "../languages.js";
import { type Place, pageFrom } from "../place.js";

export type Say = (word: Word) => string;

/** The words of the site in a language. */
export const saying =
  (language: Language): Say =>
  (word) =>
    WORDS[word][language];

/** What is asked of the table where nothing is. */
export const { asked: NOTHING } = askedIn(new URLSearchParams(), () => false);

const rowWords = (say: Say): RowWords => ({
  columns: [say("what"), say("kindOrNumber"), say("when"), say("sayer"), say("filedIn")],
  line: say("onLine"),
  translated: say("translated"),
  named: say("linkedName"),
});

/** What the table and its script say. */
export const tableWords = (say: Say): TableWords => ({
  row: rowWords(say),
  some: say("someShown"),
  none: say("noneShown"),
  noneFound: say("noneFound"),
  tryFewer: say("tryFewerFilters"),
  tryOther: say("tryOtherWords"),
  undated: say("undatedToo"),
  unknown: say("unknownValue"),
  clear: say("clearFilters"),
  notLoaded: say("notLoaded"),
  previous: say("previousRows"),
  next: say("nextRows"),
  rows: say("rowsShown"),
  names: {
    dataset: say("dataset"),
    source: say("article"),
    modality: say("modality"),
    side: say("side"),
    actor: say("filterActor"),
    place: say("filterPlace"),
    from: say("periodFrom"),
    to: say("periodTo"),
    sort: say("tableOrder"),
    page: say("tablePage"),
  },
});

export interface TableProps {
  readonly rows: readonly Row[];
  readonly place: Place;
}

/** Claims as a table. */
export function Table({ rows, place }: TableProps) {
  const words = rowWords(saying(place.language));
  return (
    <table class="claims all-claims">
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClaimRow row={row} language={place.language} words={words} query={[]} to={(path) => pageFrom(place, path)} />
        ))}
      </tbody>
    </table>
  );
}
