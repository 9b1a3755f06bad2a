import type { Claim, Language } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { WORDS } from "./languages.js";
import { KINDS, Marked, marksIn } from "./marks.js";
import { marksInTranslation } from "./translation-marks.js";

interface Quote {
  readonly quote: string;
  readonly translation: string;
}

/** The words of an article, as it has them, with what they give to claims marked. */
export const Words = ({ quote, claims }: { quote: string; claims: readonly Claim[] }) => (
  <blockquote lang="ar" dir="rtl">
    <Marked text={quote} marks={marksIn(quote, ...claims)} />
  </blockquote>
);

/** The translation of a quote, with the same marks. */
export const Translation = ({ quote, translation, claims }: Quote & { claims: readonly Claim[] }) => (
  <p class="translation" lang="en" dir="ltr">
    <Marked text={translation} marks={marksInTranslation(translation, quote, ...claims)} />
  </p>
);

/** A quote with its translation, and what stands below them. */
export const Quoted = ({
  language,
  children,
  ...of
}: Quote & { claims: readonly Claim[]; language: Language; children?: ComponentChildren }) => (
  <figure>
    <Words {...of} />
    <p class="label">{WORDS.translated[language]}</p>
    <Translation {...of} />
    {children}
  </figure>
);

/** What the marks of some quotes and their translations stand for. */
export function Legend({
  of,
  claims,
  language,
}: {
  of: readonly Quote[];
  claims: readonly Claim[];
  language: Language;
}) {
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
