import {
  actors,
  articleLabel,
  type Bilingual,
  type Claim,
  formatDate,
  isUnnamed,
  type Language,
  type Source,
  sources,
} from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { reasonsFor } from "./inferred.js";
import { filled, WORDS, type Word } from "./languages.js";
import { ArticleName, nameOf } from "./names.js";
import { type Place, pageFrom, sourcePath } from "./place.js";

/** Fields whose reasons stand in the chain. */
export const CHAINED = ["attribution.claimants", "attribution.via"] as const;

const actorNamed = (id: string) => actors.find((actor) => actor.id === id);

/** Whether no article says who the actor with an id is. */
const isOfNoName = (id: string): boolean => {
  const actor = actorNamed(id);
  return actor !== undefined && isUnnamed(actor);
};

const classOf = (ids: readonly string[]) => (ids.some(isOfNoName) ? "unnamed" : "named");

interface InChain {
  readonly claim: Claim;
  readonly language: Language;
}

/** Why somebody was put into the chain whom the words do not name there. */
const Reasons = ({ of, language }: { of: readonly Bilingual[]; language: Language }) => (
  <>
    {of.map((reason) => (
      <small class="reason">
        <span class="inferred">
          <span aria-hidden="true">? </span>
          {WORDS.inferred[language]}
        </span>{" "}
        {reason[language]}
      </small>
    ))}
  </>
);

/** A name; of somebody whom nobody names, what they are called, and that it is no name. */
function Name({ id, isInferred, language }: { id: string; isInferred: boolean; language: Language }) {
  const actor = actorNamed(id);
  const name = <span class={isInferred ? "worked-out" : undefined}>{nameOf(id, language)}</span>;
  if (!isOfNoName(id))
    return (
      <>
        <b>{name}</b>
        {actor && "role" in actor && actor.role && <small>{actor.role[language]}</small>}
      </>
    );
  return (
    <>
      <b>
        <span class="unknown" aria-hidden="true">
          ?
        </span>{" "}
        {name}
      </b>
      <small class="unnamed-note">{WORDS.notNamed[language]}</small>
    </>
  );
}

const SPEECH: Readonly<Record<Claim["who"]["speech"], Word>> = {
  direct: "saidInQuotes",
  indirect: "saidAsReported",
  narration: "articleSays",
};

/** A claimant, or several who say it together: one box. */
function Saying({ claim, language }: InChain) {
  const { who } = claim;
  if (who.claimants.length === 0) return undefined;
  const isJoint = who.claimants.length > 1;
  const { own } = reasonsFor(claim, ["attribution.claimants"]);
  return (
    <li class={classOf(who.claimants)}>
      {who.claimants.map((id) => (
        <span class="claimant">
          <Name id={id} isInferred={own.length > 0} language={language} />
        </span>
      ))}
      <small>
        {isJoint && `${WORDS.jointly[language]} · `}
        {WORDS[SPEECH[who.speech]][language]}
      </small>
      <Reasons of={own} language={language} />
    </li>
  );
}

/** Those through whom the words came, one box each. */
function PassingOn({ claim, language }: InChain) {
  const { own } = reasonsFor(claim, ["attribution.via"]);
  return (
    <>
      {(claim.attribution.via ?? []).map((id) => (
        <li class={classOf([id])}>
          <Name id={id} isInferred={own.length > 0} language={language} />
          <small>{WORDS.passesItOn[language]}</small>
          <Reasons of={own} language={language} />
        </li>
      ))}
    </>
  );
}

/** A work that the article cites, which was not read. */
function Cited({ id, language }: { id: string; language: Language }) {
  const work: Source | undefined = sources.find((source) => source.id === id);
  if (work?.kind !== "footnote") return undefined;
  return (
    <li class="cited">
      {work.publisher && (
        <b>
          <bdi lang="ar">{work.publisher}</bdi>
        </b>
      )}
      {work.published && <small>{formatDate(work.published, language)}</small>}
      <small>{filled("citedWork", language, { mark: work.mark })}</small>
    </li>
  );
}

/** When an article was published, and whether that was worked out. */
export function Published({
  claim,
  language,
}: {
  claim: Pick<Claim, "published">;
  language: Language;
}): ComponentChildren {
  const date = formatDate(claim.published, language);
  return claim.published.basis === "stated" ? (
    date
  ) : (
    <>
      <span class="worked-out">{date}</span> ({WORDS.inferred[language]})
    </>
  );
}

/** Who says a claim, through whom, in the order of reading; the last is the record. */
export function Chain({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  const { attribution } = claim;
  const article = sources.find(({ id }) => id === claim.source);
  return (
    <ol class="chain">
      <Saying claim={claim} language={language} />
      <PassingOn claim={claim} language={language} />
      {(attribution.cites ?? []).map((id) => (
        <Cited id={id} language={language} />
      ))}
      {article?.kind === "article" && (
        <li class="named">
          <b>
            <a href={pageFrom(place, sourcePath(article.id))} title={articleLabel(article)[language]}>
              <ArticleName source={article.id} language={language} />
            </a>
          </b>
          {claim.who.claimants.length === 0 && <small>{say("inItsOwnVoice")}</small>}
          <small>
            {article.author ? (
              <>
                {say("writtenBy")} <bdi lang="ar">{article.author}</bdi>
              </>
            ) : (
              say("noAuthor")
            )}
          </small>
          <small>
            <Published claim={claim} language={language} />
          </small>
        </li>
      )}
      <li class="record">
        <b>{say("thisRecord")}</b>
        <small>{say("wordForWord")}</small>
      </li>
    </ol>
  );
}
