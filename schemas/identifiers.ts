import { z } from "zod";
import { type Words, words } from "./words.js";

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Each kind of reference has a name of its own: the rule that resolves references finds them by it. */
const id = (name: string, meaning: Words) =>
  z
    .string()
    .regex(KEBAB_CASE)
    .meta({ id: name, ...meaning });

export const RecordId = id(
  "RecordId",
  words(
    "Id of a record: kebab-case, readable, permanent, unique across all datasets and registries. The id of an event starts with its date.",
    "معرّف سجل: كلمات إنجليزية بأحرف صغيرة تصل بينها شرطات، مقروء، دائم، لا يتكرر في أي مجموعة بيانات أو قائمة مرجعية. ومعرّف الحدث يبدأ بتاريخه.",
  ),
);
export const ActorId = id(
  "ActorId",
  words("Id of an entry in the actors registry.", "معرّف مدخل في القائمة المرجعية للأطراف (actors)."),
);
export const PlaceId = id(
  "PlaceId",
  words("Id of an entry in the places registry.", "معرّف مدخل في القائمة المرجعية للأماكن (places)."),
);
export const SourceId = id(
  "SourceId",
  words("Id of an entry in the sources registry.", "معرّف مدخل في القائمة المرجعية للمصادر (sources)."),
);
