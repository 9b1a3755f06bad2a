import { type Claim, cite, version } from "iraq-coalition-data";
import { useContext } from "preact/hooks";
import { addressOfPage, SiteAddress } from "./address.js";
import { filled, WORDS } from "./languages.js";
import { type Place, pageFrom } from "./place.js";

const FORMS = [
  ["text", undefined],
  ["markdown", "Markdown"],
  ["bibtex", "BibTeX"],
  ["csl-json", "CSL-JSON"],
] as const;

const citation = (claim: Claim, style: (typeof FORMS)[number][0]): string =>
  style === "csl-json" ? JSON.stringify(cite(claim, style), null, 2) : cite(claim, style, { words: false });

/** How to cite a claim, in four forms, and a link to its page that says of which version it is. */
export function Citing({ claim, place }: { claim: Claim; place: Place }) {
  const address = useContext(SiteAddress);
  const { language } = place;
  return (
    <>
      {FORMS.map(([style, name]) => (
        <details open={style === "text"}>
          <summary>{name === undefined ? WORDS.plainText[language] : <bdi>{name}</bdi>}</summary>
          <pre lang="en" dir="ltr">
            {citation(claim, style)}
          </pre>
        </details>
      ))}
      <p class="address">
        <a href={`${address === undefined ? pageFrom(place, place.path) : addressOfPage(address, place)}?v=${version}`}>
          {filled("linkTo", language, { version: `\u2068${version}\u2069` })}
        </a>
      </p>
    </>
  );
}
