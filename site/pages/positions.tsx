import { type Language, positions, propositions } from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import { ClaimLink, nameOf, namesOf } from "../names.js";
import { type Place, pageFrom, propositionPath } from "../place.js";
import type { Page } from "../shell.js";
import { Side, sideWord } from "../sides.js";

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
