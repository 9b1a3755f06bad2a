import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import {
  agreement,
  category,
  date,
  measure,
  modality,
  named,
  namedVocabulary,
  optional,
  places,
  vocabulary,
} from "./fields.js";
import { words } from "./words.js";

export const agreementTerms = dataset({
  name: "agreement-terms",
  kind: "dataset",
  recordName: "AgreementTerm",
  title: { en: "Agreement terms", ar: "بنود الاتفاق" },
  description: {
    en: "One term of an agreement, proposal or plan to end the coalition's mission, as one source puts it.",
    ar: "بند واحد من اتفاق أو مقترح أو خطة لإنهاء مهمة التحالف، كما يصوغه مصدر واحد.",
  },
  comparison: {
    of: ["agreement", "phase", "term", "places", "modality"],
    values: ["date", "duration", "quantity"],
    held: ["agreement", "phase"],
  },
  record: claim({
    agreement: agreement(
      words("The agreement, proposal or plan that it is a term of.", "الاتفاق أو المقترح أو الخطة التي هو من بنودها."),
    ),
    phase: optional(
      namedVocabulary(
        {
          first: named(words("the first phase", "المرحلة الأولى"), "أولى أولاهما"),
          second: named(words("the second phase", "المرحلة الثانية"), "ثانية ثانيتهما"),
        },
        words(
          "Which phase the term belongs to; absent for the plan as a whole.",
          "المرحلة التي يخصها البند؛ ويغيب الحقل إذا كان البند للخطة كلها.",
        ),
      ),
    ),
    term: vocabulary(
      {
        "phase-count": words("how many phases there are", "عدد المراحل"),
        start: named(
          words("when it starts", "موعد البدء"),
          "بدأ يبدأ تبدأ ستبدأ سيبدأ بدء بداية انطلق انطلقت ينطلق تنطلق ستنطلق سينطلق باشر يباشر تباشر شرع",
        ),
        end: named(
          words("when it ends", "موعد الانتهاء"),
          "انته ينته تنته ستنته سينته نهاي منته إنهاء أنهى أنهت ينهي تنهي ستنهي اختت تختت يختت ستختت سيختت ختام حتى لغاية أقصاه اكتم يكتم تكتم استكم",
        ),
        duration: words("how long it lasts", "المدة"),
        "mission-end": named(
          words("that the coalition's mission ends", "انتهاء مهمة التحالف"),
          "انته ينته تنته ستنته سينته نهاي منته إنهاء أنهى أنهت ينهي تنهي ستنهي سينهي اختت تختت يختت ختام",
        ),
        withdrawal: named(
          words("forces that leave or bases that are vacated", "قوات تنسحب أو قواعد تُخلى"),
          "سحب انسحاب انسحب ينسحب تنسحب ستنسحب سينسحب يسحب تسحب غادر مغادر يغادر تغادر سيغادر ستغادر رحيل خروج خرج يخرج تخرج إخراج إخلاء أخل يخل تخل جلاء تسليم سلم تسلم خفض تخفيض تقليص",
        ),
        relocation: named(
          words("forces that move within Iraq", "قوات تنتقل داخل العراق"),
          "نقل ينقل تنقل انتقال انتقل ينتقل تنتقل ستنتقل سينتقل إعادة تموضع انتشار تمركز",
        ),
        "remaining-presence": named(
          words("forces that stay", "قوات تبقى"),
          "بقاء بقي يبق تبق ستبق سيبق إبقاء باق ستظل سيظل يظل تظل واصل تواصل يواصل ستواصل سيواصل تمركز يتمركز تتمركز ستتمركز سيتمركز استقر يستقر تستقر ستستقر استمر يستمر تستمر ستستمر سيستمر وجود تواجد",
        ),
        purpose: words("what they stay for", "غرض البقاء"),
        "force-protection": words("who keeps the forces safe", "من يحمي القوات"),
        "successor-relationship": words(
          "the relationship between the states after the mission",
          "العلاقة بين الدول بعد المهمة",
        ),
        leadership: words("who leads the fight", "من يقود القتال"),
        undecided: words("what the source says is still open", "ما يقول المصدر إنه لم يُحسم بعد"),
      },
      category(words("What the term settles.", "ما يحسمه البند.")),
    ),
    date: optional(
      date(
        "time",
        words("The start, end or deadline that the term sets.", "موعد البدء أو الانتهاء أو المهلة التي يحددها البند."),
      ),
    ),
    duration: optional(measure(words("How long, if the term sets a duration.", "المدة، حيث يحددها البند."))),
    quantity: optional(
      measure(
        words("How many, if the term gives a number: the number of phases.", "العدد، حيث يعدّ البند: عدد المراحل."),
      ),
    ),
    places: places(
      words(
        "The places that the term names; empty if it names none.",
        "الأماكن التي يسميها البند؛ فارغ إن لم يسمّ مكانًا.",
      ),
    ),
    modality: modality(
      words(
        "Whether the source presents the term as fact, plan, forecast, possibility, proposal, refusal or condition.",
        "هل يورد المصدر البند واقعًا أم خطةً أم توقعًا أم احتمالًا أم اقتراحًا أم رفضًا أم شرطًا.",
      ),
    ),
  }),
});
