import type { Bilingual, Language } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "../languages.js";
import { fileFrom, type Place, pageFrom, tablePath } from "../place.js";
import type { Column, Table } from "../published.js";
import type { Page } from "../shell.js";

const TYPES: Readonly<Record<Column["type"], Word>> = {
  string: "columnString",
  date: "columnDate",
  integer: "columnInteger",
  number: "columnNumber",
};

const Terms = ({ terms, language }: { terms: Readonly<Record<string, Bilingual>>; language: Language }) => (
  <dl>
    {Object.entries(terms).map(([term, meaning]) => (
      <>
        <dt>
          <bdi>{term}</bdi>
        </dt>
        <dd>{meaning[language]}</dd>
      </>
    ))}
  </dl>
);

function ColumnEntry({ name, column, language }: { name: string; column: Column; language: Language }) {
  const { type, terms, example, mistake } = column;
  const say = (word: Word) => WORDS[word][language];
  return (
    <section class="column" id={name}>
      <h2>
        <bdi>{name}</bdi> <small>{say(TYPES[type])}</small>
      </h2>
      <p>{column[language]}</p>
      {mistake && (
        <p class="mistake">
          <strong>{say("columnMistake")}:</strong> {mistake[language]}
        </p>
      )}
      {terms && (
        <details>
          <summary>{say("columnValues")}</summary>
          <Terms terms={terms} language={language} />
        </details>
      )}
      {example !== undefined && (
        <p class="example">
          {say("columnExample")}: <bdi>{example}</bdi>
        </p>
      )}
    </section>
  );
}

/** What each column of a table means. */
export function columnsPage(table: Table, language: Language): Page {
  const { name, title, description, columns, file } = table;
  const place: Place = { language, path: tablePath(name) };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: filled("columnsTitle", language, { table: title[language] }),
    description: say("columnsDescription"),
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "data/")}>{say("data")}</a>
        </p>
        <h1>{title[language]}</h1>
        <p class="lead">{description?.[language] ?? say("columnsDescription")}</p>
        <p>
          <a href={fileFrom(place, file)} download>
            <bdi>{`${name}.csv`}</bdi>
          </a>
        </p>
        <nav class="column-names" aria-label={say("columnNames")}>
          {Object.keys(columns).map((column) => (
            <a href={`#${column}`}>
              <bdi>{column}</bdi>
            </a>
          ))}
        </nav>
        {Object.entries(columns).map(([column, about]) => (
          <ColumnEntry name={column} column={about} language={language} />
        ))}
      </>
    ),
  };
}
