import { type Anchor, type Counting, datesFrom } from "./anchor.js";
import type { Bound, Part } from "./date-reading.js";
import { type Modality, modalityOf } from "./modality.js";
import type { QuantityReading } from "./quantities.js";
import { Sentence } from "./sentence.js";
import type { Words } from "./words.js";

interface Place {
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
  /** the words themselves */
  text: string;
}

/** What a text says at one place. */
export type Reading =
  | (Omit<QuantityReading, "start" | "end" | "isName"> & Place & { type: "quantity" })
  | (Place & {
      type: "date";
      /** in EDTF; absent if the words count from an anchor and none is given */
      edtf?: string;
      /** other ways in which the words can be written or understood, if the text leaves that open */
      others?: readonly string[];
      /** whether the text spells it out or counts from the day on which it was written */
      basis: "stated" | "relative";
      bound?: Bound;
      /** the words before the date that make it a bound; absent where the date itself does */
      boundedBy?: Words;
      part?: Part;
      /** "approximately" if the text says about; "unread" if the word before the date may move it, and is not known */
      hedge?: "approximately" | "unread";
      /** the words that make it approximate */
      hedgedBy?: readonly Words[];
      notUnderstood?: Words;
      /** of what calendar the words are, if it is not the Gregorian one; the date itself is always Gregorian */
      calendar?: "islamic";
      weekday?: number;
    })
  | (Place & { type: "modality"; modality: Modality; governs?: { start: number; end: number } })
  /** a number that names something, such as article 140, F-16 or 14:30 */
  | (Place & { type: "label" });

export interface Options extends Counting {
  /** the day, or the first and last day, on which the text was written */
  anchor?: string | Anchor;
}

/**
 * Everything that this module can read in a text, in its order, without overlaps: quantities with their hedges, dates, marks of
 * modality, and numbers that are names.
 *
 * @throws {TypeError} if it is given anything but a string
 * @throws {RangeError} if the anchor is not a day, or weekStart not a day of the week
 * @example
 * read("أكثر من 153 هجوما") // [{ type: "quantity", hedge: "more-than", value: 153, unit: "هجوما", … }]
 */
export function read(text: string, { anchor, weekStart }: Options = {}): Reading[] {
  if (typeof text !== "string") throw new TypeError(`expected a string, got ${typeof text}`);
  const day = typeof anchor === "string" ? { start: anchor, end: anchor } : anchor;
  // An anchor that is wrong is told whether or not the text has a date that counts from it.
  datesFrom({ kind: "now" }, day ?? ANY_DAY, weekStart === undefined ? {} : { weekStart });
  return readingsOf(new Sentence(text), day, weekStart === undefined ? {} : { weekStart });
}

const ANY_DAY: Anchor = { start: "2000-01-01", end: "2000-01-01" };

/** The same for a sentence that has already been taken apart. */
function readingsOf(sentence: Sentence, anchor: Anchor | undefined, counting: Counting): Reading[] {
  const { text } = sentence;
  const at = ({ start, end }: { start: number; end: number }): Place => ({ start, end, text: text.slice(start, end) });
  const isTaken = new Uint8Array(text.length);
  const kept: Reading[] = [];
  // A date has its numbers, and a longer reading what is inside it.
  const keep = (reading: Reading) => {
    if (isTaken.subarray(reading.start, reading.end).includes(1)) return;
    isTaken.fill(1, reading.start, reading.end);
    kept.push(reading);
  };
  for (const date of sentence.dates) {
    const { meaning, bound, boundedBy, part, weekday, hedge, hedgedBy, notUnderstood, calendar, isName, ...place } =
      date;
    if (isName) {
      keep({ type: "label", ...at(place) });
      continue;
    }
    // A length of time that is neither before nor after the anchor is a quantity.
    if (meaning.kind === "length" && meaning.side === undefined) continue;
    const isStated = meaning.kind === "stated";
    const [edtf, ...others] = isStated
      ? [meaning.edtf]
      : anchor === undefined
        ? []
        : datesFrom(meaning, anchor, counting);
    keep({
      type: "date",
      ...at(place),
      ...(edtf !== undefined && { edtf }),
      ...(others.length > 0 && { others }),
      basis: isStated ? "stated" : "relative",
      ...(bound && { bound }),
      ...(boundedBy && { boundedBy }),
      ...(part && { part }),
      ...(hedge && { hedge }),
      ...(hedgedBy && { hedgedBy }),
      ...(notUnderstood && { notUnderstood }),
      ...(calendar && { calendar }),
      ...(weekday !== undefined && { weekday }),
    });
  }
  for (const { isName, start, end, ...quantity } of sentence.quantities) {
    keep(isName ? { type: "label", ...at({ start, end }) } : { type: "quantity", ...quantity, ...at({ start, end }) });
  }
  for (const word of sentence.words) if (word.numeral?.kind === "label") keep({ type: "label", ...at(word) });
  for (const { start, end, ...mark } of modalityOf(sentence))
    keep({ type: "modality", ...mark, ...at({ start, end }) });
  return kept.sort((a, b) => a.start - b.start);
}
