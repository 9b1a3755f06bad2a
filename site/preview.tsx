import { claims, evidenceOf, formatDate, type Language } from "iraq-coalition-data";
import { directionOf, WORDS } from "./languages.js";
import { Marked, marksIn } from "./marks.js";
import { Claimants } from "./names.js";
import { overviewPage } from "./pages/overview.js";

/** The shortest quote of somebody who is named that shows every kind of mark: what this site has and others have not. */
function shown() {
  const [first] = claims
    .filter(({ who }) => who.claimants.length > 0)
    .flatMap((claim) => evidenceOf(claim).map((cited) => ({ claim, cited, marks: marksIn(cited.quote, claim) })))
    .filter(({ marks }) => new Set(marks.map(({ kind }) => kind)).size === 4)
    .sort((a, b) => a.cited.quote.length - b.cited.quote.length);
  if (first === undefined) throw new Error("no quote has a number, a hedge, a date and a name");
  return first;
}

/** What a preview of the site shows where somebody sends a link to it: it is drawn from this page as a picture. */
export function PreviewDocument({ language }: { language: Language }) {
  const { claim, cited, marks } = shown();
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{WORDS.site[language]}</title>
        <link rel="stylesheet" href="style.css" />
        <link rel="stylesheet" href="preview.css" />
      </head>
      <body>
        <p class="site-name">{WORDS.site[language]}</p>
        <h1>{overviewPage(language).title}</h1>
        <figure>
          <blockquote lang="ar" dir="rtl">
            <Marked quote={cited.quote} marks={marks} />
          </blockquote>
          <figcaption>
            {language === "en" && <p>{cited.translation}</p>}
            <p>
              <Claimants claim={claim} language={language} />, {formatDate(claim.said, language)}
            </p>
          </figcaption>
        </figure>
      </body>
    </html>
  );
}
