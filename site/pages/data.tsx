import { type Language, version } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "../languages.js";
import { datasetLinkedData } from "../linked-data.js";
import { datasetTitle } from "../names.js";
import { errataPath, fileFrom, type Place, pageFrom, tablePath } from "../place.js";
import type { Agreement, Cutting, Download, Published, Table } from "../published.js";
import type { Page } from "../shell.js";

const nameOf = ({ file }: Download) => file.split("/").at(-1) ?? file;

const FileLink = ({ download, place }: { download: Download; place: Place }) => (
  <a href={fileFrom(place, download.file)} download>
    <bdi>{nameOf(download)}</bdi>
  </a>
);

const Size = ({ bytes, language }: { bytes: number; language: Language }) => (
  <>
    <bdi>{Math.ceil(bytes / 1024).toLocaleString("en")}</bdi> {WORDS.kilobytes[language]}
  </>
);

/** The groups of tables, in the order in which somebody is likely to want them. */
const GROUPS: readonly (readonly [kind: Table["kind"], heading: Word])[] = [
  ["claims", "claimsFile"],
  ["dataset", "datasetFiles"],
  ["crossing", "crossingFiles"],
  ["registry", "registryFiles"],
  ["list", "listFiles"],
];

function Files({ tables, place }: { tables: readonly Table[]; place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  return (
    <table class="files">
      <thead>
        <tr>
          <th scope="col">{say("holds")}</th>
          <th scope="col">{say("file")}</th>
          <th scope="col">{say("fileSize")}</th>
        </tr>
      </thead>
      {GROUPS.map(([kind, heading]) => (
        <tbody>
          <tr>
            <th scope="rowgroup" colspan={3}>
              {say(heading)}
            </th>
          </tr>
          {tables
            .filter((table) => table.kind === kind)
            .map((table) => (
              <tr>
                <td>
                  <a href={pageFrom(place, tablePath(table.name))}>{table.title[language]}</a>
                </td>
                <td class="unbroken">
                  <FileLink download={table} place={place} />
                </td>
                <td class="unbroken">
                  <Size bytes={table.bytes} language={language} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

/** All tables in one file, where the build was given such files; if not, where they come from. */
function Whole({ release, place }: { release: readonly Download[]; place: Place }) {
  const { language } = place;
  return (
    <>
      <h3>{WORDS.wholeFiles[language]}</h3>
      {release.length === 0 ? (
        <p>
          {WORDS.noRelease[language]}{" "}
          <bdi>
            <code>npm ci && npm run release:assets</code>
          </bdi>
        </p>
      ) : (
        <ul>
          {release.map((download) => (
            <li>
              <FileLink download={download} place={place} /> (<Size bytes={download.bytes} language={language} />)
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** An alpha below it is too low to rely on, as Krippendorff advises. */
const RELIABLE = 0.8;

const rounded = (value: number) => value.toFixed(2).replace("-", "−");

const isLow = ({ alpha }: Agreement) => alpha !== undefined && alpha < RELIABLE;

const Field = ({ dataset, field, language }: Pick<Agreement, "dataset" | "field"> & { language: Language }) => (
  <>
    {datasetTitle(dataset, language)}: <bdi>{field}</bdi>
  </>
);

function Low({ agreement, language }: { agreement: readonly Agreement[]; language: Language }) {
  const low = agreement.filter(isLow);
  const bound = RELIABLE.toFixed(2);
  if (low.length === 0) return <p>{filled("noLowAgreement", language, { bound })}</p>;
  const fields = low.map(
    ({ dataset, field, alpha = 0 }) => `${datasetTitle(dataset, language)}: \u2068${field}\u2069 (${rounded(alpha)})`,
  );
  return (
    <p class="low">
      {filled("lowAgreement", language, { bound, fields: new Intl.ListFormat(language).format(fields) })}
    </p>
  );
}

function CutAgain({ cutting, language }: { cutting: Cutting; language: Language }) {
  const { lines, boundaries, identical } = cutting;
  const numbers = { lines, boundaries, identical, percent: Math.floor((100 * identical) / boundaries) };
  return <p class="low">{filled("cutAgain", language, numbers)}</p>;
}

function Agreements({
  agreement,
  cutting,
  language,
}: Pick<Published, "agreement" | "cutting"> & { language: Language }) {
  const say = (word: Word) => WORDS[word][language];
  return (
    <>
      <p>{say("agreementIs")}</p>
      <Low agreement={agreement} language={language} />
      {cutting && <CutAgain cutting={cutting} language={language} />}
      <table class="agreement">
        <thead>
          <tr>
            {(["codedField", "codedTwice", "codedEqual", "alpha", "alphaInterval"] as const).map((word) => (
              <th scope="col">{say(word)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreement.map((one) => (
            <tr>
              <th scope="row">
                <Field {...one} language={language} />
              </th>
              <td class="unbroken" data-label={say("codedTwice")}>
                {one.coded}
              </td>
              <td class="unbroken" data-label={say("codedEqual")}>
                {one.equal}
              </td>
              <td class={isLow(one) ? "low" : undefined} data-label={say("alpha")}>
                {one.alpha === undefined ? say("noVariation") : rounded(one.alpha)}
                {isLow(one) && ` (${say("tooLow")})`}
              </td>
              <td class="unbroken" data-label={say("alphaInterval")}>
                {one.interval && (
                  <span>
                    <bdi>{rounded(one.interval[0])}</bdi> {say("intervalTo")} <bdi>{rounded(one.interval[1])}</bdi>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What there is to download, what it means, how it was made, and how far it can be relied on. */
export function dataPage(published: Published, language: Language): Page {
  const { tables, documents, release, agreement, cutting, citation, contact } = published;
  const place: Place = { language, path: "data/" };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("data"),
    description: say("dataLead"),
    linkedData: datasetLinkedData(place, "all"),
    content: (
      <>
        <h1>{say("data")}</h1>
        <p class="lead">{say("dataLead")}</p>
        <h2>{say("howMade")}</h2>
        <p>
          {say("madeByMachine")} {say("checkedByProgram")}
        </p>
        <p>
          {say("everyLine")} <a href={pageFrom(place, "sources/")}>{say("sources")}</a>
        </p>
        <p>{say("notVerified")}</p>
        <h2>{say("files")}</h2>
        <p>{say("spreadsheetCare")}</p>
        <Files tables={tables} place={place} />
        <Whole release={release} place={place} />
        <h2>{say("agreementTitle")}</h2>
        <Agreements agreement={agreement} {...(cutting && { cutting })} language={language} />
        <h2>{say("versionAndLicence")}</h2>
        <p>
          {say("version")} <bdi>{version}</bdi>. {say("licence")} {say("licenceOfQuotes")}
        </p>
        <p>{say("documentFiles")}</p>
        <ul>
          {documents.map((download) => (
            <li>
              <FileLink download={download} place={place} />
            </li>
          ))}
        </ul>
        <p>
          <a href={pageFrom(place, errataPath)}>{say("errataTitle")}</a>
        </p>
        <h2>{say("citeData")}</h2>
        <p class="citation" lang="en" dir="ltr">
          {`${citation.authors}. ${citation.title}. Version ${citation.version}.`}
        </p>
        <p>{say("citeClaim")}</p>
        {contact && (
          <>
            <h2>{say("reportError")}</h2>
            <p>
              {say("reportErrorTo")}{" "}
              <a href={`mailto:${contact}`}>
                <bdi>{contact}</bdi>
              </a>
              .
            </p>
          </>
        )}
      </>
    ),
  };
}
