import { isObject } from "../corpus/values.js";
import { comparables, conflictingField, timeOf } from "./comparison.js";
import { areKin, isWithin } from "./kinship.js";
import { overlap, publicationDates } from "./publication.js";
import type { Index, RecordEntry } from "./record-index.js";
import type { RelationEntry } from "./relations.js";

/** Fields that two claims about one thing may differ in, when the one contradicts, updates or realises the other. */
const SAID_OF_A_THING = new Set(["modality", "stance"]);

const NOT_YET = new Set(["planned", "projected", "proposed", "conditional"]);

/** The ids or terms of a field, be it one, a list, or the actors of an event. */
const elements = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((element) => {
    const name = isObject(element) ? element["actor"] : element;
    return typeof name === "string" ? [name] : [];
  });

const named = (values: readonly string[]) => (values.length === 0 ? "nothing" : values.join(", "));

/** Two records that a relation joins, and the questions that are asked of every such pair. */
class Pair {
  constructor(
    readonly index: Index,
    readonly from: RecordEntry,
    readonly to: RecordEntry,
  ) {}

  fields(): readonly string[] {
    return this.from.file.schema.comparison?.of ?? [];
  }

  /** Each field that says what the claims are about, with what the two have there. */
  private differing(agree: (a: string[], b: string[]) => boolean, except: ReadonlySet<string>): string | undefined {
    const field = this.fields().find(
      (name) => !except.has(name) && !agree(elements(this.from.value[name]), elements(this.to.value[name])),
    );
    if (field === undefined) return undefined;
    const [here, there] = [this.from, this.to].map(({ value }) => named(elements(value[field])));
    return `${field} is ${here} here and ${there} there`;
  }

  otherDataset(): string | undefined {
    const [here, there] = [this.from.file.schema.name, this.to.file.schema.name];
    return here === there ? undefined : `this record is of ${here}, the other of ${there}`;
  }

  /** Which field is not the very same. */
  unequal(): string | undefined {
    return this.differing((a, b) => [...a].sort().join() === [...b].sort().join(), SAID_OF_A_THING);
  }

  /** Which field cannot be of the same thing, where one source may be finer than the other: forces of a state, a city of a country. */
  unlike(except: ReadonlySet<string> = SAID_OF_A_THING): string | undefined {
    const kin = (a: string, b: string) => areKin(this.index, a, b);
    const covered = (few: string[], many: string[]) => few.every((one) => many.some((other) => kin(one, other)));
    return this.differing((a, b) => a.length === 0 || b.length === 0 || covered(a, b) || covered(b, a), except);
  }

  seed = (record: RecordEntry) => record.evidence[0]?.seed ?? "";

  isSameSource(): boolean {
    return this.seed(this.from) === this.seed(this.to);
  }

  /** Whether the record's article came out before the other's. */
  isFromOlderSource(): boolean {
    const published = publicationDates(this.index);
    const [own, other] = [this.from, this.to].map((record) => published.get(this.seed(record)));
    return (own?.end ?? "9999") < (other?.start ?? "");
  }

  modality(record: RecordEntry): string {
    return String(record.value["modality"] ?? "actual");
  }
}

/** Fields that do not make a claim cover more or less. */
const NO_SCOPE = new Set([...SAID_OF_A_THING, "countBasis"]);

type Objection = (pair: Pair) => string | undefined;

/** Whether what the one claim covers lies within what the other does, and is less in something. */
function notNarrower(index: Index, narrow: RecordEntry, wide: RecordEntry): string | undefined {
  let isLess = false;
  for (const field of narrow.file.schema.comparison?.of ?? []) {
    const [few, many] = [elements(narrow.value[field]), elements(wide.value[field])];
    if (NO_SCOPE.has(field) || few.join() === many.join()) continue;
    const isInside =
      few.length > 0 && few.every((one) => many.length === 0 || many.some((all) => isWithin(index, one, all)));
    if (!isInside) return `${field} of the narrower one is ${named(few)}, which does not lie in ${named(many)}`;
    isLess = true;
  }
  const [inner, outer] = [timeOf(narrow), timeOf(wide)];
  const starts = (inner.start ?? "") >= (outer.start ?? "");
  const ends = (inner.end ?? "9999") <= (outer.end ?? "9999");
  const isShorter = starts && ends && (inner.start !== outer.start || inner.end !== outer.end);
  return isLess || isShorter ? undefined : "neither covers less than the other: same subject, places and time";
}

