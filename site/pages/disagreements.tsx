import { type Claim, contradictions, evidenceOf, type Language } from "iraq-coalition-data";
import { WORDS } from "../languages.js";
import { ClaimLink } from "../names.js";
import type { Place } from "../place.js";
import { Relation } from "../relations.js";
import type { Page } from "../shell.js";

const Words = ({ claim, place }: { claim: Claim; place: Place }) => (
  <div>
    <p>
      <ClaimLink claim={claim} place={place} />
    </p>
    {evidenceOf(claim).map(({ quote, translation }) => (
      <>
        <blockquote lang="ar" dir="rtl">
          {quote}
        </blockquote>
        <p class="translation" lang="en" dir="ltr">
          {translation}
        </p>
      </>
    ))}
  </div>
);

/** Claims that cannot both be true, with the words of both. */
export function disagreementsPage(language: Language): Page {
  const place: Place = { language, path: "disagreements/" };
  return {
    place,
    title: WORDS.disagreements[language],
    description: WORDS.disagreements[language],
    content: (
      <>
        <h1>{WORDS.disagreements[language]}</h1>
        {contradictions().map(({ from, to, note }) => (
          <section class="disagreement">
            <Words claim={from} place={place} />
            <div class="between">
              <Relation type="contradicts" direction="to" language={language} />
              <h2 class="hidden">{WORDS.cannotHold[language]}</h2>
              {note && <p>{note[language]}</p>}
            </div>
            <Words claim={to} place={place} />
          </section>
        ))}
      </>
    ),
  };
}
