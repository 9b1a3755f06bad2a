import { type Claim, claims, formatDate, formatQuantity, type Language } from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import { Claimants, ClaimLink, datasetTitle, meaningOf } from "../names.js";
import { fileFrom, type Place } from "../place.js";
import type { Page } from "../shell.js";

const quantityText = ({ quantities }: Claim, language: Language) =>
  quantities[0] === undefined ? "" : formatQuantity(quantities[0].quantity, language);

/** The values of a claim by which the page can be filtered. */
const filtered = (claim: Claim): Record<string, string> => ({
  "data-dataset": claim.dataset,
  "data-source": claim.source,
  ...("modality" in claim && { "data-modality": claim.modality }),
  ...("side" in claim && { "data-side": claim.side }),
});

/** Controls that a script shows; without one, all claims stand below. */
function Filters({ place }: { place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  const valuesOf = (name: string) => [...new Set(claims.flatMap((claim) => filtered(claim)[`data-${name}`] ?? []))];
  const labelOf = (name: string, value: string) =>
    name === "dataset"
      ? datasetTitle(value, language)
      : name === "modality"
        ? meaningOf("Modality", value, language)
        : value;
  const select = (name: string, word: Word) => (
    <label>
      {say(word)}{" "}
      <select name={name}>
        <option value="">{say("any")}</option>
        {valuesOf(name).map((value) => (
          <option value={value}>{labelOf(name, value)}</option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="filters"
      hidden
      data-index={fileFrom(place, "search.json")}
      data-some={say("someShown")}
      data-none={say("noneShown")}
    >
      <label>
        {say("search")} <input type="search" name="q" autocomplete="off" />
      </label>
      {select("dataset", "dataset")}
      {select("source", "article")}
      {select("modality", "modality")}
      {select("side", "side")}
    </form>
  );
}

/** Every claim, by dataset. */
export function claimsPage(language: Language): Page {
  const place: Place = { language, path: "claims/" };
  const say = (word: Word) => WORDS[word][language];
  const datasets = [...new Set(claims.map(({ dataset }) => dataset))];
  return {
    place,
    title: say("allClaims"),
    description: say("allClaims"),
    script: "claims.js",
    content: (
      <>
        <h1>{say("allClaims")}</h1>
        <search>
          <Filters place={place} />
        </search>
        <p role="status" />
        {datasets.map((dataset) => (
          <section data-dataset={dataset}>
            <h2 id={dataset}>{datasetTitle(dataset, language)}</h2>
            <table class="claims">
              <thead>
                <tr>
                  <th scope="col">{say("what")}</th>
                  <th scope="col">{say("howMany")}</th>
                  <th scope="col">{say("when")}</th>
                  <th scope="col">{say("by")}</th>
                </tr>
              </thead>
              <tbody>
                {claims
                  .filter((claim) => claim.dataset === dataset)
                  .map((claim) => (
                    <tr data-id={claim.id} {...filtered(claim)}>
                      <td>
                        <ClaimLink claim={claim} place={place} />
                      </td>
                      <td>{quantityText(claim, language)}</td>
                      <td>{claim.when && formatDate(claim.when, language)}</td>
                      <td>
                        <Claimants claim={claim} language={language} />
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        ))}
      </>
    ),
  };
}
