import { type Language, slippage } from "iraq-coalition-data";
import { deadlines } from "../charts/deadlines.js";
import { Figure } from "../figure.js";
import { WORDS, type Word } from "../languages.js";
import { ClaimLink, claimantsOf, When } from "../names.js";
import { Outcome } from "../outcome.js";
import type { Place } from "../place.js";
import type { Page } from "../shell.js";
import { Telling } from "../telling.js";

const COLUMNS: readonly Word[] = ["plannedFor", "planned", "by", "outcome"];

/** Every plan with a date or an outcome, the earliest first, and what became of it. */
export function DeadlinesTable({ place }: { place: Place }) {
  const { language } = place;
  const rows = [...slippage()].sort((a, b) => ((a.plan.when?.last ?? "9999") < (b.plan.when?.last ?? "9999") ? -1 : 1));
  return (
    <table class="claims">
      <thead>
        <tr>
          {COLUMNS.map((word) => (
            <th scope="col">{WORDS[word][language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((slip) => (
          <tr>
            <td data-label={WORDS.plannedFor[language]}>
              <When claim={slip.plan} language={language} />
            </td>
            <th scope="row" data-label={WORDS.planned[language]}>
              <ClaimLink claim={slip.plan} place={place} />
              <p>
                <Telling claim={slip.plan} language={language} />
              </p>
            </th>
            <td data-label={WORDS.by[language]}>{claimantsOf(slip.plan, language)}</td>
            <td data-label={WORDS.outcome[language]}>
              <Outcome slip={slip} place={place} whole />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was planned, and what the articles say became of it: those with a last day as a chart, all in its table. */
export function deadlinesPage(language: Language): Page {
  const place: Place = { language, path: "deadlines/" };
  return {
    place,
    title: WORDS.deadlinesTitle[language],
    description: deadlines.finding(language, "page"),
    content: (
      <>
        <h1>{WORDS.deadlinesTitle[language]}</h1>
        <Figure chart={deadlines} place={place} table={<DeadlinesTable place={place} />} />
      </>
    ),
  };
}
