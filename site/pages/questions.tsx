import {
  type ClaimOf,
  claims,
  formatDate,
  formatQuantity,
  getClaim,
  type Language,
  once,
  positions,
  related,
} from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { monthEnd } from "../charts/deadlines.js";
import { fighters } from "../charts/fighters.js";
import { quantityOf } from "../charts/of-claims.js";
import { filled, WORDS } from "../languages.js";
import { articleName, ClaimLink, nameOf, namesOf } from "../names.js";
import { claimPath, type Place, pageFrom, propositionPath } from "../place.js";

/** A question of the first page, and its answer, which leads to what it rests on. */
interface Answered {
  readonly question: string;
  readonly answer: ComponentChildren;
}

/** Those who hold a side, with which part of them, and who says so of them. */
function holdersOf(held: readonly ClaimOf<"actor-positions">[], language: Language): string {
  const held1 = held.map((claim) => {
    const others = claim.who.claimants.filter((id) => id !== claim.actor);
    const details = [
      ...claim.quantities.map(({ quantity }) => formatQuantity(quantity, language)),
      ...(claim.limits === undefined ? [] : [claim.limits[language]]),
      ...(others.length > 0 ? [filled("accordingToThem", language, { names: namesOf(others, language) })] : []),
    ];
    const name = nameOf(claim.actor, language);
    return details.length === 0 ? name : `${name} (${details.join(WORDS.listComma[language])})`;
  });
  return [...new Set(held1)].join(WORDS.listSemicolon[language]);
}

/** The proposition that US forces should leave, and the one of the harm that somebody may fear from it. */
const LEAVE = "us-forces-should-leave";
const HARM = "departure-would-harm-iraq";

/** A number about whose origin people ask. */
const COUNTED = getClaim("isis-attacks-iraq-syria-2024-h1");

/** A claim of the joint statement, with whose claimants, in whose article, the others are found. */
const STATEMENT = getClaim("2025-09-coalition-mission-in-iraq-to-end");

/** Every plan that the joint statement tells. */
const promises = once(
  claims.filter(
    (claim) =>
      "modality" in claim &&
      claim.modality === "planned" &&
      claim.source === STATEMENT.source &&
      claim.who.claimants.join() === STATEMENT.who.claimants.join(),
  ),
);

/** The questions with which somebody comes, and what the data answers. */
export function questions(place: Place): Answered[] {
  const { language } = place;
  const to = (path: string, text: ComponentChildren) => <a href={pageFrom(place, path)}>{text}</a>;
  const sides = positions(LEAVE);
  const fears = positions(HARM).for.filter(({ act }) => act === "fears");
  const { month, isMet, outcome } = monthEnd;
  const number = quantityOf(COUNTED);
  const origins = related(COUNTED).filter(({ type }) => type === "same-origin");
  return [
    {
      question: WORDS.askForces[language],
      answer: (
        <>
          <p>
            {to(propositionPath(LEAVE), WORDS.wanted[language])}: {holdersOf(sides.for, language)}.
          </p>
          <p>
            {to(propositionPath(LEAVE), WORDS.notWanted[language])}: {holdersOf(sides.against, language)}.
          </p>
          <p>
            {to(propositionPath(HARM), WORDS.feared[language])}: {holdersOf(fears, language)}.
          </p>
        </>
      ),
    },
    {
      question: filled("askDeadline", language, { month: formatDate(month, language) }),
      answer: (
        <>
          <p>{to("deadlines/", WORDS[isMet ? "answerMet" : "answerNotMet"][language])}</p>
          {outcome && (
            <p>
              <ClaimLink claim={outcome} place={place} />
            </p>
          )}
        </>
      ),
    },
    { question: WORDS.askFighters[language], answer: <p>{to("fighters/", fighters.finding(language, "part"))}</p> },
    {
      question: filled("askNumber", language, { number: number?.value ?? "" }),
      answer: (
        <>
          <p>
            {to(
              claimPath(COUNTED.id),
              filled("answerNumber", language, {
                number: number === undefined ? "" : formatQuantity(number, language),
                claimants: namesOf(COUNTED.who.claimants, language),
                article: articleName(COUNTED.source, language),
                published: formatDate(COUNTED.published, language),
              }),
            )}
          </p>
          {origins.map(({ claim, note }) => (
            <p>
              {to(claimPath(claim.id), WORDS.ofOneOrigin[language])}: {note?.[language]}
            </p>
          ))}
        </>
      ),
    },
    {
      question: WORDS.askStatement[language],
      answer: (
        <ul>
          {promises.map((claim) => (
            <li>
              <ClaimLink claim={claim} place={place} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
