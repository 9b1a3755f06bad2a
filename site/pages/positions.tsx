import { formatDate, type Language, vocabularies } from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import { ActorLink, meaningOf, propositionNamed } from "../names.js";
import { claimPath, matrixPath, type Place, pageFrom, propositionPath } from "../place.js";
import { issues, type Proposition } from "../propositions.js";
import { LegendOf, QuotesOf } from "../quote.js";
import type { Page } from "../shell.js";
import { type Position, Side, SideName, SidesOf, sidesOf } from "../sides.js";
import { Told } from "../tellers.js";
import { ACTS } from "../words/positions.js";

/** Every proposition with who is on which side of it. */
export function positionsPage(language: Language): Page {
  const place: Place = { language, path: "positions/" };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("positionsTitle"),
    description: say("positionsLead"),
    content: (
      <>
        <h1>{say("positionsTitle")}</h1>
        <p class="lead">{say("positionsLead")}</p>
        <ul class="inline">
          <li>
            <a href={pageFrom(place, matrixPath)}>{say("matrixTitle")}</a>
          </li>
          <li>
            <a href={pageFrom(place, "actors/")}>{say("allActors")}</a>
          </li>
        </ul>
        {issues().map(({ issue, propositions }) => (
          <section class="issue">
            <h2 id={issue}>{meaningOf("PropositionIssue", issue, language)}</h2>
            {propositions.map(({ id, sentence }) => (
              <article class="proposition">
                <h3>
                  <a href={pageFrom(place, propositionPath(id))}>{sentence[language]}</a>
                </h3>
                <SidesOf proposition={id} place={place} />
              </article>
            ))}
          </section>
        ))}
        <p class="caption">{say("propositionNot")}</p>
        <details>
          <summary>{say("actsTitle")}</summary>
          <dl>
            {vocabularies.ActorPositionAct.map(({ term }) => (
              <>
                <dt>{ACTS[term][language]}</dt>
                <dd>{meaningOf("ActorPositionAct", term, language)}</dd>
              </>
            ))}
          </dl>
        </details>
      </>
    ),
  };
}

/** A position: whose, which side, told by whom, when, in which words. */
function Held({ claim, place }: { claim: Position; place: Place }) {
  const { language } = place;
  const { date, statedOn } = claim;
  return (
    <li id={claim.id}>
      <p class="holder">
        <ActorLink id={claim.actor} place={place} />
      </p>
      <p>
        <Side claim={claim} language={language} />
      </p>
      <p class="told">
        <Told claim={claim} of={claim.actor} place={place} />
        {date && <span>{`${WORDS.heldAt[language]}: ${formatDate(date, language)}`}</span>}
        {statedOn && <span>{`${WORDS.saidOn[language]}: ${formatDate(statedOn, language)}`}</span>}
      </p>
      <QuotesOf claim={claim} place={place} />
      <p class="from">
        <a
          href={pageFrom(place, claimPath(claim.id))}
          aria-label={`${WORDS.claim[language]}: ${claim.summary[language]}`}
        >
          {WORDS.claim[language]}
        </a>
      </p>
    </li>
  );
}

/** Propositions that are easily taken for this one, and how they differ. */
function Neighbours({ proposition, place }: { proposition: Proposition; place: Place }) {
  const { neighbours = [] } = proposition;
  if (neighbours.length === 0) return null;
  const { language } = place;
  return (
    <section>
      <h2>{WORDS.notToConfuse[language]}</h2>
      <ul class="positions">
        {neighbours.map(({ proposition: id, difference }) => (
          <li>
            <a href={pageFrom(place, propositionPath(id))}>{propositionNamed(id)?.sentence[language]}</a>
            <p class="reason">{difference[language]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who stands on which side of a proposition, in which words. */
export function propositionPage(proposition: Proposition, language: Language): Page {
  const { id, sentence, kind } = proposition;
  const place: Place = { language, path: propositionPath(id) };
  const say = (word: Word) => WORDS[word][language];
  const asked = say(kind === "ought" ? "whoWishes" : "whoHolds");
  const [open, close] = language === "en" ? "“”" : "«»";
  const quoted = `${open}${sentence[language]}${close}`;
  return {
    place,
    title: `${quoted} ${asked}`,
    description: `${asked}: ${quoted}`,
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "positions/")}>{say("positions")}</a> /{" "}
          <a href={`${pageFrom(place, "positions/")}#${proposition.issue}`}>
            {meaningOf("PropositionIssue", proposition.issue, language)}
          </a>
        </p>
        <h1>
          {quoted} <small>{asked}</small>
        </h1>
        <p class="lead">{say(kind === "ought" ? "aboutOught" : "aboutIs")}</p>
        <p>{say("translationsOurs")}</p>
        <LegendOf claims={sidesOf(id).flatMap(([, held]) => held)} language={language} />
        <div class="columns">
          {sidesOf(id).map(([side, held]) => (
            <section>
              <h2 class={`side ${side}`}>
                <SideName side={side} kind={kind} language={language} />
              </h2>
              <p class="reason">
                {`${say("countedHere")}: ${side === "for" || side === "against" ? proposition[side][language] : meaningOf("Side", side, language)}`}
              </p>
              {held.length === 0 ? (
                <p>{say("nobodyHere")}</p>
              ) : (
                <ul class="positions">
                  {held.map((claim) => (
                    <Held claim={claim} place={place} />
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
        <p class="caption">{say("propositionNot")}</p>
        <Neighbours proposition={proposition} place={place} />
      </>
    ),
  };
}
