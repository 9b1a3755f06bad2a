import { both } from "./both.js";

/** Sides, and what stands against what. */
export const positionsWords = {
  forIt: both("for", "مع"),
  againstIt: both("against", "ضد"),
  saysSo: both("says so", "يثبت"),
  saysNot: both("says not", "ينفي"),
  depends: both("depends", "بشرط"),
  divided: both("divided", "منقسم"),
  undeclared: both("undeclared", "لم يُفصح"),
  via: both("via", "عن طريق"),
  otherSides: both("Neither", "لا هذا ولا ذاك"),
  cannotHold: both("What cannot hold", "ما لا يصح"),
};
