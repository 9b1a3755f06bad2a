import type { EdtfDate } from "../../schemas/date.js";
import type { Quantity } from "../../schemas/quantity.js";
import { isObject } from "../corpus/values.js";
import { bounds, numberIn } from "../quantity.js";
import { unreliable, unreliableFields } from "../records/agreement.js";
import { articles } from "../records/articles.js";
import { boundsOf } from "../records/date-bounds.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import { relations } from "../records/relations.js";
import { rowsOf, setApart } from "./rows.js";
import { visible } from "./visible.js";

/** Text in a form that is safe in a terminal, with Arabic set apart. */
const readable = (text: string) => setApart(visible(text));

/** Parts of a record that have their own paragraph. */
const APART = new Set(["id", "summary", "names", "attribution", "evidence", "relations", "inferred", "note"]);

function quantityText(quantity: Quantity): string {
  const numbers =
    quantity.qualifier === "between"
      ? [quantity.min, quantity.max]
      : ["value" in quantity ? numberIn(quantity) : quantity.min];
  const number = numbers.filter((end) => end !== undefined).join(" to ");
  const { min: low, max: high, minIncluded, maxIncluded } = bounds(quantity);
  const from = low === undefined ? "(…" : `${minIncluded ? "[" : "("}${low}`;
  const to = high === undefined ? "…)" : `${high}${maxIncluded ? "]" : ")"}`;
  return `${quantity.qualifier} ${number} ${quantity.unit}, bounds ${from}, ${to}`;
}

function dateText(date: EdtfDate): string {
  const days = boundsOf(date);
  const span = days === undefined ? "" : `, ${days.start ?? "…"} to ${days.end ?? "…"}`;
  return `${date.edtf}, ${date.basis}${span}${date.note === undefined ? "" : `; ${date.note.en}`}`;
}

/** An id with the English name that the registry has for it. */
function named(index: RecordIndex, id: string): string {
  const names = recordNamed(index, id)?.value.names;
  return names === undefined ? id : `${id} (${names.en})`;
}

function valueText(index: RecordIndex, value: unknown): string {
  if (typeof value === "string") return readable(named(index, value));
  if (Array.isArray(value)) return value.map((element) => valueText(index, element)).join("; ") || "none";
  if (!isObject(value)) return visible(String(value));
  if (typeof value["edtf"] === "string") return readable(dateText(value as EdtfDate));
  if (typeof value["qualifier"] === "string") return readable(quantityText(value as Quantity));
  return Object.entries(value)
    .map(([key, part]) => `${visible(key)} ${valueText(index, part)}`)
    .join(", ");
}

const bilingual = (value: unknown) =>
  isObject(value)
    ? ["en", "ar"].flatMap((language) => (typeof value[language] === "string" ? [value[language]] : []))
    : [];

/** The line that a quote is on, with the quote between guillemets, and its translation. */
function evidenceLines({ evidence, value: { evidence: translations = [] } }: RecordEntry): string[] {
  return evidence.flatMap((item, position) => {
    const text = item.citedText;
    const inLine = text?.includes(item.quote) ? text.replace(item.quote, () => `«${item.quote}»`) : `«${item.quote}»`;
    const translation = translations[position]?.translation;
    return [
      `  ${visible(item.at)}`,
      ...inLine.split("\n").map((line) => `    ${readable(line)}`),
      ...(translation === undefined ? [] : [`    translated: ${readable(translation)}`]),
    ];
  });
}

/** Relations of the record, and relations of other records to it. */
function relationLines(index: RecordIndex, record: RecordEntry): string[] {
  return relations(index).flatMap(({ type, from, to }) => {
    if (from !== record && to !== record) return [];
    const [arrow, other] = from === record ? ["→", to] : ["←", from];
    const [summary = ""] = bilingual(other.value.summary);
    return [`  ${arrow} ${visible(`${type}: ${other.id}`)}`, `    ${readable(summary)}`];
  });
}

/** How often the records of each dataset name an entry of a registry. */
function mentionLines({ records }: RecordIndex, { file, id }: RecordEntry): string[] {
  if (file.schema.kind !== "registry") return [];
  const counts = new Map<string, number>();
  for (const { file: other, references } of records) {
    const { name } = other.schema;
    if (references.some(({ value }) => value === id)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `  ${name}: ${count} ${count === 1 ? "record" : "records"}`);
}

/** Whose claim it is: in narration, that of the article itself. */
function claimantLines(index: RecordIndex, record: RecordEntry): string[] {
  const { attribution } = record.value;
  if (attribution === undefined) return [];
  const own = articles(index).get(record.seed ?? "");
  const claimants = "claimants" in attribution ? attribution.claimants : "the article itself";
  const { speech, via, cites } = attribution;
  return [
    `claimants: ${valueText(index, claimants)}, ${valueText(index, speech)}`,
    ...(via === undefined ? [] : [`via: ${valueText(index, via)}`]),
    ...(cites === undefined ? [] : [`cites: ${valueText(index, cites)}`]),
    ...(own === undefined ? [] : [`article: ${own.entry.id}, ${valueText(index, own.value.published ?? "")}`]),
  ].map((line) => `  ${line}`);
}

/** The fields that tell what a claim says; one that two codings filled differently too often is marked. */
function fieldLines(index: RecordIndex, { value, file }: RecordEntry): string[] {
  const alphas = unreliableFields(index);
  return Object.entries(value).flatMap(([field, part]) => {
    if (APART.has(field)) return [];
    const alpha = alphas.get(`${file.schema.name} ${field}`);
    return [
      `  ${visible(field)}: ${valueText(index, part)}`,
      ...(alpha === undefined ? [] : [`    ${unreliable(alpha).en}`]),
    ];
  });
}

const paragraph = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", title, ...lines]);

/** What begins a line with its own name, such as `modality: actual`: its further rows are indented more. */
const NAMED_LINE = /^ +(?:[→←] )?[\w.-]+: /u;

/**
 * A record for a person at a terminal: what it says, in which words, who said them, and how it is related to others.
 * @param width of the terminal, in columns
 */
export function recordPage(index: RecordIndex, record: RecordEntry, width: number): string {
  const { value, file, id } = record;
  const inferred = Object.entries(value.inferred ?? {});
  return [
    visible(`${id}  (${file.schema.name}, ${file.path})`),
    ...bilingual(value.summary ?? value.names).map((text) => `  ${readable(text)}`),
    ...paragraph("says", fieldLines(index, record)),
    ...paragraph("said by", claimantLines(index, record)),
    ...paragraph("in these words", evidenceLines(record)),
    ...paragraph(
      "inferred",
      inferred.map(
        ([path, { en, at, words }]) => `  ${visible(path)}: ${readable(en)}  ${at} ${readable(`«${words}»`)}`,
      ),
    ),
    ...paragraph("related", relationLines(index, record)),
    ...paragraph("named in", mentionLines(index, record)),
    ...paragraph(
      "note",
      bilingual(value.note).map((text) => `  ${readable(text)}`),
    ),
    "",
  ]
    .flatMap((line) => rowsOf(line, width, NAMED_LINE.test(line) ? 2 : 0))
    .join("\n");
}
