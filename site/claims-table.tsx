import { type Claim, evidenceOf, formatQuantity } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { Claimants, ClaimLink, When } from "./names.js";
import { type Place, pageFrom, sourcePath } from "./place.js";

const COLUMNS: readonly Word[] = ["what", "howMany", "when", "by", "article"];

/** Claims as a table: what is claimed, how many, when, by whom, and on which line of which article. */
export function ClaimsTable({ claims, place }: { claims: readonly Claim[]; place: Place }) {
  const { language } = place;
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
        {claims.map((claim) => {
          const [first] = evidenceOf(claim);
          return (
            <tr>
              <td>
                <ClaimLink claim={claim} place={place} />
              </td>
              <td>{claim.quantities.map(({ quantity }) => formatQuantity(quantity, language)).join(" · ")}</td>
              <td>
                <When claim={claim} language={language} />
              </td>
              <td>
                <Claimants claim={claim} language={language} />
              </td>
              <td>
                {first && (
                  <a href={`${pageFrom(place, sourcePath(first.source.id))}#L${first.firstLine}`}>
                    <bdi>
                      {first.source.id}#L{first.firstLine}
                    </bdi>
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
