import { claims, type Language, propositions } from "iraq-coalition-data";
import { LANGUAGES } from "./languages.js";
import { claimPage } from "./pages/claim.js";
import { claimsPage } from "./pages/claims.js";
import { columnsPage } from "./pages/columns.js";
import { dataPage } from "./pages/data.js";
import { deadlinesPage } from "./pages/deadlines.js";
import { disagreementsPage } from "./pages/disagreements.js";
import { overviewPage } from "./pages/overview.js";
import { positionsPage, propositionPage } from "./pages/positions.js";
import { articles, sourcePage, sourcesPage } from "./pages/sources.js";
import type { Published } from "./published.js";
import type { Page } from "./shell.js";

const pagesIn = (language: Language, published: Published): Page[] => [
  overviewPage(language),
  claimsPage(language),
  ...claims.map((claim) => claimPage(claim, language)),
  deadlinesPage(language),
  positionsPage(language),
  ...propositions.map((proposition) => propositionPage(proposition, language)),
  disagreementsPage(language),
  sourcesPage(language),
  ...articles.map((article) => sourcePage(article, language)),
  dataPage(published, language),
  ...published.tables.map((table) => columnsPage(table, language)),
];

/** Every page of the site, in both languages. */
export const allPages = (published: Published): Page[] => LANGUAGES.flatMap((language) => pagesIn(language, published));
