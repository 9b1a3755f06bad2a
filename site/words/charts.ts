import { both } from "./both.js";

/** What charts say: their headlines, keys and captions. */
export const chartsWords = {
  table: both("Table", "جدول"),
  download: both("Download", "تنزيل"),
  killed: both("killed", "قتلى"),
  wounded: both("wounded", "جرحى"),
  captured: both("captured", "معتقلون"),
  killedOrCaptured: both("killed or captured, counted together", "قتلى أو معتقلون، معدودون معًا"),
  asTold: both("The outcome, as it is told", "النتيجة كما رُويت"),
  listSemicolon: both("; ", "؛ "),
  keyExact: both("no hedge", "بلا قيد"),
  keyAbout: both("“about”: the words set no bounds", "«نحو»: لا تضع الكلمات حدودًا"),
  keyAtLeast: both("“at least”: open upwards", "«لا يقل عن»: مفتوح إلى أعلى"),
  keyMoreThan: both(
    "“more than”: open upwards, without the number itself",
    "«أكثر من»: مفتوح إلى أعلى من دون العدد نفسه",
  ),
  keyAtMost: both("“at most”: open downwards", "«لا يزيد على»: مفتوح إلى أسفل"),
  keyLessThan: both(
    "“fewer than”: open downwards, without the number itself",
    "«أقل من»: مفتوح إلى أسفل من دون العدد نفسه",
  ),
  keyBetween: both("“between”: two ends and no middle", "«بين»: طرفان بلا وسط"),
  keyMagnitude: both("only a magnitude, such as “tens of thousands”", "رتبة عددية فقط، مثل «عشرات الآلاف»"),
  keyInferred: both("the time is inferred", "الوقت مستنتج"),
  keyBand: both("one figure, printed again", "رقم واحد أُعيد نشره"),
  keyPeriod: both("the period that a figure covers", "الفترة التي يغطيها الرقم"),
  keyForecast: both("a forecast, not a count", "توقّع لا إحصاء"),
  keySaid: both("said on a day, or on it at the latest", "قيل في يوم بعينه، أو في موعد لا يتجاوزه"),
  keySaidInSpan: both("said within this span", "قيل خلال هذه الفترة"),
  keyDue: both("planned for this time; the bar is its last day", "مخطط له في هذا الوقت، والخط آخر أيامه"),
  keyOutcome: both("the outcome is told, this long after the last day", "رُويت النتيجة بعد آخر يوم بهذه المدة"),
  keyAfter: both("after the last article: nothing known", "بعد آخر مقال: لا شيء معروف"),
  deadlinesNoneMet: both(
    "Was the deadline at the end of {month} met? No article says so",
    "هل تحقق في موعده ما كان مخططًا لنهاية {month}؟ لا يقول ذلك أي مقال",
  ),
  deadlinesSomeMet: both(
    "Was the deadline at the end of {month} met? An article says so",
    "هل تحقق في موعده ما كان مخططًا لنهاية {month}؟ يقول ذلك مقال",
  ),
  deadlinesFinding: both(
    "{plans} plans in the articles have a last day; for {due} of them it had passed when the last article was published. For {told} of these an outcome is told, at most {most} days after the last day; for the others none is.",
    "عدد الخطط التي لها آخر يوم في المقالات: {plans}، وقد مضى هذا اليوم في {due} منها عند نشر آخر مقال. ومن هذه رُويت نتيجة {told}، في موعد أقصاه اليوم الـ{most} بعد آخر يوم، ولا تُروى نتيجة للبقية.",
  ),
  toldDaysAfter: both("told {most} days after the last day", "رُويت في اليوم الـ{most} بعد آخر يوم"),
  daysAfterBetween: both("{least} to {most} days after the last day", "عدد الأيام بعد آخر يوم: من {least} إلى {most}"),
  troopsOneNumber: both(
    "{force} in {place}: {number} soldiers, printed {times} times, {hedged} times as “about”",
    "{force} في {place}: العدد {number}، ومرات نشره {times}، منها بلفظ «نحو» {hedged}",
  ),
  troopsNumbers: both("{force} in {place}: no single number", "{force} في {place}: لا عدد واحد"),
  troopsNot: both(
    "a trend. Equal numbers a year apart may be one figure copied, and where a time is inferred it is that of the article, not of a count.",
    "أي اتجاه. فتساوي عددين بينهما عام قد يكون نقلًا لرقم واحد، والوقت المستنتج هو وقت المقال لا وقت إحصاء.",
  ),
  attacksHeadline: both(
    "Attacks by ISIS: {figures} figures that share no scale",
    "هجمات داعش: أرقام لا يجمعها مقياس واحد، وعددها {figures}",
  ),
  attacksNot: both(
    "a rise or a fall. The figures cover different times and places, and who counted is not always told.",
    "زيادة أو نقصان. فالأرقام تغطي أوقاتًا وأماكن مختلفة، ولا يُروى دائمًا من أحصى.",
  ),
  lossesHeadline: both("Losses by group, from {articles} articles", "الخسائر بحسب الفئة، وعدد المقالات {articles}"),
  lossesInOneArticle: both("Losses by group, all from one article", "الخسائر بحسب الفئة، وكلها من مقال واحد"),
  lossesOfIsis: both(
    "Losses of ISIS, in single operations or by the day",
    "خسائر داعش في عمليات بعينها أو في اليوم الواحد",
  ),
  lossesNot: both(
    "a total. Figures over the whole fight have no dates of their own, those of single operations cover other days, and no article says that any can be added up.",
    "أي مجموع. فليس للأرقام التي تخص القتال كله تواريخ، وأرقام العمليات المفردة تخص أيامًا أخرى، ولا يقول أي مقال إن جمعها ممكن.",
  ),
  fightersHeadline: both(
    "ISIS fighters: {estimates} estimates, in {articles} articles",
    "مقاتلو داعش: عدد التقديرات {estimates}، وعدد المقالات {articles}",
  ),
  fightersInOneArticle: both(
    "ISIS fighters: {estimates} estimates, in one article",
    "مقاتلو داعش: عدد التقديرات {estimates}، في مقال واحد",
  ),
  allCanBeTrue: both("they lie within each other, and all can be true", "يقع بعضها داخل بعض، ويمكن أن تصح كلها"),
  notAllTrue: both("they do not lie within each other", "لا يقع بعضها داخل بعض"),
  onlyOneArticle: both("Only one article gives numbers.", "مقال واحد فقط يذكر أعدادًا."),
  fightersNot: both(
    "a best estimate. “About” has no bounds in the text, and no midpoint is taken of the range.",
    "أفضل تقدير. فليس لكلمة «نحو» حدود في النص، ولا يُستخرج وسط من المدى.",
  ),
};
