import { formatDate, type Language, slippage } from "iraq-coalition-data";
import { deadlines, Outcome } from "../charts/deadlines.js";
import { Figure } from "../figure.js";
import { WORDS, type Word } from "../languages.js";
import { Claimants, ClaimLink } from "../names.js";
import type { Place } from "../place.js";
import type { Page } from "../shell.js";

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
            <td>{slip.plan.when ? formatDate(slip.plan.when, language) : WORDS.noTime[language]}</td>
            <td>
              <ClaimLink claim={slip.plan} place={place} />
            </td>
            <td>
              <Claimants claim={slip.plan} language={language} />
            </td>
            <td>
              <Outcome slip={slip} place={place} note />
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
    description: deadlines.finding(language),
    content: (
      <>
        <h1>{WORDS.deadlinesTitle[language]}</h1>
        <Figure chart={deadlines} place={place} table={<DeadlinesTable place={place} />} />
      </>
    ),
  };
}
