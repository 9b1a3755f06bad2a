import { both } from "./both.js";

/** What stands on every page, and on the pages that a link leads to when it is old or wrong. */
export const shellWords = {
  site: both("Iraq Coalition Data", "بيانات التحالف في العراق"),
  siteIs: both(
    "What Arabic news articles say about the end of the US-led coalition's mission in Iraq: each claim with its words, and with who says it.",
    "ما تقوله مقالات عربية عن نهاية مهمة التحالف بقيادة الولايات المتحدة في العراق: كل قول بكلماته وقائله.",
  ),
  previewAlt: both(
    "A claim of the data, with the Arabic words that it is based on",
    "قول من البيانات، ومعه الكلمات العربية التي يستند إليها",
  ),
  menu: both("Menu", "القائمة"),
  overview: both("Overview", "نظرة عامة"),
  claims: both("Claims", "الأقوال"),
  deadlines: both("Deadlines", "المواعيد"),
  positions: both("Who stands where", "من يقف أين"),
  disagreements: both("Disagreements", "مواضع الخلاف"),
  sources: both("Sources", "المصادر"),
  data: both("Data and method", "البيانات والمنهج"),
  inFigures: both("In figures", "بالأرقام"),
  troops: both("Troops", "القوات"),
  attacks: both("Attacks", "الهجمات"),
  losses: both("Losses", "الخسائر"),
  fighters: both("Fighters", "المقاتلون"),
  skip: both("To the content", "إلى المحتوى"),
  version: both("Version", "الإصدار"),
  licence: both(
    "Data CC BY 4.0, except for the quotes; code MIT.",
    "البيانات برخصة CC BY 4.0 عدا الاقتباسات، والشيفرة برخصة MIT.",
  ),
  notAnswered: both("What this does not show", "ما لا يظهر هنا"),
  otherVersion: both(
    "This link is from version {asked} of the data. You see version {shown}, in which the claim may read differently.",
    "هذا الرابط من الإصدار {asked} من البيانات، وأنت ترى الإصدار {shown}، وقد يختلف فيه نص القول.",
  ),
  unknown: both("No claim or page has this address", "لا قول ولا صفحة بهذا العنوان"),
  unknownWhatNow: both(
    "The link may be cut short or misspelt. Search for the claim, or see all claims.",
    "ربما كان الرابط مبتورًا أو فيه خطأ. ابحث عن القول أو اطّلع على الأقوال كلها.",
  ),
  seek: both("Search", "ابحث"),
  seeAllClaims: both("See all claims", "الأقوال كلها"),
  retired: both("This claim is no longer in the data", "لم يعد هذا القول في البيانات"),
  becameWhat: both("What took its place", "ما حلّ محله"),
  becameNothing: both("No other claim took its place.", "لم يحلّ محله قول آخر."),
};
