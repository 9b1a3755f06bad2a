import { actors, articleLabel, type Claim, formatDate, type Language, type Source, sources } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { filled, WORDS, type Word } from "./languages.js";
import { nameOf } from "./names.js";
import { type Place, pageFrom, sourcePath } from "./place.js";

/** Kinds of actors whom no article names. */
const UNNAMED: ReadonlySet<string> = new Set(["anonymous", "experts"]);
/** What the registry adds, in brackets, to what an article calls others whom it does not identify: statistics, reports. */
const NOT_IDENTIFIED = /\((?:unnamed|unspecified|not identified|whose is not said)\b/u;

const actorNamed = (id: string) => actors.find((actor) => actor.id === id);

/** Whether no article says who an actor is. */
export function isUnnamed(id: string): boolean {
  const actor = actorNamed(id);
  return actor !== undefined && (UNNAMED.has(actor.kind) || NOT_IDENTIFIED.test(actor.names.en));
}

/** A name; of somebody whom nobody names, what they are called, and that it is no name. */
function Name({ id, language }: { id: string; language: Language }) {
  const actor = actorNamed(id);
  if (!isUnnamed(id))
    return (
      <>
        <b>{nameOf(id, language)}</b>
        {actor && "role" in actor && actor.role && <small>{actor.role[language]}</small>}
      </>
    );
  return (
    <>
      <b>
        <span class="unknown" aria-hidden="true">
          ?
        </span>{" "}
        {nameOf(id, language)}
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
function Claimants({ claim: { who }, language }: { claim: Claim; language: Language }) {
  if (who.claimants.length === 0) return undefined;
  const isJoint = who.claimants.length > 1;
  return (
    <li class={who.claimants.some(isUnnamed) ? "unnamed" : "named"}>
      {who.claimants.map((id) => (
        <span class="claimant">
          <Name id={id} language={language} />
        </span>
      ))}
      <small>
        {isJoint && `${WORDS.jointly[language]} · `}
        {WORDS[SPEECH[who.speech]][language]}
      </small>
    </li>
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

/** What to call an article for short: its number. */
export const articleNumber = (seed: string, language: Language): string =>
  filled("articleNumber", language, { number: seed });

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
  const via = "via" in attribution ? (attribution.via ?? []) : [];
  return (
    <ol class="chain">
      <Claimants claim={claim} language={language} />
      {via.map((id) => (
        <li class={isUnnamed(id) ? "unnamed" : "named"}>
          <Name id={id} language={language} />
          <small>{say("passesOn")}</small>
        </li>
      ))}
      {(attribution.cites ?? []).map((id) => (
        <Cited id={id} language={language} />
      ))}
      {article?.kind === "article" && (
        <li class="named">
          <b>
            <a href={pageFrom(place, sourcePath(article.id))} title={articleLabel(article)[language]}>
              {articleNumber(article.seed, language)}
            </a>
          </b>
          {claim.who.claimants.length === 0 && <small>{say("ownVoice")}</small>}
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
