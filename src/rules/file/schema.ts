import { type DataFile, isAccepted, listIn } from "../../corpus/corpus.js";
import { isObject, keysOf } from "../../corpus/values.js";
import type { FindingText } from "../../findings/issue.js";
import { corpusRule } from "../rule.js";

/** The id of the record that a pointer leads into. */
function recordId(file: DataFile, pointer: string): string | undefined {
  const [list, position] = keysOf(pointer);
  const record = list === "records" ? listIn(file, list)?.[Number(position)] : undefined;
  return isObject(record) && typeof record["id"] === "string" ? record["id"] : undefined;
}

export const fileSchema = corpusRule({
  id: "file/schema",
  description: "Every data file satisfies the schema of its dataset.",
  why: "Types, tables and JSON Schemas all promise this shape to their users.",
  good: '"countBasis": "claimed-by-group"',
  bad: '"countBasis": "claimed"',
  messages: { refused: (text: FindingText) => text },
  async check({ corpus }, report) {
    const refused = corpus.files.filter((file) => file.document !== undefined && !isAccepted(file));
    if (refused.length === 0) return;
    // Loaded only now: the definitions explain a refusal, the compiled schemas have decided it.
    const { explainRejection } = await import("../../corpus/explain-rejection.js");
    for (const file of refused) {
      for (const { pointer, atKey, ...text } of await explainRejection(file)) {
        const record = recordId(file, pointer);
        const place = { file: file.path, pointer, ...(atKey && { atKey }), ...(record !== undefined && { record }) };
        report.refused(place, text);
      }
    }
  },
});
