import { type Claim, formatDate, type Language, type PlanStatus, type Slippage, slippage } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "./languages.js";
import { ClaimLink } from "./names.js";
import type { Place } from "./place.js";

/** What a status is called. */
export const STATUS: Readonly<Record<PlanStatus, Word>> = {
  met: "met",
  missed: "missed",
  moved: "moved",
  "came-about": "cameAbout",
  undecided: "undecided",
  unknown: "unknownOutcome",
};

/** What became of the plan that a claim tells of; one entry for each outcome. */
export const outcomesOf = (claim: Claim) => slippage().filter(({ plan }) => plan.records.includes(claim.id));

/** How late an outcome is, so far as the dates tell; undefined if they do not, or if it is not late. */
export function lateness({ least, most }: Slippage<Claim>["daysLate"], language: Language): string | undefined {
  if (most === undefined || most <= 0) return undefined;
  return filled(least === undefined ? "toldDaysAfter" : "daysAfterBetween", language, { least: least ?? "", most });
}

/** What became of a plan: its status, the claim that tells the outcome, and how late it is. */
export function Outcomes({ of, place }: { of: ReturnType<typeof outcomesOf>; place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  return (
    <ul class="outcomes">
      {of.map(({ plan, outcome, movedTo, status, daysLate, note }) => {
        const late = lateness(daysLate, language);
        return (
          <li>
            <p>
              <span class={`status ${status}`}>{say(STATUS[status])}</span>
              {plan.when && ` · ${say("plannedForDay")}: ${formatDate(plan.when, language)}`}
            </p>
            {outcome && (
              <p>
                <ClaimLink claim={outcome} place={place} />
              </p>
            )}
            {late && <p class="late">{late}</p>}
            {movedTo && (
              <p>
                {say("takenOver")}: <ClaimLink claim={movedTo} place={place} />
              </p>
            )}
            {note && <p class="reason">{note[language]}</p>}
          </li>
        );
      })}
    </ul>
  );
}
