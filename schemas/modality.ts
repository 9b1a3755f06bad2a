import type * as z from "zod";
import { vocabulary } from "./vocabulary.js";
import { words } from "./words.js";

export const Modality = vocabulary(
  {
    actual: words("the source says it is or was so", "يقول المصدر إنه واقع أو وقع"),
    planned: words("decided, still to come", "تقرّر ولم يحن بعد"),
    projected: words("a pace or forecast", "معدّل أو توقّع"),
    possible: words("may be, or is not ruled out", "ممكن أو غير مستبعد"),
    proposed: words("put forward", "طُرح اقتراحًا"),
    rejected: words("put forward and refused", "طُرح ورُفض"),
    conditional: words("holds only if something else happens", "لا يصح إلا إذا حدث أمر آخر"),
  },
  words(
    "How the source presents it, so that a plan is not mistaken for a fact.",
    "كيف يورده المصدر، كي لا تُحسب الخطة واقعًا.",
  ),
).meta({ id: "Modality" });

export type Modality = z.infer<typeof Modality>;
