import { type Claim, evidenceOf, type Language } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { filled, WORDS } from "./languages.js";
import { KINDS, marksIn, WithMarks } from "./marks.js";
import { articleName } from "./names.js";
import { linePath, type Place, pageFrom } from "./place.js";
import { marksInTranslation } from "./translation-marks.js";

interface Quote {
  readonly quote: string;
  readonly translation: string;
}

interface QuoteProps extends Quote {
  /** whose numbers, hedges, dates and names are marked */
  readonly claims: readonly Claim[];
  readonly language: Language;
  readonly children?: ComponentChildren;
}

/** The words of an article, as it has them, above our translation, both with what they give to claims marked; and what stands below them. */
export const Quoted = ({ quote, translation, claims, language, children }: QuoteProps) => (
  <figure class="quoted">
    <blockquote lang="ar" dir="rtl">
      <WithMarks text={quote} marks={marksIn(quote, ...claims)} />
    </blockquote>
    <p class="label">{WORDS.translated[language]}</p>
    <p class="translation" lang="en" dir="ltr">
      <WithMarks text={translation} marks={marksInTranslation(translation, quote, ...claims)} />
    </p>
    {children}
  </figure>
);

/** The quotes of a claim, each with the way to the page of its line. */
export const QuotesOf = ({ claim, place }: { claim: Claim; place: Place }) => (
  <>
    {evidenceOf(claim).map(({ quote, translation, source, firstLine, lastLine }) => (
      <Quoted quote={quote} translation={translation} claims={[claim]} language={place.language}>
        <figcaption>
          <a href={pageFrom(place, linePath(source.id, firstLine))}>
            {filled(firstLine === lastLine ? "atLine" : "atLines", place.language, {
              article: articleName(source.id, place.language),
              line: firstLine,
              last: lastLine,
            })}
          </a>
        </figcaption>
      </Quoted>
    ))}
  </>
);

interface LegendProps {
  readonly of: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly language: Language;
}

/** What the marks of some quotes and their translations stand for. */
export function Legend({ of, claims, language }: LegendProps) {
  const marked = new Set(
    of
      .flatMap(({ quote, translation }) => [
        ...marksIn(quote, ...claims),
        ...marksInTranslation(translation, quote, ...claims),
      ])
      .map(({ kind }) => kind),
  );
  return (
    <p class="legend">
      {KINDS.filter((kind) => marked.has(kind)).map((kind) => (
        <mark class={kind}>{WORDS[kind][language]}</mark>
      ))}
    </p>
  );
}

/** What the marks of the quotes of some claims stand for. */
export const LegendOf = ({ claims, language }: { claims: readonly Claim[]; language: Language }) => (
  <Legend of={claims.flatMap((claim) => evidenceOf(claim))} claims={claims} language={language} />
);
