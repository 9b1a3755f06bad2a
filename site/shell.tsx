import { version } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { type Address, addressOfPage } from "./address.js";
import { fontsOf } from "./fonts.js";
import { Head } from "./head.js";
import { directionOf, NAME_OF_LANGUAGE, otherLanguage, WORDS, type Word } from "./languages.js";
import { type Place, pageFrom } from "./place.js";

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

/** The pages of charts that have no section of their own. They belong to the overview, which shows a part of each. */
const FIGURES: readonly (readonly [path: string, word: Word])[] = [
  ["troops/", "troops"],
  ["attacks/", "attacks"],
  ["losses/", "losses"],
  ["fighters/", "fighters"],
];

/** The section of pages whose path does not begin with that of their section. */
const SECTION_OF: Readonly<Record<string, string>> = {
  claim: "claims/",
  source: "sources/",
  actor: "positions/",
  actors: "positions/",
  errata: "data/",
};

/** The section that a page belongs to. */
function sectionOf(path: string): string {
  if (path === "" || FIGURES.some(([figure]) => figure === path)) return "";
  const [first = ""] = path.split("/");
  return SECTION_OF[first] ?? `${first}/`;
}

function Header({ place }: { place: Place }) {
  const { language, path } = place;
  const other = otherLanguage(language);
  const say = (word: Word) => WORDS[word][language];
  const current = sectionOf(path);
  return (
    <header>
      <a class="name" href={pageFrom(place, "")}>
        {say("site")}
      </a>
      <details class="menu">
        <summary>{say("menu")}</summary>
        <nav aria-label={say("site")}>
          {SECTIONS.map(([to, word]) => (
            <a href={pageFrom(place, to)} aria-current={path === to ? "page" : current === to ? "true" : undefined}>
              {say(word)}
            </a>
          ))}
        </nav>
      </details>
      {path !== "claims/" && (
        <search>
          <form class="find" action={pageFrom(place, "claims/")}>
            <input type="search" name="q" aria-label={say("search")} />
            <button type="submit">{say("searchButton")}</button>
          </form>
        </search>
      )}
      <a class="language" href={pageFrom(place, path, other)} lang={other} hreflang={other}>
        {NAME_OF_LANGUAGE[other]}
      </a>
    </header>
  );
}

function Footer({ place, address }: { place: Place; address: Address | undefined }) {
  const say = (word: Word) => WORDS[word][place.language];
  return (
    <footer>
      {place.path !== "" && (
        <nav aria-label={say("inFigures")}>
          <span aria-hidden="true">{say("inFigures")}:</span>
          {FIGURES.map(([to, word]) => (
            <a href={pageFrom(place, to)} aria-current={place.path === to ? "page" : undefined}>
              {say(word)}
            </a>
          ))}
        </nav>
      )}
      {/* Read by client/version.ts. */}
      <p data-version={version} data-other-version={say("otherVersion")}>
        {say("version")} <bdi>{version}</bdi> · {say("licence")}
      </p>
      {address !== undefined && (
        <p class="printed">
          <bdi>{addressOfPage(address, place)}</bdi>
        </p>
      )}
    </footer>
  );
}

interface DocumentProps {
  readonly page: Page;
  /** the content of the page as HTML */
  readonly html: string;
  /** where the site will be reached, if that is known */
  readonly address: Address | undefined;
}

/** A whole page: head, navigation, content and foot. */
export function Document({ page, html, address }: DocumentProps) {
  const { place } = page;
  const { language } = place;
  return (
    <html lang={language} dir={directionOf(language)}>
      <Head {...page} address={address} fonts={fontsOf(html, language)} />
      <body>
        <a class="skip" href="#content">
          {WORDS.skip[language]}
        </a>
        <Header place={place} />
        <main id="content" dangerouslySetInnerHTML={{ __html: html }} />
        <Footer place={place} address={address} />
      </body>
    </html>
  );
}
