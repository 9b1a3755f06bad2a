import {
  type Article,
  articleLabel,
  claims,
  evidenceOf,
  formatDate,
  type Language,
  sources,
} from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import { ClaimLink } from "../names.js";
import { type Place, pageFrom, sourcePath } from "../place.js";
import type { Page } from "../shell.js";

export const articles = sources.filter((source): source is Article => source.kind === "article");

/** Every article. */
export function sourcesPage(language: Language): Page {
  const place: Place = { language, path: "sources/" };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("sources"),
    description: say("sources"),
    content: (
      <>
        <h1>{say("sources")}</h1>
        <ul class="sources">
          {articles.map((article) => (
            <li>
              <a href={pageFrom(place, sourcePath(article.id))}>{articleLabel(article)[language]}</a>
              <p>
                <bdi>{article.id}</bdi>
                {article.published && ` · ${say("published")}: ${formatDate(article.published, language)}`}
              </p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}

/** What was taken from an article, line by line. Its words stand on the pages of the claims, and never in order. */
export function sourcePage(article: Article, language: Language): Page {
  const place: Place = { language, path: sourcePath(article.id) };
  const say = (word: Word) => WORDS[word][language];
  const byLine = new Map<number, Set<(typeof claims)[number]>>();
  for (const claim of claims)
    for (const { source, firstLine } of evidenceOf(claim))
      if (source.id === article.id) byLine.set(firstLine, (byLine.get(firstLine) ?? new Set()).add(claim));
  const lines = [...byLine].sort(([a], [b]) => a - b);
  return {
    place,
    title: articleLabel(article)[language],
    description: [article.id, article.published && formatDate(article.published, language)].join(", "),
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "sources/")}>{say("sources")}</a> / <bdi>{article.id}</bdi>
        </p>
        <h1>{articleLabel(article)[language]}</h1>
        {article.published && (
          <p>
            {say("published")}: {formatDate(article.published, language)}
          </p>
        )}
        <h2>{say("takenFrom")}</h2>
        <ol class="taken">
          {lines.map(([line, those]) => (
            <li id={`L${line}`} value={line}>
              <h3>
                {say("line")} <bdi>{line}</bdi>
              </h3>
              <ul>
                {[...those].map((claim) => (
                  <li>
                    <ClaimLink claim={claim} place={place} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </>
    ),
  };
}
