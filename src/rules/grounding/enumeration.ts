import { areJoined, entriesByKind, isApposed, namedIn } from "../../claims/naming-places.js";
import { quoted } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { type RecordIndex, recordNamed } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** The end of the path of a name in a list, or of one with a role. */
const IN_LIST = /\.\d+(?:\.\w+)?$/u;

const LISTED: ReadonlySet<string> = new Set(["actors", "places"]);

/** Whether another record of the file tells the same words of the other alone: one attack in each of two countries. */
const isInSister = (index: RecordIndex, record: RecordEntry, place: string, own: string, other: string): boolean =>
  index.records.some(
    (one) =>
      one !== record &&
      one.file === record.file &&
      one.evidence.some(({ at: there }) => there === place) &&
      one.references.some(({ value }) => value === other) &&
      !one.references.some(({ value }) => value === own),
  );

export const groundingEnumeration = recordRule({
  id: "grounding/enumeration",
  description:
    "Of names of one kind that a quote joins by “and”, such as the states of a working group, a list of the record has all or none.",
  why: "A list from which one name was dropped looks as complete as before.",
  good: '"claimants": [ "united-states", "iraq" ]',
  bad: '"claimants": [ "united-states" ]',
  messages: {
    dropped: (path: string, listed: string, dropped: string, place: string, words: string) => ({
      message: `${path} has ${listed}, but not ${dropped}, which the quote joins to it`,
      expected: dropped,
      details: [`${place} says ${quoted(words)}`],
      remedy: `add ${dropped}, or give the reason for the list in inferred`,
    }),
  },
  check(record, report, index) {
    if (!record.isClaim) return;
    const everybody = record.references.map(({ value }) => value);
    const listed = record.references.filter(
      ({ info, path }) => info.refersTo !== undefined && LISTED.has(info.refersTo) && IN_LIST.test(path),
    );
    for (const field of listed) {
      const list = field.path.replace(IN_LIST, "");
      const kindOf = (id: string) => recordNamed(index, id)?.own("kind");
      const kind = kindOf(field.value);
      const kinds = entriesByKind(index, field.info.refersTo);
      // A person can speak together with a body, and officials with sources.
      const same = field.info.role === "claimant" ? [...kinds.values()].flat() : (kinds.get(kind) ?? []);
      if (record.isInferred(list)) continue;
      for (const { at: place, seed, first, last, isThere, quote, reading } of record.evidence) {
        const text = reading.folded;
        const named = isThere ? namedIn(index, same, { seed, first, last, folded: text }) : [];
        const own = named.find(({ id }) => id === field.value);
        const other = named.find(
          (one) =>
            own !== undefined &&
            !everybody.includes(one.id) &&
            (areJoined(text, own, one) || areJoined(text, one, own)) &&
            (kindOf(one.id) === kind || !(isApposed(text, own, one) || isApposed(text, one, own))),
        );
        // Who speaks together says every record of the line together, but each holds a position alone.
        const maySplit = field.info.role !== "claimant" || everybody.filter((id) => id === field.value).length > 1;
        if (other === undefined || (maySplit && isInSister(index, record, place, field.value, other.id))) continue;
        report.dropped(
          {
            ...at(record, field.pointer),
            restsOn: [{ file: record.file.path, pointer: field.pointer.replace(/\/\d+(?:\/\w+)?$/u, "") }],
          },
          list,
          field.value,
          other.id,
          place,
          quote,
        );
        break;
      }
    }
  },
});
