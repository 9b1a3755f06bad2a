import type { ClaimValue } from "../../schemas/claim.js";
import type { Modality } from "../../schemas/modality.js";
import type { RelationType } from "../../schemas/relation.js";
import { isObject, step } from "../corpus/values.js";
import { publishedOn } from "./articles.js";
import { comparables, conflictingField, countOf, timeOf } from "./comparison.js";
import { overlap } from "./date-bounds.js";
import { areKin, isWithin } from "./kinship.js";
import type { RecordEntry } from "./record.js";
import type { RecordIndex } from "./record-index.js";
import type { RelationEntry } from "./relations.js";

/** Everything that can be wrong with a relation. */
export const OBJECTION_IDS = [
  "sameArticle",
  "olderArticle",
  "otherArticle",
  "otherDataset",
  "otherSubject",
  "disagreement",
  "otherNumber",
  "earlierTime",
  "notLater",
  "noPlan",
  "noOutcome",
  "otherTime",
  "bothCanHold",
  "outsideScope",
  "notNarrower",
  "moreThanWhole",
  "noEvent",
  "noSharedActor",
] as const;

export type ObjectionId = (typeof OBJECTION_IDS)[number];

/** Why a relation does not hold, as a clause, and the fields of the two records from which that follows. */
export interface Objection {
  id: ObjectionId;
  text: string;
  fields: readonly string[];
}

const because = (id: ObjectionId, text: string, ...fields: string[]): Objection => ({ id, text, fields });

const EVIDENCE = "evidence" satisfies keyof ClaimValue;
const ID = "id" satisfies keyof ClaimValue;
const MODALITY = "modality";

/** Fields in which two claims about the same thing may differ when one contradicts, updates or realises the other. */
const heldBy = ({ file }: RecordEntry): ReadonlySet<string> =>
  new Set([MODALITY, ...(file.schema.comparison?.held ?? [])]);

const NOT_YET: ReadonlySet<Modality> = new Set(["planned", "projected", "proposed", "conditional"]);

/** The ids or terms of a field that holds one, a list of them, or the actors of an event. */
const elements = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((element) => {
    const name = isObject(element) ? element["actor"] : element;
    return typeof name === "string" ? [name] : [];
  });

const named = (values: readonly string[]) => (values.length === 0 ? "nothing" : values.join(", "));

const modalityOf = (record: RecordEntry): Modality => record.modality?.value ?? "actual";

/** The fields of two records on which a comparison of them depends. */
export const comparedFields = (a: RecordEntry, b: RecordEntry, fields?: readonly string[]) =>
  [a, b].flatMap((record) => {
    const { of = [], values = [], at } = record.file.schema.comparison ?? {};
    const all = fields ?? [...of, ...values, ...(at === undefined ? [] : [at]), EVIDENCE, ID];
    return all.map((field) => ({ file: record.file.path, pointer: record.pointer + step(field) }));
  });

/** Two records that a relation joins, with the checks that apply to every such pair. */
class Pair {
  constructor(
    readonly index: RecordIndex,
    readonly from: RecordEntry,
    readonly to: RecordEntry,
  ) {}

  get fields(): readonly string[] {
    return this.from.file.schema.comparison?.of ?? [];
  }

  /** the field that says when, where there is one */
  get at(): readonly string[] {
    const { at } = this.from.file.schema.comparison ?? {};
    return at === undefined ? [] : [at];
  }

  get held(): ReadonlySet<string> {
    return heldBy(this.from);
  }

  /** The first field that says what the claims are about in which the two do not agree. */
  private differing(agree: (a: string[], b: string[]) => boolean, except: ReadonlySet<string>): Objection | undefined {
    const field = this.fields.find(
      (name) => !except.has(name) && !agree(elements(this.from.own(name)), elements(this.to.own(name))),
    );
    if (field === undefined) return undefined;
    const [here, there] = [this.from, this.to].map((record) => named(elements(record.own(field))));
    return because("otherSubject", `${field} is ${here} here and ${there} there`, field);
  }

