import { claims, type Language, once, positions, propositions, sources } from "iraq-coalition-data";
import { attacks } from "../charts/attacks.js";
import type { Chart } from "../charts/chart.js";
import { deadlines } from "../charts/deadlines.js";
import { fighters } from "../charts/fighters.js";
import { losses } from "../charts/losses.js";
import { troops } from "../charts/troops.js";
import { pairsOf } from "../disagreements.js";
import { Figure } from "../figure.js";
import { filled, WORDS } from "../languages.js";
import { datasetLinkedData } from "../linked-data.js";
import { type Place, pageFrom, propositionPath } from "../place.js";
import { rowOf } from "../rows.js";
import type { Page } from "../shell.js";
import { SidesOf } from "../sides.js";
import { Table } from "./claims-table.js";
import { Opposed } from "./disagreements.js";
import { questions } from "./questions.js";

/** Some of the charts, the parts of them that the first page shows. */
const Charts = ({ of, place }: { of: readonly Chart[]; place: Place }) => (
  <div class="charts">
    {of.map((chart) => (
      <Figure
        chart={chart}
        place={place}
        heading={<a href={pageFrom(place, `${chart.name}/`)}>{chart.headline(place.language)}</a>}
        table={<Table rows={chart.shown("part").map((claim) => rowOf(claim, place.language))} place={place} />}
      />
    ))}
  </div>
);

const takenOn = (id: (typeof propositions)[number]["id"]): number => {
  const sides = positions(id);
  return sides.for.length + sides.against.length;
};

/** The proposition on which most take a side. */
const [disputed] = [...propositions].sort((a, b) => takenOn(b.id) - takenOn(a.id));

/** Who stands where on it. */
function Stands({ place }: { place: Place }) {
  const { language } = place;
  if (disputed === undefined) return null;
  return (
    <section class="part">
      <h2>
        <a href={pageFrom(place, propositionPath(disputed.id))}>
          {filled("standTitle", language, { sentence: disputed.sentence[language].replace(/\.$/u, "") })}
        </a>
      </h2>
      <p class="finding">
        <a href={pageFrom(place, "positions/")}>
          {filled("standLead", language, { propositions: propositions.length })}
        </a>
      </p>
      <SidesOf proposition={disputed.id} place={place} />
      <p>
        <strong>{WORDS.notAnswered[language]}:</strong> {WORDS.standNot[language]}
      </p>
    </section>
  );
}

/** The first of the pairs that cannot both be true. */
function Disagreement({ place }: { place: Place }) {
  const { language } = place;
  const pairs = pairsOf("contradicts");
  const [pair] = pairs;
  if (pair === undefined) return null;
  return (
    <section class="part">
      <h2>
        <a href={pageFrom(place, "disagreements/")}>{WORDS.disagreeTitle[language]}</a>
      </h2>
      <p class="finding">{filled("disagreeLead", language, { pairs: pairs.length })}</p>
      <Opposed pair={pair} place={place} heading="h3" />
      <p>
        <a href={pageFrom(place, "disagreements/")}>{WORDS.allDisagreements[language]}</a>
      </p>
    </section>
  );
}

/** The years from the first article to the last. */
const years = (): { from: string; to: string } => {
  const published = claims
    .flatMap(({ published: { first, last } }) => [first, last])
    .flatMap((day) => day?.slice(0, 4) ?? []);
  return { from: published.sort()[0] ?? "", to: published.sort().at(-1) ?? "" };
};

/** The first page: five questions with their answers, every chart, and the way to everything else. */
export function overviewPage(language: Language): Page {
  const place: Place = { language, path: "" };
  const title = filled("overviewTitle", language, {
    articles: sources.filter(({ kind }) => kind === "article").length,
  });
  const lead = filled("overviewLead", language, { claims: once(claims).length, ...years() });
  return {
    place,
    title,
    description: lead,
    script: "redirect.js",
    linkedData: datasetLinkedData(place, "claims"),
    content: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <section class="questions">
          {questions(place).map(({ question, answer }) => (
            <article>
              <h2>{question}</h2>
              {answer}
            </article>
          ))}
        </section>
        <Charts of={[deadlines]} place={place} />
        <Charts of={[troops, attacks]} place={place} />
        <Stands place={place} />
        <Disagreement place={place} />
        <Charts of={[losses, fighters]} place={place} />
      </>
    ),
  };
}
