import type { Language } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { FONTS_OF_BOTH } from "./fonts.js";
import { POLICY } from "./head.js";
import { directionOf, LANGUAGES, WORDS, type Word } from "./languages.js";

/** The attributes of a link to a file of the site. */
export type LinkTo = (file: string) => { readonly href: string } | { readonly "data-href": string };

interface InBoth {
  readonly title: Word;
  readonly linkTo: LinkTo;
  /** addresses of scripts */
  readonly scripts: readonly string[];
  /** for the head */
  readonly children?: ComponentChildren;
  readonly part: (language: Language) => ComponentChildren;
}

/** A page that stands outside the languages, and so has both side by side. */
export const DocumentInBoth = ({ title, linkTo, scripts, children, part }: InBoth) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{LANGUAGES.map((language) => WORDS[title][language]).join(" · ")}</title>
      {FONTS_OF_BOTH.map((font) => linkTo(`fonts/${font}`)).map(
        (link) =>
          "href" in link && <link rel="preload" as="font" type="font/woff2" {...link} crossorigin="anonymous" />,
      )}
      <link rel="stylesheet" {...linkTo("style.css")} />
      <link rel="icon" type="image/svg+xml" {...linkTo("icon.svg")} />
      {scripts.map((script) => (
        <script src={script} defer />
      ))}
      {children}
    </head>
    <body>
      <main class="in-both">
        {LANGUAGES.map((language) => (
          <section lang={language} dir={directionOf(language)}>
            {part(language)}
          </section>
        ))}
      </main>
    </body>
  </html>
);
