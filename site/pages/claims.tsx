import { articleLabel, type Claim, claims, type Language, sources, version, vocabularies } from "iraq-coalition-data";
import { datasets } from "../../schemas/index.js";
import { askedIn, type Choice, ORDERS, type Order } from "../client/asked.js";
import { Found, filled, Pager, type TableWords } from "../client/found.js";
import { ClaimRow, type Row, type RowWords } from "../client/row.js";
import { countsOf, inOrder, leftBy, ROWS } from "../client/table.js";
import { DAY_COLUMNS } from "../downloads/write.js";
import { WORDS, type Word } from "../languages.js";
import { datasetTitle, meaningOf, nameOf } from "../names.js";
import { fileFrom, type Place, pageFrom } from "../place.js";
import { rowsIn } from "../rows.js";
import type { Page } from "../shell.js";
import { SIGNS } from "../sides.js";

type Say = (word: Word) => string;

const saying =
  (language: Language): Say =>
  (word) =>
    WORDS[word][language];

export const datasetPath = (dataset: string) => `claims/${dataset}/`;

/** The file that the script of the table loads. */
export const rowsPath = "claims/rows.json";

/** What is asked for where nothing is. */
const { asked: NOTHING } = askedIn(new URLSearchParams(), () => false);

const rowWords = (say: Say): RowWords => ({
  columns: [say("what"), say("kindOrNumber"), say("when"), say("sayer"), say("filedIn")],
  line: say("line"),
  translated: say("translated"),
});