const size = ({ value }: RecordEntry) => {
  const { quantity } = value;
  const isCounted = isObject(quantity) && typeof quantity["value"] === "number";
  return isCounted ? { value: quantity["value"] as number, unit: quantity["unit"] } : undefined;
};

/** Why a relation of each type does not hold between two records; undefined where nothing speaks against it. */
const OBJECTIONS: Readonly<Record<string, Objection>> = {
  repeats(pair) {
    const { from, to, index } = pair;
    if (pair.isSameSource()) return "both rest on one article, which makes them one record";
    if (pair.isFromOlderSource()) return "this record's article is the older one: the later repeats the earlier";
    const differing = pair.otherDataset() ?? pair.unlike(new Set());
    if (differing !== undefined) return differing;
    const field = conflictingField(from, to);
    if (field !== undefined) return `the two do not agree: ${field} cannot be both`;
    const [own, other] = [comparables(index).get(from.id ?? ""), comparables(index).get(to.id ?? "")];
    const isOtherNumber = from.value["quantity"] !== undefined && own?.says !== other?.says;
    return isOtherNumber ? "the two do not say the same number with the same hedge" : undefined;
  },
  updates(pair) {
    const differing = pair.otherDataset() ?? pair.unlike();
    if (differing !== undefined) return differing;
    const [own, other] = [timeOf(pair.from), timeOf(pair.to)];
    if (own.start !== undefined && other.start !== undefined) {
      return own.start < other.start
        ? `it is for ${own.start}, the other for ${other.start}: later updates earlier`
        : undefined;
    }
    if (pair.isFromOlderSource()) return "this record's article is the older one: later updates earlier";
    const isPlanAhead = NOT_YET.has(pair.modality(pair.from)) && !NOT_YET.has(pair.modality(pair.to));
    return pair.isSameSource() && !isPlanAhead ? "nothing tells that it is the later one" : undefined;
  },
  realises(pair) {
    const [own, other] = [pair.modality(pair.from), pair.modality(pair.to)];
    if (!NOT_YET.has(other)) return `the other record is ${other}: there is no plan in it`;
    if (NOT_YET.has(own)) return `this record is itself ${own}: no outcome`;
    if (pair.isFromOlderSource()) return "this record's article is the older one: the outcome comes after the plan";
    return pair.otherDataset() ?? pair.unlike();
  },
  contradicts(pair) {
    const { from, to } = pair;
    const differing = pair.otherDataset() ?? pair.unequal();
    if (differing !== undefined) return `the two are not about the same: ${differing}`;
    if (!overlap(timeOf(from), timeOf(to))) return "the two are for different times";
    const isOtherwise = [...SAID_OF_A_THING].some((field) => from.value[field] !== to.value[field]);
    return conflictingField(from, to) === undefined && !isOtherwise ? "both can hold" : undefined;
  },
  "narrower-scope": (pair) => pair.otherDataset() ?? notNarrower(pair.index, pair.from, pair.to),
  "broader-scope": (pair) => pair.otherDataset() ?? notNarrower(pair.index, pair.to, pair.from),
  "different-definition"(pair) {
    const [subject = ""] = pair.fields();
    const others = new Set(pair.fields().filter((field) => field !== subject));
    return pair.otherDataset() ?? pair.unlike(others);
  },
  "part-of"(pair) {
    const { from, to, index } = pair;
    if (!pair.isSameSource()) return "the two rest on different articles";
    const [part, whole] = [size(from), size(to)];
    if (part !== undefined && whole !== undefined && part.unit === whole.unit && part.value > whole.value) {
      return `it counts ${part.value}, the whole ${whole.value}`;
    }
    if (pair.otherDataset() === undefined) return undefined;
    if (to.file.schema.name !== "timeline") return "a whole of another dataset is an event of the timeline";
    const taking = elements(to.value["actors"]);
    const own = pair.fields().flatMap((field) => elements(from.value[field]));
    const isShared = own.some((one) => taking.some((other) => areKin(index, one, other)));
    return isShared ? undefined : "no actor of it takes part in the event";
  },
};

/** What speaks against a relation, in a clause. */
export const objectionTo = (index: Index, { type, from, to }: RelationEntry): string | undefined =>
  OBJECTIONS[type]?.(new Pair(index, from, to));