  otherDataset(): Objection | undefined {
    const [here, there] = [this.from.file.schema.name, this.to.file.schema.name];
    return here === there ? undefined : because("otherDataset", `this record is in ${here}, the other in ${there}`);
  }

  /** The first field that is not exactly the same in both. */
  unequal(): Objection | undefined {
    return this.differing((a, b) => [...a].sort().join() === [...b].sort().join(), this.held);
  }

  /** The first field that cannot be about the same thing, even if one source is more precise: forces of a state, a city in a country. */
  unlike(except = this.held): Objection | undefined {
    const kin = (a: string, b: string) => areKin(this.index, a, b);
    const covered = (few: string[], many: string[]) => few.every((one) => many.some((other) => kin(one, other)));
    return this.differing((a, b) => a.length === 0 || b.length === 0 || covered(a, b) || covered(b, a), except);
  }

  isSameSource(): boolean {
    return this.from.seed === this.to.seed;
  }

  /** Whether the record's article was published before the other's. */
  isFromOlderSource(): boolean {
    const [own, other] = [this.from, this.to].map(({ seed }) => publishedOn(this.index, seed));
    return (own?.end ?? "9999") < (other?.start ?? "");
  }
}

/** Why what one claim covers is not a smaller part of what another covers; undefined where it is. */
function notNarrower({ index, at }: Pair, narrow: RecordEntry, wide: RecordEntry): Objection | undefined {
  let isLess = false;
  const { of = [], method } = narrow.file.schema.comparison ?? {};
  const held = heldBy(narrow);
  const scope = of.filter((field) => field !== method && !held.has(field));
  for (const field of scope) {
    const [few, many] = [elements(narrow.own(field)), elements(wide.own(field))];
    if (few.join() === many.join()) continue;
    const isInside =
      few.length > 0 && few.every((one) => many.length === 0 || many.some((all) => isWithin(index, one, all)));
    if (!isInside) {
      return because(
        "outsideScope",
        `${field} of the narrower one is ${named(few)}, which is not within ${named(many)}`,
        field,
      );
    }
    isLess = true;
  }
  const [inner, outer] = [timeOf(narrow), timeOf(wide)];
  const starts = (inner.start ?? "") >= (outer.start ?? "");
  const ends = (inner.end ?? "9999") <= (outer.end ?? "9999");
  const isShorter = starts && ends && (inner.start !== outer.start || inner.end !== outer.end);
  if (isLess || isShorter) return undefined;
  return because("notNarrower", "neither covers less than the other: same subject, places and time", ...scope, ...at);
}

