import * as z from "zod";
import { field, list, note, optional } from "./fields.js";
import { FieldPath, RecordId } from "./identifiers.js";
import { ledger } from "./ledger.js";
import { words } from "./words.js";

const Settlement = z
  .strictObject({
    first: field(z.string(), { language: "any", ...words("What the first coding gave.", "ما أعطاه الترميز الأول.") }),
    reason: note(words("Why the record has the value that it has.", "سبب القيمة التي في السجل.")),
  })
  .meta({
    id: "Settlement",
    ...words("How two codings that differ were settled.", "كيف حُسم خلاف بين الترميزين."),
  });

const Coding = z
  .strictObject({
    record: RecordId.meta(words("The record.", "السجل.")),
    second: field(
      z.record(FieldPath, z.string()),
      words("What the second coding gave, by the path of the field.", "ما أعطاه الترميز الثاني، بحسب مسار الحقل."),
    ),
    settled: optional(
      field(
        z.record(FieldPath, Settlement),
        words("The fields in which the two codings differ.", "الحقول التي يختلف فيها الترميزان."),
      ),
    ),
    inManual: optional(
      field(
        z.literal(true),
        words(
          "Whether the manual quotes the words as an example, so that the coder had the answer.",
          "هل يذكر الدليل هذه الكلمات مثالًا، فكان الجواب أمام المرمّز.",
        ),
      ),
    ),
  })
  .meta({
    id: "Coding",
    ...words(
      "The second coding of one record: the fields that take judgement, coded again.",
      "الترميز الثاني لسجل واحد: الحقول التي فيها تقدير، وقد رُمّزت مرة أخرى.",
    ),
  });

const word = (meaning: ReturnType<typeof words>) => field(z.int().positive(), meaning);

const Cut = z
  .strictObject({
    at: z
      .string()
      .regex(/^[0-9]{3}#L[1-9][0-9]*$/u, { error: "an article number and one line, such as 001#L48" })
      .meta(words("The line.", "السطر.")),
    first: word(words("Its first word in the line, counted from 1.", "رقم أول كلمة منه في السطر، عدًّا من 1.")),
    last: word(words("Its last word in the line.", "رقم آخر كلمة منه في السطر.")),
  })
  .meta({
    id: "Cut",
    ...words(
      "One claim, as a line was cut into claims a second time. Words are what blanks part.",
      "قول واحد من تقطيع السطر إلى أقوال مرة ثانية. والكلمات ما تفصل بينه المسافات.",
    ),
  });

export const secondCoding = ledger({
  name: "second-coding",
  title: { en: "Second coding", ar: "الترميز الثاني" },
  description: {
    en: "Fields that take judgement, coded a second time from the Arabic quotes and their paragraphs alone, without sight of the first coding. Both codings are machine-assisted and follow one manual: their agreement shows how consistently the manual can be applied, not that two people agree.",
    ar: "حقول فيها تقدير رُمّزت مرة ثانية من الاقتباسات العربية وفقراتها وحدها، دون اطلاع على الترميز الأول. والترميزان كلاهما بمساعدة الآلة ووفق دليل واحد، فاتفاقهما يدل على اتساق تطبيق الدليل، لا على اتفاق شخصين.",
  },
  fields: {
    codings: list(
      field(Coding, {}),
      words("The codings, in the order of the ids of their records.", "الترميزات، مرتبة بحسب معرّفات سجلاتها."),
    ),
    cuts: optional(
      list(
        field(Cut, {}),
        words(
          "Lines cut into claims a second time, without sight of the records.",
          "أسطر قُطّعت إلى أقوال مرة ثانية دون اطلاع على السجلات.",
        ),
      ),
    ),
  },
});

export type CutEntry = z.infer<typeof Cut>;
export type CodingEntry = z.infer<typeof Coding>;
