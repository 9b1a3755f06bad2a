import { both } from "./both.js";

/** What the table of all claims says. What somebody typed runs in its own direction inside Arabic. */
export const claimsWords = {
  allClaims: both("All claims", "كل الأقوال"),
  claimsLead: both(
    "Each row is one claim of one article; its page has the words that carry it. One search takes English and Arabic, and finds an Arabic word however its hamza is written and whatever is joined to its front.",
    "في كل صف قول واحد من مقال واحد، وفي صفحته الكلمات التي تحمله. ويقبل البحث العربية والإنجليزية معًا، ويجد الكلمة العربية أيًّا كان رسم همزتها وأيًّا كان ما يتصل بأولها.",
  ),
  needsScript: both(
    "The search and the filters need JavaScript. Without it, every claim is in the tables of the datasets:",
    "يحتاج البحث والتصفية إلى جافا سكربت. ومن دونها تجد الأقوال كلها في جداول المجموعات:",
  ),
  search: both("Search in English or Arabic", "ابحث بالعربية أو الإنجليزية"),
  searchButton: both("Search", "ابحث"),
  filterClaims: both("Filter the claims", "تصفية الأقوال"),
  any: both("all", "الكل"),
  filedIn: both("Where to find it", "الموضع"),
  sayer: both("Who says it", "القائل"),
  kindOrNumber: both("How many, or which side", "العدد أو الجانب"),
  filterActor: both("Who says it or has a part in it", "قائله أو من له صلة به"),
  filterPlace: both("Place, with all that lies in it", "المكان وكل ما يقع فيه"),
  modality: both("How it is told", "كيف يُروى"),
  filterPeriod: both("Time that it is about", "الزمن الذي يتعلق به"),
  periodFrom: both("From", "من"),
  periodTo: both("To", "إلى"),
  dateForm: both("A year, month or day:", "سنة أو شهر أو يوم:"),
  tableOrder: both("Order", "الترتيب"),
  orderNear: both("nearest to the search", "الأقرب إلى البحث"),
  orderWhen: both("time that it is about", "الزمن الذي يتعلق به"),
  orderDataset: both("dataset", "المجموعة"),
  orderSource: both("article and line", "المقال والسطر"),
  tablePage: both("Page", "الصفحة"),
  downloadShown: both("Download these claims", "تنزيل هذه الأقوال"),
  someShown: both("{shown} of {all} claims", "الأقوال: {shown} من {all}"),
  undatedToo: both(
    "Claims that fit otherwise but have no time given, and so are not shown: {undated}.",
    "أقوال توافق سائر ما طُلب ولم يُذكر لها وقت، ولذلك لا تظهر هنا: {undated}.",
  ),
  noneShown: both(
    "No claim matches. Try fewer filters, or the other language.",
    "لا قول يطابق ما طُلب. قلّل شروط التصفية أو جرّب اللغة الأخرى.",
  ),
  noneFound: both(
    "No claim matches “{q}”. Try fewer filters, or the other language.",
    "لا قول يطابق «\u2068{q}\u2069». قلّل شروط التصفية أو جرّب اللغة الأخرى.",
  ),
  unknownValue: both(
    "{name}: “{value}” is not known here, and was left out.",
    "{name}: القيمة «\u2068{value}\u2069» غير معروفة هنا، فلم يُؤخذ بها.",
  ),
  unknownAddress: both(
    "No claim has this address. Search for it, or see all claims.",
    "لا قول بهذا العنوان. ابحث عنه أو اطّلع على الأقوال كلها.",
  ),
  clearFilters: both("Clear the filters", "أزل شروط التصفية"),
  notLoaded: both(
    "The claims could not be loaded. The tables of the datasets, below, have them all.",
    "تعذّر تحميل الأقوال. وهي كلها في جداول المجموعات أدناه.",
  ),
  previousRows: both("Previous rows", "الصفوف السابقة"),
  nextRows: both("Next rows", "الصفوف التالية"),
  rowsShown: both("Rows {first} to {last} of {shown}", "الصفوف من {first} إلى {last}، من أصل {shown}"),
  tablePages: both("Pages of the table", "صفحات الجدول"),
  byDataset: both("Every claim, dataset by dataset", "الأقوال كلها، مجموعة مجموعة"),
  filterThese: both("Search and filter these claims", "البحث في هذه الأقوال وتصفيتها"),
};
