import { fold } from "../arabic/fold.js";
import { isSingleDay } from "../edtf.js";
import { articleLabel } from "../query/article-label.js";
import { once } from "../query/once.js";
import { relationsAmong } from "../query/relations.js";
import { repeatsAmong } from "../query/repeats.js";
import type { Bilingual, When } from "../query/shapes.js";
import { isUnnamed } from "../query/unnamed.js";
import { formatDate } from "../wording/date.js";
import { quantityInWords } from "../wording/quantity-words.js";
import { adding, type Measured, measureOf, quantityOf } from "./adding.js";
import { boundsInParts, type Cell, type Column, type Holds, LIST_SEPARATOR, oneOf, oneOfMeaning } from "./columns.js";
import { unitForms } from "./modules/vocabularies.js";
import type { Table } from "./tables.js";

/** A claim with what a row says of it and no question asks for. */
export interface RowClaim extends Measured {
  readonly note?: Bilingual | undefined;
  readonly limits?: Bilingual | undefined;
  readonly inferred?: Readonly<Record<string, unknown>> | undefined;
  readonly attribution?: { readonly cites?: readonly string[] | undefined } | undefined;
  readonly evidence: readonly { readonly at: string; readonly quote: string; readonly translation: string }[];
}

/** What the rows look up: names of actors and places, and the articles. */
export interface Named {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly names?: Bilingual | undefined;
  readonly label?: Bilingual | undefined;
  readonly title?: Bilingual | undefined;
  readonly published?: { readonly edtf: string } | undefined;
}

export interface Registries {
  readonly actors: readonly Named[];
  readonly places: readonly Named[];
  readonly sources: readonly Named[];
}

/** The field that tells which kind of claim a record is, with what its terms mean in Arabic. */
export interface Category {
  readonly field: string;
  readonly ar: Readonly<Record<string, string>>;
}

/** What the rows say of a claim that takes more than the claim itself. */
export interface Beside {
  /** by dataset */
  readonly categories: Readonly<Record<string, Category | undefined>>;
  /** the groups of claims that are not independent, which a record is in */
  originsOf(id: string): readonly string[];
  /** whose voice tells of a position */
  voiceOf(id: string): string | undefined;
}

/** Between two quotes of one claim. */
const ELLIPSIS = " […] ";

const joined = (values: readonly string[]): Cell => (values.length === 0 ? undefined : values.join(LIST_SEPARATOR));

/** What goes on until a time; a deadline is no later than it. */
const UNTIL = /(?<!\p{L})و?حتي (?:عام|العام|نهايه|شهر|\d)/u;

/**
 * A time in words, with the preposition that it has in a sentence. Without one, a spreadsheet takes "January 2024" for a day
 * and shows the first of the month.
 */
function timeInWords({ when, evidence }: RowClaim, language: "en" | "ar"): string | undefined {
  if (when === undefined) return undefined;
  const { edtf } = when;
  const [, end = ""] = edtf.split("/");
  if (when.open === "start" && evidence.some(({ quote }) => UNTIL.test(fold(quote).text)))
    return `${language === "ar" ? "حتى" : "until"} ${formatDate(end, language)}`;
  const words = formatDate(edtf, language);
  if (!/^[0-9-]+$/u.test(edtf)) return words;
  return language === "ar" ? `في ${words}` : `${isSingleDay(edtf) ? "on" : "in"} ${words}`;
}

/** What a program can check of the columns that no dataset has; the others hold what they hold there. */
const HOLDS: Readonly<Record<string, Holds>> = {
  article: { ids: "sources" },
  published_edtf: { isEdtf: true },
  published_basis: oneOf("stated", "inferred"),
  claimants_are: oneOf("named", "anonymous", "both", "article"),
  said_edtf: { isEdtf: true },
  may_add: oneOf("yes", "not-with-those-named", "no"),
  may_not_add_because: {
    ...oneOfMeaning({
      "no-number": "it gives none",
      "no-sum": "a share, a multiple, a number of phases or a duration, which no sum is made of",
      "not-told-as-fact": "planned, forecast, possible, proposed, refused or conditional",
      "no-single-number": "a range, or a word such as tens",
      "same-claim": "another record makes the same claim",
      repeated: "one repeats or updates the other",
      "one-origin": "both go back to one statement",
      overlapping: "their times and places overlap, or one of them has none",
      "other-time": "both count what is there at a time, and no one time is known to be that of both",
      "other-holder": "they are of different groups, and no sentence sets them beside each other",
      "counted-otherwise": "they count different things",
    }),
    isList: true,
  },
  not_with: { ids: "claims", isList: true },
  place_within: { ids: "places", isList: true },
  claim: { ids: "claims" },
  counts: oneOf("yes", "no"),
  repeated_by: { least: 0 },
  contradicted_by: { least: 0 },
};

