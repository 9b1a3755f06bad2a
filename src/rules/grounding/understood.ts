import type { EdtfDate } from "../../../schemas/date.js";
import type { Quantity } from "../../../schemas/quantity.js";
import type { Words } from "../../arabic/words.js";
import { dateClaims, spelledIn } from "../../claims/date.js";
import { quantityClaims } from "../../claims/quantity.js";
import { quoted } from "../../findings/issue.js";
import type { Field } from "../../records/field.js";
import { at, recordRule } from "../rule.js";

const REMEDY = "or teach the reader the word: see CONTRIBUTING.md";

export const groundingUnderstood = recordRule({
  id: "grounding/understood",
  severity: "warning",
  description:
    "The reader understands every negation, comparative and particle beside a number or a stated date, or `inferred` gives the reason for the qualifier or the date.",
  why: "A hedge that the reader does not know is not the same as no hedge.",
  good: '"at": "001#L48", "quote": "هجماتِ داعش في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024 بلغت أكثر من 153',
  bad: '"at": "001#L1", "quote": "هجماتِ داعش في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024 بلغت بالكاد 153',
  messages: {
    hedge: ({ path, value: { qualifier } }: Field<Quantity>, { text }: Words) => ({
      message: `${path}.qualifier is ${qualifier}, but a word beside the number is not understood: ${quoted(text)}`,
      actual: qualifier,
      remedy: `read what it says and give the reason for the qualifier in inferred, ${REMEDY}`,
    }),
    date: ({ path, value: { edtf } }: Field<EdtfDate>, { text }: Words) => ({
      message: `${path}.edtf is ${edtf}, but a word before the date is not understood: ${quoted(text)}`,
      actual: edtf,
      remedy: `read what it says and, if it gives another date, make its basis inferred, ${REMEDY}`,
    }),
  },
  check(record, report) {
    for (const { field, matches } of quantityClaims(record)) {
      const words = matches.map(({ number }) => number.notUnderstood);
      const [first] = words;
      if (first === undefined || words.includes(undefined) || record.isInferred(`${field.path}.qualifier`)) continue;
      report.hedge(at(record, `${field.pointer}/qualifier`), field, first);
    }
    for (const { field, ends } of dateClaims(record)) {
      if (field.value.basis !== "stated") continue;
      const words = record.evidence.flatMap(({ readings }) =>
        readings.flatMap((reading) =>
          spelledIn(reading).flatMap(({ edtf, notUnderstood }) => (ends.includes(edtf) ? [notUnderstood] : [])),
        ),
      );
      const [first] = words;
      if (first !== undefined && !words.includes(undefined))
        report.date(at(record, `${field.pointer}/edtf`), field, first);
    }
  },
});
