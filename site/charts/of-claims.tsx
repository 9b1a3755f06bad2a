import { type Claim, claims, formatDate, formatQuantity, type Language, type QuantityLike } from "iraq-coalition-data";
import { WORDS } from "../languages.js";
import { claimantsOf, namesOf, When } from "../names.js";
import { claimPath, type Place, pageFrom } from "../place.js";
import { Telling, tellingOf, tellingWord } from "../telling.js";

/** Whether a claim is told as done, and not as planned, forecast or possible. */
export const isDone = (claim: Claim): boolean => tellingOf(claim) === "actual";

/** What is planned, forecast or possible never has the colour of what is told as done. */
export function colourOf(claim: Claim): string {
  if (isDone(claim)) return "var(--ink)";
  return tellingOf(claim) === "planned" ? "var(--plan)" : "var(--depends)";
}

/** The quantity of a claim that is drawn: the one that it is about. */
export const quantityOf = (claim: Claim): QuantityLike | undefined => claim.quantities[0]?.quantity;

/** What a mark of a claim leads to, and says to who does not see it. */
export const linked = (claim: Claim, place: Place) => ({
  href: pageFrom(place, claimPath(claim.id)),
  name: claim.summary[place.language],
});

/** The last day of the last article: what happened after it, the data cannot say. */
export const LAST_DAY: string =
  claims
    .flatMap(({ published }) => published.last ?? [])
    .sort()
    .at(-1) ?? "";

/** A number in one line: how it is told unless as done, with its hedge, and who says it, when it is about. */
export function numberTold(claim: Claim, language: Language): string {
  const quantity = quantityOf(claim);
  const number = quantity === undefined ? claim.summary[language] : formatQuantity(quantity, language);
  const when = claim.when?.first === undefined ? [] : [formatDate(claim.when, language)];
  const telling = isDone(claim) ? "" : `${tellingWord(claim, language)}: `;
  return `${telling}${number} (${[claimantsOf(claim, language), ...when].join(WORDS.listComma[language])})`;
}

/** Findings in one line. */
export const joined = (findings: readonly string[], language: Language): string =>
  `${findings.join(WORDS.listSemicolon[language])}.`;

/** A number with its hedge as a link, and below it when, where, who says it and where that is printed. */
export function NumberLabel({ claim, place, about }: { claim: Claim; place: Place; about?: string }) {
  const { language } = place;
  const quantity = quantityOf(claim);
  return (
    <>
      <p>
        {about !== undefined && `${about}: `}
        <a href={pageFrom(place, claimPath(claim.id))}>
          {quantity === undefined ? claim.summary[language] : formatQuantity(quantity, language)}
        </a>
        {!isDone(claim) && (
          <>
            {" "}
            <Telling claim={claim} language={language} />
          </>
        )}
      </p>
      <p class="bounds">
        <When claim={claim} language={language} />
        {claim.where.places.length > 0 && ` · ${namesOf(claim.where.places, language)}`} ·{" "}
        {claimantsOf(claim, language)}
      </p>
    </>
  );
}
