import { actors, claims, type Language, propositions } from "iraq-coalition-data";
import { charts } from "./charts/index.js";
import { tensions } from "./disagreements.js";
import { LANGUAGES } from "./languages.js";
import { actorPage, actorsPage } from "./pages/actors.js";
import { claimPage } from "./pages/claim.js";
import { claimsPage } from "./pages/claims.js";
import { columnsPage } from "./pages/columns.js";
import { dataPage } from "./pages/data.js";
import { datasetPages } from "./pages/datasets.js";
import { deadlinesPage } from "./pages/deadlines.js";
import { disagreementsPage, tensionsPage } from "./pages/disagreements.js";
import { errataPage } from "./pages/errata.js";
import { figurePage } from "./pages/figures.js";
import { linePage, quotedLines } from "./pages/line.js";
import { matrixPage } from "./pages/matrix.js";
import { overviewPage } from "./pages/overview.js";
import { positionsPage, propositionPage } from "./pages/positions.js";
import { articles, sourcePage, sourcesPage } from "./pages/sources.js";
import type { Published } from "./published.js";
import type { Page } from "./shell.js";

const pagesIn = (language: Language, published: Published): Page[] => [
  overviewPage(language),
  claimsPage(language),
  ...datasetPages(language),
  ...claims.map((claim) => claimPage(claim, language, published.errorForm)),
  deadlinesPage(language),
  ...charts.filter(({ name }) => name !== "deadlines").map((chart) => figurePage(chart, language)),
  positionsPage(language),
  matrixPage(language),
  ...propositions.map((proposition) => propositionPage(proposition, language)),
  actorsPage(language),
  ...actors.map((actor) => actorPage(actor, language)),
  disagreementsPage(language),
  ...tensions().map((group) => tensionsPage(group, language)),
  sourcesPage(language),
  ...articles.map((article) => sourcePage(article, language)),
  ...articles.flatMap((article) => quotedLines(article).map((line) => linePage(article, line, language))),
  dataPage(published, language),
  errataPage(published, language),
  ...published.tables.map((table) => columnsPage(table, language)),
];

/** Every page of the site, in both languages. */
export const allPages = (published: Published): Page[] => LANGUAGES.flatMap((language) => pagesIn(language, published));
