import { type Bilingual, type Claim, format, formatDate } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { CHAINED } from "./chain.js";
import { reasonsFor } from "./inferred.js";
import { WORDS, type Word } from "./languages.js";
import { namesOf } from "./names.js";
import type { Place } from "./place.js";
import { Side } from "./sides.js";
import { tellingWord } from "./telling.js";

/** A row of what the words carry, and where it comes from. */
interface Carried {
  readonly what: Word;
  readonly value: ComponentChildren;
  /** the fields that it comes from, as `inferred` names them */
  readonly fields: readonly string[];
}

const MEASURES: Readonly<Record<string, Word>> = { quantity: "howMany", duration: "howLong" };
const DATES = ["date", "asOf", "period"] as const;

function carriedBy(claim: Claim, { language }: Place): Carried[] {
  const { who, where, when, quantities } = claim;
  const rows: (Carried | undefined | false)[] = [
    who.holders.length > 0 && {
      what: "who",
      value: namesOf(who.holders, language),
      fields: ["actor", "force", "group", "perpetrator", "operators", "holder"],
    },
    "side" in claim && {
      what: "side",
      value: <Side claim={claim} language={language} />,
      fields: ["side", "act"],
    },
    where.places.length > 0 && {
      what: "where",
      value: namesOf(where.places, language),
      fields: ["place", "places", "territory"],
    },
    { what: "when", value: when ? formatDate(when, language) : WORDS.noTime[language], fields: DATES },
    ...quantities.map(
      ({ field, quantity }): Carried => ({
        what: MEASURES[field] ?? "share",
        value: format(quantity, language),
        fields: [field],
      }),
    ),
    "modality" in claim && {
      what: "kindOfClaim",
      value: tellingWord(claim, language),
      fields: ["modality"],
    },
  ];
  return rows.filter((row) => row !== undefined && row !== false);
}

/** The note of the date of a claim: what it was worked out from. */
function noteOfDate(claim: Claim): Bilingual | undefined {
  const dates = claim as Partial<Record<(typeof DATES)[number], { readonly note?: Bilingual }>>;
  return DATES.map((field) => dates[field]?.note).find((note) => note !== undefined);
}

/** Whether the words give a value, whether it counts from them, or whether it was worked out otherwise. */
function originOf(claim: Claim, { what }: Carried, reasons: readonly Bilingual[]): Word | undefined {
  const basis = what === "when" ? claim.when?.basis : "stated";
  if (basis === undefined) return undefined;
  if (reasons.length > 0 || basis === "inferred") return "inferred";
  return basis === "relative" ? "counted" : "inWords";
}

/** What the words of a claim carry, and what was inferred, with the reason: each reason has a place here, or in the chain. */
export function CarriedTable({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  const rows = carriedBy(claim, place);
  const { others } = reasonsFor(claim, [...CHAINED, ...rows.flatMap(({ fields }) => fields)]);
  return (
    <>
      <table class="carried">
        <caption class="hidden">{WORDS.carries[language]}</caption>
        <tbody>
          {rows.map((row) => {
            const reasons = reasonsFor(claim, row.fields).own;
            const note = row.what === "when" ? noteOfDate(claim) : undefined;
            const origin = originOf(claim, row, reasons);
            const isInferred = origin === "inferred";
            return (
              <tr>
                <th scope="row">{WORDS[row.what][language]}</th>
                <td>
                  <span class={isInferred ? "worked-out" : undefined}>{row.value}</span>
                  {[...reasons, ...(note ? [note] : [])].map((reason) => (
                    <p class="reason">{reason[language]}</p>
                  ))}
                </td>
                <td class={isInferred ? "how inferred" : "how"}>
                  {isInferred && <span aria-hidden="true">? </span>}
                  {origin && WORDS[origin][language]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {others.length > 0 && (
        <>
          <h3 class="also-inferred">{WORDS.alsoInferred[language]}</h3>
          <ul class="also-inferred">
            {others.map((reason) => (
              <li>{reason[language]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
