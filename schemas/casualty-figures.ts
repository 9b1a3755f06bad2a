import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, bilingual, category, date, measure, named, namedVocabulary, optional, places } from "./fields.js";
import { words } from "./words.js";

const KILLED =
  "قتل قتيل قتلى مقتل يقتل تقتل صرع مصرع هالك هلك حياتهم بحياة لقي لقوا استشهد أودى أودت يودي أردى أردوا قضى القضاء تصفية اغتيال اغتيل وفاة وفيات توفي توفيت توفوا أردت مات صفت صفى أجهزت فارق أباد حيدت تحييد شيعت شيعوا تشييع نعى نعت أرواح ضحي ضحايا اغتال أعدم إعدام سقط سقوط جثث جثة فقدت فقدان خسر";
const CAPTURED =
  "قبض اعتقال اعتقل يعتقل تعتقل معتقل أسر أسير احتجز يحتجز تحتجز احتجاز محتجز توقيف أوقف إيقاف موقوف خطف اختطف اختطاف مخطوف مختطف رهينة رهائن ضبط استسلم أمسك اقتيد اقتاد قبضة أنفسهم";

export const casualtyFigures = dataset({
  name: "casualty-figures",
  kind: "dataset",
  recordName: "CasualtyFigure",
  title: { en: "Casualty figures", ar: "أعداد الضحايا" },
  description: {
    en: "People killed, wounded or captured, as one source counts them.",
    ar: "من قُتل أو جُرح أو أُسر، كما يعدّهم مصدر واحد.",
  },
  comparison: { of: ["group", "outcome", "places"], values: ["quantity"], at: "period" },
  record: claim({
    group: actor("holder", words("The actor that the people belong to.", "الطرف الذي ينتمون إليه.")),
    outcome: namedVocabulary(
      {
        killed: named(words("lost their lives", "فقدوا حياتهم"), KILLED),
        wounded: named(words("hurt but alive", "أُصيبوا ولم يُقتلوا"), "أصيب أصاب يصيب مصاب جرح جريح جراح ارتجاج"),
        captured: named(words("captured or arrested", "أُسروا أو اعتُقلوا"), CAPTURED),
        "killed-or-captured": named(
          words("the source counts both together", "يعدّ المصدر القتلى والأسرى معًا"),
          KILLED,
          CAPTURED,
        ),
      },
      category(words("What happened to them.", "ما أصابهم.")),
    ),
    quantity: optional(
      measure(
        words(
          "How many; absent if the source says only that there were some.",
          "العدد؛ ويغيب الحقل حيث لا يقول المصدر إلا إن هناك ضحايا.",
        ),
      ),
    ),
    period: optional(date("time", words("The period that the number covers.", "المدة التي يشملها العدد."))),
    places: places(words("Where; empty if the source does not say.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
    context: bilingual(
      words("The fighting or event that the figure belongs to.", "القتال أو الحدث الذي يعود إليه العدد."),
    ),
  }),
});
