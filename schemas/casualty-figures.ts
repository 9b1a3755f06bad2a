import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";
import { BilingualText } from "./text.js";
import { vocabulary } from "./vocabulary.js";
import { words } from "./words.js";

export const casualtyFigures = dataset({
  name: "casualty-figures",
  kind: "dataset",
  recordName: "CasualtyFigure",
  title: { en: "Casualty figures", ar: "أعداد الضحايا" },
  description: {
    en: "People killed, wounded or captured, as one source counts them.",
    ar: "من قُتل أو جُرح أو أُسر، كما يعدّهم مصدر واحد.",
  },
  comparison: { of: ["group", "outcome", "places"], values: ["quantity"], at: "period" },
  record: claim({
    group: ActorId.meta(words("Whose people.", "الطرف الذي ينتمون إليه.")),
    outcome: vocabulary({
      killed: words("lost their lives", "فقدوا حياتهم"),
      wounded: words("hurt and alive", "أُصيبوا ولم يُقتلوا"),
      captured: words("captured or arrested", "أُسروا أو اعتُقلوا"),
      "killed-or-captured": words("the source counts both together", "يعدّ المصدر القتلى والأسرى معًا"),
    }).meta(words("What befell them.", "ما أصابهم.")),
    quantity: Quantity.optional().meta(
      words(
        "How many; absent where the source says only that there were some.",
        "العدد؛ ويغيب الحقل حيث لا يقول المصدر إلا إن هناك ضحايا.",
      ),
    ),
    period: EdtfDate.optional().meta(words("The time that the number covers.", "المدة التي يشملها العدد.")),
    places: z
      .array(PlaceId)
      .meta(words("Where; empty where the source does not tell.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
    context: BilingualText.meta(
      words("The fighting or event that the figure belongs to.", "القتال أو الحدث الذي يعود إليه العدد."),
    ),
  }),
});
