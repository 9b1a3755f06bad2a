import { type Claim, claims, type Language, version } from "iraq-coalition-data";
import { datasets } from "iraq-coalition-data/schemas";
import type { Row } from "../client/row.js";
import { filled } from "../languages.js";
import { datasetTitle } from "../names.js";
import { fileFrom, type Place, pageFrom } from "../place.js";
import { rowsIn } from "../rows.js";
import type { Page } from "../shell.js";
import { saying, Table } from "./claims-table.js";

const datasetPath = (dataset: string) => `claims/${dataset}/`;

const DATASETS = [...new Set(claims.map(({ dataset }) => dataset))];

const countIn = (dataset: Claim["dataset"]) => claims.filter((claim) => claim.dataset === dataset).length;

/** The tables of the datasets, which have every claim for who has no script, too. */
export const DatasetList = ({ place }: { place: Place }) => (
  <ul class="dataset-list">
    {DATASETS.map((dataset) => (
      <li id={dataset}>
        <a href={pageFrom(place, datasetPath(dataset))}>{datasetTitle(dataset, place.language)}</a>{" "}
        <bdi class="leaves">{countIn(dataset)}</bdi>
      </li>
    ))}
  </ul>
);

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
              <span>{filled("rowsShown", language, { first, last: first + some.length - 1, shown: rows.length })}</span>
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
