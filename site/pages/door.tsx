import { DocumentInBoth } from "../both-languages.js";
import { LANGUAGES, NAME_OF_LANGUAGE, WORDS } from "../languages.js";

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
            {NAME_OF_LANGUAGE[language]}
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
