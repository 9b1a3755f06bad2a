import { claims, type Language, once, sources, version } from "iraq-coalition-data";
import { charts } from "../charts/index.js";
import { ClaimsTable } from "../claims-table.js";
import { Figure } from "../figure.js";
import { filled } from "../languages.js";
import { type Place, pageFrom } from "../place.js";
import type { Page } from "../shell.js";
import { questions, years } from "./questions.js";

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
    linkedData: {
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "iraq-coalition-data",
      description: lead,
      version,
      inLanguage: ["en", "ar"],
      license: "https://creativecommons.org/licenses/by/4.0/",
    },
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
        <div class="charts">
          {charts.map((chart) => (
            <Figure
              chart={chart}
              place={place}
              heading={<a href={pageFrom(place, `${chart.name}/`)}>{chart.headline(language)}</a>}
              table={<ClaimsTable claims={chart.claims} place={place} />}
            />
          ))}
        </div>
      </>
    ),
  };
}
