import type { ClaimValue } from "../../schemas/claim.js";
import type { Modality } from "../../schemas/modality.js";
import type { RelationType } from "../../schemas/relation.js";
import type { DateRole } from "../../schemas/roles.js";
import { isObject, step } from "../corpus/values.js";
import type { DateBounds } from "../edtf.js";
import { publishedOn } from "./articles.js";
import { comparables, conflictingField, countOf, timeOf } from "./comparison.js";
import { boundsOf, overlap } from "./date-bounds.js";
import { areKin, isWithin } from "./kinship.js";
import type { RecordEntry } from "./record.js";
import type { RecordIndex } from "./record-index.js";
import type { RelationEntry } from "./relations.js";
import { isToCome } from "./to-come.js";

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
  "sameDataset",
  "otherWords",
  "planAndOutcome",
  "twoSides",
  "noNote",
  "noSource",
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

  otherArticle(): Objection | undefined {
    return this.isSameSource() ? undefined : because("otherArticle", "the two are from different articles", EVIDENCE);
  }

  /** Whether a quote of one has words of a quote of the other on the same line. */
  sharesWords(): boolean {
    return this.from.evidence.some((own) =>
      this.to.evidence.some(
        (other) =>
          own.seed === other.seed &&
          own.first <= other.last &&
          other.first <= own.last &&
          own.places.some((here) =>
            other.places.some((there) =>
              here.first === there.first && here.first === here.last
                ? here.column < there.column + other.quote.length && there.column < here.column + own.quote.length
                : here.first <= there.last && there.first <= here.last,
            ),
          ),
      ),
    );
  }

  /** Whether the record's article was published before the other's. */
  isFromOlderSource(): boolean {
    const [own, other] = [this.from, this.to].map(({ seed }) => publishedOn(this.index, seed));
    return (own?.end ?? "9999") < (other?.start ?? "");
  }
}

/** The first and last day on which what a claim tells happened or is to happen; open at both ends if it names none. */
function whenOf(record: RecordEntry, role: DateRole = "time"): DateBounds {
  const time = record.dates.find(({ info }) => info.role === role);
  return (time && boundsOf(time.value)) ?? {};
}

