import * as z from "zod";
import { Evidence } from "./evidence.js";
import { type Fields, field } from "./field.js";
import { actors, bilingual, date, list, optional, sources, vocabulary } from "./fields.js";
import { FieldPath, RecordId } from "./identifiers.js";
import { Relation } from "./relation.js";
import { Note, Reason } from "./text.js";
import { term } from "./vocabulary.js";
import { words } from "./words.js";

const relay = {
  via: optional(
    actors(
      "relay",
      words(
        "Who passed the words on to the article (an agency, a channel); the one furthest from the claimant comes first.",
        "من نقل الكلام إلى المقال (وكالة أو قناة)، والأبعد عن القائل أولًا.",
      ),
      1,
    ),
  ),
  cites: optional(
    sources(
      words(
        "The footnotes that the article puts after the passage: the works that it says the passage comes from.",
        "الحواشي التي يضعها المقال بعد الفقرة: الأعمال التي يقول إن الفقرة مأخوذة منها.",
      ),
      1,
    ),
  ),
};

const howSaid = words("How the article reports the claim.", "كيف يورد المقال القول.");

const saidBy = words("Who says it, and through whom it reached the article.", "من قاله، وعن طريق من وصل إلى المقال.");

const claimants = actors(
  "claimant",
  words(
    "Whose claim it is: several only if they say it together, as in a joint statement. An anonymous official is an actor too; such a claim is never attributed to the institution.",
    "صاحب القول، أو أصحابه إن قالوه معًا كما في بيان مشترك. والمسؤول الذي لم يُذكر اسمه طرف قائم بذاته، ولا يُنسب قوله إلى مؤسسته.",
  ),
  1,
);

const wordsAre = vocabulary(
  {
    original: words("the speaker’s own words, in Arabic", "كلام القائل نفسه بالعربية"),
    translated: words("words that were said in another language", "كلام قيل بلغة أخرى ثم تُرجم"),
    unknown: words("in which language they were said is not known", "لا تُعرف اللغة التي قيل بها"),
  },
  words(
    "Whether the words in quotation marks are the speaker’s own or a translation of them.",
    "هل الكلام بين علامتي التنصيص كلام القائل نفسه أم ترجمة له.",
  ),
);

const attributionSchema = z
  .discriminatedUnion("speech", [
    z.strictObject({
      speech: field(term("direct", words("in quotation marks", "بين علامتي تنصيص")), howSaid),
      claimants,
      wordsAre: optional(wordsAre),
      ...relay,
    }),
    z.strictObject({
      speech: field(term("indirect", words("reported speech", "كلام منقول بالمعنى")), howSaid),
      claimants,
      ...relay,
    }),
    z.strictObject({
      speech: field(term("narration", words("the article itself says it", "يقوله المقال نفسه")), howSaid),
      ...relay,
    }),
  ])
  .meta({ id: "Attribution", ...saidBy });

type InferredAttribution = typeof attributionSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface AttributionSchema extends InferredAttribution {}
export const Attribution: AttributionSchema = attributionSchema;

/** Names of fields and positions in lists, joined by dots: `quantity.value`, `actors.0.actor`. */

/** The fields before a dataset's own. */
const opening = {
  id: field(
    RecordId,
    words(
      "Permanent id of this record: kebab-case, unique across the package.",
      "المعرّف الدائم لهذا السجل: كلمات بأحرف صغيرة تصل بينها شرطات، لا يتكرر في الحزمة.",
    ),
  ),
  summary: field(
    bilingual(
      words(
        "The claim in one plain sentence of our own, in English and in Arabic.",
        "القول في جملة واحدة واضحة من صياغتنا، بالإنجليزية وبالعربية.",
      ),
      "sentence",
    ),
    { role: "summary" },
  ),
};

/** The fields after a dataset's own. */
const closing = {
  attribution: field(Attribution, saidBy),
  statedOn: optional(
    date("said", words("When the claimant said it, if the source says so.", "متى قاله القائل، حيث يذكر المصدر ذلك.")),
  ),
  evidence: list(
    field(Evidence, {}),
    words(
      "The words of the source that the record is based on, all from one article.",
      "كلمات المصدر التي يستند إليها السجل، وكلها من مقال واحد.",
    ),
    1,
  ),
  inferred: optional(
    field(
      z.record(FieldPath, Reason),
      words(
        "The path of each field whose value the quoted words do not give themselves, with the reason for that value.",
        "مسار كل حقل لا تحمل الكلمات المقتبسة قيمته بنفسها، وسبب إعطائه تلك القيمة.",
      ),
    ),
  ),
  relations: optional(
    list(field(Relation, {}), words("How this record is related to others.", "صلة هذا السجل بسجلات أخرى."), 1),
  ),
  note: optional(
    field(Note, words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم.")),
  ),
};

/**
 * The schema of one record: the claim envelope around a dataset's own fields.
 * @param own the dataset's own fields, each with its description
 */
export const claim = <Own extends Fields>(own: Own) => z.strictObject({ ...opening, ...own, ...closing });

const envelope = z.strictObject({ ...opening, ...closing });

/** What every claim has, whatever its dataset. */
export type ClaimValue = z.infer<typeof envelope>;
