import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";
import { vocabulary } from "./vocabulary.js";
import { words } from "./words.js";

export const operationStatistics = dataset({
  name: "operation-statistics",
  kind: "dataset",
  recordName: "OperationStatistic",
  title: { en: "Operation statistics", ar: "إحصاءات العمليات" },
  description: {
    en: "How many operations there were and what they achieved, people apart (see casualty-figures).",
    ar: "عدد العمليات وما حققته، ما عدا الأشخاص (انظر casualty-figures).",
  },
  comparison: { of: ["operators", "measure", "places"], values: ["quantity"], at: "period" },
  record: claim({
    operators: z.array(ActorId).min(1).meta(words("Who carried the operations out.", "من نفّذ العمليات.")),
    measure: vocabulary({
      "joint-operations": words("by Iraqi and foreign forces together", "عمليات مشتركة بين قوات عراقية وأجنبية"),
      operations: words("operations, whoever took part", "عمليات، أيًّا كان المشاركون فيها"),
      "hideouts-destroyed": words("hideouts that were destroyed", "أوكار دُمّرت"),
      "munitions-destroyed": words(
        "weapons, explosives and other stores that were destroyed",
        "أسلحة ومتفجرات ومعدات دُمّرت",
      ),
    }).meta(words("What is counted.", "ما الذي يُعدّ.")),
    quantity: Quantity.optional().meta(
      words(
        "How many; absent where the source says only that there were some.",
        "العدد؛ ويغيب الحقل حيث لا يذكر المصدر عددًا.",
      ),
    ),
    period: EdtfDate.optional().meta(words("The time that the number covers.", "المدة التي يشملها العدد.")),
    places: z
      .array(PlaceId)
      .meta(words("Where; empty where the source does not tell.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
  }),
});
