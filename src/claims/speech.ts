import type { ClaimValue } from "../../schemas/claim.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { RecordEntry } from "../records/record.js";

const MARK = /["“”«»]/u;
const OPENING = /[“«]/gu;
const CLOSING = /[”»]/gu;
const STRAIGHT = /"/gu;

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** Whether a quote has quotation marks, or is between them on its line. */
function isInQuotationMarks({ quote, citedText = "" }: EvidenceItem): boolean {
  if (MARK.test(quote)) return true;
  const before = citedText.slice(0, Math.max(0, citedText.indexOf(quote)));
  return count(before, OPENING) > count(before, CLOSING) || count(before, STRAIGHT) % 2 === 1;
}

/** Whether the evidence of a record supports its `speech`: only direct speech can be checked, by its quotation marks. */
export const isSpeechShown = (record: RecordEntry, speech: ClaimValue["attribution"]["speech"]): boolean =>
  speech !== "direct" || record.evidence.some(isInQuotationMarks);
