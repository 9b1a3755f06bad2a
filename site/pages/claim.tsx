import {
  type Bilingual,
  type Claim,
  cite,
  evidenceOf,
  format,
  formatDate,
  getClaim,
  type Language,
  related,
  sources,
  version,
} from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { WORDS, type Word } from "../languages.js";
import { Marked, marksIn } from "../marks.js";
import { ClaimLink, datasetTitle, fullNameOf, meaningOf, nameOf, namesOf, propositionNamed } from "../names.js";
import { claimPath, type Place, pageFrom, propositionPath, sourcePath } from "../place.js";
import { Relation } from "../relations.js";
import type { Page } from "../shell.js";
import { Side } from "../sides.js";

/** A row of what the words carry, and where it comes from. */
interface Carried {
  readonly what: Word;
  readonly value: ComponentChildren;
  /** the fields that it comes from, as `inferred` names them */
  readonly fields: readonly string[];
}

const MEASURES: Readonly<Record<string, Word>> = { quantity: "howMany", duration: "howLong" };

function carriedBy(claim: Claim, { language }: Place): Carried[] {
  const { who, where, when, quantities } = claim;
  return [
    ...(who.holders.length > 0
      ? [
          {
            what: "who" as const,
            value: namesOf(who.holders, language),
            fields: ["actor", "force", "group", "perpetrator", "operators", "holder"],
          },
        ]
      : []),
    ...("side" in claim
      ? [{ what: "side" as const, value: <Side claim={claim} language={language} />, fields: ["side", "act"] }]
      : []),
    ...(where.places.length > 0
      ? [{ what: "where" as const, value: namesOf(where.places, language), fields: ["place", "places", "territory"] }]
      : []),
    {
      what: "when",
      value: when ? formatDate(when, language) : WORDS.noTime[language],
      fields: DATES,
    },
    ...quantities.map(({ field, quantity }) => ({
      what: MEASURES[field] ?? ("share" as const),
      value: format(quantity, language),
      fields: [field.split("[")[0] ?? field],
    })),
    ...(!("modality" in claim)
      ? []
      : [
          {
            what: "kindOfClaim" as const,
            value: meaningOf("Modality", claim.modality, language),
            fields: ["modality"],
          },
        ]),
  ];
}

const DATES = ["date", "asOf", "period"] as const;

/** The note of the date of a claim: what it was worked out from. */
function noteOfDate(claim: Claim): Bilingual | undefined {
  const dates = claim as Partial<Record<(typeof DATES)[number], { readonly note?: Bilingual }>>;
  return DATES.map((field) => dates[field]?.note).find((note) => note !== undefined);
}

