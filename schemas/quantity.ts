import { z } from "zod";
import { term, vocabulary } from "./vocabulary.js";
import { words } from "./words.js";

const unit = vocabulary({
  soldiers: words("soldiers of a state", "جنود دولة"),
  fighters: words("fighters of an armed group", "مقاتلو جماعة مسلحة"),
  people: words(
    "people, where the source says no more, or counts dead, wounded and captured",
    "أشخاص، حيث لا يحدد المصدر أكثر، أو حيث يعدّ قتلى أو جرحى أو أسرى",
  ),
  attacks: words("attacks as the source counts them", "هجمات كما يعدّها المصدر"),
  operations: words("military or security operations", "عمليات عسكرية أو أمنية"),
  hideouts: words("hiding places of an armed group", "أوكار جماعة مسلحة"),
  states: words("states, as members of the coalition", "دول أعضاء في التحالف"),
  "working-groups": words("working groups of the coalition", "مجموعات عمل في التحالف"),
  bases: words("military bases", "قواعد عسكرية"),
  phases: words("phases of a plan", "مراحل خطة"),
  years: words("a length in years", "مدة بالسنوات"),
  months: words("a length in months", "مدة بالأشهر"),
  percent: words("percent of the whole that the record names", "نسبة مئوية من الكل الذي يسميه السجل"),
  "fraction-of-whole": words(
    "a part of the whole as a number: 0.333 for a third",
    "جزء من الكل مكتوبًا عددًا: 0.333 للثلث",
  ),
  ratio: words("how many times the figure it is compared with", "كم مرةً يبلغ الرقمَ الذي يُقارن به"),
}).meta(words("What is counted.", "ما الذي يُعدّ."));

const number = z.number().min(0);

const hedge = words("The source's own hedge.", "قيد المصدر نفسه على العدد، كما ورد.");

export const Quantity = z
  .discriminatedUnion("qualifier", [
    z.strictObject({
      qualifier: vocabulary({
        exact: words("not hedged in the source", "بلا قيد في المصدر"),
        approximately: words("about so many; no bounds", "نحو هذا العدد؛ بلا حدود"),
        "at-least": words("the value or more", "هذا العدد أو أكثر"),
        "more-than": words("above the value", "أكثر من هذا العدد"),
        "at-most": words("the value or less", "هذا العدد أو أقل"),
        "less-than": words("below the value", "أقل من هذا العدد"),
      }).meta(hedge),
      value: number.meta(words("The number that the source says.", "العدد الذي يقوله المصدر.")),
      unit,
    }),
    z.strictObject({
      qualifier: term(
        "between",
        words("the source gives two ends and no value", "يذكر المصدر طرفين ولا يذكر عددًا بعينه"),
      ).meta(hedge),
      min: number.meta(words("The lower end, included.", "الطرف الأدنى، وهو داخل فيه.")),
      max: number.meta(words("The upper end, included.", "الطرف الأعلى، وهو داخل فيه.")),
      unit,
    }),
    z.strictObject({
      qualifier: term(
        "order-of-magnitude",
        words(
          "a word such as tens or tens of thousands, without a value",
          "كلمة مثل «عشرات» أو «عشرات الآلاف»، بلا عدد",
        ),
      ).meta(hedge),
      min: number.optional().meta(words("The floor, where the word gives one.", "الحد الأدنى، حيث تدل عليه الكلمة.")),
      unit,
    }),
  ])
  .meta({
    id: "Quantity",
    ...words(
      "A number with the source's own hedge and its unit. Never rounded, never a midpoint.",
      "عدد مع قيد المصدر عليه ووحدته. لا يُقرَّب ولا يُستبدل بمتوسط.",
    ),
  });
