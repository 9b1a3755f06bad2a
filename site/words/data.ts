import { both } from "./both.js";

/** What the pages of the data say. */
export const dataWords = {
  dataLead: both(
    "Every table as a file, what each column means, how the records were made, and how far two codings of them agree.",
    "كل جدول في ملف، ومعنى كل عمود، وكيف أُعدّت السجلات، ومدى اتفاق ترميزين لها.",
  ),
  files: both("Files", "الملفات"),
  file: both("File", "الملف"),
  holds: both("Contents", "المحتوى"),
  fileSize: both("Size", "الحجم"),
  kilobytes: both("KB", "ك.ب"),
  claimsFile: both("Every claim in one table", "كل الأقوال في جدول واحد"),
  datasetFiles: both("The datasets of claims", "مجموعات الأقوال"),
  crossingFiles: both("Questions across the datasets", "أسئلة تشمل المجموعات كلها"),
  registryFiles: both(
    "Sources, actors, places, propositions and agreements",
    "المصادر والأطراف والأماكن والقضايا والاتفاقات",
  ),
  listFiles: both("Lists that belong to the records", "قوائم تتبع السجلات"),
  wholeFiles: both("All tables in one file", "كل الجداول في ملف واحد"),
  noRelease: both(
    "A workbook for spreadsheet programs, a SQLite database and a Parquet file are made for each release and attached to it. They are not on this site. In a copy of the repository, this command makes them:",
    "يُعدّ لكل إصدار مصنف لبرامج الجداول وقاعدة بيانات SQLite وملف Parquet، وتُرفق به، وليست في هذا الموقع. وفي نسخة من المستودع يُعدّها هذا الأمر:",
  ),
  spreadsheetCare: both(
    "The tables are UTF-8 with a comma between cells. A spreadsheet program may take a month such as 2024-09 for a day: import such columns as text.",
    "الجداول بترميز UTF-8 وبين خاناتها فواصل. وقد يحسب برنامج الجداول شهرًا مثل \u20662024-09\u2069 يومًا، فاستورد هذه الأعمدة نصًّا.",
  ),
  columnsTitle: both("Columns of {table}", "أعمدة {table}"),
  columnsDescription: both(
    "What each column of this table means, which values it may have, and the mistake to avoid with it.",
    "معنى كل عمود في هذا الجدول، والقيم الممكنة فيه، والخطأ الذي ينبغي تجنّبه فيه.",
  ),
  columnNames: both("Columns", "الأعمدة"),
  columnString: both("text", "نص"),
  columnDate: both("day", "يوم"),
  columnInteger: both("whole number", "عدد صحيح"),
  columnNumber: both("number", "عدد"),
  columnMistake: both("Mistake to avoid", "خطأ ينبغي تجنّبه"),
  columnValues: both("Values", "القيم"),
  columnExample: both("Example", "مثال"),
  howMade: both("How the records are made", "كيف تُعدّ السجلات"),
  madeByMachine: both(
    "Every claim is a record, made by machine under a written manual, with the words of an article that it is based on. No person is named as having read it.",
    "كل قول سجل أُعدّ بالآلة وفق دليل مكتوب، ومعه الكلمات التي يستند إليها من مقال. ولا يُذكر أن إنسانًا بعينه قرأه.",
  ),
  checkedByProgram: both(
    "A program checks that the article has these words on the line named, and that they give the number, the hedge, the date and the names of the record. What they do not give is marked as inferred, with the reason.",
    "ويتحقق برنامج من أن المقال يحوي هذه الكلمات في السطر المذكور، وأنها تعطي ما في السجل من عدد وقيد وتاريخ وأسماء. وما لا تعطيه موسوم بأنه مستنتج مع سببه.",
  ),
  everyLine: both(
    "Every line of the articles is accounted for: it is quoted, or left out with a reason. The pages of the sources show which.",
    "ولا يُترك سطر من المقالات بلا بيان: فإما أن يُقتبس وإما أن يُترك لسبب مذكور. وصفحات المصادر تبيّن ذلك.",
  ),
  notVerified: both(
    "Nothing here shows that an article is right. The data says who says what, and is no count of what happened.",
    "ولا شيء هنا يدل على أن مقالًا مصيب. فالبيانات تذكر من يقول ماذا، وليست إحصاء لما وقع.",
  ),
  agreementTitle: both("How far two codings agree", "مدى اتفاق الترميزين"),
  agreementIs: both(
    "Fields that take judgement were coded a second time, from the Arabic words and their paragraphs alone. Krippendorff's alpha is 1 if the two codings agree in full, and 0 if they agree no more than chance would give. Both codings were made by machine under one manual: the figures show how consistently it can be applied, and not that two people agree.",
    "رُمّزت الحقول التي تحتاج إلى تقدير مرة ثانية من الكلمات العربية وفقراتها وحدها. ومعامل ألفا لكريبندورف يساوي 1 إذا اتفق الترميزان تمامًا، ويساوي 0 إذا لم يتفقا أكثر مما تأتي به المصادفة. والترميزان كلاهما بالآلة ووفق دليل واحد، فالأرقام تدل على اتساق تطبيقه، لا على اتفاق شخصين.",
  ),
  lowAgreement: both(
    "Below {bound}, too low to rely on: {fields}.",
    "دون {bound}، أي أقل مما يمكن الاعتماد عليه: {fields}.",
  ),
  noLowAgreement: both("No field is below {bound}.", "لا حقل دون {bound}."),
  cutAgain: both(
    "Low as well: where a claim begins and ends. Of {boundaries} boundaries in a second cutting of {lines} lines into claims, {identical} ({percent}%) are boundaries of our quotes.",
    "ومنخفض كذلك: أين يبدأ القول وأين ينتهي. فمن حدود تقطيع ثانٍ إلى أقوال، وعددها {boundaries} في {lines} من الأسطر، يوافق حدودَ اقتباساتنا {identical} ({percent}%).",
  ),
  codedField: both("Field", "الحقل"),
  codedTwice: both("Coded twice", "رُمّز مرتين"),
  codedEqual: both("Equal", "متفق"),
  alpha: both("Alpha", "ألفا"),
  alphaInterval: both("95% interval", "مجال 95%"),
  intervalTo: both("to", "إلى"),
  tooLow: both("too low", "أقل مما ينبغي"),
  noVariation: both("all values are the same", "القيم كلها واحدة"),
  citeData: both("How to cite", "كيف يُستشهد بها"),
  citeClaim: both(
    "A single claim is cited by its own page, which has the citation ready in four forms. Name the version in either case.",
    "ويُستشهد بالقول الواحد بصفحته، وفيها الاستشهاد جاهزًا بأربع صيغ. واذكر الإصدار في الحالين.",
  ),
  versionAndLicence: both("Version and licence", "الإصدار والرخصة"),
  licenceOfQuotes: both(
    "The quotes are the words of the articles' authors and publishers, and this licence does not cover them.",
    "أما الاقتباسات فكلام كتّاب المقالات وناشريها، ولا تشملها هذه الرخصة.",
  ),
  documentFiles: both(
    "Licences, citation, changes, and the codebook for programs:",
    "الرخصتان والاستشهاد والتغييرات ودليل الترميز للبرامج:",
  ),
  errataTitle: both("Corrections of released records", "تصحيحات السجلات المنشورة"),
  errataLead: both(
    "Every change of a record that the release before had: what it said, and what it says now.",
    "كل تغيير في سجل ورد في الإصدار السابق: ما كان يقوله، وما صار يقوله.",
  ),
  noErrataYet: both(
    "There is no release yet, so nothing has been corrected. As soon as a release changes a record of the one before, this page lists the record, the field, and its value before and after; of a record that was given up, the reason.",
    "لم يصدر أي إصدار بعد، فلا تصحيح حتى الآن. وإذا غيّر إصدار سجلًّا مما في الإصدار السابق، ذُكر في هذه الصفحة السجل والحقل وقيمته قبل التغيير وبعده، وإن حذف سجلًّا ذُكر السبب.",
  ),
  noErrata: both("No released record has been changed.", "لم يتغير أي سجل منشور."),
  lastChangeIsTold: both(
    "The page of each claim says in which version the claim last changed.",
    "وتذكر صفحة كل قول في أي إصدار كان آخر تغيير فيه.",
  ),
  errataOf: both(
    "Version {version}, {date}, compared with {since}",
    "الإصدار {version}، {date}، مقارنة بالإصدار {since}",
  ),
  before: both("Before", "كان"),
  after: both("After", "صار"),
  noLongerThere: both("No longer in the data", "لم يعد في البيانات"),
  noValue: both("none", "لا شيء"),
  reportError: both("How to report an error", "كيف تبلّغ عن خطأ"),
  reportErrorTo: both(
    "Name the identifier of the claim and the words of the article, and write to",
    "اذكر معرّف القول وكلمات المقال، واكتب إلى",
  ),
};
