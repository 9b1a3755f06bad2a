import { type Article, articleLabel, formatDate, type Language, sources } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "../languages.js";
import { LineBar, Swatch } from "../line-bar.js";
import { Filed, LeftOut } from "../line-uses.js";
import { type Line, linesOf, quotedIn, quotedShare, type Use } from "../lines.js";
import { articleName, articleNumber } from "../names.js";
import { linePath, type Place, pageFrom, sourcePath } from "../place.js";
import type { Page } from "../shell.js";

export const articles = sources.filter((source): source is Article => source.kind === "article");

const percent = (share: number, language: Language) =>
  new Intl.NumberFormat(language === "ar" ? "ar-u-nu-latn" : "en", { style: "percent" }).format(share);

const claimsOn = (lines: readonly Line[]) => new Set(lines.flatMap(({ claims }) => claims)).size;

/** Every article. */
export function sourcesPage(language: Language): Page {
  const place: Place = { language, path: "sources/" };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("sources"),
    description: say("sourcesLead"),
    content: (
      <>
        <h1>{say("sources")}</h1>
        <p class="lead">{say("sourcesLead")}</p>
        <ul class="sources">
          {articles.map((article) => {
            const lines = linesOf(article);
            return (
              <li>
                <a href={pageFrom(place, sourcePath(article.id))}>{articleLabel(article)[language]}</a>
                <p>
                  {articleName(article.id, language)}
                  {article.published && ` · ${say("published")}: ${formatDate(article.published, language)}`}
                </p>
                <p>
                  {say("linesOfIt")}: {lines.length} · {say("claimsOfIt")}: {claimsOn(lines)} ·{" "}
                  {say("charactersQuoted")}: <bdi>{percent(quotedShare(lines), language)}</bdi>
                </p>
              </li>
            );
          })}
        </ul>
      </>
    ),
  };
}

/** What the data knows of an article, and what its text does not say. */
function Facts({ article, language }: { article: Article; language: Language }) {
  const say = (word: Word) => WORDS[word][language];
  const asPrinted = (text: string | undefined) =>
    text === undefined ? (
      say("notInText")
    ) : (
      <span lang="ar" dir="auto">
        {text}
      </span>
    );
  const { published } = article;
  return (
    <dl class="facts">
      <dt>{say("published")}</dt>
      <dd>
        {published === undefined ? (
          say("notInText")
        ) : (
          <>
            <span class={published.basis === "stated" ? undefined : "worked-out"}>
              {formatDate(published, language)}
            </span>{" "}
            <small>({say(published.basis === "stated" ? "dateInText" : "inferred")})</small>
            {"note" in published && published.note && <small class="note">{published.note[language]}</small>}
          </>
        )}
      </dd>
      <dt>{say("originalTitle")}</dt>
      <dd>{asPrinted(article.title?.ar)}</dd>
      <dt>{say("author")}</dt>
      <dd>{asPrinted(article.author)}</dd>
      <dt>{say("outlet")}</dt>
      <dd>{asPrinted("publisher" in article ? article.publisher : undefined)}</dd>
      <dt>{say("seedFile")}</dt>
      <dd>
        <bdi>{article.file}</bdi>
      </dd>
    </dl>
  );
}

const KEY: readonly (readonly [use: Use | "whole", word: Word])[] = [
  ["one", "inOneClaim"],
  ["two", "inTwoClaims"],
  ["more", "inMoreClaims"],
  ["register", "aboutTheArticle"],
  ["left-out", "leftOut"],
  ["whole", "betweenQuotes"],
];

/** What the parts of the bars of some lines stand for. */
const Key = ({ lines, language }: { lines: readonly Line[]; language: Language }) => (
  <ul class="key-of-lines">
    {KEY.filter(([use]) => use === "whole" || lines.some(({ parts }) => parts.some((part) => part.use === use))).map(
      ([use, word]) => (
        <li>
          <Swatch use={use} /> {WORDS[word][language]}
        </li>
      ),
    )}
  </ul>
);

function Row({
  line,
  article,
  longest,
  place,
  hasHatching,
}: {
  line: Line;
  article: Article;
  longest: number;
  place: Place;
  hasHatching: boolean;
}) {
  const { language } = place;
  return (
    <tr id={`L${line.line}`}>
      <th scope="row">
        {line.claims.length > 0 ? (
          <a
            href={pageFrom(place, linePath(article.id, line.line))}
            aria-label={filled("lineOf", language, { line: line.line, article: articleNumber(article.id) })}
          >
            {line.line}
          </a>
        ) : (
          line.line
        )}
      </th>
      <td>
        <LineBar line={line} longest={longest} hasHatching={hasHatching} />
        <span class="hidden">
          {filled("ofCharacters", language, { quoted: quotedIn(line), all: line.text.length })}
        </span>
      </td>
      <td>{line.claims.length > 0 && line.claims.length}</td>
      <td>
        <Filed line={line} language={language} />
        <LeftOut line={line} language={language} />
      </td>
    </tr>
  );
}

/** What was taken from an article, line by line. Its words stand on the pages of its lines, and never in order. */
export function sourcePage(article: Article, language: Language): Page {
  const place: Place = { language, path: sourcePath(article.id) };
  const say = (word: Word) => WORDS[word][language];
  const lines = linesOf(article);
  const longest = Math.max(...lines.map(({ text }) => text.length));
  const share = percent(quotedShare(lines), language);
  const label = articleLabel(article)[language];
  return {
    place,
    title: `${articleName(article.id, language)}: ${label}`,
    description: [say("takenFrom"), ...(article.published ? [formatDate(article.published, language)] : [])].join(
      " · ",
    ),
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "sources/")}>{say("sources")}</a> / {articleName(article.id, language)}
        </p>
        <div class="of-article">
          <div>
            <h1>{label}</h1>
            <dl class="counts">
              <div>
                <dt>{say("linesOfIt")}</dt>
                <dd>{lines.length}</dd>
              </div>
              <div>
                <dt>{say("claimsOfIt")}</dt>
                <dd>{claimsOn(lines)}</dd>
              </div>
              <div>
                <dt>{say("charactersQuoted")}</dt>
                <dd>
                  <bdi>{share}</bdi>
                </dd>
              </div>
            </dl>
          </div>
          <Facts article={article} language={language} />
        </div>
        <h2>{say("takenFrom")}</h2>
        <p>{filled("quotedShare", language, { share: `\u2068${share}\u2069` })}</p>
        <figure class="lines">
          <Key lines={lines} language={language} />
          <table>
            <thead>
              <tr>
                <th scope="col">{say("lineOfArticle")}</th>
                <th scope="col">{say("wordsOfLine")}</th>
                <th scope="col">{say("claimsOfIt")}</th>
                <th scope="col">{say("filedUnder")}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <Row line={line} article={article} longest={longest} place={place} hasHatching={index === 0} />
              ))}
            </tbody>
          </table>
          <figcaption>
            <p>{say("howLinesRun")}</p>
            <p>
              <b>{say("notAnswered")}:</b> {say("sourceNot")}
            </p>
          </figcaption>
        </figure>
      </>
    ),
  };
}