/** The fields in which two claims of one dataset give quantities of one unit, or dates. */
const sharedValues = (a: RecordEntry, b: RecordEntry): string[] =>
  (a.file.schema.comparison?.values ?? []).filter((field) => {
    const [own, other] = [a.own(field), b.own(field)];
    return isObject(own) && isObject(other) && own["unit"] === other["unit"];
  });

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
const OBJECTIONS: Readonly<Record<RelationType, (pair: Pair, relation: RelationEntry) => Objection | undefined>> = {
  "same-claim"(pair) {
    const { from, to } = pair;
    const apart = pair.otherArticle();
    if (apart !== undefined) return apart;
    if (from.file === to.file)
      return because("sameDataset", "both are in one dataset, which makes them one record with both quotes");
    if (!pair.sharesWords())
      return because("otherWords", "no quote of one has words of a quote of the other", EVIDENCE);
    const [here, there] = [from, to].map((record) =>
      record.dates.filter(({ info }) => info.role === "time").map(({ value }) => boundsOf(value)),
    ) as [(DateBounds | undefined)[], (DateBounds | undefined)[]];
    const isOtherTime =
      here.length > 0 &&
      there.length > 0 &&
      !here.some((own) => there.some((other) => own && other && overlap(own, other)));
    return isOtherTime ? because("disagreement", "their times share no day") : undefined;
  },
  repeats(pair, { note }) {
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
    if (!isOtherNumber) return undefined;
    const [here, there] = [from, to].map((record) => record.quantities[0]?.value);
    // A reprint may drop the hedge, or add one; then the note says so.
    const isReprint =
      note !== undefined &&
      here !== undefined &&
      there !== undefined &&
      "value" in here &&
      "value" in there &&
      here.value === there.value &&
      here.unit === there.unit;
    return isReprint
      ? undefined
      : because(
          "otherNumber",
          "the two do not say the same number with the same hedge, and no note says what was dropped or added",
          ...(own?.comparison.values ?? []),
        );
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
    const isPlanAhead = isToCome(modalityOf(pair.from)) && !isToCome(modalityOf(pair.to));
    return pair.isSameSource() && !isPlanAhead
      ? because("notLater", "nothing shows that it is the later one", MODALITY, EVIDENCE, ...pair.at)
      : undefined;
  },
  realises(pair, { note }) {
    const [own, other] = [modalityOf(pair.from), modalityOf(pair.to)];
    if (!isToCome(other)) return because("noPlan", `the other record is ${other}, which is not a plan`, MODALITY);
    if (isToCome(own)) return because("noOutcome", `this record is itself ${own}, which is not an outcome`, MODALITY);
    const differing = pair.otherDataset() ?? pair.unlike();
    // A term can be realised by an event; then a note says in what.
    if (differing !== undefined && !(differing.id === "otherDataset" && note !== undefined)) return differing;
    // What is dated goes by its date: an older article can tell the outcome, and a later one the plan.
    const [done, plan] = [whenOf(pair.from), whenOf(pair.to)];
    const said = whenOf(pair.to, "said");
    const isDated =
      (done.start ?? done.end) !== undefined && (plan.start ?? plan.end ?? said.start ?? said.end) !== undefined;
    if (!isDated && pair.isFromOlderSource()) {
      return because(
        "olderArticle",
        "this record's article is the older one, but an outcome comes after its plan",
        EVIDENCE,
      );
    }
    return undefined;
  },
  contradicts(pair, { note }) {
    const { from, to } = pair;
    const [here, there] = [modalityOf(from), modalityOf(to)];
    if (isToCome(here) !== isToCome(there) && pair.otherDataset() === undefined && pair.unlike() === undefined) {
      const [ahead, done] = isToCome(here) ? [from, to] : [to, from];
      // That something is over already does contradict that it is still to come.
      const [plan, outcome] = [whenOf(ahead), whenOf(done)];
      const isOutcome = outcome.end === undefined || plan.start === undefined || outcome.end >= plan.start;
      if (isOutcome) return because("planAndOutcome", "one is a plan and the other its outcome", MODALITY);
    }
    const { question } = from.file.schema.comparison ?? {};
    if (question !== undefined && from.file === to.file && from.own(question) === to.own(question)) {
      return because(
        "twoSides",
        `the two are two answers to one ${question}, which are found by it and can both be told`,
        question,
      );
    }
    // Numbers and dates of one thing are compared. Anything else only people can compare.
    const shared = pair.otherDataset() === undefined ? sharedValues(from, to) : [];
    const unlike = shared.includes("quantity") ? pair.unlike() : pair.unequal();
    if (unlike !== undefined && shared.includes("quantity")) {
      return because("otherSubject", `the two are not about the same thing: ${unlike.text}`, ...unlike.fields);
    }
    if (unlike === undefined && shared.length > 0) {
      if (!overlap(timeOf(from), timeOf(to)))
        return because("otherTime", "the two are for different times", ...pair.at);
      const isOtherwise = [...pair.held].some((field) => from.own(field) !== to.own(field));
      return conflictingField(from, to) === undefined && !isOtherwise
        ? because("bothCanHold", "both can be true", ...(from.file.schema.comparison?.values ?? []), ...pair.held)
        : undefined;
    }
    // No program can tell what cannot hold together here.
    return note === undefined
      ? because("noNote", "no program can see what cannot be true of both, and no note says it")
      : undefined;
  },
  "in-tension": (_, { note }) =>
    note === undefined ? because("noNote", "no note says what limits or strains what") : undefined,
  "same-origin": (_, { source }) =>
    source === undefined ? because("noSource", "it names no source that both go back to") : undefined,
  "compared-by-source": (pair) => pair.otherArticle(),
  "reason-for": (pair) => pair.otherArticle(),
  "narrower-scope": (pair) => pair.otherDataset() ?? notNarrower(pair, pair.from, pair.to),
  "broader-scope": (pair) => pair.otherDataset() ?? notNarrower(pair, pair.to, pair.from),
  "different-definition"(pair) {
    const [subject = ""] = pair.fields;
    const others = new Set(pair.fields.filter((field) => field !== subject));
    return pair.otherDataset() ?? pair.unlike(others);
  },
  "part-of"(pair) {
    const { from, to, index } = pair;
    const apart = pair.otherArticle();
    if (apart !== undefined) return apart;
    const [part, whole] = [countOf(from), countOf(to)];
    if (part !== undefined && whole !== undefined && part.unit === whole.unit && part.value > whole.value) {
      return because(
        "moreThanWhole",
        `it counts ${part.value}, but the whole counts ${whole.value}`,
        ...pair.from.quantities.map(({ path }) => path),
      );
    }
    // What counts nothing can be part of any other statement.
    if (pair.otherDataset() === undefined || from.quantities.length === 0) return undefined;
    if (to.file.schema.idBegins === undefined)
      return because("noEvent", "a number can be part of a number of its own dataset, or of an event of the timeline");
    const taking = to.references.filter(({ info }) => info.role === "participant").map(({ value }) => value);
    const own = pair.fields.flatMap((field) => elements(from.own(field)));
    // Whoever attacked may be unknown.
    if (taking.length === 0) return undefined;
    const isShared = own.some((one) => taking.some((other) => areKin(index, one, other)));
    return isShared
      ? undefined
      : because("noSharedActor", "none of its actors takes part in the event", ...pair.fields);
  },
};

/** Why a relation does not hold; undefined where it does. */
export const objectionTo = (index: RecordIndex, relation: RelationEntry): Objection | undefined =>
  OBJECTIONS[relation.type](new Pair(index, relation.from, relation.to), relation);