const OUTCOME = "outcome";

type Of = (claim: RowClaim) => Cell;

/**
 * Every claim of every dataset in one table, one row each: what a reader of a spreadsheet needs to use a number without
 * opening another file.
 */
export function claimsTable(
  claims: readonly RowClaim[],
  { actors, places, sources }: Registries,
  { categories, originsOf, voiceOf }: Beside,
): Table {
  const units = unitForms();
  const named = new Map([...actors, ...places, ...sources].map((entry) => [entry.id, entry]));
  const nameOf = (id: string, language: "en" | "ar") =>
    (named.get(id)?.label ?? named.get(id)?.names)?.[language] ?? id;
  const isAnonymous = (id: string) => isUnnamed({ id, kind: named.get(id)?.kind });
  const own = (claim: RowClaim, field: string | undefined): Cell => {
    const value = field === undefined ? undefined : (claim as unknown as Record<string, unknown>)[field];
    return typeof value === "string" ? value : undefined;
  };
  const disagreeing = relationsAmong(claims).filter(({ type }) => type === "contradicts");
  const contradicting = ({ records }: RowClaim) =>
    once(
      disagreeing.flatMap(({ from, to }) => (records.includes(from.id) ? [to] : records.includes(to.id) ? [from] : [])),
    );
  const bound = (claim: RowClaim, end: "min" | "max"): Cell => {
    const quantity = quantityOf(claim);
    return quantity && boundsInParts(quantity)[end];
  };
  const sums = new Map(claims.map((claim) => [claim.id, adding(claims, claim)]));

  const columns: (Omit<Column, "cell"> & { of: Of })[] = [];
  const add = (name: string, type: Column["type"], field: string, description: string, of: Of) =>
    columns.push({ name, type, field, description, of, ...(HOLDS[name] && { holds: HOLDS[name] }) });
  const text = (name: string, field: string, description: string, of: Of) =>
    add(name, "string", field, description, of);
  const inBoth = (
    name: string,
    field: string,
    description: string,
    of: (claim: RowClaim, language: "en" | "ar") => Cell,
  ) => {
    text(`${name}_en`, field, description, (claim) => of(claim, "en"));
    text(`${name}_ar`, field, `${description} In Arabic.`, (claim) => of(claim, "ar"));
  };

  /** A date as EDTF, with the first and last day that it allows, by which rows can be sorted and chosen. */
  const days = (name: string, field: string, description: string, of: (claim: RowClaim) => When | undefined) => {
    text(`${name}_edtf`, field, description, (claim) => of(claim)?.edtf);
    add(
      `${name}_first`,
      "date",
      field,
      "First day that the date allows; empty if its start is open, as of a deadline.",
      (claim) => of(claim)?.first,
    );
    add(
      `${name}_last`,
      "date",
      field,
      "Last day that the date allows; empty if its end is open.",
      (claim) => of(claim)?.last,
    );
  };

  text("id", "id", "Id of the claim.", ({ id }) => id);
  text("dataset", "id", "The dataset that it belongs to.", ({ dataset }) => dataset);
  text(
    "category",
    "category",
    "Which kind of claim it is within its dataset: the type of an event, the outcome of casualties, what operations are counted, what a term settles, the topic, the change of control. Empty in datasets that have no kinds.",
    (claim) => own(claim, categories[claim.dataset]?.field),
  );
  inBoth("summary", "summary", "The claim in one sentence of ours.", ({ summary }, language) => summary[language]);
  text("at", "evidence[].at", "Article and line of its quotes.", ({ evidence }) =>
    joined(evidence.map(({ at }) => at)),
  );
  text("article", "evidence[].at", "The article.", ({ source }) => source);
  inBoth(
    "article_title",
    "evidence[].at",
    "The title of the article; in brackets a label of ours where it prints none.",
    (claim, language) => {
      const source = named.get(claim.source);
      return source && articleLabel(source)[language];
    },
  );
  days(
    "published",
    "evidence[].at",
    "When the article was published, as EDTF: with ? a date that is uncertain, with / the first and last day that it can be.",
    ({ published }) => published,
  );
  text(
    "published_basis",
    "evidence[].at",
    "stated: the article prints its date; inferred: the date was worked out.",
    ({ published }) => published.basis,
  );
  text("claimants", "attribution.claimants", "Who says it; empty if the article itself does.", ({ who }) =>
    joined(who.claimants),
  );
  inBoth(
    "claimants",
    "attribution.claimants",
    "Names of the claimants. Several that are not named can have one name: group by claimants.",
    ({ who }, language) => joined(who.claimants.map((id) => nameOf(id, language))),
  );
  text(
    "claimants_are",
    "attribution.claimants",
    "named: by name, or as a group of its own, such as armed factions; anonymous: officials, sources, experts, statistics or reports without a name; both; article: nobody is cited.",
    ({ who: { claimants } }) => {
      if (claimants.length === 0) return "article";
      const anonymous = claimants.filter(isAnonymous).length;
      return anonymous === 0 ? "named" : anonymous === claimants.length ? "anonymous" : "both";
    },
  );
  text(
    "speech",
    "attribution.speech",
    "direct: in quotation marks; indirect: as reported; narration: the article's own voice.",
    ({ who }) => who.speech,
  );
  days(
    "said",
    "statedOn.edtf",
    "When it was said, as EDTF: the date that the article or another source gives, or else between the start of what is told as a fact and the article.",
    ({ said }) => said,
  );
  text(
    "said_basis",
    "statedOn.basis",
    "stated: the words give it; relative: counted from words such as last year; inferred: worked out, or only bounded.",
    ({ said }) => said.basis,
  );
  text("holder", "holder", "Whose position, figure or territory it is.", ({ who }) => joined(who.holders));
  inBoth("holder", "holder", "Names of the holder.", ({ who }, language) =>
    joined(who.holders.map((id) => nameOf(id, language))),
  );
  text("proposition", "proposition", "What a position is on; empty for other claims.", (claim) =>
    own(claim, "proposition"),
  );
  text(
    "side",
    "side",
    "On which side of the proposition the holder is; divided, depends and undeclared are no side for or against.",
    (claim) => own(claim, "side"),
  );
  inBoth(
    "limits",
    "limits",
    "The words that narrow the side; show them wherever the side is.",
    ({ limits }, language) => limits?.[language],
  );
  text("act", "act", "How the side is expressed.", (claim) => own(claim, "act"));
  text(
    "voice",
    "attribution",
    "Who tells of the position: own, the holder; spokesman, somebody of the holder; ascribed, others or the narrator; article, the article, whose position it is.",
    ({ id }) => voiceOf(id),
  );
  text(
    "modality",
    "modality",
    "actual: told as a fact; planned, projected, possible, proposed, rejected, conditional: not, or not yet, a fact. Empty for a position.",
    ({ modality, dataset }) => modality ?? (dataset === "actor-positions" ? undefined : "actual"),
  );
  inBoth(
    "time",
    "time",
    "When it holds, in words that go into a sentence; how the time is known, time_basis says.",
    (claim, language) => timeInWords(claim, language),
  );
  days("time", "time.edtf", "When it holds, as EDTF.", ({ when }) => when);
  text(
    "time_basis",
    "time.basis",
    "stated: the words give it; relative: counted from words such as last year; inferred: worked out.",
    ({ when }) => when?.basis,
  );
  add(
    "sort_day",
    "date",
    "time.edtf",
    "A day to sort by, for every claim: the first day of its time, of a deadline the last; of a claim without a time the day when it was said, or else the first day that the article can have been published. It is no date of the claim.",
    ({ when, said, published }) =>
      when?.first ??
      when?.last ??
      said.first ??
      (said.basis === "inferred" ? published.first : said.last) ??
      published.last,
  );
  inBoth(
    "quantity",
    "quantity",
    "The number with its hedge and unit, in words: use this one in a sentence.",
    (claim, language) => {
      const said = measureOf(claim);
      if (said === undefined) return undefined;
      const words = quantityInWords(said.quantity, language, units);
      const category = categories[claim.dataset];
      // What befell people is part of what is counted: 10 people wounded.
      const outcome = category?.field === OUTCOME && said.field === "quantity" ? own(claim, OUTCOME) : undefined;
      if (outcome === undefined) return words;
      return language === "en"
        ? `${words} ${String(outcome).replaceAll("-", " ")}`
        : `${category?.ar[String(outcome)]}: ${words}`;
    },
  );
  text(
    "quantity_is",
    "quantity",
    "What the number is: the quantity of the claim, its duration, or the share of an actor.",
    (claim) => measureOf(claim)?.field.split(".").at(-1),
  );
  text(
    "quantity_qualifier",
    "quantity.qualifier",
    "The source's own hedge. exact means that the source puts no hedge on it, not that it is precise.",
    (claim) => quantityOf(claim)?.qualifier,
  );
  add(
    "quantity_value",
    "number",
    "quantity.value",
    "The number in the source; empty if it gives a range or no number. Do not add the column up: see may_add.",
    (claim) => quantityOf(claim)?.value,
  );
  add(
    "quantity_of",
    "integer",
    "quantity.of",
    "Of a share: into how many parts the whole is divided.",
    (claim) => quantityOf(claim)?.of,
  );
  add(
    "quantity_min",
    "number",
    "quantity.min",
    "Lowest number that the words allow, of a share in the same parts as its value; not itself included for more-than. Empty if they set no lower bound.",
    (claim) => bound(claim, "min"),
  );
  add(
    "quantity_max",
    "number",
    "quantity.max",
    "Highest number that the words allow; not itself included for less-than. Empty if they set no upper bound.",
    (claim) => bound(claim, "max"),
  );
  text("quantity_unit", "quantity.unit", "What is counted.", (claim) => quantityOf(claim)?.unit);
  text(
    "may_add",
    "relations[]",
    "yes: nothing known speaks against adding the number to others of its unit; not-with-those-named: not to those in not_with; no: not to any. Of whom a sum is, and what befell them, holder and category say.",
    ({ id }) => sums.get(id)?.may,
  );
  text("may_not_add_because", "relations[]", "Why not.", ({ id }) => sums.get(id)?.why);
  text("not_with", "relations[]", "The claims that it must not be added to.", ({ id }) =>
    joined(sums.get(id)?.with ?? []),
  );
  text("place", "place", "Where.", ({ where }) => joined(where.places));
  inBoth("place", "place", "Names of the place.", ({ where }, language) =>
    joined(where.places.map((id) => nameOf(id, language))),
  );
  text("place_within", "place", "What these places lie in.", ({ where }) => joined(where.within));
  text("quote", "evidence[].quote", "The words of the article, verbatim; […] stands between quotes.", ({ evidence }) =>
    evidence.map(({ quote }) => quote).join(ELLIPSIS),
  );
  text("translation", "evidence[].translation", "Our close English translation of these words.", ({ evidence }) =>
    evidence.map(({ translation }) => translation).join(ELLIPSIS),
  );
  text(
    "cites",
    "attribution.cites",
    "The footnotes that the article puts after the passage: the works that it says the passage comes from.",
    ({ attribution }) => joined(attribution?.cites ?? []),
  );
  text(
    "inferred",
    "inferred",
    "The fields whose value the quote does not give itself; the table inferred has the reasons.",
    ({ inferred }) => joined(Object.keys(inferred ?? {})),
  );
  inBoth("note", "note", "What to know before using it.", ({ note }, language) => note?.[language]);
  text(
    "claim",
    "relations[].to",
    "The record that stands for this claim: of all that make it in its article, the one that says most, with a number, a time and a place.",
    ({ records }) => records[0],
  );
  text(
    "counts",
    "relations[].to",
    "yes for the record that stands for a claim, no for the others that make it in another dataset: filter by it before counting claims of several datasets. Within one dataset every row is a claim.",
    ({ id, records }) => (id === records[0] ? "yes" : "no"),
  );
  text(
    "origin",
    "relations[].source",
    "The groups, as in shared-origins, of claims that repeat each other or go back to one statement: none of them confirms another. Empty if no such claim is known.",
    ({ id }) => joined(originsOf(id)),
  );
  add(
    "repeated_by",
    "integer",
    "relations[].to",
    "How many claims of other articles say the same. None does not mean that it is independent: see origin.",
    (claim) => repeatsAmong(claims, claim).length,
  );
  add(
    "contradicted_by",
    "integer",
    "relations[].to",
    "How many claims cannot be true together with it.",
    (claim) => contradicting(claim).length,
  );

  return {
    name: "claims",
    title: { en: "All claims in one table", ar: "كل الأقوال في جدول واحد" },
    columns: columns.map(({ of: _, ...column }) => column),
    rows: claims.map((claim) => columns.map(({ of }) => of(claim))),
    primaryKey: ["id"],
  };
}
