import { remembered } from "../corpus/remembered.js";
import { escaped } from "../escaped.js";
import type { EvidenceItem } from "../records/evidence.js";
import { areKin } from "../records/kinship.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import { lastWordOf } from "./family-names.js";
import { namedIn } from "./naming-places.js";
import { englishForms } from "./naming-texts.js";
import { partsOf } from "./role-words.js";

/** Verbs of what an agent does to a target, in the active. */
const DID =
  "attack(?:ed|s)?|ambush(?:ed|es)?|kill(?:ed|s)?|wound(?:ed|s)|struck|strikes?|shell(?:ed|s)|target(?:ed|s)|raid(?:ed|s)|captur(?:ed|es)|defeat(?:ed|s)|invad(?:ed|es)|toppl(?:ed|es)|arrest(?:ed|s)|bomb(?:ed|s)|hits?|shot down|expell?(?:ed|s)|drov?e|fought|threaten(?:ed|s)|assassinat(?:ed|es)|abduct(?:ed|s)|kidnapp?(?:ed|s)|besieg(?:ed|es)|storm(?:ed|s)";

/** Before a name that is no subject: an attack on US forces killed. */
const IN_A_PHRASE = "(?<!\\b(?:on|of|against|for|from|with|in|at|by|to|and|that|near|under) (?:the |its |their )?)";

/** A name of at least three words is known without its first: the (Iraqi) Federal Police. */
const anyOf = (entry: RecordEntry) =>
  `(?:${englishForms(entry)
    .flatMap((form) => [form, form.replace(/^\S+ (?=\S+ )/u, "")])
    .filter((form) => form !== "")
    .map(escaped)
    .join("|")})`;

/** Those who take part in an event with a role. */
const withRole = (record: RecordEntry, index: RecordIndex, role: string): RecordEntry[] =>
  partsOf(record).flatMap((part) => (part.role === role ? (recordNamed(index, part.actor) ?? []) : []));

/** A target and an agent of a record whom an English text has in each other's place: the patrol ambushed the fighters. */
export function exchanged(
  record: RecordEntry,
  index: RecordIndex,
  text: string,
): [RecordEntry, RecordEntry] | undefined {
  for (const target of withRole(record, index, "target"))
    for (const agent of withRole(record, index, "agent")) {
      if (areKin(index, target.id, agent.id)) continue;
      const form = new RegExp(
        `${IN_A_PHRASE}\\b${anyOf(target)}(?: (?!(?:was|were|been|being|be|by|and|which|who|that|after|when)\\b)\\p{L}+){0,3} (?:${DID})(?: (?!by\\b)\\p{L}+){0,4} ${anyOf(agent)}\\b`,
        "iu",
      );
      if (form.test(text)) return [target, agent];
    }
  return undefined;
}

/**
 * Kinds of actors that are bodies and are called by their names, and not also by an office or as a place; a registry without kinds
 * may have no others.
 */
const BODIES: ReadonlySet<unknown> = new Set([
  "armed-force",
  "armed-group",
  "coalition",
  "government-body",
  "organisation",
  "political-group",
]);

const bodies = remembered(({ records }: RecordIndex): readonly string[] =>
  records.flatMap((record) =>
    record.file.schema.name === "actors" && (record.own("kind") === undefined || BODIES.has(record.own("kind")))
      ? [record.id]
      : [],
  ),
);

/** Two bodies that a translation names in another order than its quote: the army took over from the coalition. */
export function inOtherOrder(
  index: RecordIndex,
  { seed, first, last, reading: { folded } }: EvidenceItem,
  translation: string,
): [RecordEntry, RecordEntry] | undefined {
  // In the passive, whoever does it comes last.
  if (/\bby\b|-led\b/u.test(translation)) return undefined;
  const lower = translation.toLowerCase();
  const named = namedIn(index, bodies(index), { seed, first, last, folded }).flatMap(({ id, start, end }) => {
    const entry = recordNamed(index, id);
    if (entry === undefined) return [];
    const forms = englishForms(entry).flatMap((form) => (form === "" ? [] : [form, `the ${lastWordOf(form)}`]));
    const places = forms.map((form) => lower.indexOf(form.toLowerCase()));
    const found = places.filter((place) => place !== -1);
    return found.length === 0 ? [] : [{ entry, start, end, place: Math.min(...found) }];
  });
  for (const [at, one] of named.entries()) {
    const next = named[at + 1];
    if (
      next !== undefined &&
      next.start >= one.end &&
      next.place < one.place &&
      !areKin(index, one.entry.id, next.entry.id)
    )
      return [one.entry, next.entry];
  }
  return undefined;
}
