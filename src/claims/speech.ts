import type { ClaimValue } from "../../schemas/claim.js";
import { fold } from "../arabic/fold.js";
import { is, type Token } from "../arabic/words.js";
import { remembered } from "../corpus/remembered.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { namingIn } from "./name.js";
import { quantityClaims } from "./quantity.js";
import { THAT } from "./saying.js";

const MARK = /["“”«»]/u;
const OPENING = /[“«]/gu;
const CLOSING = /[”»]/gu;
const STRAIGHT = /"/gu;

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** Whether what follows a text on its line is between quotation marks. */
const isOpen = (before: string) => count(before, OPENING) > count(before, CLOSING) || count(before, STRAIGHT) % 2 === 1;

/** Every name that a registry has for something, folded. */
const allNames = remembered(
  ({ records }: RecordIndex): ReadonlySet<string> =>
    new Set(
      records.flatMap(({ isClaim, value: { aliases = [], mentions = [] } }) =>
        isClaim ? [] : [...aliases, ...mentions.map(({ words }) => words)].map((name) => fold(name).text),
      ),
    ),
);

const IN_MARKS = /["“«](?<words>[^"“”«»]*)["”»]/gu;

/** Whether a quote has quotation marks around more than a name, or is between them on its line. */
function isInQuotationMarks({ quote, citedText = "" }: EvidenceItem, index: RecordIndex): boolean {
  if (isOpen(citedText.slice(0, Math.max(0, citedText.indexOf(quote))))) return true;
  const isName = (words: string) => allNames(index).has(fold(words).text.trim());
  return MARK.test(quote.replaceAll(IN_MARKS, (marked, words: string) => (isName(words) ? "" : marked)));
}

/** Whether the evidence of a record supports its `speech`: only direct speech can be checked, by its quotation marks. */
export const isSpeechShown = (
  record: RecordEntry,
  index: RecordIndex,
  speech: ClaimValue["attribution"]["speech"],
): boolean => speech !== "direct" || record.evidence.some((item) => isInQuotationMarks(item, index));

/** Of fewer words between quotation marks, only a name or a word is quoted, and not what somebody says. */
const LEAST_SPOKEN = 3;

/** The words of a quote that tell what is said, each with whether it is between quotation marks; undefined if its line does not say. */
function spokenIn({
  context,
  reading,
  citedText = "",
}: EvidenceItem): { word: Token; isInside: boolean }[] | undefined {
  // A quotation inside another one has the same marks, and a line can lack one.
  const isClosed = !isOpen(citedText) && count(citedText, OPENING) === count(citedText, CLOSING);
  if (context === undefined || !isClosed) return undefined;
  const words = reading.sentence.words.map((word) => ({
    word,
    isInside: isOpen(citedText.slice(0, context.start + word.start)),
  }));
  const first = words.findIndex(({ isInside }) => isInside);
  const that = words.findLastIndex(({ word }, position) => (first === -1 || position < first) && is(word, THAT));
  // Accused it of using the talks "to gain time": without "that" or a mark before it, the quotation goes on with the sentence.
  const isApart = /[:،,]/u.test(words[first]?.word.gap ?? ":");
  return words.slice(that === -1 ? (isApart ? Math.max(0, first) : 0) : that + 1);
}

/** Whether a quote of a record has more than a name or a word between quotation marks. */
export const isSentenceQuoted = (record: RecordEntry): boolean =>
  record.evidence.some((item) => (spokenIn(item) ?? []).filter(({ isInside }) => isInside).length >= LEAST_SPOKEN);

/** Whether all that a record claims is between quotation marks, but for a word or two: its number, or most of its words. */
export function isQuotedWhole(record: RecordEntry, index: RecordIndex): boolean {
  const { attribution } = record.value;
  const claimants = attribution !== undefined && "claimants" in attribution ? attribution.claimants : [];
  const isIn = namingIn(index);
  let [inside, outside, counted] = [0, 0, 0];
  for (const item of record.evidence) {
    const spoken = spokenIn(item);
    if (spoken === undefined) return false;
    const { seed, first, last, reading } = item;
    const own = spoken.filter(({ isInside }) => isInside).length;
    const numbers = quantityClaims(record).flatMap(({ matches }) =>
      matches.filter((said) => said.reading === reading).map(({ number }) => number.start),
    );
    if (numbers.some((start) => !spoken.some(({ word, isInside }) => isInside && word.start === start))) return false;
    counted += numbers.length;
    // A quote that is there to name who speaks.
    if (
      own === 0 &&
      spoken.length === reading.sentence.words.length &&
      claimants.some((id) => isIn(id, { seed, first, last, folded: reading.folded }))
    )
      continue;
    inside += own;
    outside += spoken.length - own;
  }
  // A number that no quote has is wrong, and does not tell where it stands.
  if (record.quantities.length > 0 && counted === 0) return false;
  return inside >= LEAST_SPOKEN && (counted > 0 || outside * 2 < inside);
}