const reasonsFor = (claim: Claim, fields: readonly string[]) =>
  Object.entries(claim.inferred ?? {}).filter(([path]) => fields.includes(path.split(/[.[]/u)[0] ?? ""));

function CarriedTable({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  return (
    <table class="carried">
      <caption class="hidden">{WORDS.carries[language]}</caption>
      <tbody>
        {carriedBy(claim, place).map(({ what, value, fields }) => {
          const reasons = reasonsFor(claim, fields).map(([, reason]) => reason);
          const isDate = what === "when";
          const note = isDate ? noteOfDate(claim) : undefined;
          const basis = isDate ? claim.when?.basis : undefined;
          const how =
            isDate && claim.when === undefined
              ? undefined
              : reasons.length > 0 || basis === "inferred"
                ? "inferred"
                : basis === "relative"
                  ? "counted"
                  : "inWords";
          return (
            <tr>
              <th scope="row">{WORDS[what][language]}</th>
              <td>
                {value}
                {[...reasons, ...(note ? [note] : [])].map((reason) => (
                  <p class="reason">{reason[language]}</p>
                ))}
              </td>
              <td class={how === "inferred" ? "how inferred" : "how"}>{how && WORDS[how][language]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Who says it, through whom, in the order of reading; the last is the record. */
function Chain({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const { attribution, source } = claim;
  const article = sources.find(({ id }) => id === source);
  const via = "via" in attribution ? (attribution.via ?? []) : [];
  return (
    <ol class="chain">
      {claim.who.claimants.map((id) => (
        <li>{fullNameOf(id, language)}</li>
      ))}
      {via.map((id) => (
        <li>{nameOf(id, language)}</li>
      ))}
      {(attribution.cites ?? []).map((id) => (
        <li class="cited">
          <bdi>{id}</bdi>
          <small>{WORDS.footnote[language]}</small>
        </li>
      ))}
      <li>
        <a href={pageFrom(place, sourcePath(source))}>
          <bdi>{source}</bdi>
        </a>
        <small>
          {claim.who.claimants.length === 0 && `${WORDS.articleSays[language]}. `}
          {article && formatDate(claim.published, language)}
        </small>
      </li>
      <li class="record">
        {WORDS.thisRecord[language]}
        <small>{WORDS.wordForWord[language]}</small>
      </li>
    </ol>
  );
}

function Quotes({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  return (
    <section class="words">
      {evidenceOf(claim).map(({ quote, translation, source, firstLine, lastLine }) => (
        <figure>
          <blockquote lang="ar" dir="rtl">
            <Marked quote={quote} marks={marksIn(quote, claim)} />
          </blockquote>
          <p class="label">{say("translated")}</p>
          <p class="translation" lang="en" dir="ltr">
            {translation}
          </p>
          <figcaption>
            <a href={`${pageFrom(place, sourcePath(source.id))}#L${firstLine}`}>
              <bdi>{source.id}</bdi>, {firstLine === lastLine ? say("line") : say("lines")}{" "}
              <bdi>{firstLine === lastLine ? firstLine : `${firstLine}–${lastLine}`}</bdi>
            </a>
          </figcaption>
        </figure>
      ))}
      <p class="legend">
        {(["number", "hedge", "date", "name"] as const).map((kind) => (
          <>
            <mark class={kind}>{say(kind)}</mark>{" "}
          </>
        ))}
      </p>
    </section>
  );
}

function Beside({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const all = related(claim).filter(({ type }) => type !== "same-claim");
  const say = (word: Word) => WORDS[word][language];
  if (all.length === 0) return <p>{say("nothingBeside")}</p>;
  return (
    <>
      {!all.some(({ type }) => type === "contradicts") && <p>{say("noContradiction")}</p>}
      <ul class="beside">
        {all.map(({ type, direction, claim: other, note }) => (
          <li>
            <Relation type={type} direction={direction} language={language} />
            <div>
              <ClaimLink claim={other} place={place} />
              {note && <p class="reason">{note[language]}</p>}
            </div>
            <blockquote lang="ar" dir="rtl">
              {evidenceOf(other)[0]?.quote}
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

const STYLES = ["text", "markdown", "bibtex", "csl-json"] as const;

const citation = (claim: Claim, style: (typeof STYLES)[number]): string => {
  if (style === "csl-json") return JSON.stringify(cite(claim, "csl-json"), null, 2);
  return cite(claim, style, { words: false });
};

function Aside({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  const others = claim.records.filter((id) => id !== claim.id).map((id) => getClaim(id));
  return (
    <aside>
      {claim.note && (
        <section class="care">
          <h2>{say("care")}</h2>
          <p>{claim.note[language]}</p>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{say("sameClaim")}</h2>
          <ul>
            {others.map((other) => (
              <li>
                <a href={pageFrom(place, claimPath(other.id))}>{datasetTitle(other.dataset, language)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{say("cite")}</h2>
        {STYLES.map((style) => (
          <details open={style === "text"}>
            <summary>{style}</summary>
            <pre lang="en" dir="ltr">
              {citation(claim, style)}
            </pre>
          </details>
        ))}
      </section>
      <section>
        <h2>{say("thisRecord")}</h2>
        <dl>
          <dt>{say("dataset")}</dt>
          <dd>
            <bdi>{claim.dataset}</bdi>
          </dd>
          <dt>{say("identifier")}</dt>
          <dd>
            <bdi>{claim.id}</bdi>
          </dd>
          <dt>{say("version")}</dt>
          <dd>
            <bdi>{version}</bdi>
          </dd>
        </dl>
      </section>
    </aside>
  );
}

/** A claim: in which words, by whom, what they carry, and what stands beside it. */
export function claimPage(claim: Claim, language: Language): Page {
  const place: Place = { language, path: claimPath(claim.id) };
  const say = (word: Word) => WORDS[word][language];
  const proposition = "proposition" in claim ? propositionNamed(claim.proposition) : undefined;
  return {
    place,
    title: claim.summary[language],
    description: [format(claim.attribution, language), formatDate(claim.said, language)].join(", "),
    linkedData: {
      "@context": "https://schema.org",
      "@type": "Claim",
      text: claim.summary[language],
      inLanguage: language,
      identifier: claim.id,
      ...(claim.who.claimants.length > 0 && {
        author: claim.who.claimants.map((id) => ({ "@type": "Thing", name: nameOf(id, language) })),
      }),
      appearance: { "@type": "NewsArticle", identifier: claim.source, inLanguage: "ar" },
    },
    content: (
      <div class="with-aside">
        <article>
          <p class="crumbs">
            <a href={pageFrom(place, "claims/")}>{say("claims")}</a> /{" "}
            <a href={`${pageFrom(place, "claims/")}#${claim.dataset}`}>{datasetTitle(claim.dataset, language)}</a>
          </p>
          <h1>{claim.summary[language]}</h1>
          {proposition && (
            <p>
              {say("proposition")}:{" "}
              <a href={pageFrom(place, propositionPath(proposition.id))}>{proposition.sentence[language]}</a>
            </p>
          )}
          <Quotes claim={claim} place={place} />
          <h2>{say("whoSays")}</h2>
          <Chain claim={claim} place={place} />
          <h2>{say("carries")}</h2>
          <CarriedTable claim={claim} place={place} />
          <h2>{say("beside")}</h2>
          <Beside claim={claim} place={place} />
        </article>
        <Aside claim={claim} place={place} />
      </div>
    ),
  };
}
