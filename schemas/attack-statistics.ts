import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, date, hinted, measure, modality, named, optional, places, vocabulary } from "./fields.js";
import { words } from "./words.js";

export const attackStatistics = dataset({
  name: "attack-statistics",
  kind: "dataset",
  recordName: "AttackStatistic",
  title: { en: "Attack statistics", ar: "إحصاءات الهجمات" },
  description: {
    en: "A number, pace or rate of attacks, as one source counts them.",
    ar: "عدد الهجمات أو وتيرتها أو معدلها، كما يعدّها مصدر واحد.",
  },
  comparison: {
    of: ["perpetrator", "places", "countBasis", "modality"],
    values: ["quantity"],
    at: "period",
    method: "countBasis",
  },
  record: claim({
    perpetrator: actor("holder", words("Who attacks.", "منفّذ الهجمات.")),
    places: places(words("Where; empty if the source does not say.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
    quantity: measure(
      words(
        "How many attacks; for a pace, the ratio to the period that it is compared with.",
        "عدد الهجمات، أو نسبتها إلى المدة التي تُقارن بها إذا كان المذكور وتيرة.",
      ),
    ),
    period: date("time", words("The period that the number covers.", "المدة التي يشملها العدد.")),
    countBasis: vocabulary(
      {
        "claimed-by-group": hinted(
          named(
            words("attacks that the group itself claimed", "هجمات تبنّتها الجماعة نفسها"),
            "تبن يتبن تتبن أعلن يعلن تعلن ادع تدع زعم مسؤولية",
          ),
          "تبن يتبن تتبن مسؤولية",
        ),
        "recorded-by-analyst": hinted(
          words("attacks that an outside observer recorded", "هجمات سجّلها مراقب من خارجها"),
          "سجل رصد وثق أحصى إحصاء تابع تعقب",
        ),
        unspecified: hinted(words("the source does not say", "لا يذكر المصدر ذلك"), ""),
      },
      words("Who counted what.", "من الذي عدّ، وماذا عدّ."),
    ),
    comparedWith: optional(
      date("baseline", words("The period that a ratio is measured against.", "المدة التي تُقاس النسبة إليها.")),
    ),
    modality: modality(
      words(
        "actual for a count, projected for a pace or forecast.",
        "القيمة actual للعدد، وprojected للوتيرة أو التوقع.",
      ),
    ),
  }),
});
