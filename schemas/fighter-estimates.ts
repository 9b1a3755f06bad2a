import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, date, measure, optional, places } from "./fields.js";
import { words } from "./words.js";

export const fighterEstimates = dataset({
  name: "fighter-estimates",
  kind: "dataset",
  recordName: "FighterEstimate",
  title: { en: "Fighter estimates", ar: "تقديرات أعداد المقاتلين" },
  description: {
    en: "An estimate of an armed group's strength.",
    ar: "تقدير لعدد مقاتلي جماعة مسلحة.",
  },
  comparison: { of: ["group", "places"], values: ["quantity"], at: "asOf" },
  record: claim({
    group: actor("holder", words("The group that the fighters belong to.", "الجماعة التي ينتمي إليها المقاتلون.")),
    places: places(words("Where; empty if the source does not say.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
    quantity: measure(words("How many.", "العدد.")),
    asOf: optional(date("time", words("The time that the estimate applies to.", "الوقت الذي يصح له التقدير."))),
  }),
});
