import { actorPositions } from "./actor-positions.js";
import { actors } from "./actors.js";
import { agreementTerms } from "./agreement-terms.js";
import { agreements } from "./agreements.js";
import { attackStatistics } from "./attack-statistics.js";
import { casualtyFigures } from "./casualty-figures.js";
import { coalitionProfile } from "./coalition-profile.js";
import { crosswalk } from "./crosswalk.js";
import type { Dataset, FileDefinition } from "./dataset.js";
import { exclusions } from "./exclusions.js";
import { fighterEstimates } from "./fighter-estimates.js";
import { ids } from "./ids.js";
import { operationStatistics } from "./operation-statistics.js";
import { places } from "./places.js";
import { propositions } from "./propositions.js";
import { secondCoding } from "./second-coding.js";
import { sources } from "./sources.js";
import { territorialControl } from "./territorial-control.js";
import { timeline } from "./timeline.js";
import { troopCounts } from "./troop-counts.js";

/** Every dataset and registry. Whatever is made for each of them loops over this list. */
export const datasets: readonly Dataset[] = [
  timeline,
  troopCounts,
  attackStatistics,
  casualtyFigures,
  actorPositions,
  fighterEstimates,
  operationStatistics,
  territorialControl,
  agreementTerms,
  coalitionProfile,
  sources,
  actors,
  places,
  propositions,
  agreements,
];

/** The files that keep track of the others. */
export const ledgers: readonly FileDefinition[] = [exclusions, ids, secondCoding, crosswalk];

/** Every file of the data folder that has a schema. */
export const dataFiles: readonly FileDefinition[] = [...datasets, ...ledgers];

export type { Bilingual, Dataset, DatasetKind, FileKind } from "./dataset.js";
export { schemaFile, schemaId } from "./dataset.js";
export { exclusionReasons } from "./exclusions.js";
export { SCHEMA_VERSION } from "./schema-version.js";
