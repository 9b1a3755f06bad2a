import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, date, measure, modality, optional, place } from "./fields.js";
import { words } from "./words.js";

export const troopCounts = dataset({
  name: "troop-counts",
  kind: "dataset",
  recordName: "TroopCount",
  title: { en: "Troop counts", ar: "أعداد الجنود" },
  description: {
    en: "How many soldiers of a state are, or are to be, in a place, as one source counts them.",
    ar: "كم جنديًّا لدولة ما يوجد، أو يُراد أن يوجد، في مكان ما، كما يعدّهم مصدر واحد.",
  },
  comparison: { of: ["force", "place", "modality"], values: ["quantity"], at: "asOf" },
  record: claim({
    force: actor("holder", words("The actor that the soldiers belong to.", "الجهة التي يتبعها الجنود.")),
    place: place("place", words("Where they are.", "مكان وجودهم.")),
    quantity: measure(words("How many.", "العدد.")),
    asOf: optional(date("time", words("The time that the count applies to.", "الوقت الذي يصح له العدد."))),
    modality: modality(
      words(
        "Whether the source presents the count as fact, plan, forecast or condition.",
        "هل يورد المصدر العدد واقعًا أم خطةً أم توقعًا أم شرطًا.",
      ),
    ),
  }),
});
