import type { FieldInfo } from "../../corpus/compiled-schema.js";
import { remembered } from "../../corpus/remembered.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

const codesOf = remembered(({ codes = "" }: FieldInfo): ReadonlySet<string> => new Set(codes.split(" ")));

const coded = ({ fields }: RecordEntry["file"]["schema"]) => fields.filter(({ codes }) => codes !== undefined);

export const placeIsoCode = recordRule({
  id: "place/iso-code",
  description: "The ISO code of a place exists in ISO 3166-1 or ISO 3166-2.",
  why: "A code that does not exist matches nothing in other data.",
  good: '"iso": "IQ"',
  bad: '"iso": "XX"',
  messages: {
    unknown: (code: string) => ({
      message: `${JSON.stringify(code)} is not a code of ISO 3166`,
      actual: code,
      remedy: "give the code from the standard, or leave the field out",
    }),
  },
  check(record, report) {
    for (const info of coded(record.file.schema)) {
      const [field = ""] = info.path;
      const code = record.own(field);
      if (typeof code === "string" && !codesOf(info).has(code)) {
        report.unknown(at(record, `${record.pointer}/${field}`), code);
      }
    }
  },
});
