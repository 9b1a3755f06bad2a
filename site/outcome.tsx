import { type Claim, formatDate, type Language, type PlanStatus, type Slippage, slippage } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "./languages.js";
import { ClaimLink, Inferred } from "./names.js";
import { claimPath, type Place, pageFrom } from "./place.js";

const STATUS: Readonly<Record<PlanStatus, Word>> = {
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
function lateness({ least, most }: Slippage<Claim>["daysLate"], language: Language): string | undefined {
  if (most === undefined || most <= 0) return undefined;
  return filled(least === undefined || least <= 0 ? "toldDaysAfter" : "daysAfterBetween", language, {
    least: least ?? "",
    most,
  });
}

/** What became of a plan: its status, how late it is, and the claim that tells the outcome. */
export function Outcome({
  slip,
  place,
  whole = false,
  note: isNoted = true,
}: {
  slip: Slippage<Claim>;
  place: Place;
  whole?: boolean;
  note?: boolean;
}) {
  const { language } = place;
  const { outcome, movedTo, status, daysLate, note } = slip;
  const late = lateness(daysLate, language);
  return (
    <>
      <p class={`status ${status}`}>{WORDS[STATUS[status]][language]}</p>
      {late && (
        <p class="late">
          {late}
          {outcome?.when?.basis === "inferred" && <Inferred language={language} />}
        </p>
      )}
      {outcome && (
        <p>
          {whole ? (
            <ClaimLink claim={outcome} place={place} />
          ) : (
            <a href={pageFrom(place, claimPath(outcome.id))} aria-label={outcome.summary[language]}>
              {WORDS.asTold[language]}
            </a>
          )}
        </p>
      )}
      {movedTo && (
        <p>
          {WORDS.takenOver[language]}: <ClaimLink claim={movedTo} place={place} />
        </p>
      )}
      {note && isNoted && <p class="reason">{note[language]}</p>}
    </>
  );
}

/** What became of a plan, once for each outcome, with when it was planned for. */
export const Outcomes = ({ of, place }: { of: ReturnType<typeof outcomesOf>; place: Place }) => (
  <ul class="outcomes">
    {of.map((slip) => (
      <li>
        {slip.plan.when && (
          <p>{`${WORDS.plannedForDay[place.language]}: ${formatDate(slip.plan.when, place.language)}`}</p>
        )}
        <Outcome slip={slip} place={place} whole />
      </li>
    ))}
  </ul>
);
