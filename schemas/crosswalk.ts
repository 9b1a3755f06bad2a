import * as z from "zod";
import { field, list, note, optional, vocabulary } from "./fields.js";
import { ledger } from "./ledger.js";
import { words } from "./words.js";

/** The names of other coding schemes, and what each counts. */
const scheme = () =>
  vocabulary(
    {
      PLOVER: words(
        "events of the news, coded by machine; successor of CAMEO",
        "أحداث الأخبار مرمّزةً آليًّا، وهو خلف CAMEO",
      ),
      CAMEO: words("events of the news, coded by machine", "أحداث الأخبار مرمّزةً آليًّا"),
      ACLED: words("political violence and protest, event by event", "العنف السياسي والاحتجاج، حدثًا حدثًا"),
      "UCDP GED": words("deadly events of organised violence", "الأحداث المميتة في العنف المنظم"),
    },
    words("The other scheme.", "نظام الترميز الآخر."),
  );

const text = (meaning: ReturnType<typeof words>) =>
  field(z.string().regex(/\S/u, { error: "text that is not empty" }), { language: "any", ...meaning });

const Manual = z
  .strictObject({
    scheme: scheme(),
    edition: text(words("The edition that was read.", "الطبعة المقروءة.")),
    address: text(words("Where it is, as a stored copy prints it.", "عنوانه كما تطبعه نسخة محفوظة.")),
  })
  .meta({ id: "Manual", ...words("The manual of another scheme.", "دليل نظام ترميز آخر.") });

const Match = z
  .strictObject({
    scheme: scheme(),
    code: optional(text(words("Its code; absent if none was found.", "رمزه؛ ويغيب إن لم يوجد رمز."))),
    label: optional(text(words("What its manual calls the code.", "اسم الرمز في دليله."))),
    loss: note(
      words("What is lost or mistaken if the one is read as the other.", "ما يضيع أو يُساء فهمه إن قُرئ أحدهما بالآخر."),
    ),
  })
  .meta({ id: "Match", ...words("What comes nearest in another scheme.", "أقرب ما في نظام ترميز آخر.") });

const CrosswalkTerm = z
  .strictObject({
    field: text(words("The dataset and the field: timeline.type.", "مجموعة البيانات والحقل: timeline.type.")),
    term: text(words("The term.", "المصطلح.")),
    matches: list(field(Match, {}), words("One for each other scheme.", "واحد لكل نظام آخر."), 1),
  })
  .meta({
    id: "CrosswalkTerm",
    ...words("A term, and what comes nearest to it elsewhere.", "مصطلح وأقرب ما إليه في غيره."),
  });

const ClaimElement = z
  .strictObject({
    element: text(words("The element, as the manual calls it.", "العنصر باسمه في الدليل.")),
    asks: text(words("The question that it answers there.", "السؤال الذي يجيب عنه هناك.")),
    fields: list(
      field(
        z.string().regex(/^[a-z-]+\.[a-zA-Z.[\]]+$/u, { error: "a dataset and a field, such as actor-positions.act" }),
        {},
      ),
      words("The fields that come nearest to it.", "أقرب الحقول إليه."),
      1,
    ),
    loss: note(
      words("What is lost or mistaken if the one is read as the other.", "ما يضيع أو يُساء فهمه إن قُرئ أحدهما بالآخر."),
    ),
  })
  .meta({
    id: "ClaimElement",
    ...words("An element of a claim in political claims analysis.", "عنصر من عناصر القول في تحليل المطالبات السياسية."),
  });

const PoliticalClaimsAnalysis = z
  .strictObject({
    edition: text(words("The manual that was read.", "الدليل المقروء.")),
    address: text(words("Where it is, as a stored copy prints it.", "عنوانه كما تطبعه نسخة محفوظة.")),
    elements: list(field(ClaimElement, {}), words("Its elements, in its order.", "عناصره بترتيبه."), 1),
  })
  .meta({
    id: "PoliticalClaimsAnalysis",
    ...words(
      "Political claims analysis (Koopmans and Statham), whose unit is a claim too: its elements beside the fields of a position.",
      "تحليل المطالبات السياسية (كوبمانز وستاثام)، ووحدته القول أيضًا: عناصره إلى جانب حقول الموقف.",
    ),
  });

export const crosswalk = ledger({
  name: "crosswalk",
  title: { en: "Crosswalk", ar: "جدول المقابلة" },
  description: {
    en: "The terms for events, acts, roles and modality, and what comes nearest to each in PLOVER, CAMEO, ACLED and UCDP GED, with what is lost. Those schemes code events; this package records claims, so no code can be carried over blindly.",
    ar: "مصطلحات الأحداث وصيغ التعبير والأدوار والصيغ، وأقرب ما إلى كل منها في PLOVER وCAMEO وACLED وUCDP GED، مع ما يضيع. وتلك الأنظمة ترمّز أحداثًا، وهذه الحزمة تسجّل أقوالًا، فلا يُنقل رمز بلا تبصّر.",
  },
  fields: {
    manuals: list(field(Manual, {}), words("The manuals that were read.", "الأدلة المقروءة.")),
    claimsAnalysis: field(PoliticalClaimsAnalysis, {}),
    terms: list(
      field(CrosswalkTerm, {}),
      words("The terms, in the order of their fields.", "المصطلحات بترتيب حقولها."),
    ),
  },
});

export type ClaimsAnalysis = z.infer<typeof PoliticalClaimsAnalysis>;
export type CrosswalkEntry = z.infer<typeof CrosswalkTerm>;
