import {
  actors,
  type Claim,
  claims,
  evidenceOf,
  format,
  formatAttribution,
  formatDate,
  type Language,
  places,
} from "iraq-coalition-data";
import type { RowsFile } from "./client/loaded.js";
import type { Row } from "./client/row.js";
import type { Placed } from "./client/table.js";
import { otherLanguage, WORDS } from "./languages.js";
import { articleName, datasetTitle, nameOf, propositionNamed } from "./names.js";
import { SIDES, sideWord } from "./sides.js";
import { tellingOf, tellingWord } from "./telling.js";
import { ACTS } from "./words/positions.js";

/** The days of a claim, as `during` takes them: what is only planned comes after it was said, whatever day it names as the last. */
function daysOf({ when, said, published, ...claim }: Claim): Placed["days"] {
  if (when === undefined) return undefined;
  const isAhead = "modality" in claim && claim.modality !== "actual" && when.open === "start";
  const first = isAhead ? (said.first ?? published.first) : when.first;
  return { ...(first && { first }), ...(when.last && { last: when.last }) };
}

function sideOf(claim: Claim, language: Language): Row["side"] {
  if (!("side" in claim)) return undefined;
  const proposition = propositionNamed(claim.proposition);
  const word = WORDS[sideWord(claim.side, proposition?.kind === "is" ? "is" : "ought")][language];
  return {
    side: claim.side,
    sign: SIDES[claim.side].sign,
    holder: nameOf(claim.actor, language),
    word,
    act: ACTS[claim.act][language],
    ...(claim.limits && { limits: claim.limits[language] }),
    proposition: proposition?.sentence[language] ?? claim.proposition,
  };
}

function timeOf({ when }: Claim, language: Language): string {
  if (when === undefined) return WORDS.noTime[language];
  const text = formatDate(when, language);
  return when.basis === "inferred" ? `${text} (${WORDS.inferred[language]})` : text;
}

/** A claim as a row of the table of all claims. */
export function rowOf(claim: Claim, language: Language): Row {
  const telling = tellingOf(claim);
  const days = daysOf(claim);
  const side = sideOf(claim, language);
  const quotes = evidenceOf(claim);
  const { firstLine: line = 0, lastLine = line } = quotes[0] ?? {};
  return {
    id: claim.id,
    summary: claim.summary[language],
    other: claim.summary[otherLanguage(language)],
    number: claim.quantities.map(({ quantity }) => format(quantity, language)).join("; "),
    // A position is neither told as a fact nor planned: its side stands there instead.
    kind: telling === "position" ? "" : tellingWord(claim, language),
    ...(side && { side }),
    time: timeOf(claim, language),
    says: formatAttribution(claim.attribution, language),
    filed: datasetTitle(claim.dataset, language),
    article: articleName(claim.source, language),
    line,
    lines: line === lastLine ? String(line) : `${line}–${lastLine}`,
    quotes: quotes.map(({ quote, translation }) => [quote, translation]),
    values: {
      dataset: [claim.dataset],
      source: [claim.source],
      modality: telling === "position" ? [] : [telling],
      side: side === undefined ? [] : [side.side],
      actor: [...new Set<string>([...claim.who.claimants, ...claim.who.actors])],
      place: [...claim.where.places, ...claim.where.within],
    },
    ...(days && { days }),
  };
}

/** Every claim as a row, in the order of the data. */
export const rowsIn = (language: Language): readonly Row[] => claims.map((claim) => rowOf(claim, language));

/** What each actor and place is called, in both languages. */
export const searchedNames: RowsFile["names"] = Object.fromEntries(
  [...actors, ...places].map((entry) => {
    const label = "label" in entry ? entry.label : undefined;
    const names = [label?.en, entry.names.en, label?.ar, entry.names.ar, ...entry.aliases];
    return [entry.id, [...new Set(names.filter((name) => name !== undefined))]];
  }),
);

/** What the script of the table loads. */
export const rowsFileIn = (language: Language): RowsFile => ({ rows: rowsIn(language), names: searchedNames });
