import {
  about,
  actors,
  type Claim,
  claimedBy,
  claims,
  claimsIn,
  type Language,
  propositions,
  vocabularies,
} from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { filled, WORDS, type Word } from "../languages.js";
import { ActorLink, articleName, ClaimLink, datasetTitle, fullNameOf, meaningOf } from "../names.js";
import { actorPath, claimPath, type Place, pageFrom, propositionPath, sourcePath } from "../place.js";
import type { Page } from "../shell.js";
import { Side } from "../sides.js";
import { Told } from "../tellers.js";

type Actor = (typeof actors)[number];

/** Every actor, by what it is. */
export function actorsPage(language: Language): Page {
  const place: Place = { language, path: "actors/" };
  const say = (word: Word) => WORDS[word][language];
  const inOrder = [...actors].sort((a, b) =>
    fullNameOf(a.id, language).localeCompare(fullNameOf(b.id, language), language),
  );
  return {
    place,
    title: say("actorsTitle"),
    description: say("actorsTitle"),
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "positions/")}>{say("positions")}</a>
        </p>
        <h1>{say("actorsTitle")}</h1>
        {vocabularies.ActorKind.map(({ term }) => ({ term, those: inOrder.filter(({ kind }) => kind === term) }))
          .filter(({ those }) => those.length > 0)
          .map(({ term, those }) => (
            <section class="issue">
              <h2>{meaningOf("ActorKind", term, language)}</h2>
              <ul class="actors">
                {those.map(({ id, partOf }) => (
                  <li>
                    <ActorLink id={id} place={place} />
                    {partOf && (
                      <p class="reason">
                        {say("belongsTo")}: <ActorLink id={partOf} place={place} />
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        <p class="caption">{say("actorsNot")}</p>
      </>
    ),
  };
}

/** An article by its number, or a line of it: `001`, `001#L7`. */
function articleAt(at: string, language: Language): string {
  const [number = "", line] = at.split("#L");
  const article = articleName(number, language);
  return line === undefined ? article : filled("atLine", language, { article, line });
}

/** Words that name an actor in some articles only, each with these articles, or their lines. */
const mentioned = (mentions: NonNullable<Actor["mentions"]>) =>
  [...new Set(mentions.map(({ words }) => words))].map((words) => ({
    words,
    articles: mentions.filter((mention) => mention.words === words).map(({ at }) => at),
  }));

/** What the actor is, to whom it belongs, and what the articles call it. */
function Particulars({ actor, place }: { actor: Actor; place: Place }) {
  const { language } = place;
  const parts = actors.filter(({ partOf }) => partOf === actor.id).map(({ id }) => id);
  const row = (word: Word, value: ComponentChildren) => (
    <>
      <dt>{WORDS[word][language]}</dt>
      <dd>{value}</dd>
    </>
  );
  const called = [...actor.aliases.map((words) => ({ words, articles: [] })), ...mentioned(actor.mentions ?? [])];
  return (
    <dl class="particulars">
      {actor.role && row("office", actor.role[language])}
      {actor.partOf && row("belongsTo", <ActorLink id={actor.partOf} place={place} />)}
      {parts.length > 0 &&
        row(
          "itsParts",
          <ul class="inline">
            {parts.map((id) => (
              <li>
                <ActorLink id={id} place={place} />
              </li>
            ))}
          </ul>,
        )}
      {called.length > 0 &&
        row(
          "calledInArticles",
          <ul class="inline">
            {called.map(({ words, articles }) => (
              <li>
                <bdi lang="ar" dir="rtl">
                  {words}
                </bdi>
                {articles.length > 0 && (
                  <>
                    {" ("}
                    {WORDS.inArticles[language]}{" "}
                    {articles.map((at) => articleAt(at, language)).join(WORDS.listComma[language])})
                  </>
                )}
              </li>
            ))}
          </ul>,
        )}
    </dl>
  );
}

/** The sides that an actor takes, each with who tells of it. */
function SidesTaken({ actor, place }: { actor: Actor; place: Place }) {
  const { language } = place;
  const held = claimsIn("actor-positions").filter((claim) => claim.actor === actor.id);
  if (held.length === 0) return null;
  return (
    <section>
      <h2>{WORDS.sidesTaken[language]}</h2>
      <ul class="positions">
        {propositions
          .map(({ id, sentence }) => ({ id, sentence, those: held.filter(({ proposition }) => proposition === id) }))
          .filter(({ those }) => those.length > 0)
          .map(({ id, sentence, those }) => (
            <li>
              <a href={pageFrom(place, propositionPath(id))}>{sentence[language]}</a>
              {those.map((claim) => (
                <p>
                  <a class="to-claim" href={pageFrom(place, claimPath(claim.id))}>
                    <Side claim={claim} language={language} />
                  </a>{" "}
                  <span class="told">
                    <Told claim={claim} of={actor.id} place={place} />
                  </span>
                </p>
              ))}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Claims by dataset, each with who tells it where that is not the actor. */
function ByDataset({ title, those, of, place }: { title: Word; those: readonly Claim[]; of: string; place: Place }) {
  if (those.length === 0) return null;
  return (
    <section>
      <h2>{WORDS[title][place.language]}</h2>
      {[...new Set(those.map(({ dataset }) => dataset))].map((dataset) => (
        <>
          <h3>{datasetTitle(dataset, place.language)}</h3>
          <ul class="claims-of">
            {those
              .filter((claim) => claim.dataset === dataset)
              .map((claim) => (
                <li>
                  <ClaimLink claim={claim} place={place} />{" "}
                  <span class="told">
                    <Told claim={claim} of={of} place={place} />
                  </span>
                </li>
              ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** An actor: who it is, which sides it takes, what it says, and what others say about it. */
export function actorPage(actor: Actor, language: Language): Page {
  const place: Place = { language, path: actorPath(actor.id) };
  const say = (word: Word) => WORDS[word][language];
  const own = claimedBy(actor.id);
  const others = about(actor.id).filter((claim) => !own.includes(claim));
  const passed = claims.filter(({ attribution: { via = [] } }) => via.includes(actor.id));
  const kind = meaningOf("ActorKind", actor.kind, language);
  return {
    place,
    title: fullNameOf(actor.id, language),
    description: `${fullNameOf(actor.id, language)}: ${kind}`,
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "positions/")}>{say("positions")}</a> /{" "}
          <a href={pageFrom(place, "actors/")}>{say("allActors")}</a>
        </p>
        <h1>{fullNameOf(actor.id, language)}</h1>
        <p class="lead kind">{kind}</p>
        {actor.note && <p>{actor.note[language]}</p>}
        <Particulars actor={actor} place={place} />
        {actor.source && (
          <p>
            <a href={pageFrom(place, sourcePath(actor.source))}>{say("ownVoice")}</a>
          </p>
        )}
        <SidesTaken actor={actor} place={place} />
        <ByDataset title="itSays" those={own} of={actor.id} place={place} />
        <ByDataset title="othersSay" those={others} of={actor.id} place={place} />
        <ByDataset title="passesOn" those={passed} of={actor.id} place={place} />
        <p class="caption">{say("actorNot")}</p>
      </>
    ),
  };
}
