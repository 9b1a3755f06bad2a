import { type Language, positions, propositions } from "iraq-coalition-data";
import { anchorOf, lookAlikes, type Pair, pairsOf, type Tensions, tensions } from "../disagreements.js";
import { WORDS, type Word } from "../languages.js";
import { Voice, WhyOpposed } from "../opposed.js";
import { type Place, pageFrom, propositionPath } from "../place.js";
import { LegendOf, QuotesOf } from "../quote.js";
import { Relation } from "../relations.js";
import type { Page } from "../shell.js";

/** Two claims against each other: on either side who says it, when and in which words, and between them what does not go together. */
export function Opposed({ pair, place, heading: Heading }: { pair: Pair; place: Place; heading: "h2" | "h3" }) {
  const { language } = place;
  const { type, from, to, note } = pair;
  return (
    <article class="disagreement" id={anchorOf(pair)}>
      <div>
        <Voice claim={from} place={place} />
        <QuotesOf claim={from} place={place} />
      </div>
      <div class="between">
        <Heading>
          <Relation type={type} direction="to" language={language} />
        </Heading>
        <WhyOpposed type={type} note={note} language={language} />
        <LegendOf claims={[from, to]} language={language} />
      </div>
      <div>
        <Voice claim={to} place={place} />
        <QuotesOf claim={to} place={place} />
      </div>
    </article>
  );
}

/** Two claims that differ and can both hold: what each says, and why they differ. */
function Alike({ pair, place }: { pair: Pair; place: Place }) {
  const { from, to, note } = pair;
  return (
    <article class="alike" id={anchorOf(pair)}>
      {[from, to].map((claim) => (
        <div>
          <Voice claim={claim} place={place} />
        </div>
      ))}
      <p>{note?.[place.language]}</p>
    </article>
  );
}

const articlesNamed = ({ articles }: Tensions, language: Language) =>
  `${WORDS[articles.length === 1 ? "insideArticle" : "betweenArticles"][language]} ${new Intl.ListFormat(language).format(articles)}`;

/** Where the pairs in tension stand, by their articles. */
const TensionPages = ({ place }: { place: Place }) => (
  <ul class="pages">
    {tensions().map((group) => (
      <li>
        <a href={pageFrom(place, group.path)}>
          {`${WORDS.tensionsOf[place.language]} ${articlesNamed(group, place.language)}`}
        </a>{" "}
        <small>{`${WORDS.pairs[place.language]}: ${group.pairs.length}`}</small>
      </li>
    ))}
  </ul>
);

/** The propositions on which somebody is for and somebody against. */
const opposedSides = () =>
  propositions.filter(({ id }) => positions(id).for.length > 0 && positions(id).against.length > 0);

/** Claims that cannot both be true with the words of both, the way to those in tension, and pairs that only look opposed. */
export function disagreementsPage(language: Language): Page {
  const place: Place = { language, path: "disagreements/" };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("disagreementsTitle"),
    description: `${say("contradictionsTitle")}. ${say("tensionsTitle")}. ${say("disagreementsLead")}`,
    content: (
      <>
        <h1>{say("disagreementsTitle")}</h1>
        <p class="lead">{`${say("disagreementsLead")} ${say("translationsOurs")}`}</p>
        <section>
          <h2 id="contradictions">{say("contradictionsTitle")}</h2>
          {pairsOf("contradicts").map((pair) => (
            <Opposed pair={pair} place={place} heading="h3" />
          ))}
        </section>
        <section>
          <h2 id="tensions">{say("tensionsTitle")}</h2>
          <p>{say("tensionsLead")}</p>
          <TensionPages place={place} />
        </section>
        <section>
          <h2 id="look-alikes">{say("lookAlikesTitle")}</h2>
          <p>{say("lookAlikesLead")}</p>
          {lookAlikes().map(([type, pairs]) => (
            <section>
              <h3>
                <Relation type={type} direction="to" language={language} />
              </h3>
              {pairs.map((pair) => (
                <Alike pair={pair} place={place} />
              ))}
            </section>
          ))}
        </section>
        <section>
          <h2 id="sides">{say("sidesTitle")}</h2>
          <p>{say("sidesLead")}</p>
          <ul class="pages">
            {opposedSides().map(({ id, sentence }) => (
              <li>
                <a href={pageFrom(place, propositionPath(id))}>{sentence[language]}</a>
              </li>
            ))}
          </ul>
        </section>
        <p class="caption">{say("disagreementsNot")}</p>
      </>
    ),
  };
}

/** The pairs in tension of one article, or of two. */
export function tensionsPage(group: Tensions, language: Language): Page {
  const place: Place = { language, path: group.path };
  const say = (word: Word) => WORDS[word][language];
  const title = `${say("tensionsOf")} ${articlesNamed(group, language)}`;
  return {
    place,
    title,
    description: `${title}. ${say("tensionsTitle")}.`,
    content: (
      <>
        <p class="crumbs">
          <a href={`${pageFrom(place, "disagreements/")}#tensions`}>{say("disagreements")}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{`${say("tensionsTitle")}. ${say("translationsOurs")}`}</p>
        {group.pairs.map((pair) => (
          <Opposed pair={pair} place={place} heading="h2" />
        ))}
        <p class="caption">{say("disagreementsNot")}</p>
      </>
    ),
  };
}
