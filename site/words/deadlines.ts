import { both } from "./both.js";

/** What the page and the chart of deadlines say. */
export const deadlinesWords = {
  deadlinesTitle: both("What was planned, and what became of it", "ما خُطّط له وما آل إليه"),
  deadlinesNot: both(
    "the day on which something happened, where no article tells it. Days are counted from the last day planned to the last day that the outcome can have had.",
    "اليوم الذي وقع فيه الأمر حيث لا يذكره أي مقال. وتُعدّ الأيام من آخر يوم مخطط إلى آخر يوم يمكن أن تكون النتيجة وقعت فيه.",
  ),
  planned: both("Planned or forecast", "المخطط أو المتوقع"),
  plannedFor: both("For when", "لأي وقت"),
  outcome: both("What became of it", "ما آل إليه"),
  met: both("met", "تحقق في موعده"),
  missed: both("missed", "تأخر عن موعده"),
  moved: both("moved", "تغيّر موعده"),
  cameAbout: both("came about", "وقع"),
  undecided: both("told, but the dates do not show whether in time", "رُوي، ولا تحسم التواريخ هل جاء في موعده"),
  unknownOutcome: both("no outcome is told", "لا تُروى نتيجة"),
};
