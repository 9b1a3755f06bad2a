import type { FileDefinition } from "../../schemas/dataset.js";
import { coverage } from "../claims/coverage.js";
import { unheldIn } from "../claims/held.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import type { Missing } from "./draft.js";
import { type Draft, proposalsFor } from "./proposals.js";
import { questionsOf } from "./question.js";

/** The numbers and dates in the quotes of a record that no field holds: perhaps a field is missing. */
export function unheldBy(index: RecordIndex, id: string): string[] {
  const article = recordNamed(index, id)?.seed;
  return [...coverage(index)]
    .filter(({ seed }) => seed === article)
    .flatMap((seed) => unheldIn(index, seed))
    .filter(({ records }) => records.includes(id))
    .map(({ mark }) => mark.words);
}

/** The fields that a draft may leave out and does, although its quotes seem to give them. */
export const optionalIn = (index: RecordIndex, file: FileDefinition, draft: Draft): Missing[] =>
  questionsOf(file)
    .filter(
      ({ name, isRequired, asked }) => !isRequired && draft.record[name] === undefined && asked.kind !== "reference",
    )
    .map((question) => ({
      path: question.name,
      meaning: question.meaning,
      proposals: proposalsFor(index, draft, question)
        .filter(({ because }) => /\p{Script=Arabic}/u.test(because))
        .map(({ text }) => text),
    }))
    .filter(({ proposals }) => proposals.length > 0);
