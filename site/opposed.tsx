import { type Bilingual, type Claim, formatDate, type Language } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { ClaimLink } from "./names.js";
import type { Place } from "./place.js";
import { ActorLinks, tellersOf } from "./tellers.js";

/** Relations in which two claims stand against each other, with what the note of each says. */
export const OPPOSING: Readonly<Record<string, Word>> = { contradicts: "whyApart", "in-tension": "strains" };

/** Why two claims stand against each other. */
export const WhyOpposed = ({
  type,
  note,
  language,
}: {
  type: string;
  note: Bilingual | undefined;
  language: Language;
}) =>
  note && (
    <p>
      <b>{WORDS[OPPOSING[type] ?? "strains"][language]}:</b> {note[language]}
    </p>
  );

/** Whose a claim is, since when, and what it says. */
export function Voice({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const { via = [] } = claim.attribution;
  return (
    <>
      <p class="holder">
        <ActorLinks ids={tellersOf(claim)} place={place} />
        <small>
          {via.length > 0 && (
            <>
              {WORDS.listComma[language]}
              {WORDS.via[language]} <ActorLinks ids={via} place={place} />
            </>
          )}
          {` · ${WORDS.saidOn[language]}: ${formatDate(claim.said, language)}`}
        </small>
      </p>
      <p>
        <ClaimLink claim={claim} place={place} />
      </p>
    </>
  );
}
