import { claims, formatDate, type Language } from "iraq-coalition-data";
import type { Correction } from "../../src/releases/errata.js";
import { filled, WORDS, type Word } from "../languages.js";
import { claimPath, errataPath, type Place, pageFrom } from "../place.js";
import type { Published } from "../published.js";
import type { Page } from "../shell.js";

const claimIds: ReadonlySet<string> = new Set(claims.map(({ id }) => id));

function Value({ value, language }: { value: unknown; language: Language }) {
  if (value === undefined) return <>{WORDS.noValue[language]}</>;
  return <span dir="auto">{typeof value === "string" ? value : JSON.stringify(value)}</span>;
}

/** What a field had and has; of a record that is no longer there, why, and what took its place. */
function What({ by, language }: { by: Correction; language: Language }) {
  const say = (word: Word) => WORDS[word][language];
  if (by.what === "field")
    return (
      <>
        <dt>{say("codedField")}</dt>
        <dd>
          <bdi>{by.path}</bdi>
        </dd>
        <dt>{say("before")}</dt>
        <dd>
          <Value value={by.old} language={language} />
        </dd>
        <dt>{say("after")}</dt>
        <dd>
          <Value value={by.new} language={language} />
        </dd>
      </>
    );
  return (
    <>
      <dt>{say("noLongerThere")}</dt>
      <dd>
        <bdi lang="en">{by.reason}</bdi>
      </dd>
      {by.became.length > 0 && (
        <>
          <dt>{say("becameWhat")}</dt>
          <dd>
            <bdi>{by.became.join(", ")}</bdi>
          </dd>
        </>
      )}
    </>
  );
}

function Corrected({ by, place }: { by: Correction; place: Place }) {
  const id = <bdi>{by.id}</bdi>;
  return (
    <dl>
      <dt>{WORDS.identifier[place.language]}</dt>
      <dd>{claimIds.has(by.id) ? <a href={pageFrom(place, claimPath(by.id))}>{id}</a> : id}</dd>
      <What by={by} language={place.language} />
    </dl>
  );
}

/** What the releases corrected in records that had been released, or how a correction will be told. */
export function errataPage({ errata, isReleased }: Pick<Published, "errata" | "isReleased">, language: Language): Page {
  const place: Place = { language, path: errataPath };
  const say = (word: Word) => WORDS[word][language];
  return {
    place,
    title: say("errataTitle"),
    description: say("errataLead"),
    content: (
      <>
        <p class="crumbs">
          <a href={pageFrom(place, "data/")}>{say("data")}</a>
        </p>
        <h1>{say("errataTitle")}</h1>
        <p class="lead">{say("errataLead")}</p>
        {errata.length === 0 && <p>{say(isReleased ? "noErrata" : "noErrataYet")}</p>}
        <p>{say("lastChangeIsTold")}</p>
        {errata.map(({ version, date, since, corrections }) => (
          <section>
            <h2>{filled("errataOf", language, { version, since, date: formatDate(date, language) })}</h2>
            {corrections.map((correction) => (
              <Corrected by={correction} place={place} />
            ))}
          </section>
        ))}
      </>
    ),
  };
}
