import { modalityMarkers } from "../../src/arabic/modality.js";
import { isInferred } from "../../src/claims/inferred.js";
import { wordsOf } from "../../src/claims/term-words.js";
import { isObject, type JsonObject, valuesAt } from "../../src/corpus/values.js";
import type { RecordEntry } from "../../src/records/record-index.js";
import { reachesPastArticle } from "../../src/rules/grounding/modality.js";
import { isMarked } from "../../src/rules/grounding/speech.js";
import { hasWordOf } from "../../src/rules/grounding/term.js";
import { type Kind, kindOver, ofField, ofRecord, type Proof, pathOf } from "./mutation.js";
import { fieldsWithTerms } from "./terms.js";
import type { World } from "./world.js";

/** Fields that have kinds of their own. */
const ELSEWHERE = new Set(["qualifier", "unit", "basis", "speech"]);

interface TermSite {
  entry: RecordEntry;
  path: string;
  name: string;
  value: string;
  terms: readonly string[];
}

function* termSites(world: World): Generator<TermSite> {
  for (const entry of world.records) {
    for (const [path, terms] of fieldsWithTerms(entry.file.schema.name)) {
      const steps = path.split(".");
      const name = steps.at(-1) ?? "";
      if (terms.length < 2 || ELSEWHERE.has(name) || steps[0] === "relations") continue;
      for (const { pointer, value } of valuesAt(entry.value, steps, entry.pointer)) {
        if (typeof value === "string") yield { entry, path: pathOf(entry, pointer), name, value, terms };
      }
    }
  }
}

/**
 * That a plan is told as a fact shows where the words mark one, that a fact is told as a plan where they do not and its
 * date lies behind; another phase, outcome or measure where the
 * quotes have no word for it; all else is read by people.
 */
function proofOf(world: World, { entry, path, name, value }: TermSite, to: string): Proof {
  if (isInferred(entry, path)) return "inferred";
  const { evidence: quotes } = entry;
  const isMarked = quotes.some(({ quote }) => modalityMarkers(quote).length > 0);
  if (name === "modality") {
    const [quote] = quotes;
    const isPast = quote !== undefined && !reachesPastArticle(world.index, entry, quote.seed);
    return to === "actual"
      ? isMarked
        ? "proven"
        : "read"
      : value === "actual" && !isMarked && isPast
        ? "proven"
        : "read";
  }
  const words = wordsOf(name, to);
  return words === undefined || quotes.some(({ reading }) => hasWordOf(reading.sentence, words)) ? "read" : "proven";
}

const termsChanged = (name: string, label: string, isWanted: (to: string) => boolean = () => true): Kind =>
  kindOver(
    label,
    (world) => [...termSites(world)].filter((site) => site.name === name),
    (site, random, world) => {
      const to = random.pick(site.terms.filter((term) => term !== site.value && isWanted(term)));
      return to === undefined ? undefined : ofField(site.entry, site.path, to, { proof: proofOf(world, site, to) });
    },
  );

const speech = (world: World) => world.claims.filter(({ value }) => isObject(value["attribution"]));

const ofSpeech: Kind = kindOver("speech: another", speech, (entry, random, world) => {
  const attribution = entry.value["attribution"] as JsonObject;
  const from = attribution["speech"];
  const to = random.pick(["direct", "indirect", "narration"].filter((term) => term !== from));
  const { claimant = random.pick(world.actors), ...rest } = attribution;
  const isCredited = from === "narration" && !world.isNamed(entry, String(claimant));
  const isUnmarked = to === "direct" && !entry.evidence.some(isMarked);
  const proof: Proof = isCredited || isUnmarked ? "proven" : "read";
  const changed = { ...rest, speech: to, ...(to !== "narration" && { claimant }) };
  return ofRecord(
    entry,
    { field: "attribution.speech", from, to: to === "narration" ? to : `${to} ${claimant}`, proof },
    (record) => {
      record["attribution"] = changed;
      if (to === "narration" && isObject(record["inferred"])) {
        delete record["inferred"]["attribution.claimant"];
        if (Object.keys(record["inferred"]).length === 0) delete record["inferred"];
      }
    },
  );
});

/** The names of the fields with a closed list of terms: one kind each. */
const NAMES = [
  "type",
  "role",
  "issue",
  "stance",
  "term",
  "phase",
  "countBasis",
  "outcome",
  "measure",
  "change",
  "topic",
  "kind",
];

export const ofVocabularies: readonly Kind[] = [
  termsChanged("modality", "modality: a plan told as fact", (to) => to === "actual"),
  termsChanged("modality", "modality: another", (to) => to !== "actual"),
  ofSpeech,
  ...NAMES.map((name) => termsChanged(name, `${name}: another`)),
];
