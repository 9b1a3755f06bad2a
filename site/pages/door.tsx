import type { Language } from "iraq-coalition-data";
import { DocumentInBoth } from "../both-languages.js";
import { LANGUAGES, WORDS } from "../languages.js";

const NAMES: Readonly<Record<Language, string>> = { en: "English", ar: "العربية" };

/** For who comes without a language: both, and no guess. */
export const DoorDocument = () => (
  <DocumentInBoth
    title="site"
    linkTo={(file) => ({ href: file })}
    scripts={["redirect.js"]}
    part={(language) => (
      <>
        <h1>{WORDS.site[language]}</h1>
        <p class="lead">{WORDS.siteIs[language]}</p>
        <p>
          <a class="enter" href={`${language}/`}>
            {NAMES[language]}
          </a>
        </p>
      </>
    )}
  >
    <meta name="description" content={LANGUAGES.map((language) => WORDS.siteIs[language]).join(" · ")} />
    {LANGUAGES.map((language) => (
      <link rel="alternate" hreflang={language} href={`${language}/`} />
    ))}
  </DocumentInBoth>
);
