import {
  actors,
  articleLabel,
  type Claim,
  format,
  formatDate,
  getClaim,
  type Language,
  recordHistory,
  sources,
  version,
} from "iraq-coalition-data";
import { Beside } from "../beside.js";
import { CarriedTable } from "../carried.js";
import { Chain } from "../chain.js";
import { Citing } from "../citing.js";
import { History } from "../history.js";
import { WORDS, type Word } from "../languages.js";
import { articleName, datasetTitle, nameOf, propositionNamed } from "../names.js";
import { Outcomes, outcomesOf } from "../outcome.js";
import { claimPath, type Place, pageFrom, propositionPath } from "../place.js";
import { LegendOf, QuotesOf } from "../quote.js";
import type { Page } from "../shell.js";
import { Telling } from "../telling.js";

/** @param errorForm the address of the form for an error in a record, with its fields empty */
function Aside({ claim, place, errorForm }: { claim: Claim; place: Place; errorForm: string | undefined }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  const others = claim.records.filter((id) => id !== claim.id).map((id) => getClaim(id));
  return (
    <aside>
      {claim.note && (
        <section class="care">
          <h2>{say("care")}</h2>
          <p>{claim.note[language]}</p>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{say("sameClaim")}</h2>
          <ul>
            {others.map((other) => (
              <li>
                <a href={pageFrom(place, claimPath(other.id))}>{datasetTitle(other.dataset, language)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say("cite")}</h2>
        <Citing claim={claim} place={place} />
      </section>
      <section>
        <h2>{say("thisRecord")}</h2>
        <dl>
          <dt>{say("dataset")}</dt>
          <dd>
            <bdi>{claim.dataset}</bdi>
          </dd>
          <dt>{say("identifier")}</dt>
          <dd>
            <bdi>{claim.id}</bdi>
          </dd>
          <dt>{say("version")}</dt>
          <dd>
            <bdi>{version}</bdi>
          </dd>
          <History of={recordHistory(claim.id)} language={language} />
        </dl>
        {errorForm && (
          <p>
            <a href={`${errorForm}&${new URLSearchParams({ record: claim.id, version })}`}>{say("reportThis")}</a>
          </p>
        )}
      </section>
    </aside>
  );
}

/** What a preview says of a claim: who says it, how many, when, and where. */
function descriptionOf(claim: Claim, language: Language): string {
  const article = sources.find(({ id }) => id === claim.source);
  return [
    format(claim.attribution, language),
    ...claim.quantities.map(({ quantity }) => format(quantity, language)),
    claim.when ? formatDate(claim.when, language) : WORDS.noTime[language],
    article?.kind === "article"
      ? `${articleName(article.id, language)}: ${articleLabel(article)[language]}`
      : claim.source,
  ].join(" · ");
}

const PEOPLE: ReadonlySet<string> = new Set(["person", "anonymous", "experts", "community"]);

/** The claim for search engines. It is no ClaimReview: that would be a verdict, and there is none here. */
function linkedDataOf(claim: Claim, language: Language): object {
  const article = sources.find(({ id }) => id === claim.source);
  const { first, last, basis } = claim.published;
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    text: claim.summary[language],
    inLanguage: language,
    identifier: claim.id,
    ...(claim.who.claimants.length > 0 && {
      author: claim.who.claimants.map((id) => ({
        "@type": PEOPLE.has(actors.find((actor) => actor.id === id)?.kind ?? "") ? "Person" : "Organization",
        name: nameOf(id, language),
      })),
    }),
    appearance: {
      "@type": "NewsArticle",
      identifier: claim.source,
      inLanguage: "ar",
      ...(article?.kind === "article" && {
        ...(article.title && { headline: article.title.ar }),
        ...(article.author && { author: { "@type": "Person", name: article.author } }),
      }),
      ...(basis === "stated" && first === last && { datePublished: first }),
    },
  };
}

/**
 * A claim: in which words, by whom, what they carry, what became of it, and what stands beside it.
 * @param errorForm the address of the form for an error in a record, if there is one
 */
export function claimPage(claim: Claim, language: Language, errorForm?: string): Page {
  const place: Place = { language, path: claimPath(claim.id) };
  const say = (word: Word) => WORDS[word][language];
  const proposition = "proposition" in claim ? propositionNamed(claim.proposition) : undefined;
  const outcomes = outcomesOf(claim);
  return {
    place,
    title: claim.summary[language],
    description: descriptionOf(claim, language),
    linkedData: linkedDataOf(claim, language),
    content: (
      <div class="with-aside">
        <article>
          <p class="crumbs">
            <a href={pageFrom(place, "claims/")}>{say("claims")}</a> /{" "}
            <a href={`${pageFrom(place, "claims/")}#${claim.dataset}`}>{datasetTitle(claim.dataset, language)}</a>
          </p>
          <h1>{claim.summary[language]}</h1>
          <p class="tags">
            <Telling claim={claim} language={language} />
          </p>
          {proposition && (
            <p>
              {say("proposition")}:{" "}
              <a href={pageFrom(place, propositionPath(proposition.id))}>{proposition.sentence[language]}</a>
            </p>
          )}
          <section class="words">
            <QuotesOf claim={claim} place={place} />
            <LegendOf claims={[claim]} language={language} />
          </section>
          <h2>{say("whoSays")}</h2>
          <Chain claim={claim} place={place} />
          <h2>{say("carries")}</h2>
          <CarriedTable claim={claim} place={place} />
          {outcomes.length > 0 && (
            <>
              <h2>{say("becameOfIt")}</h2>
              <Outcomes of={outcomes} place={place} />
            </>
          )}
          <h2>{say("beside")}</h2>
          <Beside claim={claim} place={place} />
        </article>
        <Aside claim={claim} place={place} errorForm={errorForm} />
      </div>
    ),
  };
}
