import { isObject } from "../../corpus/values.js";
import type { CorpusRule } from "../rule.js";

/** The id of the record that a pointer leads into. */
function recordId(document: unknown, pointer: string): string | undefined {
  const index = /^\/records\/(\d+)/u.exec(pointer)?.[1];
  if (index === undefined || !isObject(document) || !Array.isArray(document["records"])) return undefined;
  const record: unknown = document["records"][Number(index)];
  return isObject(record) && typeof record["id"] === "string" ? record["id"] : undefined;
}

export const schema: CorpusRule = {
  name: "file/schema",
  description: "Every data file satisfies the schema of its dataset.",
  why: "Types, tables and JSON Schemas all promise this shape to their users.",
  good: '"unit": "soldiers"',
  bad: '"unit": "soldier"',
  async check({ corpus }, report) {
    const rejected = corpus.files.filter(({ document, schema }) => document !== undefined && !schema.accepts(document));
    if (rejected.length === 0) return;
    // Loaded only now: the definitions explain a refusal, the compiled schemas have decided it.
    const { explainRejection } = await import("../../corpus/explain-rejection.js");
    for (const { path, document, schema } of rejected) {
      for (const { pointer, ...finding } of explainRejection(schema.name, document)) {
        const record = recordId(document, pointer);
        report({ file: path, pointer, ...finding, ...(record === undefined ? {} : { record }) });
      }
    }
  },
};
