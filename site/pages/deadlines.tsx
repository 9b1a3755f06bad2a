import { formatDate, type Language, type PlanStatus, slippage } from "iraq-coalition-data";
import { deadlinesChart } from "../charts.js";
import { WORDS, type Word } from "../languages.js";
import { Claimants, ClaimLink } from "../names.js";
import type { Place } from "../place.js";
import type { Page } from "../shell.js";

const STATUS: Readonly<Record<PlanStatus, Word>> = {
  met: "met",
  missed: "missed",
  moved: "moved",
  "came-about": "cameAbout",
  undecided: "undecided",
  unknown: "unknownOutcome",
};

/** The chart with its key, and what it does not show. */
export function DeadlinesFigure({ place }: { place: Place }) {
  const say = (word: Word) => WORDS[word][place.language];
  return (
    <figure class="chart">
      <p class="key">
        <span class="said">{say("said")}</span> <span class="last-day">{say("lastDay")}</span>{" "}
        <span class="told">{say("lastOutcome")}</span>
      </p>
      <div dangerouslySetInnerHTML={{ __html: deadlinesChart(place) }} />
      <figcaption>{say("deadlinesNot")}</figcaption>
    </figure>
  );
}

/** Every plan with a date or an outcome, the earliest first, and what became of it. */
export function deadlinesPage(language: Language): Page {
  const place: Place = { language, path: "deadlines/" };
  const say = (word: Word) => WORDS[word][language];
  const rows = [...slippage()].sort((a, b) => ((a.plan.when?.last ?? "9999") < (b.plan.when?.last ?? "9999") ? -1 : 1));
  return {
    place,
    title: say("deadlinesTitle"),
    description: say("deadlinesNot"),
    content: (
      <>
        <h1>{say("deadlinesTitle")}</h1>
        <DeadlinesFigure place={place} />
        <table class="claims">
          <thead>
            <tr>
              <th scope="col">{say("plannedFor")}</th>
              <th scope="col">{say("planned")}</th>
              <th scope="col">{say("by")}</th>
              <th scope="col">{say("outcome")}</th>
              <th scope="col">{say("daysLate")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ plan, outcome, status, daysLate, note }) => (
              <tr>
                <td>{plan.when ? formatDate(plan.when, language) : say("noTime")}</td>
                <td>
                  <ClaimLink claim={plan} place={place} />
                </td>
                <td>
                  <Claimants claim={plan} language={language} />
                </td>
                <td>
                  <span class={`status ${status}`}>{say(STATUS[status])}</span>
                  {outcome && (
                    <p class="reason">
                      <ClaimLink claim={outcome} place={place} />
                    </p>
                  )}
                  {note && <p class="reason">{note[language]}</p>}
                </td>
                <td>{daysLate.most}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  };
}
