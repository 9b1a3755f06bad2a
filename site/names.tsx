import {
  actors,
  type Claim,
  formatDate,
  type Language,
  places,
  propositions,
  sources,
  vocabularies,
} from "iraq-coalition-data";
import { datasets } from "iraq-coalition-data/schemas";
import { filled, WORDS } from "./languages.js";
import { actorPath, claimPath, type Place, pageFrom } from "./place.js";

const entries = new Map<
  string,
  { readonly label?: { en: string; ar: string } | undefined; readonly names: { en: string; ar: string } }
>(
  [...actors, ...places].map((entry) => [
    entry.id,
    // "The article" is no name where there are several.
    { label: "label" in entry && entry.kind !== "article" ? entry.label : undefined, names: entry.names },
  ]),
);

/** A name of the registry, which calls an article by its file: a seed. */
const withArticles = (name: string) => name.replaceAll(/\bseed (?=\d{3}\b)/gu, "article ");

/** The short name of an actor or place. */
export function nameOf(id: string, language: Language): string {
  const entry = entries.get(id);
  return withArticles((entry?.label ?? entry?.names)?.[language] ?? id);
}

/** Its whole name, which says of somebody whom no article names that nobody does. */
export const fullNameOf = (id: string, language: Language): string =>
  withArticles(entries.get(id)?.names[language] ?? id);

export const namesOf = (ids: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(ids.map((id) => nameOf(id, language)));

export const propositionNamed = (id: string) => propositions.find((one) => one.id === id);

/** The number of an article, by its id. */
export const articleNumber = (source: string): string => source.replace(/^seed-/u, "");

/** What an article is called, by its id: Article 001. */
export const articleName = (source: string, language: Language): string =>
  filled("articleNumber", language, { number: articleNumber(source) });

/** The same, inside a text of a page. */
export const ArticleName = ({ source, language }: { source: string; language: Language }) => (
  <bdi>{articleName(source, language)}</bdi>
);

export const sourceNamed = (id: string) => sources.find((one) => one.id === id);

/** The title of a dataset. */
export const datasetTitle = (name: string, language: Language): string =>
  datasets.find((dataset) => dataset.name === name)?.title[language] ?? name;

/** What a term of a vocabulary means. */
export function meaningOf(vocabulary: keyof typeof vocabularies, term: string, language: Language): string {
  const terms: readonly { term: string; en: string; ar: string }[] = vocabularies[vocabulary];
  return terms.find((one) => one.term === term)?.[language] ?? term;
}

/** That what stands before it was inferred. */
export const Inferred = ({ language }: { language: Language }) => (
  <>
    {`${WORDS.inferredSign[language]} `}
    <span class="inferred">{WORDS.inferred[language]}</span>
  </>
);

/** When something is said to be: in words, with what we inferred told apart from what the words give. */
export function When({ claim, language }: { claim: Pick<Claim, "when">; language: Language }) {
  if (claim.when === undefined) return <>{WORDS.noTime[language]}</>;
  return (
    <>
      {formatDate(claim.when, language)}
      {claim.when.basis === "inferred" && <Inferred language={language} />}
    </>
  );
}

/** Who says a claim, or its article if it says it itself, and through whom. */
export function claimantsOf(claim: Pick<Claim, "who" | "source" | "attribution">, language: Language): string {
  const { claimants } = claim.who;
  const { via = [] } = claim.attribution;
  const who = claimants.length > 0 ? namesOf(claimants, language) : articleName(claim.source, language);
  return via.length > 0 ? `${who}${WORDS.listComma[language]}${WORDS.via[language]} ${namesOf(via, language)}` : who;
}

/** The summary of a claim, which leads to its page. */
export const ClaimLink = ({ claim, place }: { claim: Pick<Claim, "id" | "summary">; place: Place }) => (
  <a href={pageFrom(place, claimPath(claim.id))}>{claim.summary[place.language]}</a>
);

/** The whole name of an actor, which leads to its page. */
export const ActorLink = ({ id, place }: { id: string; place: Place }) => (
  <a href={pageFrom(place, actorPath(id))}>{fullNameOf(id, place.language)}</a>
);
