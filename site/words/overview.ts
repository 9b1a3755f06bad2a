import { both } from "./both.js";

/** What the first page says. */
export const overviewWords = {
  overviewTitle: both(
    "What {articles} Arabic articles say about the end of the US-led coalition's mission in Iraq",
    "ما تقوله {articles} مقالات عربية عن نهاية مهمة التحالف بقيادة الولايات المتحدة في العراق",
  ),
  overviewLead: both(
    "{claims} claims, published {from} to {to}. Each keeps its hedge, its speaker and the words that carry it. This site does not decide who is right.",
    "عدد الأقوال {claims}، من عام {from} إلى عام {to}. لكل قول قيده وقائله والكلمات التي تحمله. ولا يحكم هذا الموقع لأحد على أحد.",
  ),
  askForces: both("Who wanted US forces out, and who feared it?", "من أراد خروج القوات الأميركية، ومن خشيه؟"),
  wanted: both("For withdrawal", "مع الانسحاب"),
  notWanted: both("Against it", "ضده"),
  feared: both("Fear harm from it", "يخشون ضررًا منه"),
  accordingToThem: both("according to {names}", "القائل: {names}"),
  askDeadline: both("Was the deadline at the end of {month} met?", "هل تحقق في موعده ما كان مخططًا لنهاية {month}؟"),
  answerMet: both("An article says so.", "يقول ذلك مقال."),
  answerNotMet: both(
    "No article says so. What the articles tell instead:",
    "لا يقول ذلك أي مقال. وما ترويه المقالات بدلًا من ذلك:",
  ),
  askFighters: both("Do the articles agree on the number of fighters?", "هل تتفق المقالات على عدد المقاتلين؟"),
  askNumber: both("Where does “{number}” come from?", "من أين جاء العدد «{number}»؟"),
  answerNumber: both(
    "“{number}”: {claimants}, in {article} of {published}.",
    "«{number}»: {claimants}، في {article} المنشور في {published}.",
  ),
  standTitle: both("Who stands where: “{sentence}”", "من يقف أين: «{sentence}»"),
  standLead: both(
    "One of {propositions} sentences on which the articles say where somebody stands.",
    "إحدى الجمل التي تذكر المقالات موقف طرف منها، وعددها {propositions}.",
  ),
  standNot: both(
    "weight. A government, a party and “some experts” are not votes, and they are not counted.",
    "الوزن. فالحكومة والحزب و«بعض الخبراء» ليسوا أصواتًا ولا يُعدّون.",
  ),
  disagreeTitle: both("Where the sources disagree", "أين تختلف المصادر"),
  disagreeLead: both(
    "Pairs of claims that cannot both be true: {pairs}. The first of them, in the words of both:",
    "أزواج من الأقوال لا يصح القولان في كل منها معًا، وعددها {pairs}. وهذا أولها، بكلمات الطرفين:",
  ),
  allDisagreements: both("All disagreements", "كل مواضع الخلاف"),
  ofOneOrigin: both("Another claim of the same origin", "قول آخر من الأصل نفسه"),
  askStatement: both("What did the joint statement promise?", "بم وعد البيان المشترك؟"),
};