/** Why a relation of each type does not hold between two records; undefined where it does. */
const OBJECTIONS: Readonly<Record<RelationType, (pair: Pair) => Objection | undefined>> = {
  repeats(pair) {
    const { from, to, index } = pair;
    if (pair.isSameSource())
      return because("sameArticle", "both are from one article, which makes them one record", EVIDENCE);
    if (pair.isFromOlderSource()) {
      return because(
        "olderArticle",
        "this record's article is the older one, but only a later article can repeat an earlier one",
        EVIDENCE,
      );
    }
    const differing = pair.otherDataset() ?? pair.unlike(new Set());
    if (differing !== undefined) return differing;
    const field = conflictingField(from, to);
    if (field !== undefined) return because("disagreement", `the two do not agree on ${field}`, field);
    const [own, other] = [comparables(index).get(from.id), comparables(index).get(to.id)];
    const isOtherNumber = from.quantities.length > 0 && own?.says !== other?.says;
    return isOtherNumber
      ? because(
          "otherNumber",
          "the two do not say the same number with the same hedge",
          ...(own?.comparison.values ?? []),
        )
      : undefined;
  },
  updates(pair) {
    const differing = pair.otherDataset() ?? pair.unlike();
    if (differing !== undefined) return differing;
    const [own, other] = [timeOf(pair.from), timeOf(pair.to)];
    if (own.start !== undefined && other.start !== undefined) {
      return own.start < other.start
        ? because(
            "earlierTime",
            `it is for ${own.start}, the other for ${other.start}, but only a later record can update an earlier one`,
            ...pair.at,
          )
        : undefined;
    }
    if (pair.isFromOlderSource()) {
      return because(
        "olderArticle",
        "this record's article is the older one, but only a later record can update an earlier one",
        EVIDENCE,
      );
    }
    const isPlanAhead = NOT_YET.has(modalityOf(pair.from)) && !NOT_YET.has(modalityOf(pair.to));
    return pair.isSameSource() && !isPlanAhead
      ? because("notLater", "nothing shows that it is the later one", MODALITY, EVIDENCE, ...pair.at)
      : undefined;
  },
  realises(pair) {
    const [own, other] = [modalityOf(pair.from), modalityOf(pair.to)];
    if (!NOT_YET.has(other)) return because("noPlan", `the other record is ${other}, which is not a plan`, MODALITY);
    if (NOT_YET.has(own))
      return because("noOutcome", `this record is itself ${own}, which is not an outcome`, MODALITY);
    if (pair.isFromOlderSource()) {
      return because(
        "olderArticle",
        "this record's article is the older one, but an outcome comes after its plan",
        EVIDENCE,
      );
    }
    return pair.otherDataset() ?? pair.unlike();
  },
  contradicts(pair) {
    const { from, to } = pair;
    const differing = pair.otherDataset() ?? pair.unequal();
    if (differing !== undefined) {
      return because(differing.id, `the two are not about the same thing: ${differing.text}`, ...differing.fields);
    }
    if (!overlap(timeOf(from), timeOf(to))) return because("otherTime", "the two are for different times", ...pair.at);
    const isOtherwise = [...pair.held].some((field) => from.own(field) !== to.own(field));
    return conflictingField(from, to) === undefined && !isOtherwise
      ? because("bothCanHold", "both can be true", ...(from.file.schema.comparison?.values ?? []), ...pair.held)
      : undefined;
  },
  "narrower-scope": (pair) => pair.otherDataset() ?? notNarrower(pair, pair.from, pair.to),
  "broader-scope": (pair) => pair.otherDataset() ?? notNarrower(pair, pair.to, pair.from),
  "different-definition"(pair) {
    const [subject = ""] = pair.fields;
    const others = new Set(pair.fields.filter((field) => field !== subject));
    return pair.otherDataset() ?? pair.unlike(others);
  },
  "part-of"(pair) {
    const { from, to, index } = pair;
    if (!pair.isSameSource()) return because("otherArticle", "the two are from different articles", EVIDENCE);
    const [part, whole] = [countOf(from), countOf(to)];
    if (part !== undefined && whole !== undefined && part.unit === whole.unit && part.value > whole.value) {
      return because(
        "moreThanWhole",
        `it counts ${part.value}, but the whole counts ${whole.value}`,
        ...pair.from.quantities.map(({ path }) => path),
      );
    }
    if (pair.otherDataset() === undefined) return undefined;
    if (to.file.schema.idBegins === undefined)
      return because("noEvent", "a whole in another dataset must be an event of the timeline");
    const taking = to.references.filter(({ info }) => info.role === "participant").map(({ value }) => value);
    const own = pair.fields.flatMap((field) => elements(from.own(field)));
    const isShared = own.some((one) => taking.some((other) => areKin(index, one, other)));
    return isShared
      ? undefined
      : because("noSharedActor", "none of its actors takes part in the event", ...pair.fields);
  },
};

/** Why a relation does not hold; undefined where it does. */
export const objectionTo = (index: RecordIndex, { type, from, to }: RelationEntry): Objection | undefined =>
  OBJECTIONS[type](new Pair(index, from, to));
