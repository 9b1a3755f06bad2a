import type { Language } from "iraq-coalition-data";
import { type Address, addressOfPage } from "./address.js";
import { LANGUAGES, otherLanguage, WORDS, type Word } from "./languages.js";
import { fileFrom, type Place, pageFrom } from "./place.js";
import type { Page } from "./shell.js";

/** What a page may load: nothing but files of the site. */
export const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

const LOCALES: Readonly<Record<Language, string>> = { en: "en_GB", ar: "ar_AR" };

/** The picture that a preview of a page shows. */
export const previewPicture = (language: Language) => `pictures/preview-${language}.png`;

/** The size of that picture, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** JSON that nobody takes for markup. Addresses in it are whole where that of the site is known, since its readers want them so. */
function jsonInHtml(value: object, place: Place, address: Address | undefined): string {
  const whole = (key: string, inner: unknown) =>
    address !== undefined && typeof inner === "string" && /^(?:url|contentUrl)$/u.test(key)
      ? new URL(inner, addressOfPage(address, place)).href
      : inner;
  return JSON.stringify(value, whole).replaceAll("<", "\\u003c");
}

/** The same page in each language, and where who has no language is sent: both for the overview, English for what is below it. */
function Alternates({ place, address }: { place: Place; address: Address | undefined }) {
  const { path } = place;
  const at = (language: Language) =>
    address === undefined ? pageFrom(place, path, language) : addressOfPage(address, { language, path });
  const door = address ?? fileFrom(place, "");
  return (
    <>
      {LANGUAGES.map((one) => (
        <link rel="alternate" hreflang={one} href={at(one)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={path === "" ? door : at("en")} />
    </>
  );
}

/** What a preview of the page shows where a link to it is sent. */
function Preview({ place, title, description, address }: Page & { address: Address | undefined }) {
  const { language, path } = place;
  const say = (word: Word) => WORDS[word][language];
  return (
    <>
      <meta property="og:type" content={path.startsWith("claim/") ? "article" : "website"} />
      <meta property="og:site_name" content={say("site")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta property="og:locale:alternate" content={LOCALES[otherLanguage(language)]} />
      <meta name="twitter:card" content={address === undefined ? "summary" : "summary_large_image"} />
      {address !== undefined && (
        <>
          <link rel="canonical" href={addressOfPage(address, place)} />
          <meta property="og:url" content={addressOfPage(address, place)} />
          <meta property="og:image" content={`${address}${previewPicture(language)}`} />
          <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
          <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
          <meta property="og:image:alt" content={say("previewAlt")} />
        </>
      )}
    </>
  );
}

interface HeadProps extends Page {
  readonly address: Address | undefined;
  /** the fonts that the page is set in */
  readonly fonts: readonly string[];
}

/** The head of a page. */
export function Head({ address, fonts, ...page }: HeadProps) {
  const { place, title, description, linkedData, script } = page;
  const { language } = place;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${WORDS.site[language]}`}</title>
      <meta name="description" content={description} />
      {fonts.map((font) => (
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href={fileFrom(place, `fonts/${font}`)}
          crossorigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={fileFrom(place, "style.css")} />
      <link rel="icon" type="image/svg+xml" href={fileFrom(place, "icon.svg")} />
      <Alternates place={place} address={address} />
      <Preview {...page} address={address} />
      <script src={fileFrom(place, "version.js")} defer />
      {script && <script src={fileFrom(place, script)} defer />}
      {linkedData && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonInHtml(linkedData, place, address) }}
        />
      )}
    </head>
  );
}
