import { type Claim, type Related, related } from "iraq-coalition-data";
import { WORDS } from "./languages.js";
import { ClaimLink } from "./names.js";
import { OPPOSING, Voice, WhyOpposed } from "./opposed.js";
import type { Place } from "./place.js";
import { QuotesOf } from "./quote.js";
import { Relation } from "./relations.js";

/** Everything related to a claim, once: a relation may lead to the same claim through several records of it. */
function relationsOf(claim: Claim): Related<Claim>[] {
  const seen = new Set<string>();
  return related(claim).filter(({ type, direction, claim: { records } }) => {
    const key = type in OPPOSING ? `${type} ${records[0]}` : `${type} ${direction} ${records[0]}`;
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
    <section class={`opposing ${type}`}>
      <div>
        <h3>
          <Relation type={type} direction={direction} language={language} />
        </h3>
        <WhyOpposed type={type} note={note} language={language} />
      </div>
      <div>
        <Voice claim={claim} place={place} />
        <QuotesOf claim={claim} place={place} />
      </div>
    </section>
  );
}

/** What stands beside a claim, whose own words stand above: first what stands against it, in its words. */
export function Beside({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const all = relationsOf(claim);
  if (all.length === 0) return <p>{WORDS.nothingBeside[language]}</p>;
  const against = Object.keys(OPPOSING).flatMap((type) => all.filter((one) => one.type === type));
  const others = all.filter(({ type }) => !(type in OPPOSING));
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
