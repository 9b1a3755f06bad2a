import { datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { readEdtf } from "../edtf.js";
import { isDate, isMeasure, recordTree } from "../fields/field-tree.js";
import { bounds } from "../quantity.js";
import { valuesAt } from "../records/field.js";
import { fieldInfos } from "./field-infos.js";
import { code, table } from "./markdown.js";

/** Every date or every quantity of the data, in the order of the datasets. */
function everyPart(corpus: Corpus, isWanted: typeof isDate): JsonObject[] {
  return datasets.flatMap((dataset) => {
    const fields = fieldInfos(recordTree(dataset)).filter(isWanted);
    return documentRecords(corpus, dataset.name).flatMap((record) =>
      fields.flatMap(({ path }) => valuesAt(record, path)).filter(isObject),
    );
  });
}

/** `2024-09` and `2023-11` have one form, `YYYY-MM`. */
function formOf(edtf: string): string {
  return edtf.replaceAll(/\d{4}(-\d{2})?(-\d{2})?/gu, (_, month: string | undefined, day: string | undefined) =>
    ["YYYY", ...(month ? ["MM"] : []), ...(day ? ["DD"] : [])].join("-"),
  );
}

/** The forms of dates in the data, with an example of each and its first and last day. */
export function dateForms(corpus: Corpus): string {
  const byForm = new Map<string, string[]>();
  for (const { edtf } of everyPart(corpus, isDate)) {
    const form = formOf(String(edtf));
    byForm.set(form, [...(byForm.get(form) ?? []), String(edtf)]);
  }
  return table(
    ["Form", "Number of dates", "Example", "First day", "Last day"],
    [...byForm]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([form, [example = "", ...others]]) => {
        const reading = readEdtf(example);
        const { start = "open", end = "open" } = reading.valid ? reading.bounds : {};
        return [code(form), String(others.length + 1), code(example), start, end];
      }),
  );
}

const end = (value: number | undefined, included: boolean | undefined) =>
  value === undefined ? "none" : `${value}, ${included ? "included" : "excluded"}`;

/**
 * What `bounds()` returns for one quantity of the data with each qualifier.
 * @param qualifiers the terms of the vocabulary
 */
export function boundsTable(corpus: Corpus, qualifiers: readonly string[]): string {
  const quantities = everyPart(corpus, isMeasure);
  return table(
    ["Qualifier", "Example", "min", "max"],
    qualifiers.map((qualifier) => {
      const example = quantities.find((quantity) => quantity["qualifier"] === qualifier);
      if (example === undefined) return [code(qualifier), "—", "—", "—"];
      const { min, max, minIncluded, maxIncluded } = bounds(example as unknown as Parameters<typeof bounds>[0]);
      return [code(qualifier), code(JSON.stringify(example)), end(min, minIncluded), end(max, maxIncluded)];
    }),
  );
}
