import { readFileSync } from "node:fs";
import { claims } from "iraq-coalition-data";
import { datasets } from "iraq-coalition-data/schemas";
import { fileFrom, type Place } from "./place.js";

/** What of the published description is told here too; it has every column as well, which would be too much for a page. */
interface Description {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly inLanguage: readonly string[];
  readonly keywords: readonly string[];
  readonly isAccessibleForFree: boolean;
  readonly spatialCoverage: readonly string[];
  readonly distribution: readonly {
    readonly name: string;
    readonly description: string;
    readonly contentUrl: string;
    readonly contentSize: string;
    readonly encodingFormat: string;
  }[];
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;

/** The first and the last day that the claims are about, the planned ones among them, as schema.org writes a span. */
function span(): string {
  const days = claims.flatMap(({ when }) => [when?.first, when?.last]).filter((day) => day !== undefined);
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  return `${first}/${last}`;
}

/**
 * The data as search engines for data sets read it: a Dataset of schema.org, with tables as they can be downloaded.
 * @param of the table with every claim, in short, or all tables, of which the description is longer than many a page
 */
export function datasetLinkedData(place: Place, of: "claims" | "all"): object {
  const {
    name,
    version,
    description,
    license,
    inLanguage,
    keywords,
    isAccessibleForFree,
    spatialCoverage,
    distribution,
  } = read<Description>("data/csv/metadata.jsonld");
  const { contributors } = read<{ contributors: readonly { name: string }[] }>("package.json");
  const { language } = place;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    version,
    description,
    license,
    inLanguage,
    isAccessibleForFree,
    url: "./",
    temporalCoverage: span(),
    ...(of === "all" && {
      keywords,
      spatialCoverage: spatialCoverage.map((place) => ({ "@type": "Place", name: place })),
      variableMeasured: datasets.filter(({ kind }) => kind === "dataset").map(({ title }) => title[language]),
    }),
    ...(contributors.length > 0 && {
      creator: contributors.map((contributor) => ({ "@type": "Person", name: contributor.name })),
    }),
    distribution: distribution
      .filter(({ name }) => of === "all" || name === "claims.csv")
      .map(({ contentUrl, ...file }) => ({
        "@type": "DataDownload",
        name: file.name,
        description: file.description,
        encodingFormat: file.encodingFormat,
        contentSize: file.contentSize,
        contentUrl: fileFrom(place, `files/${contentUrl}`),
      })),
  };
}
