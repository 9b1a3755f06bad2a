import * as z from "zod";
import { type Words, words } from "./words.js";

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** @param refersTo the registry whose entries it names, or `claims` for the records of all datasets */
const id = (name: string, refersTo: string, meaning: Words) =>
  z
    .string()
    .regex(KEBAB_CASE, { error: "kebab-case: lower-case letters, digits and single hyphens" })
    .meta({ id: name, refersTo, ...meaning });

export const RecordId = id(
  "RecordId",
  "claims",
  words(
    "Id of a record: kebab-case, readable, permanent, unique across all datasets and registries. The id of an event starts with its date.",
    "معرّف سجل: كلمات إنجليزية بأحرف صغيرة تصل بينها شرطات، مقروء، دائم، لا يتكرر في أي مجموعة بيانات أو قائمة مرجعية. ومعرّف الحدث يبدأ بتاريخه.",
  ),
);
export const ActorId = id(
  "ActorId",
  "actors",
  words("Id of an entry in the actors registry.", "معرّف مدخل في القائمة المرجعية للأطراف (actors)."),
);
export const PlaceId = id(
  "PlaceId",
  "places",
  words("Id of an entry in the places registry.", "معرّف مدخل في القائمة المرجعية للأماكن (places)."),
);
export const PropositionId = id(
  "PropositionId",
  "propositions",
  words("Id of an entry in the propositions registry.", "معرّف مدخل في القائمة المرجعية للقضايا (propositions)."),
);
export const AgreementId = id(
  "AgreementId",
  "agreements",
  words("Id of an entry in the agreements registry.", "معرّف مدخل في القائمة المرجعية للاتفاقات (agreements)."),
);
export const SourceId = id(
  "SourceId",
  "sources",
  words("Id of an entry in the sources registry.", "معرّف مدخل في القائمة المرجعية للمصادر (sources)."),
);

/** The way from a record to one of its fields: `actors.0.role`. */
export const FieldPath = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/u, {
  error: "the path of a field, such as quantity.value or actors.0.actor",
});
