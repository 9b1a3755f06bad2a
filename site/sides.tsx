import { type ClaimOf, format, formatDate, type Language, positions, type propositions } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { ActorLink, ArticleName, namesOf, propositionNamed } from "./names.js";
import { claimPath, type Place, pageFrom } from "./place.js";
import { Sign, type SignName } from "./signs.js";
import { otherTellers, toldWith } from "./tellers.js";
import { ACTS } from "./words/positions.js";

export type Position = ClaimOf<"actor-positions">;
export type PropositionKind = (typeof propositions)[number]["kind"];

/** The sign of each side, and its word on what ought to be and on what is. */
export const SIDES: Readonly<Record<Position["side"], { sign: SignName } & Readonly<Record<PropositionKind, Word>>>> = {
  for: { sign: "up", ought: "forIt", is: "saysSo" },
  against: { sign: "down", ought: "againstIt", is: "saysNot" },
  depends: { sign: "diamond", ought: "depends", is: "depends" },
  divided: { sign: "half", ought: "divided", is: "divided" },
  undeclared: { sign: "dash", ought: "undeclared", is: "undeclared" },
};

/** The name of a side. What somebody holds to be true is no wish: "for" a fear would read as one. */
export const sideWord = (side: Position["side"], kind: PropositionKind): Word => SIDES[side][kind];

const kindOf = ({ proposition }: Position): PropositionKind => propositionNamed(proposition)?.kind ?? "ought";

/** The sign of a side and its word. */
export const SideName = ({
  side,
  kind,
  language,
}: {
  side: Position["side"];
  kind: PropositionKind;
  language: Language;
}) => (
  <>
    <Sign name={SIDES[side].sign} />
    {WORDS[sideWord(side, kind)][language]}
  </>
);

/** The act by which a side is expressed, the part of the actor that holds it, and the words that narrow it. */
function Act({ claim: { act, share, limits }, language }: { claim: Position; language: Language }) {
  return (
    <>
      <span class="act">{ACTS[act][language]}</span>
      {share && `${WORDS.listComma[language]}${format(share, language)}`}
      {limits && <span class="limits">{` (${limits[language]})`}</span>}
    </>
  );
}

/** A side: sign, word and act, with the words that narrow it. */
export const Side = ({ claim, language }: { claim: Position; language: Language }) => (
  <span class={`side ${claim.side}`}>
    <SideName side={claim.side} kind={kindOf(claim)} language={language} />
    {": "}
    <Act claim={claim} language={language} />
  </span>
);

const OTHER_SIDES = ["depends", "divided", "undeclared"] as const;

/** The sides of a proposition, for and against first and always, the others where somebody is on them. */
export function sidesOf(id: Position["proposition"]): readonly (readonly [Position["side"], readonly Position[]])[] {
  const held = positions(id);
  return [
    ["for", held.for],
    ["against", held.against],
    ...OTHER_SIDES.map((side) => [side, held[side]] as const).filter(([, those]) => those.length > 0),
  ];
}

/** The year of a time that lies in one and is not open, or else the whole time, with all that hedges it. */
function yearOf(when: NonNullable<Position["when"]>, language: Language): string {
  const year = when.first?.slice(0, 4);
  return year !== undefined && when.open === "neither" && when.certainty === "certain" && when.last?.startsWith(year)
    ? formatDate(year, language)
    : formatDate(when, language);
}

/** The positions of one actor, in a line: each leads to its claim, and says of when it is, who tells it, through whom, and in which article. */
function HeldBy({ actor, held, place }: { actor: string; held: readonly Position[]; place: Place }) {
  const { language } = place;
  const comma = WORDS.listComma[language];
  const told = (how: string, ids: readonly string[]) => `${comma}${how} ${namesOf(ids, language)}`;
  return (
    <li>
      <ActorLink id={actor} place={place} />
      {held.map((claim) => {
        const others = otherTellers(claim, actor);
        const { via = [] } = claim.attribution;
        return (
          <span class="held">
            <a href={pageFrom(place, claimPath(claim.id))}>
              <Act claim={claim} language={language} />
            </a>
            {claim.when && `${comma}${yearOf(claim.when, language)}`}
            {others.length > 0 && told(WORDS[toldWith(claim, actor)][language], others)}
            {via.length > 0 && told(WORDS.via[language], via)}
            {claim.who.claimants.length > 0 && (
              <>
                {comma}
                <ArticleName source={claim.source} language={language} />
              </>
            )}
          </span>
        );
      })}
    </li>
  );
}

/**
 * Who stands where on a proposition, in short lists: for and against, and where there are any those between. An actor comes once in
 * a list, with each of its acts.
 */
export function SidesOf({ proposition, place }: { proposition: Position["proposition"]; place: Place }) {
  const { language } = place;
  const kind = propositionNamed(proposition)?.kind ?? "ought";
  return (
    <div class="sides">
      {sidesOf(proposition).map(([side, held]) => (
        <div>
          <p class={`side ${side}`}>
            <SideName side={side} kind={kind} language={language} />
          </p>
          {held.length === 0 ? (
            <p class="nobody">{WORDS.nobodyHere[language]}</p>
          ) : (
            <ul aria-label={WORDS[sideWord(side, kind)][language]}>
              {[...new Set(held.map(({ actor }) => actor))].map((actor) => (
                <HeldBy actor={actor} held={held.filter((claim) => claim.actor === actor)} place={place} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
