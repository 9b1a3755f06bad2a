import { withValues } from "../words/both.js";
import { type Asked, addressOf, type Choice, isNarrowed, type Unknown } from "./asked.js";
import type { RowWords } from "./row.js";
import { ROWS } from "./table.js";

/** What the table says of itself. Words in braces are filled in. */
export interface TableWords {
  readonly row: RowWords;
  readonly some: string;
  readonly none: string;
  readonly noneFound: string;
  readonly tryFewer: string;
  readonly tryOther: string;
  readonly undated: string;
  readonly unknown: string;
  readonly clear: string;
  readonly notLoaded: string;
  readonly previous: string;
  readonly next: string;
  readonly rows: string;
  /** what the parameters of the address are called */
  readonly names: Readonly<Record<Choice | "from" | "to" | "sort" | "page", string>>;
}

interface FoundProps {
  readonly asked: Asked;
  /** how many claims are left, of how many, and how many more have no time */
  readonly shown: number;
  readonly all: number;
  readonly undated: number;
  readonly unknown: readonly Unknown[];
  readonly words: TableWords;
}

/** How many claims are left, what else there is to know of them, and the way back to all. */
export function Found({ asked, shown, all, undated, unknown, words }: FoundProps) {
  return (
    <>
      <p class="count">
        <strong>{withValues(words.some, { shown, all })}</strong>
        {isNarrowed(asked) && (
          <a class="ask" href="?">
            {words.clear}
          </a>
        )}
      </p>
      {shown === 0 && (
        <p>
          {asked.q === "" ? words.none : withValues(words.noneFound, { q: asked.q })}{" "}
          {isNarrowed({ ...asked, q: "" }) ? words.tryFewer : words.tryOther}
        </p>
      )}
      {undated > 0 && <p>{withValues(words.undated, { undated })}</p>}
      {unknown.map(({ name, value }) => (
        <p class="unknown">
          {withValues(words.unknown, { name: words.names[name as keyof TableWords["names"]] ?? name, value })}
        </p>
      ))}
    </>
  );
}

/** The last page that a number of claims fills. */
export const lastPage = (shown: number) => Math.max(1, Math.ceil(shown / ROWS));

/** Which rows these are, and the ways to those before and after them. */
export function Pager({ asked, shown, words }: Pick<FoundProps, "asked" | "shown" | "words">) {
  const { page } = asked;
  const first = (page - 1) * ROWS + 1;
  const link = (to: number, text: string) => (
    <a class="ask" href={`?${addressOf({ ...asked, page: to })}`}>
      {text}
    </a>
  );
  if (shown <= ROWS) return null;
  return (
    <>
      <span>{withValues(words.rows, { first, last: Math.min(shown, first + ROWS - 1), shown })}</span>
      {page > 1 && link(page - 1, words.previous)}
      {page < lastPage(shown) && link(page + 1, words.next)}
    </>
  );
}
