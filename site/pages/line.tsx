import { type Article, articleLabel, type Claim, evidenceOf, type Language } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "../languages.js";
import { LineBar } from "../line-bar.js";
import { LeftOut } from "../line-uses.js";
import { type Line, linesOf } from "../lines.js";
import { articleName, ClaimLink, datasetTitle } from "../names.js";
import { linePath, type Place, pageFrom, sourcePath } from "../place.js";
import { Legend, Quoted } from "../quote.js";
import type { Page } from "../shell.js";
import { Telling } from "../telling.js";

/** The lines of an article that have a page: those that claims quote. */
export const quotedLines = (article: Article): readonly Line[] =>
  linesOf(article).filter(({ claims }) => claims.length > 0);

interface QuoteOfLine {
  readonly quote: string;
  readonly translation: string;
  readonly claims: Claim[];
}

/** The quotes that claims have from a line, in its order, each once, with the claims that have it. */
function quotesOf({ text, line, claims }: Line, article: Article): QuoteOfLine[] {
  const found = new Map<string, QuoteOfLine>();
  for (const claim of claims)
    for (const { quote, translation, source, firstLine, lastLine } of evidenceOf(claim)) {
      if (source.id !== article.id || line < firstLine || line > lastLine) continue;
      const known = found.get(quote);
      if (known === undefined) found.set(quote, { quote, translation, claims: [claim] });
      else if (!known.claims.includes(claim)) known.claims.push(claim);
    }
  return [...found.values()].sort((a, b) => text.indexOf(a.quote) - text.indexOf(b.quote));
}

/** One line of an article: the quotes that were taken from it, with the claims that they are for. */
export function linePage(article: Article, line: Line, language: Language): Page {
  const place: Place = { language, path: linePath(article.id, line.line) };
  const say = (word: Word) => WORDS[word][language];
  const name = articleName(article.id, language);
  const quotes = quotesOf(line, article);
  const title = filled("takenFromLine", language, { line: line.line, article: name });
  return {
    place,
    title,
    description: articleLabel(article)[language],
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "sources/")}>{say("sources")}</a> /{" "}
          <a href={`${pageFrom(place, sourcePath(article.id))}#L${line.line}`}>{name}</a> / {say("lineOfArticle")}{" "}
          {line.line}
        </p>
        <h1>{title}</h1>
        <LineBar line={line} longest={line.text.length} hasHatching />
        <LeftOut line={line} language={language} />
        {quotes.map(({ quote, translation, claims }) => (
          <section class="words of-line">
            <Quoted quote={quote} translation={translation} claims={claims} language={language} />
            <ul class="claims-of-quote">
              {claims.map((claim) => (
                <li>
                  <Telling claim={claim} language={language} /> <ClaimLink claim={claim} place={place} />{" "}
                  <small>{datasetTitle(claim.dataset, language)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Legend of={quotes} claims={line.claims} language={language} />
        <p class="caption">
          <b>{say("notAnswered")}:</b> {say("lineNot")}
        </p>
        <p>
          <a href={`${pageFrom(place, sourcePath(article.id))}#L${line.line}`}>{say("backToArticle")}</a>
        </p>
      </>
    ),
  };
}