const tableWords = (say: Say): TableWords => ({
  row: rowWords(say),
  some: say("someShown"),
  none: say("noneShown"),
  noneFound: say("noneFound"),
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

interface TableProps {
  readonly rows: readonly Row[];
  readonly place: Place;
}

function Table({ rows, place }: TableProps) {
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

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const sourceLabel = (id: string, language: Language) => {
  const source = sources.find((one) => one.id === id);
  return source?.kind === "article" ? `${id}: ${articleLabel(source)[language]}` : id;
};

function sideLabel(side: string, say: Say): string {
  const { sign, ought, is } = SIGNS[side as keyof typeof SIGNS];
  return `${sign} ${[...new Set([say(ought), say(is)])].join(" · ")}`;
}

/** The values of a choice, with how many claims have each: terms in the order of their vocabulary, names by the alphabet. */
function optionsOf(choice: Choice, rows: readonly Row[], language: Language): readonly Option[] {
  const say = saying(language);
  const counts = countsOf(rows, NOTHING, undefined, choice);
  const labels: Readonly<Record<Choice, (value: string) => string>> = {
    dataset: (value) => datasetTitle(value, language),
    source: (value) => sourceLabel(value, language),
    modality: (value) => meaningOf("Modality", value, language),
    side: (value) => sideLabel(value, say),
    actor: (value) => nameOf(value, language),
    place: (value) => nameOf(value, language),
  };
  const options = [...counts].map(([value, count]) => ({ value, label: labels[choice](value), count }));
  const terms: readonly string[] =
    choice === "modality" ? vocabularies.Modality.map(({ term }) => term) : choice === "side" ? Object.keys(SIGNS) : [];
  if (terms.length > 0) return options.sort((a, b) => terms.indexOf(a.value) - terms.indexOf(b.value));
  if (choice === "dataset") return options;
  const { compare } = new Intl.Collator(language);
  return options.sort((a, b) => compare(a.label, b.label));
}

interface ChoiceProps {
  readonly name: Choice;
  readonly label: string;
  readonly options: readonly Option[];
}

const Boxes = ({ name, label, options }: ChoiceProps) => (
  <fieldset class="boxes">
    <legend>{label}</legend>
    {options.map(({ value, label: text, count }) => (
      <label>
        <input type="checkbox" name={name} value={value} />
        <span>{text}</span>
        <small class="leaves">{count}</small>
      </label>
    ))}
  </fieldset>
);

const Select = ({ name, label, options, any }: ChoiceProps & { any: string }) => (
  <label class="field">
    <span class="field-name">{label}</span>
    <select name={name}>
      <option value="">{any}</option>
      {options.map(({ value, label: text, count }) => (
        <option value={value}>{`${text} (${count})`}</option>
      ))}
    </select>
  </label>
);

/** The controls of the table. Their names are those of the parameters in the address. */
function Filters({ rows, place }: TableProps) {
  const { language } = place;
  const say = saying(language);
  const words = tableWords(say);
  const choice = (name: Choice): ChoiceProps => ({
    name,
    label: words.names[name],
    options: optionsOf(name, rows, language),
  });
  const date = (name: "from" | "to") => (
    <label>
      {words.names[name]}{" "}
      <input name={name} inputMode="numeric" autocomplete="off" size={10} dir="ltr" aria-describedby="date-form" />
    </label>
  );
  return (
    <form id="filters" class="filters" autocomplete="off">
      <label class="field">
        <span class="field-name">{say("search")}</span>
        <input type="search" name="q" autocomplete="off" />
      </label>
      <details>
        <summary>{say("filterClaims")}</summary>
        <Boxes {...choice("dataset")} />
        <Select {...choice("actor")} any={say("any")} />
        <Select {...choice("place")} any={say("any")} />
        <fieldset class="period">
          <legend>{say("filterPeriod")}</legend>
          {date("from")} {date("to")}
          <small id="date-form">
            {say("dateForm")} <bdi dir="ltr">2024, 2024-09</bdi>
          </small>
        </fieldset>
        <Boxes {...choice("side")} />
        <Boxes {...choice("modality")} />
        <Boxes {...choice("source")} />
      </details>
    </form>
  );
}

const ORDER_WORDS: Readonly<Record<Order, Word>> = {
  near: "orderNear",
  when: "orderWhen",
  dataset: "orderDataset",
  source: "orderSource",
};

/** The order of the rows, and the files: all claims as they are published, which the script cuts to those that are shown. */
function Tools({ place }: { place: Place }) {
  const say = saying(place.language);
  return (
    <div class="tools">
      <label class="order">
        {say("tableOrder")}{" "}
        <select name="sort" form="filters">
          {ORDERS.map((order) => (
            <option value={order} selected={order === NOTHING.sort} disabled={order === "near"}>
              {say(ORDER_WORDS[order])}
            </option>
          ))}
        </select>
      </label>
      <p class="downloads" data-days={DAY_COLUMNS.join(" ")} data-xlsx={fileFrom(place, "xlsx.js")}>
        {say("downloadShown")}:{" "}
        {["csv", "xlsx", "json"].map((ending) => (
          <>
            <a
              href={fileFrom(place, `files/claims.${ending}`)}
              download={`iraq-coalition-data-${version}-claims.${ending}`}
            >
              {ending.toUpperCase()}
            </a>{" "}
          </>
        ))}
      </p>
    </div>
  );
}

const DATASETS = [...new Set(claims.map(({ dataset }) => dataset))];

const countIn = (dataset: Claim["dataset"]) => claims.filter((claim) => claim.dataset === dataset).length;

/** The tables of the datasets, which have every claim for who has no script, too. */
const DatasetList = ({ place }: { place: Place }) => (
  <ul class="dataset-list">
    {DATASETS.map((dataset) => (
      <li id={dataset}>
        <a href={pageFrom(place, datasetPath(dataset))}>{datasetTitle(dataset, place.language)}</a>{" "}
        <bdi class="leaves">{countIn(dataset)}</bdi>
      </li>
    ))}
  </ul>
);

/** The table of all claims: its first rows, which a script changes for those that are asked for. */
export function claimsPage(language: Language): Page {
  const place: Place = { language, path: "claims/" };
  const say = saying(language);
  const words = tableWords(say);
  const rows = rowsIn(language);
  const { shown, undated } = leftBy(rows, NOTHING, undefined);
  return {
    place,
    title: say("allClaims"),
    description: say("claimsLead"),
    script: "claims.js",
    content: (
      <>
        <h1>{say("allClaims")}</h1>
        <p class="lead">{say("claimsLead")}</p>
        <p class="no-such-claim" hidden>
          {say("unknownAddress")}
        </p>
        <noscript>
          <p>
            {say("needsScript")} <a href="#datasets">{say("byDataset")}</a>
          </p>
        </noscript>
        <div
          class="with-filters"
          data-rows={pageFrom(place, rowsPath)}
          data-pages={pageFrom(place, "")}
          data-words={JSON.stringify(words)}
        >
          <search>
            <Filters rows={rows} place={place} />
          </search>
          <section class="found" aria-label={say("claims")}>
            <div role="status" tabindex={-1}>
              <Found
                asked={NOTHING}
                shown={shown.length}
                all={rows.length}
                undated={undated}
                unknown={[]}
                words={words}
              />
            </div>
            <Tools place={place} />
            <Table rows={inOrder(shown, NOTHING.sort, undefined).slice(0, ROWS)} place={place} />
            <nav class="table-pages asked" aria-label={say("tablePages")}>
              <Pager asked={NOTHING} shown={shown.length} words={words} />
            </nav>
          </section>
        </div>
        <h2 id="datasets">{say("byDataset")}</h2>
        <DatasetList place={place} />
      </>
    ),
  };
}

/** How many rows a page of one dataset has at most. */
const DATASET_ROWS = 120;

/** Parts of nearly one size. */
function parts<One>(all: readonly One[]): readonly (readonly One[])[] {
  const size = Math.ceil(all.length / Math.ceil(all.length / DATASET_ROWS));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** The table of one dataset, on as many pages as it needs. */
function datasetClaimsPages(dataset: Claim["dataset"], language: Language): Page[] {
  const say = saying(language);
  const title = datasetTitle(dataset, language);
  const description = datasets.find(({ name }) => name === dataset)?.description[language] ?? title;
  const rows = rowsIn(language).filter(({ values }) => values.dataset.includes(dataset));
  const pathOf = (page: number) => (page === 1 ? datasetPath(dataset) : `${datasetPath(dataset)}${page}/`);
  return parts(rows).map((some, index, all) => {
    const page = index + 1;
    const place: Place = { language, path: pathOf(page) };
    const first = rows.indexOf(some[0] as Row) + 1;
    return {
      place,
      title: page === 1 ? title : `${title}, ${say("tablePage")} ${page}`,
      description,
      content: (
        <>
          <p class="crumbs">
            <a href={pageFrom(place, "claims/")}>{say("claims")}</a> / {title}
          </p>
          <h1>{title}</h1>
          <p class="lead">{description}</p>
          <p>
            <a href={`${pageFrom(place, "claims/")}?dataset=${dataset}`}>{say("filterThese")}</a> ·{" "}
            <a
              href={fileFrom(place, `files/${dataset}.csv`)}
              download={`iraq-coalition-data-${version}-${dataset}.csv`}
            >
              CSV
            </a>
          </p>
          <Table rows={some} place={place} />
          {all.length > 1 && (
            <nav class="table-pages" aria-label={say("tablePages")}>
              <span>{filled(say("rowsShown"), { first, last: first + some.length - 1, shown: rows.length })}</span>
              {page > 1 && <a href={pageFrom(place, pathOf(page - 1))}>{say("previousRows")}</a>}
              {page < all.length && <a href={pageFrom(place, pathOf(page + 1))}>{say("nextRows")}</a>}
            </nav>
          )}
        </>
      ),
    };
  });
}

/** The tables of the datasets. */
export const datasetPages = (language: Language): readonly Page[] =>
  DATASETS.flatMap((dataset) => datasetClaimsPages(dataset, language));
