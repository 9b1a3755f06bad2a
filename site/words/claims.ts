import { both } from "./both.js";

/** What the table of all claims says. What somebody typed runs in its own direction inside Arabic. */
export const claimsWords = {
  allClaims: both("All claims", "كل الأقوال"),
  claimsLead: both(
    "Each row is one claim of one article; its page has the words that carry it. One search takes English and Arabic, in any spelling.",
    "في كل سطر قول واحد من مقال واحد، وفي صفحته الكلمات التي تحمله. يبحث البحث بالعربية والإنجليزية معًا، أيًّا كان رسم الهمزة وأيًّا كان ما يتصل بأول الكلمة.",
  ),
  needsScript: both(
    "The search and the filters need JavaScript. Without it, every claim stands in the tables of the datasets:",
    "يحتاج البحث والمرشّحات إلى جافا سكربت. وبدونها تجد الأقوال كلها في جداول المجموعات:",
  ),
  search: both("Search in English or Arabic", "ابحث بالعربية أو الإنجليزية"),
  searchButton: both("Search", "ابحث"),
  filterClaims: both("Filter the claims", "رشّح الأقوال"),
  any: both("all", "الكل"),
  filedIn: both("Where it stands", "الموضع"),
  sayer: both("Who says it", "القائل"),
  kindOrNumber: both("How many, or which side", "العدد أو الجانب"),
  filterActor: both("Who says it or has a part in it", "قائله أو من له صلة به"),
  filterPlace: both("Place, with all that lies in it", "المكان وكل ما يقع فيه"),
  modality: both("How it is told", "كيف يُروى"),
  filterPeriod: both("Time that it is about", "الزمن الذي يدور عليه"),
  periodFrom: both("From", "من"),
  periodTo: both("To", "إلى"),
  dateForm: both("A year, month or day:", "سنة أو شهر أو يوم:"),
  tableOrder: both("Order", "الترتيب"),
  orderNear: both("nearest to the search", "الأقرب إلى البحث"),
  orderWhen: both("time that it is about", "الزمن الذي يدور عليه"),
  orderDataset: both("dataset", "المجموعة"),
  orderSource: both("article and line", "المقال والسطر"),
  tablePage: both("Page", "الصفحة"),
  downloadShown: both("Download these claims", "تنزيل هذه الأقوال"),
  someShown: both("{shown} of {all} claims", "الأقوال: {shown} من {all}"),
  undatedToo: both(
    "Claims that fit otherwise but have no time told, and so are not shown: {undated}.",
    "ما يوافق سائر ما طُلب ولا تاريخ له، ولذلك لا يظهر هنا: {undated}.",
  ),
  noneShown: both(
    "No claim matches. Try fewer filters, or the other language.",
    "لا قول يطابق. خفّف المرشّحات أو جرّب اللغة الأخرى.",
  ),
  noneFound: both(
    "No claim matches “{q}”. Try fewer filters, or the other language.",
    "لا قول يطابق «\u2068{q}\u2069». خفّف المرشّحات أو جرّب اللغة الأخرى.",
  ),
  unknownValue: both(
    "{name}: “{value}” is not known here, and was left out.",
    "{name}: القيمة «\u2068{value}\u2069» غير معروفة هنا، فلم يُؤخذ بها.",
  ),
  unknownAddress: both(
    "No claim has this address. Search for it, or see all claims.",
    "لا قول بهذا العنوان. ابحث عنه أو اطّلع على الأقوال كلها.",
  ),
  clearFilters: both("Clear the filters", "أزل المرشّحات"),
  notLoaded: both(
    "The claims could not be loaded. The tables of the datasets, below, have them all.",
    "تعذّر تحميل الأقوال. وهي كلها في جداول المجموعات أدناه.",
  ),
  previousRows: both("Previous rows", "الأسطر السابقة"),
  nextRows: both("Next rows", "الأسطر التالية"),
  rowsShown: both("Rows {first} to {last} of {shown}", "الأسطر {first} إلى {last} من {shown}"),
  tablePages: both("Pages of the table", "صفحات الجدول"),
  byDataset: both("Every claim, dataset by dataset", "الأقوال كلها، مجموعة مجموعة"),
  filterThese: both("Search and filter these claims", "ابحث في هذه الأقوال ورشّحها"),
};
