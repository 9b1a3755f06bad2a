import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";
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
    group: ActorId.meta(words("Whose fighters.", "الجماعة التي ينتمي إليها المقاتلون.")),
    places: z
      .array(PlaceId)
      .meta(words("Where; empty where the source does not tell.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
    quantity: Quantity.meta(words("How many.", "العدد.")),
    asOf: EdtfDate.optional().meta(words("The time that the estimate is for.", "الوقت الذي يصح له التقدير.")),
  }),
});
