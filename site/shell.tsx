import { type Language, version } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { directionOf, LANGUAGES, otherLanguage, WORDS, type Word } from "./languages.js";
import { fileFrom, type Place, pageFrom } from "./place.js";

/** What a page is: its address, its head, and what stands in it. */
export interface Page {
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly content: ComponentChildren;
  /** structured data for search engines: schema.org */
  readonly linkedData?: object;
  /** a script that adds to the page; without it, the page can be read */
  readonly script?: string;
}

const SECTIONS: readonly (readonly [path: string, word: Word])[] = [
  ["", "overview"],
  ["claims/", "claims"],
  ["deadlines/", "deadlines"],
  ["positions/", "positions"],
  ["disagreements/", "disagreements"],
  ["sources/", "sources"],
  ["data/", "data"],
];

/** The section that a page belongs to. */
const sectionOf = (path: string) =>
  path.startsWith("claim/")
    ? "claims/"
    : path.startsWith("source/")
      ? "sources/"
      : `${path.split("/")[0]}${path === "" ? "" : "/"}`;

/** A name that search engines and readers of the page's text do not take for markup. */
const jsonInHtml = (value: object) => JSON.stringify(value).replaceAll("<", "\\u003c");

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

const nameOfLanguage = (language: Language) => (language === "en" ? "English" : "العربية");

/** A whole page: head, navigation, content and foot. */
export function Document({ place, title, description, content, linkedData, script }: Page) {
  const { language, path } = place;
  const other = otherLanguage(language);
  const say = (word: Word) => WORDS[word][language];
  const current = sectionOf(path);
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${say("site")}`}</title>
        <meta name="description" content={description} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <link rel="icon" type="image/svg+xml" href={fileFrom(place, "icon.svg")} />
        <link rel="stylesheet" href={fileFrom(place, "style.css")} />
        {LANGUAGES.map((one) => (
          <link rel="alternate" hreflang={one} href={pageFrom(place, path, one)} />
        ))}
        {script && <script src={fileFrom(place, script)} defer />}
        {linkedData && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(linkedData) }} />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          {say("skip")}
        </a>
        <header>
          <a class="name" href={pageFrom(place, "")}>
            {say("site")}
          </a>
          <nav aria-label={say("site")}>
            {SECTIONS.map(([to, word]) => (
              <a href={pageFrom(place, to)} aria-current={current === to ? "page" : undefined}>
                {say(word)}
              </a>
            ))}
          </nav>
          {path !== "claims/" && (
            <search>
              <form class="find" action={pageFrom(place, "claims/")}>
                <input type="search" name="q" aria-label={say("search")} />
                <button type="submit">{say("searchButton")}</button>
              </form>
            </search>
          )}
          <a class="language" href={pageFrom(place, path, other)} lang={other} hreflang={other}>
            {nameOfLanguage(other)}
          </a>
        </header>
        <main id="content">{content}</main>
        <footer>
          <p>
            {say("version")} <bdi>{version}</bdi> · {say("licence")}
          </p>
        </footer>
      </body>
    </html>
  );
}
