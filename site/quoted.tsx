import { type Claim, evidenceOf } from "iraq-coalition-data";
import { Fragment } from "preact";
import { WORDS } from "./languages.js";
import { articleNumber } from "./names.js";
import { claimPath, type Place, pageFrom, sourcePath } from "./place.js";

/** The passages of a claim, one after the other. What stands between them is left to the style: no quote has it. */
const Passages = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <Fragment key={text}>
        <span>{text}</span>{" "}
      </Fragment>
    ))}
  </>
);

/** The words of a claim beside our translation, and the way to its page and to its lines. */
export function Quoted({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const quotes = evidenceOf(claim);
  const lines = [...new Set(quotes.map(({ firstLine }) => firstLine))].sort((a, b) => a - b);
  return (
    <>
      <blockquote class="passages" lang="ar" dir="rtl">
        <Passages texts={quotes.map(({ quote }) => quote)} />
      </blockquote>
      <p class="passages translation" lang="en" dir="ltr">
        <Passages texts={quotes.map(({ translation }) => translation)} />
      </p>
      <p class="from">
        <a href={pageFrom(place, claimPath(claim.id))}>{WORDS.claim[language]}</a>
        {` · ${WORDS.article[language]} `}
        <bdi>{articleNumber(claim)}</bdi>
        {`${WORDS.listComma[language]}${WORDS.onLine[language]} `}
        {lines.map((line, index) => (
          <>
            {index > 0 && WORDS.listComma[language]}
            <a href={`${pageFrom(place, sourcePath(claim.source))}#L${line}`}>
              <bdi>{line}</bdi>
            </a>
          </>
        ))}
      </p>
    </>
  );
}
