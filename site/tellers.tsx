import { actors, type Claim } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { ActorLink } from "./names.js";
import type { Place } from "./place.js";

const articleOf = ({ source }: Claim) => actors.filter((actor) => actor.source === source).map(({ id }) => id);

/** Who says a claim: its claimants, or the article where it says it in its own voice. */
export const tellersOf = (claim: Claim): readonly string[] =>
  claim.who.claimants.length > 0 ? claim.who.claimants : articleOf(claim);

/** Those of whom it says something, each with a way to its page, as a list in a sentence. */
export const ActorLinks = ({ ids, place }: { ids: readonly string[]; place: Place }) => (
  <>
    {new Intl.ListFormat(place.language, { type: "conjunction" })
      .formatToParts(ids)
      .map(({ type, value }) => (type === "element" ? <ActorLink id={value} place={place} /> : value))}
  </>
);

/** Who tells a claim beside the one whom it is of. */
export const otherTellers = (claim: Claim, of: string): readonly string[] => tellersOf(claim).filter((id) => id !== of);

/** Whether they tell it of somebody, or together with them. */
export const toldWith = (claim: Claim, of: string): Word =>
  tellersOf(claim).includes(of) ? "jointlyWith" : "accordingTo";

/** Who else tells a claim of somebody, and through whom the words came; nothing where nobody does. */
export function Told({ claim, of, place }: { claim: Claim; of: string; place: Place }) {
  const { language } = place;
  const others = otherTellers(claim, of);
  const { via = [] } = claim.attribution;
  return (
    <>
      {others.length > 0 && (
        <span>
          {WORDS[toldWith(claim, of)][language]} <ActorLinks ids={others} place={place} />
        </span>
      )}
      {via.length > 0 && (
        <span>
          {WORDS.via[language]} <ActorLinks ids={via} place={place} />
        </span>
      )}
    </>
  );
}
