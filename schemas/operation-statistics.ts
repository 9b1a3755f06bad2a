import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actors, category, date, measure, named, namedVocabulary, optional, places } from "./fields.js";
import { words } from "./words.js";

export const operationStatistics = dataset({
  name: "operation-statistics",
  kind: "dataset",
  recordName: "OperationStatistic",
  title: { en: "Operation statistics", ar: "إحصاءات العمليات" },
  description: {
    en: "How many operations there were and what they achieved, except for people killed, wounded or captured (see casualty-figures).",
    ar: "عدد العمليات وما حققته، ما عدا القتلى والجرحى والأسرى (انظر casualty-figures).",
  },
  comparison: { of: ["operators", "measure", "places"], values: ["quantity"], at: "period" },
  record: claim({
    operators: actors("holder", words("Who carried out the operations.", "من نفّذ العمليات."), 1),
    measure: namedVocabulary(
      {
        "joint-operations": named(
          words("operations by Iraqi and foreign forces together", "عمليات مشتركة بين قوات عراقية وأجنبية"),
          "مشترك شراكة",
        ),
        operations: named(words("operations, whoever took part", "عمليات، أيًّا كان المشاركون فيها"), "عملية عمليات"),
        "hideouts-destroyed": named(
          words("hideouts that were destroyed", "أوكار دُمّرت"),
          "وكر أوكار مخبأ مخابئ كهف كهوف مضاف ملاذ نفق أنفاق",
        ),
        "munitions-destroyed": named(
          words("weapons, explosives and other stores that were destroyed", "أسلحة ومتفجرات ومعدات دُمّرت"),
          "قنابر قنابل عبوات أسلحة متفجرات ذخائر ذخيرة",
        ),
      },
      category(words("What is counted.", "ما الذي يُعدّ.")),
    ),
    quantity: optional(
      measure(
        words(
          "How many; absent if the source says only that there were some.",
          "العدد؛ ويغيب الحقل حيث لا يذكر المصدر عددًا.",
        ),
      ),
    ),
    period: optional(date("time", words("The period that the number covers.", "المدة التي يشملها العدد."))),
    places: places(words("Where; empty if the source does not say.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
  }),
});
