import {
  type Claim,
  claims,
  contradictions,
  evidenceOf,
  formatDate,
  formatQuantity,
  type Language,
  positions,
  propositions,
} from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import { ClaimLink, datasetTitle, meaningOf, nameOf, namesOf } from "../names.js";
import { claimPath, fileFrom, type Place, pageFrom, propositionPath } from "../place.js";
import { Relation } from "../relations.js";
import type { Page } from "../shell.js";
import { Side, sideWord } from "../sides.js";

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
                        {claim.who.claimants.length > 0 ? (
                          namesOf(claim.who.claimants, language)
                        ) : (
                          <bdi>{claim.source}</bdi>
                        )}
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

/** Every proposition. */
export function positionsPage(language: Language): Page {
  const place: Place = { language, path: "positions/" };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("positions"),
    description: say("positions"),
    content: (
      <>
        <h1>{say("positions")}</h1>
        <table class="claims">
          <thead>
            <tr>
              <th scope="col">{say("proposition")}</th>
              <th scope="col">{`${say("forIt")} · ${say("saysSo")}`}</th>
              <th scope="col">{`${say("againstIt")} · ${say("saysNot")}`}</th>
            </tr>
          </thead>
          <tbody>
            {propositions.map(({ id, sentence }) => {
              const sides = positions(id);
              const holders = (side: "for" | "against") =>
                namesOf([...new Set(sides[side].map(({ actor }) => actor))], language);
              return (
                <tr>
                  <th scope="row">
                    <a href={pageFrom(place, propositionPath(id))}>{sentence[language]}</a>
                  </th>
                  <td>{holders("for")}</td>
                  <td>{holders("against")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </>
    ),
  };
}

type Proposition = (typeof propositions)[number];

/** Who stands on which side of a proposition, in which words. */
export function propositionPage({ id, sentence, kind }: Proposition, language: Language): Page {
  const place: Place = { language, path: propositionPath(id) };
  const sides = positions(id);
  const groups = [
    { side: "for" as const, held: sides.for },
    { side: "against" as const, held: sides.against },
    { side: undefined, held: [...sides.depends, ...sides.divided, ...sides.undeclared] },
  ];
  return {
    place,
    title: sentence[language],
    description: sentence[language],
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "positions/")}>{WORDS.positions[language]}</a>
        </p>
        <h1>{sentence[language]}</h1>
        <div class="columns">
          {groups
            .filter(({ held }) => held.length > 0)
            .map(({ side, held }) => (
              <section>
                <h2>{WORDS[side === undefined ? "otherSides" : sideWord(side, kind)][language]}</h2>
                <ul class="positions">
                  {held.map((claim) => (
                    <li>
                      <strong>{nameOf(claim.actor, language)}</strong> <Side claim={claim} language={language} />
                      <p>
                        <ClaimLink claim={claim} place={place} />
                      </p>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </div>
      </>
    ),
  };
}

const Words = ({ claim, place }: { claim: Claim; place: Place }) => (
  <div>
    <p>
      <a href={pageFrom(place, claimPath(claim.id))}>{claim.summary[place.language]}</a>
    </p>
    {evidenceOf(claim).map(({ quote, translation }) => (
      <>
        <blockquote lang="ar" dir="rtl">
          {quote}
        </blockquote>
        <p class="translation" lang="en" dir="ltr">
          {translation}
        </p>
      </>
    ))}
  </div>
);

/** Claims that cannot both be true, with the words of both. */
export function disagreementsPage(language: Language): Page {
  const place: Place = { language, path: "disagreements/" };
  return {
    place,
    title: WORDS.disagreements[language],
    description: WORDS.disagreements[language],
    content: (
      <>
        <h1>{WORDS.disagreements[language]}</h1>
        {contradictions().map(({ from, to, note }) => (
          <section class="disagreement">
            <Words claim={from} place={place} />
            <div class="between">
              <Relation type="contradicts" direction="to" language={language} />
              <h2 class="hidden">{WORDS.cannotHold[language]}</h2>
              {note && <p>{note[language]}</p>}
            </div>
            <Words claim={to} place={place} />
          </section>
        ))}
      </>
    ),
  };
}
