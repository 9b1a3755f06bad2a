import { type Claim, formatDate, type PlanStatus, slippage } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { ClaimLink } from "./names.js";
import type { Place } from "./place.js";
import { filled } from "./words/both.js";

const STATUS: Readonly<Record<PlanStatus, Word>> = {
  met: "met",
  missed: "missed",
  moved: "moved",
  "came-about": "cameAbout",
  undecided: "undecided",
  unknown: "unknownOutcome",
};

/** What became of the plan that a claim tells of; one entry for each outcome. */
export const outcomesOf = (claim: Claim) => slippage().filter(({ plan }) => plan.group.includes(claim.id));

/** How late an outcome is, so far as the dates tell. */
function lateness({ least, most }: { least?: number; most?: number }): Word | undefined {
  if (least !== undefined) return most === undefined ? "daysAfterAtLeast" : "daysAfter";
  return most === undefined ? undefined : "daysAfterAtMost";
}

/** What became of a plan: its status, the claim that tells the outcome, and how late it is. */
export function Outcomes({ of, place }: { of: ReturnType<typeof outcomesOf>; place: Place }) {
  const { language } = place;
  const say = (word: Word) => WORDS[word][language];
  return (
    <ul class="outcomes">
      {of.map(({ plan, outcome, movedTo, status, daysLate, note }) => {
        const late = lateness(daysLate);
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
            {late && (
              <p class="late">{filled(say(late), { least: daysLate.least ?? "", most: daysLate.most ?? "" })}</p>
            )}
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
