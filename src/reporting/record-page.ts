import { isObject, type JsonObject, valuesAt } from "../corpus/values.js";
import { bounds, type QuantityBounds } from "../quantity.js";
import { boundsOf } from "../records/publication.js";
import type { Index, RecordEntry } from "../records/record-index.js";
import { relations } from "../records/relations.js";
import { visible } from "./visible.js";

const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_ISOLATE = "\u2069";

/** Arabic in a line of a terminal: set apart, so that it does not reorder what is next to it. */
const arabic = (text: string) => `${RIGHT_TO_LEFT_ISOLATE}${text}${POP_ISOLATE}`;

/** Text as it is safe in a terminal, Arabic set apart. */
const readable = (text: string) => {
  const printable = visible(text);
  return /\p{Script=Arabic}/u.test(printable) ? arabic(printable) : printable;
};

/** Parts of a record that have a paragraph of their own. */
const APART = new Set(["id", "summary", "names", "attribution", "evidence", "relations", "inferred", "note"]);

function quantityText(quantity: JsonObject): string {
  const { qualifier, value, min, max, unit } = quantity;
  const number = value ?? [min, max].filter((end) => end !== undefined).join(" to ");
  // Of a record that its schema refuses, nothing may follow.
  const ends: QuantityBounds | undefined = bounds(quantity as unknown as Parameters<typeof bounds>[0]);
  if (ends === undefined) return `${qualifier} ${number} ${unit}`;
  const { min: low, max: high, minIncluded, maxIncluded } = ends;
  const from = low === undefined ? "(…" : `${minIncluded ? "[" : "("}${low}`;
  const to = high === undefined ? "…)" : `${high}${maxIncluded ? "]" : ")"}`;
  return `${qualifier} ${number} ${unit}, bounds ${from}, ${to}`;
}

function dateText(date: JsonObject): string {
  const days = boundsOf(date);
  const span = days === undefined ? "" : `, ${days.start ?? "…"} to ${days.end ?? "…"}`;
  const note = typeof date["note"] === "string" ? `; ${date["note"]}` : "";
  return `${date["edtf"]}, ${date["basis"]}${span}${note}`;
}

/** An id with the English name that the registry has for it. */
function named(index: Index, id: string): string {
  const names = index.byId.get(id)?.[0]?.value["names"];
  return isObject(names) ? `${id} (${names["en"]})` : id;
}

function valueText(index: Index, value: unknown): string {
  if (typeof value === "string") return readable(named(index, value));
  if (Array.isArray(value)) return value.map((element) => valueText(index, element)).join("; ") || "none";
  if (!isObject(value)) return visible(String(value));
  if (typeof value["edtf"] === "string") return readable(dateText(value));
  if (typeof value["qualifier"] === "string") return readable(quantityText(value));
  return Object.entries(value)
    .map(([key, part]) => `${visible(key)} ${valueText(index, part)}`)
    .join(", ");
}

const bilingual = (value: unknown) =>
  isObject(value)
    ? ["en", "ar"].flatMap((language) => (typeof value[language] === "string" ? [value[language]] : []))
    : [];

/** A quote between guillemets in the line that it stands on. */
function evidenceLines({ evidence }: RecordEntry): string[] {
  return evidence.flatMap((item) => {
    const text = item.citedText;
    const inLine = text?.includes(item.quote) ? text.replace(item.quote, () => `«${item.quote}»`) : `«${item.quote}»`;
    return [`  ${visible(item.at)}`, ...inLine.split("\n").map((line) => `    ${readable(line)}`)];
  });
}

/** Relations of the record, and relations of others to it. */
function relationLines(index: Index, record: RecordEntry): string[] {
  return relations(index).flatMap(({ type, from, to }) => {
    if (from !== record && to !== record) return [];
    const [arrow, other] = from === record ? ["→", to] : ["←", from];
    const [summary = ""] = bilingual(other.value["summary"]);
    return [`  ${arrow} ${visible(`${type}: ${other.id}`)}`, `    ${readable(summary)}`];
  });
}

/** How often the records of each dataset name an entry of a registry. */
function mentionLines({ records }: Index, { file, id }: RecordEntry): string[] {
  if (file.schema.kind !== "registry") return [];
  const counts = new Map<string, number>();
  for (const { file: other, value } of records) {
    const { actors, places, sources } = other.schema.paths;
    const names = [...actors, ...places, ...sources].flatMap((path) => [...valuesAt(value, path)]);
    if (names.some((name) => name.value === id))
      counts.set(other.schema.name, (counts.get(other.schema.name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `  ${name}: ${count} ${count === 1 ? "record" : "records"}`);
}

/** Whose claim it is: in narration that of the article itself. */
function claimantLines(index: Index, record: RecordEntry): string[] {
  const { attribution } = record.value;
  if (!isObject(attribution)) return [];
  const seed = record.evidence[0]?.seed;
  const own = index.records.find(({ value }) => value["seed"] !== undefined && value["seed"] === seed);
  const article =
    own === undefined ? [] : [`article: ${visible(own.id ?? "")}, ${valueText(index, own.value["published"] ?? "")}`];
  const claimant = attribution["claimant"] ?? "the article itself";
  const { speech, via, cites } = attribution;
  return [
    `claimant: ${valueText(index, claimant)}, ${valueText(index, speech)}`,
    ...(via === undefined ? [] : [`via: ${valueText(index, via)}`]),
    ...(cites === undefined ? [] : [`cites: ${valueText(index, cites)}`]),
    ...article,
  ].map((line) => `  ${line}`);
}

const paragraph = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);

/** A record for a person at a terminal: what it says, in which words, from whom, and what it stands beside. */
export function recordPage(index: Index, record: RecordEntry): string {
  const { value, file, id } = record;
  const fields = Object.entries(value).filter(([field]) => !APART.has(field));
  const inferred = isObject(value["inferred"]) ? Object.entries(value["inferred"]) : [];
  return [
    visible(`${id}  (${file.schema.name}, ${file.path})`),
    ...bilingual(value["summary"] ?? value["names"]).map((text) => `  ${readable(text)}`),
    ...paragraph(
      "says",
      fields.map(([field, part]) => `  ${visible(field)}: ${valueText(index, part)}`),
    ),
    ...paragraph("said by", claimantLines(index, record)),
    ...paragraph("in these words", evidenceLines(record)),
    ...paragraph(
      "inferred",
      inferred.map(([path, reason]) => `  ${visible(path)}: ${readable(String(reason))}`),
    ),
    ...paragraph("related", relationLines(index, record)),
    ...paragraph("named in", mentionLines(index, record)),
    ...paragraph(
      "note",
      bilingual(value["note"]).map((text) => `  ${readable(text)}`),
    ),
    "",
  ].join("\n");
}
