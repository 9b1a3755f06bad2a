import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, category, date, measure, named, namedVocabulary, optional, places } from "./fields.js";
import { words } from "./words.js";

export const territorialControl = dataset({
  name: "territorial-control",
  kind: "dataset",
  recordName: "TerritorialControl",
  title: { en: "Territorial control", ar: "السيطرة على الأراضي" },
  description: {
    en: "A share or area of territory that was held, taken or retaken.",
    ar: "نسبة من الأرض أو رقعة منها كانت تحت السيطرة أو انتُزعت أو استُعيدت.",
  },
  comparison: { of: ["holder", "change", "territory"], values: ["quantity"], at: "period" },
  record: claim({
    holder: actor("holder", words("Who holds or held it.", "من يسيطر عليها أو كان يسيطر.")),
    change: namedVocabulary(
      {
        held: named(
          words("controls or controlled it", "يسيطر عليها أو كان يسيطر"),
          "سيطر يسيطر تسيطر سيطرة يبسط بسط غط يغطي حكم يحكم احتل يحتل احتفظ يحتفظ بيد يد قبضة نفوذ معقل معاقل خاضع يخضع تخضع",
        ),
        taken: named(
          words("seized it", "استولى عليها"),
          "سيطر يسيطر سيطرة استول يستول استيلاء اجتاح اجتياح احتل احتلال سقط سقوط انتزع انتزاع دخل تمدد",
        ),
        lost: named(
          words("was driven out of it", "أُخرج منها"),
          "خسر يخسر تخسر خسارة خسائر فقد يفقد فقدان استعاد استرد استرجاع حرر تحرير دحر طرد أخرج هزم هزيم مهزوم انحسر تراجع تقلص سقط سقوط انسحب انهيار نهاية",
        ),
      },
      category(words("What happened to the holder's control.", "ما جرى لسيطرة هذا الطرف.")),
    ),
    territory: places(
      words(
        "The whole that the share is a part of, or where the area is.",
        "الكل الذي تُنسب إليه النسبة، أو موضع الرقعة.",
      ),
      1,
    ),
    quantity: optional(
      measure(
        words(
          "The share; absent if the source gives only a word such as “vast”.",
          "النسبة؛ ويغيب الحقل حيث لا يذكر المصدر إلا كلمة مثل «شاسعة».",
        ),
      ),
    ),
    period: optional(date("time", words("When.", "الزمن."))),
  }),
});
