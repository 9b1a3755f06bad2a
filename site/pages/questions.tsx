import { claims, formatDate, getClaim, type Language, positions } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { dueMonth, isDueMonthMet, mostDaysAfter } from "../charts/deadlines.js";
import { fighters } from "../charts/fighters.js";
import { quantityOf } from "../charts/of-claims.js";
import { filled, WORDS } from "../languages.js";
import { fullNameOf, namesOf } from "../names.js";
import { claimPath, type Place, pageFrom, propositionPath } from "../place.js";

/** A question of the first page, and its answer, which leads to what it rests on. */
interface Answered {
  readonly question: string;
  readonly answer: ComponentChildren;
}

const holdersFor = (proposition: Parameters<typeof positions>[0], language: Language) =>
  namesOf([...new Set(positions(proposition).for.map(({ actor }) => actor))], language);

/** What a joint statement of the United States and Iraq says will end, and when. */
const PROMISES = [
  getClaim("2025-09-coalition-mission-in-iraq-to-end"),
  getClaim("2026-09-coalition-mission-in-syria-to-end"),
] as const;

const COUNTED = getClaim("isis-attacks-iraq-syria-2024-h1");

/** The questions with which somebody comes, and what the data answers. */
export function questions(place: Place): Answered[] {
  const { language } = place;
  const to = (path: string, text: ComponentChildren) => <a href={pageFrom(place, path)}>{text}</a>;
  const month = formatDate(dueMonth, language);
  return [
    {
      question: WORDS.askForces[language],
      answer: (
        <>
          <p>
            {to(propositionPath("us-forces-should-leave"), WORDS.wanted[language])}:{" "}
            {holdersFor("us-forces-should-leave", language)}.
          </p>
          <p>
            {to(propositionPath("departure-would-harm-iraq"), WORDS.feared[language])}:{" "}
            {holdersFor("departure-would-harm-iraq", language)}.
          </p>
        </>
      ),
    },
    {
      question: filled("askDeadline", language, { month }),
      answer: (
        <p>
          {to(
            "deadlines/",
            isDueMonthMet ? WORDS.answerMet[language] : filled("answerNotMet", language, { most: mostDaysAfter }),
          )}
        </p>
      ),
    },
    { question: WORDS.askFighters[language], answer: <p>{to("fighters/", fighters.finding(language))}</p> },
    {
      question: filled("askNumber", language, { number: quantityOf(COUNTED)?.value ?? "" }),
      answer: (
        <p>
          {to(
            claimPath(COUNTED.id),
            filled("answerNumber", language, {
              claimants: COUNTED.who.claimants.map((id) => fullNameOf(id, language)).join(", "),
              published: formatDate(COUNTED.published, language),
            }),
          )}
        </p>
      ),
    },
    {
      question: WORDS.askStatement[language],
      answer: PROMISES.map((claim) => (
        <p>
          {to(
            claimPath(claim.id),
            filled("answerStatement", language, {
              place: namesOf(claim.where.places, language),
              when: claim.when === undefined ? WORDS.noTime[language] : formatDate(claim.when, language),
            }),
          )}
        </p>
      )),
    },
  ];
}

/** The years from the first article to the last. */
export const years = (): { from: string; to: string } => {
  const published = claims
    .flatMap(({ published: { first, last } }) => [first, last])
    .flatMap((day) => day?.slice(0, 4) ?? []);
  return { from: published.sort()[0] ?? "", to: published.sort().at(-1) ?? "" };
};
