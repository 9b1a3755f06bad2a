import { type Claim, claims, evidenceOf, type Language, related } from "iraq-coalition-data";
import { directionOf, WORDS } from "./languages.js";
import { marksIn, WithMarks } from "./marks.js";
import { overviewPage } from "./pages/overview.js";

/** The claim that pictures of the site show: of those whose one quote has every kind of mark, the one beside which most others stand. */
export function shownClaim(): Claim {
  const hasEveryMark = (claim: Claim) => {
    const [{ quote } = { quote: "" }, ...others] = evidenceOf(claim);
    return others.length === 0 && new Set(marksIn(quote, claim).map(({ kind }) => kind)).size === 4;
  };
  const [first] = claims.filter(hasEveryMark).sort((a, b) => related(b).length - related(a).length);
  if (first === undefined) throw new Error("no claim has a number, a hedge, a date and a name in one quote");
  return first;
}

/** What a preview of the site shows where somebody sends a link to it: it is drawn from this page as a picture. */
export function PreviewDocument({ language }: { language: Language }) {
  const claim = shownClaim();
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
          {evidenceOf(claim).map(({ quote }) => (
            <blockquote lang="ar" dir="rtl">
              <WithMarks text={quote} marks={marksIn(quote, claim)} />
            </blockquote>
          ))}
          <figcaption>{claim.summary[language]}</figcaption>
        </figure>
      </body>
    </html>
  );
}
