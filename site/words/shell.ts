import { both } from "./both.js";

/** What stands on every page. */
export const shellWords = {
  site: both("Iraq Coalition Data", "بيانات التحالف في العراق"),
  overview: both("Overview", "نظرة عامة"),
  claims: both("Claims", "الأقوال"),
  deadlines: both("Deadlines", "المواعيد"),
  positions: both("Who stands where", "من يقف أين"),
  disagreements: both("Disagreements", "مواضع الخلاف"),
  sources: both("Sources", "المصادر"),
  data: both("Data and method", "البيانات والمنهج"),
  skip: both("To the content", "إلى المحتوى"),
  version: both("Version", "الإصدار"),
  licence: both(
    "Data CC BY 4.0, except for the quotes; code MIT.",
    "البيانات برخصة CC BY 4.0 عدا الاقتباسات، والشيفرة برخصة MIT.",
  ),
  notAnswered: both("What this does not show", "ما لا يظهر هنا"),
};
