import { claimPath, sourcePath } from "../place.js";
import { Sign, type SignName } from "../signs.js";
import { hitsIn, missingFrom, type Query } from "./search.js";
import type { Placed } from "./table.js";

/** A claim as a row of the table, put into the words of a language. */
export interface Row extends Placed {
  readonly summary: string;
  /** the summary in the other language */
  readonly other: string;
  /** its number, or empty */
  readonly number: string;
  /** whether it is told as a fact, planned, and so on; empty for a position */
  readonly kind: string;
  readonly side?: {
    readonly side: string;
    readonly sign: SignName;
    /** whose side it is */
    readonly holder: string;
    readonly word: string;
    readonly act: string;
    readonly limits?: string;
    readonly proposition: string;
  };
  readonly time: string;
  readonly says: string;
  readonly filed: string;
  /** what its article is called */
  readonly article: string;
  readonly lines: string;
  /** the words in Arabic, and our translation */
  readonly quotes: readonly (readonly [quote: string, translation: string])[];
}

/** The heads of the columns, in their order, and what else a row says. */
export interface RowWords {
  readonly columns: readonly [what: string, kind: string, when: string, by: string, filed: string];
  readonly line: string;
  readonly translated: string;
  /** what comes before the name of an actor or a place */
  readonly named: string;
}

/** A text with the words that are searched marked. */
export function Marked({ text, query }: { text: string; query: Query }) {
  let position = 0;
  return (
    <>
      {hitsIn(text, query).map(({ start, end }) => {
        const before = text.slice(position, start);
        position = end;
        return (
          <>
            {before}
            <mark class="hit">{text.slice(start, end)}</mark>
          </>
        );
      })}
      {text.slice(position)}
    </>
  );
}

/** A text beside the summary, with its language. */
interface Beside {
  readonly text: string;
  readonly lang: "en" | "ar";
  readonly label?: string;
}

const languageOf = (name: string) => (/\p{Script=Arabic}/u.test(name) ? "ar" : "en");

/** The texts beside the summary that have words that it has not: of quotes, of the other summary, of names. */
function textsWith({ row, query, language, words, names = [] }: Omit<ClaimRowProps, "to">): Beside[] {
  const { summary, other, quotes } = row;
  const found: Beside[] = [];
  let missing = missingFrom(summary, query);
  const texts: Beside[] = [
    ...quotes.map(([text]) => ({ text, lang: "ar" as const })),
    ...quotes.map(([, text]) => ({ text, lang: "en" as const, label: words.translated })),
    { text: other, lang: language === "en" ? "ar" : "en" },
    ...names.map((text) => ({ text, lang: languageOf(text), label: words.named }) as const),
  ];
  for (const beside of texts) {
    const rest = missingFrom(beside.text, missing);
    if (rest.length < missing.length) found.push(beside);
    missing = rest;
  }
  return found;
}

interface ClaimRowProps {
  readonly row: Row;
  readonly language: "en" | "ar";
  readonly words: RowWords;
  readonly query: Query;
  /** what the actors and places of the claim are called, where somebody searches */
  readonly names?: readonly string[] | undefined;
  /** the way to a page of the language */
  readonly to: (path: string) => string;
}

/** A row of the table: drawn when the site is built, and again in the browser for what is asked for. */
export function ClaimRow({ row, language, words, query, names, to }: ClaimRowProps) {
  const [, kind, when, by, filed] = words.columns;
  const { side } = row;
  return (
    <tr>
      <th scope="row">
        <a href={to(claimPath(row.id))}>
          <Marked text={row.summary} query={query} />
        </a>
        {textsWith({ row, query, language, words, names }).map(({ text, lang, label }) => (
          <p class="beside-summary">
            {label && `${label}: `}
            <span lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
              <Marked text={text} query={query} />
            </span>
          </p>
        ))}
      </th>
      <td data-label={kind}>
        {row.number && <strong>{row.number}</strong>}
        {side && (
          <>
            <span class="holder">{side.holder}</span>{" "}
            <span class={`side ${side.side}`}>
              <Sign name={side.sign} /> {side.word}
              <span class="act">{`: ${side.act}`}</span>
              {side.limits && <span class="limits">{` (${side.limits})`}</span>}
            </span>
            <small>{side.proposition}</small>
          </>
        )}
        {row.kind && <small>{row.kind}</small>}
      </td>
      <td data-label={when}>{row.time}</td>
      <td data-label={by}>{row.says}</td>
      <td data-label={filed}>
        <a href={`${to(sourcePath(row.values.source[0] ?? ""))}#L${row.line}`}>
          {row.article} · {`${words.line}\u00a0`}
          <bdi>{row.lines}</bdi>
        </a>
        <small>{row.filed}</small>
      </td>
    </tr>
  );
}
