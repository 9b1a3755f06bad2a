import { both } from "./both.js";

/** What the table of all claims says. */
export const claimsWords = {
  search: both("Search in English or Arabic", "ابحث بالعربية أو الإنجليزية"),
  any: both("all", "الكل"),
  modality: both("Kind", "النوع"),
  someShown: both("{shown} of {all} claims", "{shown} من {all} قولًا"),
  noneShown: both(
    "No claim matches. Try fewer filters, or the other language.",
    "لا قول يطابق. خفّف المرشّحات أو جرّب اللغة الأخرى.",
  ),
  allClaims: both("All claims", "كل الأقوال"),
};
