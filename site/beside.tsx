import { type Claim, evidenceOf, formatDate, type Related, related } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { Claimants, ClaimLink } from "./names.js";
import type { Place } from "./place.js";
import { Translation, Words } from "./quote.js";
import { Relation } from "./relations.js";

/** Relations in which two claims stand against each other, with what the note of each says. */
const AGAINST: Readonly<Record<string, Word>> = { contradicts: "whyApart", "in-tension": "strains" };

/** Everything related to a claim, once: a relation may lead to the same claim through several records of it. */
function relationsOf(claim: Claim): Related<Claim>[] {
  const seen = new Set<string>();
  return related(claim).filter(({ type, direction, claim: { records } }) => {
    const key = type in AGAINST ? `${type} ${records[0]}` : `${type} ${direction} ${records[0]}`;
    const isNew = type !== "same-claim" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A claim that this one cannot hold together with, or that strains it: its words, who says it and when, and what the note says. */
function Against({ relation, place }: { relation: Related<Claim>; place: Place }) {
  const { language } = place;
  const { type, direction, note, claim } = relation;
  return (
    <section class={`against ${type}`}>
      <div>
        <h3>
          <Relation type={type} direction={direction} language={language} />
        </h3>
        {note && (
          <p>
            <b>{WORDS[AGAINST[type] ?? "strains"][language]}:</b> {note[language]}
          </p>
        )}
      </div>
      <div>
        <p class="voice">
          <ClaimLink claim={claim} place={place} />
        </p>
        <p class="label">
          <Claimants claim={claim} language={language} /> · {formatDate(claim.said, language)}
        </p>
        {evidenceOf(claim).map(({ quote, translation }) => (
          <>
            <Words quote={quote} claims={[claim]} />
            <Translation quote={quote} translation={translation} claims={[claim]} />
          </>
        ))}
      </div>
    </section>
  );
}

/** What stands beside a claim, whose own words stand above: first what stands against it, in its words. */
export function Beside({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const all = relationsOf(claim);
  if (all.length === 0) return <p>{WORDS.nothingBeside[language]}</p>;
  const against = Object.keys(AGAINST).flatMap((type) => all.filter((one) => one.type === type));
  const others = all.filter(({ type }) => !(type in AGAINST));
  return (
    <>
      {!all.some(({ type }) => type === "contradicts") && <p>{WORDS.noContradiction[language]}</p>}
      {against.map((relation) => (
        <Against relation={relation} place={place} />
      ))}
      {others.length > 0 && (
        <ul class="beside">
          {others.map(({ type, direction, claim: other, note }) => (
            <li>
              <Relation type={type} direction={direction} language={language} />
              <div>
                <ClaimLink claim={other} place={place} />
                {note && <p class="reason">{note[language]}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
