import { type Bilingual, claims, type Language } from "iraq-coalition-data";
import { LANGUAGES, WORDS, type Word } from "../languages.js";
import { ClaimLink, datasetTitle } from "../names.js";
import { claimPath, type Place, pageFrom } from "../place.js";
import type { Page } from "../shell.js";

/** An id that no record has any longer, as `ids.json` lists it. */
export interface RetiredId {
  readonly id: string;
  readonly dataset: string;
  /** the records that took its place */
  readonly became: readonly string[];
  readonly reason: Bilingual;
}

/** What took the place of a claim: a claim, or one that has itself been given up since, whose page says more. */
function Successor({ id, place }: { id: string; place: Place }) {
  const claim = claims.find((one) => one.id === id);
  return claim ? (
    <ClaimLink claim={claim} place={place} />
  ) : (
    <a href={pageFrom(place, claimPath(id))}>
      <bdi>{id}</bdi>
    </a>
  );
}

function retiredPage({ id, dataset, became, reason }: RetiredId, language: Language): Page {
  const place: Place = { language, path: claimPath(id) };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("retired"),
    description: reason[language],
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "claims/")}>{say("claims")}</a> / {datasetTitle(dataset, language)}
        </p>
        <h1>{say("retired")}</h1>
        <p>
          <bdi>{id}</bdi>
        </p>
        <p class="lead">{reason[language]}</p>
        <h2>{say("becameWhat")}</h2>
        {became.length === 0 ? (
          <p>{say("becameNothing")}</p>
        ) : (
          <ul>
            {became.map((successor) => (
              <li>
                <Successor id={successor} place={place} />
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
}

/** Of the ids that records had once, those of claims: only claims have pages. */
export function retiredClaims(retired: readonly RetiredId[]): readonly RetiredId[] {
  const datasets = new Set<string>(claims.map(({ dataset }) => dataset));
  return retired.filter(({ dataset }) => datasets.has(dataset));
}

/** A page for each claim that the data had once, under its old address, so that no link to it is dead. */
export const retiredPages = (retired: readonly RetiredId[]): Page[] =>
  retired.flatMap((one) => LANGUAGES.map((language) => retiredPage(one, language)));
