import { type Bilingual, type Claim, format, formatDate } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { WORDS, type Word } from "./languages.js";
import { meaningOf, namesOf } from "./names.js";
import type { Place } from "./place.js";
import { Side } from "./sides.js";

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
        fields: [field.split("[")[0] ?? field],
      }),
    ),
    "modality" in claim && {
      what: "kindOfClaim",
      value: meaningOf("Modality", claim.modality, language),
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

const reasonsFor = (claim: Claim, fields: readonly string[]): readonly Bilingual[] =>
  Object.entries(claim.inferred ?? {}).flatMap(([path, reason]) =>
    fields.includes(path.split(/[.[]/u)[0] ?? "") ? [reason] : [],
  );

/** Whether the words give a value, whether it counts from them, or whether it was worked out otherwise. */
function originOf(claim: Claim, { what }: Carried, reasons: readonly Bilingual[]): Word | undefined {
  const basis = what === "when" ? claim.when?.basis : "stated";
  if (basis === undefined) return undefined;
  if (reasons.length > 0 || basis === "inferred") return "inferred";
  return basis === "relative" ? "counted" : "inWords";
}

/** What the words of a claim carry, and what was inferred, with the reason. */
export function CarriedTable({ claim, place }: { claim: Claim; place: Place }) {
  const { language } = place;
  return (
    <table class="carried">
      <caption class="hidden">{WORDS.carries[language]}</caption>
      <tbody>
        {carriedBy(claim, place).map((row) => {
          const reasons = reasonsFor(claim, row.fields);
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
  );
}
