import type { ClaimValue } from "../../schemas/claim.js";
import type { EdtfDate } from "../../schemas/date.js";
import { type Bilingual, datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { recordTree } from "../fields/field-tree.js";
import { claimsOf, type TablesLike } from "../query/claims-of.js";
import type { ClaimLike } from "../query/shapes.js";
import { slippageAmong } from "../query/slippage.js";
import { articles } from "../records/articles.js";
import type { RecordEntry } from "../records/record.js";
import { indexCorpus, type RecordIndex, recordNamed } from "../records/record-index.js";
import { groupsOf, type RelationEntry, relations } from "../records/relations.js";
import { type Category, claimsTable, type Registries, type RowClaim } from "./claims-table.js";
import { type Cell, type Column, type Holds, oneOf } from "./columns.js";
import { claimFields } from "./modules/claim-fields.js";
import type { Table } from "./tables.js";

/*
 * Tables that cross the records: each answers a question that no single record answers. They add nothing of their own:
 * every cell is a value of a record, or is computed from dates and relations of records.
 */

/** What a column of this name holds in every table that crosses the records; any other holds what it holds in the datasets. */
const HOLDS: Readonly<Record<string, Holds>> = {
  record: { ids: "claims" },
  other: { ids: "claims" },
  outcome: { ids: "claims" },
  moved_to: { ids: "claims" },
  claim: { ids: "claims" },
  actor: { ids: "actors" },
  proposition: { ids: "propositions" },
  article: { ids: "sources" },
  other_article: { ids: "sources" },
  source: { ids: "sources" },
  type: oneOf("contradicts", "in-tension"),
  voice: oneOf("own", "spokesman", "ascribed", "article"),
  stated_on_edtf: { isEdtf: true },
  planned_edtf: { isEdtf: true },
  outcome_edtf: { isEdtf: true },
  published_edtf: { isEdtf: true },
  status: oneOf("met", "missed", "moved", "came-about", "undecided", "unknown"),
};

const column = (name: string, description: string, field: string, type: Column["type"] = "string") => ({
  name,
  type,
  description,
  field,
  ...(HOLDS[name] && { holds: HOLDS[name] }),
});

interface QuantityLike {
  qualifier: string;
  value?: number;
  of?: number;
}

const text = (record: RecordEntry, field: string): string | undefined => {
  const value = record.own(field);
  return typeof value === "string" ? value : undefined;
};

/** The article of a record, by its id in sources. */
const articleOf = ({ seed }: RecordEntry): Cell => seed && `seed-${seed}`;

const wordsOf = ({ evidence }: RecordEntry) => evidence.map(({ quote }) => quote).join(" […] ");

const summaryOf = ({ value }: RecordEntry) => value.summary?.en;

const publishedOf = (index: RecordIndex, record: RecordEntry): Cell => {
  const entry = record.seed === undefined ? undefined : articles(index).get(record.seed)?.entry;
  return (entry?.own("published") as EdtfDate | undefined)?.edtf;
};

/** Whether an actor belongs to another or speaks for it, directly or through others. */
function speaksFor(index: RecordIndex, id: string, whole: string): boolean {
  const above = recordNamed(index, id)?.own("partOf");
  return typeof above === "string" && (above === whole || speaksFor(index, above, whole));
}

/** Whose voice tells of a position. */
function voiceOf(index: RecordIndex, record: RecordEntry, holder: string): string {
  if (recordNamed(index, holder)?.own("kind") === "article") return "article";
  const { attribution } = record.value as Partial<ClaimValue>;
  const claimants = attribution !== undefined && "claimants" in attribution ? attribution.claimants : [];
  if (claimants.includes(holder)) return "own";
  return claimants.some((id) => speaksFor(index, id, holder)) ? "spokesman" : "ascribed";
}

/** Who stands on which side of which proposition: the ties of a discourse network. */
function discourseNetwork(index: RecordIndex): Table {
  const rows = index.records
    .filter(({ file }) => file.schema.name === "actor-positions")
    .map((record): Cell[] => {
      const [actor = "", proposition = ""] = [text(record, "actor"), text(record, "proposition")];
      const names = recordNamed(index, actor)?.own("names") as { en: string } | undefined;
      const share = record.own("share") as QuantityLike | undefined;
      const limits = record.own("limits") as Bilingual | undefined;
      const said = (record.value as Partial<ClaimValue>).statedOn;
      return [
        record.id,
        actor,
        names?.en,
        share?.qualifier,
        share?.value,
        share?.of,
        proposition,
        recordNamed(index, proposition) && text(recordNamed(index, proposition) as RecordEntry, "dispute"),
        text(record, "side"),
        limits?.en,
        limits?.ar,
        text(record, "act"),
        voiceOf(index, record, actor),
        said?.edtf,
        articleOf(record),
        publishedOf(index, record),
      ];
    });
  return {
    name: "discourse-network",
    title: { en: "Who stands on which side of which proposition", ar: "من يقف في أي جانب من أي قضية" },
    columns: [
      column("record", "Id of the position.", "id"),
      column("actor", "Whose position it is.", "actor"),
      column("actor_name", "The English name of the actor.", "actor"),
      column(
        "share_qualifier",
        "How firm the share of the actor is that holds it; empty if it is the whole actor.",
        "share",
      ),
      column("share_value", "How many parts of the actor hold it: 1 of 2 is half.", "share", "number"),
      column("share_of", "How many parts the actor is divided into.", "share", "number"),
      column("proposition", "The proposition.", "proposition"),
      column("dispute", "The dispute that the proposition is part of, if several share one.", "proposition"),
      column("side", "The side of the actor; divided, depends and undeclared are no side for or against.", "side"),
      column("limits_en", "The words that narrow the side; show them wherever the side is.", "limits.en"),
      column("limits_ar", "The words that narrow the side, in Arabic.", "limits.ar"),
      column("act", "The act that expresses it.", "act"),
      column(
        "voice",
        "own: the actor says it; spokesman: somebody of the actor does; ascribed: others or the narrator say it of the actor; article: the article holds it.",
        "attribution",
      ),
      column("stated_on_edtf", "When it was said, in EDTF, if the article tells.", "statedOn"),
      column("article", "The article.", "evidence[].at"),
      column("published_edtf", "The date of the article, in EDTF.", "evidence[].at"),
    ],
    rows,
    primaryKey: ["record"],
  };
}

const tablesIn = (corpus: Corpus) =>
  Object.fromEntries(
    corpus.files
      .filter(({ schema }) => schema.kind !== "ledger")
      .map(({ schema }) => [schema.name, documentRecords(corpus, schema.name)]),
  ) as unknown as TablesLike;

const claimsIn = (corpus: Corpus) => claimsOf(tablesIn(corpus), claimFields()) as RowClaim[];

/** Which planned dates were met, missed or moved. */
function plannedDates({ corpus }: RecordIndex): Table {
  const claims: readonly ClaimLike[] = claimsIn(corpus);
  const seen = new Map<string, number>();
  const rows = slippageAmong(claims).map(({ plan, outcome, movedTo, status, daysLate, note }): Cell[] => {
    const place = outcome === undefined ? 0 : (seen.get(plan.id) ?? 0) + 1;
    seen.set(plan.id, place);
    return [
      plan.id,
      plan.dataset,
      plan.modality,
      plan.when?.edtf,
      plan.when?.first,
      plan.when?.last,
      place,
      outcome?.id,
      outcome?.when?.edtf,
      outcome?.when?.first,
      outcome?.when?.last,
      movedTo?.id,
      status,
      daysLate.least,
      daysLate.most,
      plan.summary.en,
      note?.en,
    ];
  });
  return {
    name: "planned-dates",
    title: { en: "Planned dates and what became of them", ar: "المواعيد المخطط لها وما آلت إليه" },
    columns: [
      column("record", "Id of the plan; records of one claim stand once.", "id"),
      column("dataset", "The dataset that it belongs to.", "id"),
      column("modality", "What kind of plan it is.", "modality"),
      column("planned_edtf", "The planned date, as EDTF.", "date"),
      column(
        "planned_first",
        "First day that the planned date allows; empty if only the last is planned.",
        "date",
        "date",
      ),
      column("planned_last", "Last day that the planned date allows.", "date", "date"),
      column(
        "outcome_number",
        "Counts the outcomes of one plan from 1; 0 if no article tells one.",
        "relations[].to",
        "integer",
      ),
      column("outcome", "Id of the record that tells the outcome; empty if no article does.", "relations[].to"),
      column("outcome_edtf", "When it came about, as EDTF: with ? a date that is uncertain.", "date"),
      column(
        "outcome_first",
        "First day that the outcome can have had; empty if no article bounds it.",
        "date",
        "date",
      ),
      column("outcome_last", "Last day that the outcome can have had.", "date", "date"),
      column("moved_to", "Id of a later plan that takes its place.", "relations[].to"),
      column(
        "status",
        "met: it came no later than planned; missed: it came later; moved: another plan took its place; came-about: it came, without a date planned; undecided: its outcome is told, but the dates do not decide; unknown: no outcome is told; what else is said of it, relations tells.",
        "relations[].type",
      ),
      column(
        "days_late_least",
        "Days from the last planned day to the first day of the outcome, negative if earlier; empty if that day is open.",
        "date",
        "integer",
      ),
      column("days_late_most", "Days from the last planned day to the last day of the outcome.", "date", "integer"),
      column("summary_en", "The plan in one sentence.", "summary.en"),
      column("note_en", "How far the outcome is that of the plan.", "relations[].note.en"),
    ],
    rows,
    primaryKey: ["record", "outcome_number"],
  };
}

/** The field of each dataset that tells which kind of claim a record is. */
const categoriesOfDatasets = (): Record<string, Category | undefined> =>
  Object.fromEntries(
    datasets.map((dataset) => {
      const [field, [{ tree }] = [{ tree: undefined }]] =
        [...recordTree(dataset).fields].find(([, [one]]) => one.tree.role === "category") ?? [];
      const meanings = Object.entries(tree?.terms ?? {}).map(([term, { ar }]) => [term, ar]);
      return [dataset.name, field === undefined ? undefined : { field, ar: Object.fromEntries(meanings) }];
    }),
  );

/** Claims that are not independent of each other, and the statement that they go back to if one is known. */
interface Origin {
  /** the statement, or the first of the records */
  name: string;
  source?: string;
  records: ReadonlySet<string>;
}

/** Relations between records that say one thing. */
const SAYS_THE_SAME: ReadonlySet<string> = new Set(["repeats", "same-claim"]);

/**
 * Groups of at least two claims that repeat each other or go back to one statement. Statements are kept apart: two claims that
 * share one each with a third need not share one with each other, so that a claim can be in several groups.
 */
const originsOf = remembered((index: RecordIndex): readonly Origin[] => {
  const all = relations(index);
  const same = all.filter(({ type }) => SAYS_THE_SAME.has(type));
  const standsFor = new Map(claimsIn(index.corpus).map(({ id, records }) => [id, records[0] ?? id]));
  const isOfSeveral = (records: ReadonlySet<string>) => new Set([...records].map((id) => standsFor.get(id))).size > 1;
  const groupsIn = (joined: readonly RelationEntry[]): Set<string>[] => {
    const groups = new Map<string, Set<string>>();
    for (const [id, group] of groupsOf(joined)) groups.set(group, (groups.get(group) ?? new Set()).add(id));
    return [...groups.values()];
  };
  const sources = [...new Set(all.flatMap(({ type, source }) => (type === "same-origin" && source ? [source] : [])))];
  const ofSources = sources.map((source): Origin => {
    const ofSource = all.filter((relation) => relation.type === "same-origin" && relation.source === source);
    const ends = new Set(ofSource.flatMap(({ from, to }) => [from.id, to.id]));
    const records = groupsIn([...same, ...ofSource]).filter((group) => [...group].some((id) => ends.has(id)));
    return { name: source, source, records: new Set(records.flatMap((group) => [...group])) };
  });
  const isTold = (group: ReadonlySet<string>) =>
    ofSources.some(({ records }) => [...group].every((id) => records.has(id)));
  const others = groupsIn([...same, ...all.filter(({ type, source }) => type === "same-origin" && !source)])
    .filter((group) => !isTold(group))
    .map((records): Origin => ({ name: [...records].sort()[0] ?? "", records }));
  return [...ofSources, ...others].filter(({ records }) => isOfSeveral(records));
});

function allClaims(index: RecordIndex): Table {
  const origins = originsOf(index);
  return claimsTable(claimsIn(index.corpus), tablesIn(index.corpus) as unknown as Registries, {
    categories: categoriesOfDatasets(),
    originsOf: (id) => origins.filter(({ records }) => records.has(id)).map(({ name }) => name),
    voiceOf: (id) => {
      const record = recordNamed(index, id);
      return record?.file.schema.name === "actor-positions"
        ? voiceOf(index, record, text(record, "actor") ?? "")
        : undefined;
    },
  });
}

/** Which claims repeat each other or go back to one statement, so that they are not independent. */
function sharedOrigins(index: RecordIndex): Table {
  const standsFor = new Map(claimsIn(index.corpus).map(({ id, records }) => [id, records[0]]));
  const rows = [...originsOf(index)]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, source, records }) =>
      index.records
        .filter(({ id }) => records.has(id))
        .map((record): Cell[] => [
          name,
          source,
          record.id,
          record.file.schema.name,
          articleOf(record),
          standsFor.get(record.id),
        ]),
    );
  return {
    name: "shared-origins",
    title: { en: "Claims that are not independent of each other", ar: "أقوال غير مستقل بعضها عن بعض" },
    columns: [
      column(
        "origin",
        "The group: the statement that its claims go back to, or the first of its records. A claim can be in several.",
        "id",
      ),
      column("source", "The statement or release that they go back to, where one is known.", "relations[].source"),
      column("record", "Id of the record.", "id"),
      column("dataset", "The dataset that it belongs to.", "id"),
      column("article", "The article.", "evidence[].at"),
      column("claim", "The record that stands for the claim, as in claims; count each claim once.", "relations[].to"),
    ],
    rows,
    primaryKey: ["origin", "record"],
  };
}

