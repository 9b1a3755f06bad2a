import type { FieldInfo } from "../corpus/compiled-schema.js";
import { remembered } from "../corpus/remembered.js";
import type { Field } from "../records/field.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import { type Cue, cueOf, shownIn, shownWider } from "./cues.js";

interface SideCue {
  side: string;
  words: string;
}

/** The cues of a proposition, in the registry. */
const sideCues = remembered((proposition: RecordEntry): readonly Cue[] =>
  ((proposition.own("cues") ?? []) as SideCue[]).map(({ side, words }) => cueOf(side, words)),
);

/** Whoever does not want to be named withholds no answer by that: longer words, which show nothing. */
const UNNAMED: readonly Cue[] = ["رفض", "رفضت", "رفضوا", "امتنع", "امتنعت", "امتنعوا", "أحجم", "فضل", "لم"].flatMap(
  (verb) =>
    ["اسمه", "اسمها", "أسمائهم", "هويته", "هويتها", "هويتهم", "أسمائهما"].map((name) => cueOf("", `${verb} … ${name}`)),
);

/** The cues of the terms of a field, in the order of the terms. */
const termCues = remembered(({ cues = {} }: FieldInfo): readonly Cue[] =>
  Object.entries(cues).flatMap(([term, phrases]) => phrases.map((phrase) => cueOf(term, phrase))),
);

const fieldOf = (record: RecordEntry, role: FieldInfo["role"]): Field<string> | undefined =>
  record.terms.find(({ info }) => info.role === role);

/** What the cues in the quotes of a record show. */
const shownBy = ({ evidence }: RecordEntry, cues: readonly Cue[], shownOf = shownIn<string>): Set<string> =>
  new Set(evidence.flatMap(({ readings }) => readings.flatMap((reading) => [...shownOf(reading, cues)])));

/** The side that a record takes, and those that the words of its quotes show. */
export interface SideClaim {
  field: Field<string>;
  proposition: string;
  shown: ReadonlySet<string>;
  /** those that they show if words that say the same stand for those of the registry; asked only where none is shown */
  shownWider: () => ReadonlySet<string>;
}

/** undefined for a record that takes no side, or whose proposition is not in the registry */
export function sideClaim(record: RecordEntry, index: RecordIndex): SideClaim | undefined {
  const field = fieldOf(record, "side");
  const id = record.references.find(({ info }) => info.role === "proposition")?.value;
  const proposition = id === undefined ? undefined : recordNamed(index, id);
  if (field === undefined || id === undefined || proposition === undefined || !record.isClaim) return undefined;
  const cues = sideCues(proposition);
  return { field, proposition: id, shown: shownBy(record, cues), shownWider: () => shownBy(record, cues, shownWider) };
}

/** The act of a record, and those that the words of its quotes express. */
export interface ActClaim {
  field: Field<string>;
  /** the words that express this act; undefined for the last of the acts, which fits whatever no other fits */
  cues: readonly string[] | undefined;
  shown: ReadonlySet<string>;
  /** those that words express which say the same as the words of an act */
  shownWider: () => ReadonlySet<string>;
  /** the first of the shown acts, in their order, if it comes before that of the record */
  earlier: string | undefined;
}

export function actClaim(record: RecordEntry): ActClaim | undefined {
  const field = fieldOf(record, "act");
  if (field === undefined || !record.isClaim) return undefined;
  const { terms = [], cues = {} } = field.info;
  const shown = shownBy(record, [...termCues(field.info), ...UNNAMED]);
  const earlier = terms.slice(0, Math.max(0, terms.indexOf(field.value))).find((act) => shown.has(act));
  return {
    field,
    cues: cues[field.value],
    shown,
    // Of two acts that fit, the first counts, and not the one with the longer words.
    shownWider: () =>
      shownBy(
        record,
        termCues(field.info).filter(({ shows }) => terms.indexOf(shows) <= terms.indexOf(field.value)),
        shownWider,
      ),
    earlier,
  };
}
