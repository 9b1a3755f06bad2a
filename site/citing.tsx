import { type Claim, cite, type Language } from "iraq-coalition-data";
import { WORDS } from "./languages.js";
import { claimPath } from "./place.js";

const FORMS = [
  ["text", undefined],
  ["markdown", "Markdown"],
  ["bibtex", "BibTeX"],
  ["csl-json", "CSL-JSON"],
] as const;

const citation = (claim: Claim, style: (typeof FORMS)[number][0]): string =>
  style === "csl-json" ? JSON.stringify(cite(claim, style), null, 2) : cite(claim, style, { words: false });

/** How to cite a claim, in four forms, and how to link to it. */
export const Citing = ({ claim, language }: { claim: Claim; language: Language }) => (
  <>
    {FORMS.map(([style, name]) => (
      <details open={style === "text"}>
        <summary>{name === undefined ? WORDS.plainText[language] : <bdi>{name}</bdi>}</summary>
        <pre lang="en" dir="ltr">
          {citation(claim, style)}
        </pre>
      </details>
    ))}
    <p class="label">{WORDS.linkTo[language]}</p>
    <p class="address">
      <bdi>{`${language}/${claimPath(claim.id)}`}</bdi>
    </p>
  </>
);
