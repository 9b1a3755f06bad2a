import { actors, claimsIn, type Language } from "iraq-coalition-data";
import { WORDS } from "../languages.js";
import { ActorLink, fullNameOf, meaningOf } from "../names.js";
import { claimPath, matrixPath, type Place, pageFrom, propositionPath } from "../place.js";
import { issues } from "../propositions.js";
import type { Page } from "../shell.js";
import { SideName } from "../sides.js";

/** The actor at the end of the way from an actor to the one that it belongs to. */
function wholeOf(id: string): string {
  const whole = actors.find((actor) => actor.id === id)?.partOf;
  return whole === undefined ? id : wholeOf(whole);
}

/** Those who hold a position, in groups: who belongs to the same whole, and last those who belong to none. */
function holders(place: Place): { readonly whole: string | undefined; readonly ids: readonly string[] }[] {
  const { language } = place;
  const ids = [...new Set(claimsIn("actor-positions").map(({ actor }) => actor))].sort((a, b) =>
    fullNameOf(a, language).localeCompare(fullNameOf(b, language), language),
  );
  const members = (whole: string) => ids.filter((id) => wholeOf(id) === whole);
  const wholes = [...new Set(ids.map(wholeOf))].filter((whole) => members(whole).some((id) => id !== whole));
  return [
    ...wholes.map((whole) => ({ whole, ids: members(whole) })),
    { whole: undefined, ids: ids.filter((id) => !wholes.includes(wholeOf(id))) },
  ];
}

/**
 * Actors by propositions. It is wide, and scrolls in a region of its own; where a screen is too narrow for it, the style makes a list
 * of each row, with the propositions as labels.
 */
function Matrix({ place }: { place: Place }) {
  const { language } = place;
  const positions = claimsIn("actor-positions");
  const groups = issues();
  const columns = groups.flatMap(({ propositions }) => propositions);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="matrix" aria-labelledby="matrix" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {WORDS.actor[language]}
            </th>
            {groups.map(({ issue, propositions }) => (
              <th colSpan={propositions.length} scope="colgroup">
                <span>{meaningOf("PropositionIssue", issue, language)}</span>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ id, sentence }) => (
              <th scope="col">
                <a href={pageFrom(place, propositionPath(id))}>{sentence[language]}</a>
              </th>
            ))}
          </tr>
        </thead>
        {holders(place).map(({ whole, ids }) => (
          <tbody>
            <tr>
              <th colSpan={columns.length + 1} scope="rowgroup">
                <span>{whole === undefined ? WORDS.otherActors[language] : fullNameOf(whole, language)}</span>
              </th>
            </tr>
            {ids.map((actor) => (
              <tr>
                <th scope="row">
                  <ActorLink id={actor} place={place} />
                </th>
                {columns.map(({ id, kind, sentence }) => {
                  const held = positions.filter((claim) => claim.actor === actor && claim.proposition === id);
                  return (
                    <td data-label={held.length > 0 ? sentence[language] : undefined}>
                      {held.map((claim) => (
                        <a class={`side ${claim.side}`} href={pageFrom(place, claimPath(claim.id))}>
                          <SideName side={claim.side} kind={kind} language={language} />
                        </a>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Who stands where on everything, as a cross-check of the lists. */
export function matrixPage(language: Language): Page {
  const place: Place = { language, path: matrixPath };
  return {
    place,
    title: WORDS.matrixTitle[language],
    description: WORDS.matrixNot[language],
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "positions/")}>{WORDS.positions[language]}</a>
        </p>
        <h1 id="matrix">{WORDS.matrixTitle[language]}</h1>
        <Matrix place={place} />
        <p class="caption">{WORDS.matrixNot[language]}</p>
      </>
    ),
  };
}