/** Where the sources disagree or strain each other, both sides with their words. */
function disagreements(index: RecordIndex): Table {
  const rows = relations(index)
    .filter(({ type }) => type === "contradicts" || type === "in-tension")
    .map(({ type, from, to, note }): Cell[] => [
      type,
      from.id,
      articleOf(from),
      summaryOf(from),
      wordsOf(from),
      to.id,
      articleOf(to),
      summaryOf(to),
      wordsOf(to),
      note?.en,
      note?.ar,
    ]);
  return {
    name: "disagreements",
    title: { en: "Claims that contradict each other or are in tension", ar: "أقوال تتناقض أو بينها توتر" },
    columns: [
      column(
        "type",
        "contradicts: they cannot both be true; in-tension: one limits or strains the other.",
        "relations[].type",
      ),
      column("record", "Id of the one record.", "id"),
      column("article", "Its article.", "evidence[].at"),
      column("summary_en", "What it says.", "summary.en"),
      column("words", "Its words in the article, verbatim; […] stands between quotes.", "evidence[].quote"),
      column("other", "Id of the other record.", "relations[].to"),
      column("other_article", "Its article.", "evidence[].at"),
      column("other_summary_en", "What it says.", "summary.en"),
      column("other_words", "Its words in the article, verbatim.", "evidence[].quote"),
      column("note_en", "In what they differ.", "relations[].note.en"),
      column("note_ar", "In what they differ, in Arabic.", "relations[].note.ar"),
    ],
    rows,
    primaryKey: ["record", "type", "other"],
  };
}

/**
 * The tables that cross the records of all datasets.
 * @param corpus data that has passed validation
 */
export function crossings(corpus: Corpus): Table[] {
  const index = indexCorpus(corpus);
  return [allClaims, discourseNetwork, plannedDates, sharedOrigins, disagreements].map((of) => ({
    ...of(index),
    isCrossing: true,
  }));
}
