import { both } from "./both.js";

/** What the page of an article says. */
export const sourcesWords = {
  published: both("Published", "نُشر"),
  takenFrom: both("What was taken from each line, what was left out and why", "ما أُخذ من كل سطر، وما تُرك ولماذا"),
  takenFromLine: both("What was taken from line {line} of {article}", "ما أُخذ من السطر {line} في {article}"),
  quotedShare: both(
    "Quotes hold {share} of the characters of the article. The rest is left out with a reason, or only joins one quote to the next.",
    "تضم الاقتباسات {share} من حروف المقال. وما بقي تُرك لسبب مذكور، أو لا يزيد على وصل اقتباس بما يليه.",
  ),
  linesOfIt: both("Lines", "الأسطر"),
  claimsOfIt: both("Claims", "الأقوال"),
  charactersQuoted: both("Characters in quotes", "الحروف المقتبسة"),
  originalTitle: both("Title", "العنوان"),
  author: both("Author", "الكاتب"),
  outlet: both("Outlet", "جهة النشر"),
  seedFile: both("File", "الملف"),
  notInText: both("not in the text", "ليس في النص"),
  dateInText: both("in the text", "في النص"),
  lineOfArticle: both("Line", "السطر"),
  lineOf: both("line {line} of article {article}", "السطر {line} من المقال {article}"),
  wordsOfLine: both("Words of the line", "كلمات السطر"),
  filedUnder: both("Where they are filed", "أين سُجّلت"),
  inOneClaim: both("in one claim", "في قول واحد"),
  inTwoClaims: both("in two", "في قولين"),
  inMoreClaims: both("in three or more", "في ثلاثة فأكثر"),
  aboutTheArticle: both(
    "quoted in a register only, such as its title or a footnote",
    "مقتبس في سجل فقط، كالعنوان أو حاشية",
  ),
  leftOut: both("left out, with a reason", "متروك لسبب مذكور"),
  betweenQuotes: both("between quotes", "بين الاقتباسات"),
  howLinesRun: both(
    "Lines run from right to left, as the Arabic does. The length of a bar is that of its line.",
    "تجري الأسطر من اليمين إلى اليسار كما تُقرأ. وطول الشريط هو طول سطره.",
  ),
  leftOutHere: both("Left out", "متروك"),
  ofCharacters: both("{quoted} of {all} characters quoted", "الحروف المقتبسة: {quoted} من {all}"),
  sourceNot: both(
    "The article itself: its words are shown one line at a time, as quotes, and never as a text. The bars count characters, and say nothing of weight; a line that is in many claims is not more important or more likely to be true.",
    "المقال نفسه: كلماته معروضة سطرًا سطرًا في اقتباسات، ولا تُعرض نصًّا متصلًا. والأشرطة تعدّ الحروف ولا تقول شيئًا عن الوزن، فالسطر الذي في أقوال كثيرة ليس أهم من غيره ولا أرجح صدقًا.",
  ),
  lineNot: both(
    "The words between the quotes, and whether what the line says is so.",
    "الكلمات التي بين الاقتباسات، وما إذا كان ما يقوله السطر صحيحًا.",
  ),
  backToArticle: both("All lines of this article", "كل أسطر هذا المقال"),
  sourcesLead: both(
    "Every claim comes from one of these articles. The page of each shows what was taken from each line, and what was left out.",
    "كل قول من أحد هذه المقالات. وصفحة كل منها تبيّن ما أُخذ من كل سطر وما تُرك.",
  ),
};
