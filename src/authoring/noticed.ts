import { read } from "../arabic/read.js";
import { namedIn } from "../claims/naming-places.js";
import { sayingsIn } from "../claims/saying.js";
import { articles } from "../records/articles.js";
import { boundsOf } from "../records/date-bounds.js";
import { isWithin } from "../records/kinship.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import { blankRecord } from "./blank-record.js";
import type { Span } from "./quote.js";

/** Something that a program finds on a line. */
export interface Noticed extends Span {
  what: "number" | "date" | "mark" | "name" | "saying" | "not understood";
  /** the words themselves */
  words: string;
  /** what they are taken for, in a few words */
  means: string;
}

/** The day from which an article counts, as its first and last day. */
export function anchorOf(index: RecordIndex, seed: string): { start: string; end: string } | undefined {
  const published = articles(index).get(seed)?.value.published;
  const { start, end } = (published && boundsOf(published)) ?? {};
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The actors and places that a text of an article names, each once, in the order of the text; offsets are those of the text. */
export function namesIn(index: RecordIndex, seed: string, line: number, text: string): (Span & { id: string })[] {
  const { folded } = index.seeds.get(seed)?.readingOf(text).sentence ?? {};
  if (folded === undefined) return [];
  const entries = index.records.filter(({ file }) => ["actors", "places"].includes(file.schema.name));
  const place = { seed, first: line, last: line, folded: folded.text };
  return namedIn(
    index,
    entries.map(({ id }) => id),
    place,
  ).map(({ id, start, end }) => ({ id, start: folded.at[start] ?? 0, end: folded.at[end] ?? text.length }));
}

/** Those of some actors who speak: "a US official" names the United States as well, which does not. */
export const speakersOf = (index: RecordIndex, actors: readonly string[]): string[] =>
  actors.filter((id) => !actors.some((one) => one !== id && isWithin(index, one, id)));

/** What the reader of Arabic and the registries find on a line of an article, in its order. */
export function noticedOn(index: RecordIndex, seed: string, line: number): Noticed[] {
  const text = index.seeds.get(seed)?.lines[line - 1] ?? "";
  const anchor = anchorOf(index, seed);
  const found = read(text, anchor === undefined ? {} : { anchor }).flatMap((reading): Noticed[] => {
    const { start, end, text: words } = reading;
    const at = { start, end, words };
    const unread: Noticed[] =
      "notUnderstood" in reading && reading.notUnderstood !== undefined
        ? [
            {
              what: "not understood",
              start: reading.notUnderstood.start,
              end: reading.notUnderstood.end,
              words: reading.notUnderstood.text,
              means: "it may change the number or date beside it",
            },
          ]
        : [];
    if (reading.type === "quantity") {
      const { hedge, value, min, max, unit, percent } = reading;
      const number = value ?? [min, max].filter((one) => one !== undefined).join(" to ");
      const means = [hedge, `${number}${percent ? "%" : ""}`, unit].filter((part) => part !== undefined).join(" ");
      return [{ what: "number", ...at, means }, ...unread];
    }
    if (reading.type === "date") {
      const { edtf, others = [], basis, bound } = reading;
      const dates = edtf === undefined ? "counted from a day that is not known" : [edtf, ...others].join(" or ");
      return [
        { what: "date", ...at, means: [dates, basis, bound].filter((part) => part !== undefined).join(", ") },
        ...unread,
      ];
    }
    return reading.type === "modality" ? [{ what: "mark", ...at, means: reading.modality }] : [];
  });
  const names = namesIn(index, seed, line, text).map(({ id, start, end }): Noticed => {
    const name = recordNamed(index, id)?.value.names?.en;
    return {
      what: "name",
      start,
      end,
      words: text.slice(start, end),
      means: name === undefined ? id : `${id} (${name})`,
    };
  });
  const record = blankRecord(index, "timeline", {
    evidence: [{ at: `${seed}#L${line}`, quote: text, translation: "" }],
  });
  const sayings = (record === undefined ? [] : sayingsIn(record, index)).map(({ words, speakers }): Noticed => {
    const start = text.indexOf(words);
    const known = speakersOf(index, speakers);
    const means = known.length === 0 ? "somebody whom no registry has says it" : `said by ${known.join(", ")}`;
    return { what: "saying", start, end: start + words.length, words, means };
  });
  return [...found, ...names, ...sayings].sort((a, b) => a.start - b.start || b.end - a.end);
}
